using System.Security;

namespace Sourced.Publishing.Sharing;

/// <summary>What a picture says of itself to programs: readers for the blind, photo libraries, search engines.</summary>
/// <param name="Language">Of the texts.</param>
/// <param name="AltText">What it shows, for who cannot see it.</param>
/// <param name="Source">"Source: Thorn 2018".</param>
/// <param name="Address">Where to check it, absolute.</param>
/// <param name="Creator">The site's name.</param>
/// <param name="Licence">Address of the licence.</param>
internal sealed record ImageNotes(string Language, string AltText, string Source, string Address, string Creator, string Licence)
{
    /// <summary>As XMP, with the names that IPTC, Dublin Core and Creative Commons give these things.</summary>
    public string ToXmp() => $"""
        <?xpacket begin="{'\uFEFF'}" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
          xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:cc="http://creativecommons.org/ns#"
          xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/" xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/">
          <dc:description>{Alternatives(AltText)}</dc:description>
          <Iptc4xmpCore:AltTextAccessibility>{Alternatives(AltText)}</Iptc4xmpCore:AltTextAccessibility>
          <dc:creator><rdf:Seq><rdf:li>{Plain(Creator)}</rdf:li></rdf:Seq></dc:creator>
          <dc:source>{Plain(Source)}</dc:source>
          <dc:identifier>{Plain(Address)}</dc:identifier>
          <dc:rights>{Alternatives(Licence)}</dc:rights>
          <xmpRights:WebStatement>{Plain(Licence)}</xmpRights:WebStatement>
          <cc:license rdf:resource="{Plain(Licence)}"/>
          <cc:attributionURL rdf:resource="{Plain(Address)}"/>
        </rdf:Description></rdf:RDF></x:xmpmeta>
        <?xpacket end="r"?>
        """.ReplaceLineEndings("\n");

    private string Alternatives(string text) =>
        $"<rdf:Alt><rdf:li xml:lang=\"x-default\">{Plain(text)}</rdf:li><rdf:li xml:lang=\"{Plain(Language)}\">{Plain(text)}</rdf:li></rdf:Alt>";

    private static string Plain(string text) => SecurityElement.Escape(text);
}
