using System.Globalization;
using Sourced.Content.Diagnostics;
using Sourced.Content.Text;
using Sourced.Publishing.Composition;
using Sourced.Publishing.Editions;
using Sourced.Publishing.Kinds;
using Sourced.Publishing.Kits.Slides;
using Sourced.Theme;
using Sourced.Theme.Models;
using Sourced.Theme.Styling;

namespace Sourced.Publishing.Kits;

/// <summary>What is shown for a talk, and what is read from a screen: slides in two ways, and notes.</summary>
internal sealed class KitParts(Composers composers, KitCatalogue kits, KitFiles files, TalkComposer talks) : IArtifactSource
{
    private readonly string _slides = Stylesheet.ComposeOwn("slides", composers.Site.Theme);
    private readonly string _notes = Stylesheet.ComposeOwn("notes", composers.Site.Theme);

    public IEnumerable<Artifact> Artifacts() => kits.Places.SelectMany(place => new[]
    {
        Artifact(files.Slides(place), place, () => Page(place, _slides, static (renderer, view) => renderer.RenderSlides(view))),
        Artifact(files.NotesForScreen(place), place, () => Page(place, _notes, static (renderer, view) => renderer.RenderNotes(view))),
        Artifact(files.OpenSlides(place), place, () => Deck(place)),
    });

    private static Artifact Artifact(SitePath path, TalkInCountry place, Func<Draft> draft) =>
        new(path, TalkOrigin.Of(place.Talk), OutputKinds.Kits, draft) { Turn = ArtifactTurn.Part };

    private Draft Page(TalkInCountry place, string style, Func<Theme.PageRenderer, TalkPageView, byte[]> render)
    {
        var talk = talks.Compose(place);
        var view = new TalkPageView(talk, composers.Site.Words(place.Language), style, composers.Site.Addresses.Origin);
        return composers.Pages.Draft(view, place.Language, render, TalkAudit.Check(talk, TalkOrigin.Of(place.Talk)));
    }

    private Draft Deck(TalkInCountry place)
    {
        var talk = talks.Compose(place);
        var (words, look) = (composers.Site.Words(place.Language), SlideLook.From(composers.Site.Theme));
        using var digest = new DigestBuilder();
        digest.Add(ToolDigest.Value).Add("deck").Add(Typesetting.PaperJson.Talk(talk)).Add(place.Language).Add(words["language.locale"]).Add(look.ToString());
        return new Draft(digest.ToDigest(), _ => ValueTask.FromResult(Deck(talk, words, look, TalkOrigin.Of(place.Talk))))
        {
            Language = place.Language,
            Diagnostics = TalkAudit.Check(talk, TalkOrigin.Of(place.Talk)),
        };
    }

    /// <summary>The slides for a browser have room for whatever these have: both are held to it here.</summary>
    private static Rendering Deck(TalkView talk, Words words, SlideLook look, ArtifactOrigin origin)
    {
        var deck = SlideDeck.Write(talk, words, look);
        return new Rendering(deck)
        {
            Diagnostics =
            [
                .. SlideFit
                    .Check(deck)
                    .Select(over => new Diagnostic(
                        PublishingRules.Find("PRT005"),
                        origin.Span ?? new SourceFile(origin.Name, "").Span(0, 0),
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"{origin.Name}: slide {over.Slide}, \"{talk.Parts[over.Slide - 1].Heading}\", has {over.Lines} {(over.Lines == 1 ? "line" : "lines")} more than it has room for"
                        )
                    )
                    {
                        Help = $"shorten \"{over.Longest}\"",
                    }),
            ],
        };
    }
}
