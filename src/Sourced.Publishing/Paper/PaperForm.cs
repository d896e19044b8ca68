using System.Collections.Immutable;

namespace Sourced.Publishing.Paper;

/// <summary>One of each sheet, of each country with help lines, or of each key figure.</summary>
internal enum PaperScope
{
    Sheet,
    Country,
    Figure,
}

/// <summary>A way to put the site on paper. Its template is <c>theme/paper/&lt;name&gt;.typ</c>, its words begin with <c>form.&lt;name&gt;</c>.</summary>
/// <param name="Name">As settings and file names say it: neutral, since it stands in a list of downloads.</param>
/// <param name="Scope">What there is one of.</param>
internal sealed record PaperForm(string Name, PaperScope Scope)
{
    /// <summary>How many pages it has in every language and on every paper; 0 for as many as the text takes.</summary>
    public int Pages { get; init; }

    /// <summary>As Typst names them.</summary>
    public ImmutableArray<string> Papers { get; init; } = ["a4", "us-letter"];

    public PaperTurn Turn { get; init; } = PaperTurn.LongEdge;

    /// <summary>How many people one print of it serves: flyers are cut in two, cards in eight.</summary>
    public int Pieces { get; init; } = 1;

    public string Template => $"paper/{Name}.typ";

    /// <summary>As file names say it: a4, letter, a3, tabloid.</summary>
    public static string Short(string paper) => paper.StartsWith("us-", StringComparison.Ordinal) ? paper[3..] : paper;
}

/// <summary>How to print it.</summary>
internal enum PaperTurn
{
    OneSide,
    LongEdge,
    ShortEdge,
}
