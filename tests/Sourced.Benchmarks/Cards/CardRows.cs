using System.Text.Encodings.Web;
using System.Text.Json;
using Sourced.Content.Documents;
using Sourced.Content.Reading;
using Sourced.Content.Settings;
using Sourced.Testing;

namespace Sourced.Benchmarks.Cards;

/// <summary>As many cards as are wanted, with the words of the repository's own; each has a number more, so that no two are alike.</summary>
internal static class CardRows
{
    // The peers shape Latin letters only.
    private static readonly string[] Languages = ["en", "es"];

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IEnumerable<string> Make(int count)
    {
        var settings = SettingsReader.Read(Repository.Root, "statiq.json").Settings;
        var library = LibraryReader.Read(Repository.Root, settings, 2).Library;
        var figures = library
            .Documents.Where(document => Languages.Contains(document.Language))
            .SelectMany(document => document.Front.KeyFigures.Select(figure => (Document: document, Figure: figure)))
            .ToList();
        return Enumerable
            .Range(0, count)
            .Select(number => Row(figures[number % figures.Count].Document, figures[number % figures.Count].Figure, number));
    }

    private static string Row(Document document, KeyFigure figure, int number) => JsonSerializer.Serialize(
        new Dictionary<string, string>
        {
            ["preset"] = "og",
            ["language"] = document.Language,
            ["direction"] = "ltr",
            ["kind"] = "figure",
            ["topic"] = document.Front.Topics.Select(topic => topic.Value).FirstOrDefault(""),
            ["figure"] = FormattableString.Invariant($"{number + 1:N0}"),
            ["statement"] = figure.Statement.Value,
            ["context"] = figure.Context?.Value ?? "",
            ["chartSvg"] = "",
            ["strip"] = $"Source: {figure.Finding.Value.SourceId}",
            ["printedUrl"] = FormattableString.Invariant($"example.org/s/{number}"),
            ["siteTitle"] = "Facts",
        },
        Readable);
}
