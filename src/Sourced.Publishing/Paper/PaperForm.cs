using System.Collections.Immutable;

namespace Sourced.Publishing.Paper;

/// <summary>A way to put something on paper. Its template is <c>theme/paper/&lt;name&gt;.typ</c>, its words begin with <c>form.&lt;name&gt;</c>.</summary>
/// <param name="Name">As settings and file names say it: neutral, since it stands in a list of downloads.</param>
internal sealed record PaperForm(string Name)
{
    /// <summary>What a printer at home takes, as Typst names it.</summary>
    public static ImmutableArray<string> OfTheDesk { get; } = ["a4", "us-letter"];

    /// <summary>Folded once.</summary>
    public static ImmutableArray<string> HalfOfTheDesk { get; } = ["a5", "us-statement"];

    /// <summary>What a copy shop has.</summary>
    public static ImmutableArray<string> OfTheWall { get; } = ["a3", "us-tabloid"];

    /// <summary>One file is made of each of these, for each paper.</summary>
    public PaperSubject Of { get; init; }

    public ImmutableArray<string> Papers { get; init; } = OfTheDesk;

    /// <summary>How many pages it has in every language and on every paper; 0 for as many as the text takes.</summary>
    public int Pages { get; init; }

    /// <summary>How a printer turns the paper over, where it has a back.</summary>
    public PaperTurn Turn { get; init; }

    /// <summary>How many of it come out of one print.</summary>
    public int Copies { get; init; } = 1;

    /// <summary>It is made to be read page by page on a screen; who prints it may, on one side or both.</summary>
    public bool IsForScreens { get; init; }

    /// <summary>The key of the words for how its paper is printed: on one side, or on both and turned how; null for a screen.</summary>
    public string? SidesOf(int pages) => IsForScreens ? null : SidesOf(pages, Turn);

    public static string SidesOf(int pages, PaperTurn turn) => pages == 1 ? "kit.one-side" : turn == PaperTurn.ShortEdge ? "kit.short-edge" : "kit.both-sides";

    public string Template => $"paper/{Name}.typ";

    /// <summary>As file names say it: a4, letter, a5, statement, a3, tabloid.</summary>
    public static string Short(string paper) => paper.StartsWith("us-", StringComparison.Ordinal) ? paper[3..] : paper;
}
