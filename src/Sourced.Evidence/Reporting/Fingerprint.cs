using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Sourced.Content.Diagnostics;

namespace Sourced.Evidence.Reporting;

/// <summary>Names a diagnostic by what it says about which words, so that it keeps its name when lines above it move.</summary>
internal static class Fingerprint
{
    /// <returns>One fingerprint per diagnostic, in order; the second of two alike is told apart by its number.</returns>
    public static IReadOnlyList<string> Of(IReadOnlyList<Diagnostic> diagnostics)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var prints = new List<string>(diagnostics.Count);
        foreach (var diagnostic in diagnostics)
        {
            var print = Hash($"{diagnostic.Code}\n{diagnostic.Span.File.Path}\n{Squeeze(diagnostic.Span.Text)}\n{Squeeze(Around(diagnostic))}");
            var count = seen[print] = seen.GetValueOrDefault(print) + 1;
            prints.Add(string.Create(CultureInfo.InvariantCulture, $"{print}:{count}"));
        }

        return prints;
    }

    /// <summary>The neighbouring words of the same line: enough to tell two places apart, little enough to survive an edit elsewhere in the paragraph.</summary>
    private static string Around(Diagnostic diagnostic)
    {
        const int Reach = 32;
        var file = diagnostic.Span.File;
        var line = diagnostic.Span.From.Line;
        var start = file.LineStart(line);
        var text = file.LineText(line);
        var from = Math.Max(diagnostic.Span.Start - start - Reach, 0);
        var to = Math.Min(diagnostic.Span.End - start + Reach, text.Length);
        return from < to ? text[from..to] : "";
    }

    private static string Squeeze(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 12));
}
