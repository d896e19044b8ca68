using Sourced.Testing;

namespace Sourced.Architecture.Tests;

/// <summary>What formatters leave to taste, and readers notice first.</summary>
public sealed class LayoutTests
{
    /// <summary>As in .editorconfig.</summary>
    private const int LongestLine = 160;

    [Theory]
    [InlineData("src")]
    [InlineData("tests")]
    public void A_condition_that_does_not_fit_on_a_line_is_laid_out_over_several(string folder) =>
        Assert.Empty(
            from file in Repository.Files(folder, ".cs")
            from line in Code(file)
            where line.Text.Length > LongestLine
            select $"{Path.GetRelativePath(Repository.Root, file)}:{line.Number}"
        );

    /// <summary>Lines without those that are words: comments, and literals, which cannot be broken.</summary>
    private static IEnumerable<(int Number, string Text)> Code(string file)
    {
        var literal = false;
        foreach (var (index, line) in File.ReadLines(file).Index())
        {
            if (line.Split("\"\"\"").Length % 2 == 0)
                literal = !literal;
            else if (!literal && !line.Contains('"') && !line.Contains("//", StringComparison.Ordinal))
                yield return (index + 1, line);
        }
    }
}
