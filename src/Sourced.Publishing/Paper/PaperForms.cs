using System.Collections.Immutable;

namespace Sourced.Publishing.Paper;

/// <summary>Every form that the theme can lay out, in the order in which people are offered them.</summary>
internal static class PaperForms
{
    /// <summary>The one that has everything that the page has, and is cited.</summary>
    public const string Whole = "sheet";

    public static ImmutableArray<PaperForm> All { get; } =
    [
        new("one-page") { Pages = 1 },
        new("eco") { Pages = 1 },
        new("two-page") { Pages = 2 },
        new(Whole),
        new("large-print"),
        new("leaflet") { Pages = 2, Turn = PaperTurn.ShortEdge },
        new("booklet") { Pages = 2, Turn = PaperTurn.ShortEdge },
        new("booklet-pages") { Pages = 4, Papers = PaperForm.HalfOfTheDesk, IsForScreens = true },
        new("flyers") { Pages = 1, Copies = 2 },
        new("notes"),
        new("strip") { Of = PaperSubject.Country, Pages = 1 },
        new("wallet-cards") { Of = PaperSubject.Country, Pages = 2, Copies = 8 },
        new("poster") { Of = PaperSubject.Figure, Pages = 1, Papers = PaperForm.OfTheWall },
    ];

    public static PaperForm? Find(string name) => All.FirstOrDefault(form => form.Name == name);
}
