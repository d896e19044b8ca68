namespace Sourced.Statistics.Tests;

/// <summary>The words of a language as its file lists them.</summary>
internal static class LanguageWords
{
    /// <param name="language">The file's name.</param>
    /// <param name="section">Its title, with its brackets.</param>
    /// <param name="marks">What stands before the equals sign of the lines to read; all lines where none is named.</param>
    public static List<string> Of(string language, string section, params string[] marks)
    {
        var assembly = typeof(StatisticReader).Assembly;
        var name = Assert.Single(assembly.GetManifestResourceNames(), resource => resource.EndsWith($".{language}.txt", StringComparison.Ordinal));
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        var words = new List<string>();
        for (var inside = false; reader.ReadLine() is { } line;)
        {
            var equals = line.IndexOf('=', StringComparison.Ordinal);
            if (line.StartsWith('['))
                inside = line == section;
            else if (inside && !line.StartsWith('#') && (marks.Length == 0 || equals > 0 && marks.Contains(line[..equals].Trim())))
                words.AddRange(line[(equals + 1)..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        }

        return words;
    }
}
