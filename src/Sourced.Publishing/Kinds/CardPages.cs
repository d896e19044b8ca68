using System.Collections.Immutable;
using Sourced.Publishing.Composition;
using Sourced.Publishing.Editions;
using Sourced.Publishing.Sharing;
using Sourced.Theme.Models;

namespace Sourced.Publishing.Kinds;

/// <summary>The pages that the short addresses of all other cards lead to: sheets, myths, charts, help lines, and numbers that one sheet has for itself.</summary>
internal sealed class CardPages(Composers composers, Cards cards, PostingComposer posting) : IArtifactSource
{
    private Site Site => composers.Site;

    public IEnumerable<Artifact> Artifacts()
    {
        var statistics = Site.Findings.All.Select(finding => finding.Code).ToHashSet(StringComparer.Ordinal);
        var all = cards
            .All.DistinctBy(card => (card.View.Language, card.Code))
            .Concat(cards.Retired.Select(retired => retired.Card))
            .Where(card => !statistics.Contains(card.Code))
            .ToList();
        var languages = all.ToLookup(card => card.Code, card => card.View.Language, StringComparer.Ordinal);
        return from card in all
               select new Artifact(
                   PathOf(card, card.View.Language),
                   card.Origin,
                   OutputKinds.Site,
                   () => Draft(card, [.. Site.Languages.Where(languages[card.Code].Contains)])
               );
    }

    private SitePath PathOf(Card card, string language) => Site.Addresses.Statistic(language, card.Code);

    private Draft Draft(Card card, ImmutableArray<string> languages)
    {
        var (language, words) = (card.View.Language, Site.Words(card.View.Language));
        var (isHelp, hasFigure) = (card.View.Kind == "help", card.View.Kind == "figure");
        var title = hasFigure ? card.Post.Claim : card.View.Statement;
        var address = new PageAddress(language, PathOf(card, language), isHelp ? card.Post.Claim : title)
        {
            Description = card.Post.AltFull,
            Editions = [.. languages.Select(other => (other, PathOf(card, other)))],
            NeutralTitle = words.Format("discreet.page", card.Code),
            CardCode = card.Code,
            Help = card.Help,
        };
        var view = new CardPageView
        {
            Frame = composers.Frames.Compose(address),
            Kind = KindOf(card, words),
            Figure = isHelp ? card.View.Figure : "",
            FigureHref = card.Help?.Lines[0] is { } line ? line.Phones.IsEmpty ? line.Url : line.Phones[0].Href : null,
            Title = title,
            Message = isHelp ? card.View.Context : card.Post.Context,
            Subject = new NavigationView(
                words[
                    card.View.Kind switch
                    {
                        "help" => "card.read.help",
                        RetiredCards.Kind or "site" => "missing.home",
                        _ => "card.read.sheet",
                    }
                ],
                Site.Addresses.Href(card.Subject)
            ),
            Posting = posting.Of(language, card.Code),
        };
        return composers.Pages.Draft(view, language, static (renderer, view) => renderer.Render(view));
    }

    private static string KindOf(Card card, Theme.Words words) => card.View.Kind switch
    {
        "help" => words["kind.help"],
        "chart" => words["kind.chart"],
        "site" => words["kind.site"],
        RetiredCards.Kind => card.View.Topic,
        "figure" => words["statistic.kind"],
        _ => card.View.Topic == words["kind.myth"] || card.View.Topic == words["kind.action"] ? card.View.Topic : words["kind.fact"],
    };
}
