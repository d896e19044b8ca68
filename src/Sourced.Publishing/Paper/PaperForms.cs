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
        new("two-page") { Pages = 2 },
        new(Whole),
        new("large-print"),
    ];

    public static PaperForm? Find(string name) => All.FirstOrDefault(form => form.Name == name);
}
