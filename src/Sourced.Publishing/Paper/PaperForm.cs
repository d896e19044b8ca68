using System.Collections.Immutable;

namespace Sourced.Publishing.Paper;

/// <summary>A way to put a sheet on paper. Its template is <c>theme/paper/&lt;name&gt;.typ</c>, its words begin with <c>form.&lt;name&gt;</c>.</summary>
/// <param name="Name">As settings and file names say it: neutral, since it stands in a list of downloads.</param>
internal sealed record PaperForm(string Name)
{
    /// <summary>As Typst names them.</summary>
    public static ImmutableArray<string> Papers { get; } = ["a4", "us-letter"];

    /// <summary>How many pages it has in every language and on every paper; 0 for as many as the text takes.</summary>
    public int Pages { get; init; }

    public string Template => $"paper/{Name}.typ";

    /// <summary>As file names say it: a4, letter.</summary>
    public static string Short(string paper) => paper.StartsWith("us-", StringComparison.Ordinal) ? paper[3..] : paper;
}
