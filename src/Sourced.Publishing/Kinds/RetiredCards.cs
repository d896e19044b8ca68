using System.Collections.Immutable;
using Sourced.Content.Sources;
using Sourced.Publishing.Composition;
using Sourced.Publishing.Editions;
using Sourced.Publishing.Sharing;
using Sourced.Theme;
using Sourced.Theme.Models;

namespace Sourced.Publishing.Kinds;

/// <summary>What stands at the addresses of cards that are made no more: a picture that says so, and where to look.</summary>
internal static class RetiredCards
{
    public const string Kind = "withdrawn";

    /// <summary>One for each card of the registry that is gone, in languages that the site still has, with its addresses.</summary>
    public static IEnumerable<(Card Card, ImmutableArray<CardRegistry.Entry> Entries)> Of(Site site, CardRegistry registry, IEnumerable<Card> cards) =>
        registry.Retired(cards).Where(gone => site.Languages.Contains(gone.Key.Language)).Select(gone => (Of(site, gone.First()), gone.ToImmutableArray()));

    /// <summary>Stands where a picture that is still in use was once made in a shape that has no room for its words.</summary>
    public static Card InPlaceOf(Card card, Site site)
    {
        var words = site.Words(card.View.Language);
        var view = Sayings(CardComposer.View(site, words, Kind, card.Code), words) with { Preset = card.View.Preset, PrintedUrl = card.View.PrintedUrl };
        return card with
        {
            View = view,
            Post = card.Post with
            {
                Claim = view.Statement,
                Context = view.Context,
                Source = "",
                AltShort = Post.ShortAlt(view.Statement, ""),
                AltFull = Post.FullAlt(view.Statement, view.Context, ""),
            },
        };
    }

    /// <summary>That it is not in use any more, and where to look instead.</summary>
    private static CardView Sayings(CardView view, Words words) => view with
    {
        Topic = words["card.retired.label"],
        Statement = words["card.retired"],
        Context = words["card.retired.more"],
        Strip = words["card.retired.look"],
    };

    private static Card Of(Site site, CardRegistry.Entry entry)
    {
        var words = site.Words(entry.Language);
        var shown = site.Findings.All.FirstOrDefault(finding => finding.Code == entry.Code);
        var withdrawn = shown?.Finding.Withdrawn ?? shown?.Source.Withdrawn;
        var language = shown is null || shown.IsShownIn(entry.Language) ? entry.Language : site.MainLanguage;
        var page = site.Addresses.Statistic(language, entry.Code);
        var view = Sayings(CardComposer.View(site, words, Kind, entry.Code), words) with { PrintedUrl = site.Addresses.Printed(page) };
        if (shown is not null) view = view with { Strip = words.Format("slip.source-only", References.Name(shown.Source)) };
        if (withdrawn is not null)
        {
            view = view with
            {
                Topic = words["card.withdrawn.label"],
                Statement = words["statistic.withdrawn"],
                Context = words.Format("card.withdrawn.since", words.Date(withdrawn.On.Value)),
            };
        }

        // Where there is no source the strip of the picture says where to look, and its address follows; in a text the link does so.
        var source = shown is null ? "" : view.Strip;
        var post = new Post
        {
            Claim = view.Statement,
            Context = view.Context,
            Source = source,
            Address = site.Addresses.Absolute(page),
            AltShort = Post.ShortAlt(view.Statement, ""),
            AltFull = Post.FullAlt(view.Statement, view.Context, source),
        };
        var origin = new ArtifactOrigin($"{entry.Span.File.Path}, {entry.Name} in {entry.Language}", entry.Span, entry.Span.File.Path);
        return new Card(entry.Code, view, post, origin) { Name = entry.Name, Group = "", Subject = site.Addresses.Home(entry.Language) };
    }
}
