using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Sourced.Content.Diagnostics;
using Sourced.Content.Text;
using Sourced.Evidence;

namespace Sourced.Publishing.Auditing;

/// <summary>
/// Reads the words that stand in the templates of paper and cards themselves. What the typesetter makes cannot be read back, and what it is handed
/// does not tell what a template says of its own.
/// </summary>
internal static partial class TemplateAudit
{
    private static readonly string[] Folders = ["paper", "cards", "kits"];

    /// <param name="theme">Absolute path of the theme's folder.</param>
    public static ImmutableArray<Diagnostic> Check(string theme)
    {
        var problems = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (
            var path in Folders
                .Select(folder => Path.Combine(theme, folder))
                .Where(Directory.Exists)
                .SelectMany(folder => Directory.EnumerateFiles(folder, "*.typ", SearchOption.AllDirectories))
                .Order(StringComparer.Ordinal)
        )
        {
            var file = new SourceFile(
                $"{Path.GetFileName(theme)}/{Path.GetRelativePath(theme, path).Replace('\\', '/')}",
                File.ReadAllText(path)
            );
            problems.AddRange(Check(file));
        }

        return problems.DrainToImmutable();
    }

    public static IEnumerable<Diagnostic> Check(SourceFile file)
    {
        // blanks keep every place where it was
        var code = Comments().Replace(file.Text, match => match.Value is ['"', ..] ? match.Value : new string(' ', match.Length));
        foreach (Match match in Said().Matches(code))
        {
            var said = match.Groups["text"];
            if (said.Value.EndsWith(".typ", StringComparison.Ordinal))
                continue;
            foreach (var number in PublishedText.Unbound(Calls().Replace(said.Value, call => new string(' ', call.Length)), "en", []))
            {
                yield return new Diagnostic(
                    PublishingRules.UnmarkedStatistic,
                    file.Span(said.Index + number.Start, number.Length),
                    $"\"{said.Value.Substring(number.Start, number.Length)}\" stands in a template, where no source can be shown"
                )
                {
                    Help = "say it in a sheet that cites its source; a template shows what it is handed",
                };
            }
        }
    }

    [GeneratedRegex(@"//[^\n]*|/\*.*?\*/|""(?:\\.|[^""\\\n])*""", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Comments();

    /// <summary>A text, or the words of a block that holds no other.</summary>
    [GeneratedRegex(
        @"""(?<text>(?:\\.|[^""\\\n])*)""|\[(?<text>[^\[\]""]*)\]",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Said();

    /// <summary>Code inside words: #text(size: 12pt).</summary>
    [GeneratedRegex(@"#[\w.-]+(?:\([^()]*(?:\([^()]*\)[^()]*)*\))?", RegexOptions.CultureInvariant)]
    private static partial Regex Calls();
}
