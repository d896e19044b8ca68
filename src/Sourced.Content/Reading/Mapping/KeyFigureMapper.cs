using Sourced.Content.Documents;
using Sourced.Content.Reading.Yaml;
using Sourced.Content.Sources;
using Sourced.Content.Text;

namespace Sourced.Content.Reading.Mapping;

/// <summary>One entry of <c>key-figures</c>.</summary>
internal static class KeyFigureMapper
{
    /// <returns>Null when it names no finding or says nothing, which is reported.</returns>
    public static KeyFigure? Read(MappingReader map)
    {
        map.Require("finding", "statement");
        var (finding, statement) = (Finding(map), map.Text("statement"));
        var (spoken, alt, captions) = (map.Mapping("spoken", "\"spoken\""), map.Mapping("alt", "\"alt\""), map.Mapping("captions", "\"captions\""));
        var figure = new KeyFigure
        {
            Finding = finding ?? default,
            Figure = map.Text("figure"),
            Statement = statement ?? default,
            Context = map.Text("context"),
            DoesNotMean = map.Text("does-not-mean"),
            IfAsked = map.Text("if-asked"),
            Answer = map.Text("answer"),
            SpokenTen = spoken?.Text("ten"),
            SpokenSixty = spoken?.Text("sixty"),
            AltShort = alt?.Text("short"),
            AltFull = alt?.Text("full"),
            CaptionShort = captions?.Text("short"),
            CaptionMedium = captions?.Text("medium"),
            CaptionLong = captions?.Text("long"),
            Span = map.Span,
        };
        spoken?.Done();
        alt?.Done();
        captions?.Done();
        map.Done();
        return finding is null || statement is null ? null : figure;
    }

    private static Located<FindingReference>? Finding(MappingReader map) => map.Parsed<FindingReference>(
        "finding", TryPinned, "a finding: name the source, then #, then the finding, like thorn-2018-survivor#under-12");

    private static bool TryPinned(string text, out FindingReference reference)
    {
        reference = FindingReference.Parse(text);
        return Slug.IsWellFormed(reference.SourceId) && reference.FindingId is { } id && Slug.IsWellFormed(id);
    }
}
