using Sourced.Content.Registers;
using Sourced.Publishing.Composition;
using Sourced.Publishing.Editions;
using Sourced.Publishing.Sharing;
using Sourced.Theme;
using Sourced.Theme.Models;

namespace Sourced.Publishing.Kinds;

/// <summary>Words a card for every help line of every country: whom to call stands where another card has its number.</summary>
/// <remarks>A card lives on when the register has moved on, so a line that nobody has seen on its own page gets none.</remarks>
internal sealed class HelpCards(Site site, HelpComposer help)
{
    public IEnumerable<Card> Compose()
    {
        var seen = site.Library.HelpLines.Where(line => line.Seen?.Value != "secondary").ToDictionary(line => line.Id.Value, StringComparer.Ordinal);
        foreach (var language in site.Languages)
        {
            foreach (var country in help.Countries(language))
            {
                foreach (var view in country.Lines)
                {
                    if (seen.TryGetValue(view.Id, out var line) && Way(view) is { } way) yield return Of(line, view, way, country.Code, site.Words(language));
                }
            }
        }
    }

    public static string CodeOf(string line, string country) => ShortCode.Of(NameOf(line, country));

    private static string NameOf(string line, string country) => $"help/{line}/{country}";

    private Card Of(HelpLine line, HelpLineView view, string way, string country, Words words)
    {
        var code = CodeOf(view.Id, country);
        string[] said = [view.WhatFor, view.Hours, view.Cost, view.Bill.Length > 0 ? words.Format("help.bill", view.Bill) : ""];
        var strip = StripOf(line, words);
        var card = CardComposer.View(site, words, "help", code) with
        {
            Topic = words["kind.help"],
            Figure = way,
            Statement = view.Name,
            // the country may not be lost where the label has no room
            Context = Post.Sentences([view.Country, .. said]),
            Strip = strip,
        };
        var page = site.Addresses.Listing(words.Language, $"pages/{HelpComposer.PageSlug}");
        var claim = $"{view.Name} ({view.Country}): {way}";
        var post = new Post
        {
            Claim = claim,
            Context = Post.Sentences([.. said, words["help.emergency"]]),
            Source = strip,
            Address = site.Addresses.Absolute(site.Addresses.Statistic(words.Language, code)),
            AltShort = Post.ShortAlt(claim, strip),
            AltFull = Post.FullAlt(claim, view.WhatFor, strip),
        };
        var origin = new ArtifactOrigin(
            $"{line.Id.Span.File.Path}, {line.Id.Value} in {words.Language}",
            line.Id.Span,
            line.Id.Span.File.Path
        );
        return new Card(code, card, post, origin)
        {
            Name = NameOf(view.Id, country),
            Group = words["page.help.title"],
            Subject = page,
            Help = help.About(view, words.Language, country),
        };
    }

    /// <summary>The month of the check and the last day to use it: both fit on one line in every language.</summary>
    private static string StripOf(HelpLine line, Words words)
    {
        if (line.Checked is not { } day) return "";
        var month = words.Date(day.Value with { Day = null });
        return line.CheckBy is { } until ? words.Format("card.checked-until", month, words.Date(until.Value)) : words.Format("help.checked", month);
    }

    /// <summary>A telephone number; else the address of its website, as people type it.</summary>
    private static string? Way(HelpLineView line) =>
        !line.Phones.IsEmpty ? line.Phones[0].Display.Split(" (")[0]
        : line.Url is { } url && Uri.TryCreate(url, UriKind.Absolute, out var address)
            ? (address.Host + address.AbsolutePath).TrimEnd('/').Replace("www.", "", StringComparison.Ordinal)
        : null;
}
