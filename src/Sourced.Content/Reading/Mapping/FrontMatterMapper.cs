using System.Collections.Immutable;
using System.Globalization;
using Sourced.Content.Diagnostics;
using Sourced.Content.Documents;
using Sourced.Content.Reading.Yaml;
using Sourced.Content.Sources;
using Sourced.Content.Text;

namespace Sourced.Content.Reading.Mapping;

/// <summary>The front matter of a document.</summary>
internal static class FrontMatterMapper
{
    /// <summary>What each kind of document cannot do without.</summary>
    private static string[] RequiredKeys(DocumentKind kind) => kind switch
    {
        DocumentKind.Fact => ["title", "message", "audience", "published", "reviewed"],
        DocumentKind.Myth => ["title", "claim"],
        _ => ["title"],
    };

    public static FrontMatter Read(MappingReader map, DocumentKind kind, SourceSpan span)
    {
        map.Require(RequiredKeys(kind));
        var front = new FrontMatter
        {
            Title = map.RequiredText("title"),
            DiscreetTitle = map.Text("discreet-title"),
            Message = map.Text("message"),
            Audience = map.Texts("audience"),
            Topics = map.Texts("topics"),
            AppliesTo = map.Texts("applies-to"),
            Published = map.Date("published"),
            Reviewed = map.Date("reviewed"),
            Changed = map.Date("changed"),
            ContentNote = map.Text("content-note"),
            Order = map.Parsed<int>("order", TryWholeNumber, "a whole number"),
            KeyFigures = KeyFigures(map),
            Chart = Chart(map),
            References = References(map),
            Claim = kind == DocumentKind.Myth ? map.Text("claim") : null,
            Span = span,
        };
        map.Done();
        return front;
    }

    private static ImmutableArray<KeyFigure> KeyFigures(MappingReader map)
    {
        var figures = ImmutableArray.CreateBuilder<KeyFigure>();
        foreach (var entry in map.Mappings("key-figures", "the key figure"))
        {
            if (KeyFigureMapper.Read(entry) is { } figure) figures.Add(figure);
        }

        return figures.DrainToImmutable();
    }

    private static Chart? Chart(MappingReader map)
    {
        if (map.Mapping("chart", "the chart") is not { } chart) return null;
        var (title, summary) = (chart.RequiredText("title"), chart.RequiredText("summary"));
        chart.Done();
        return new Chart(title, summary, chart.Span);
    }

    private static ImmutableArray<Source> References(MappingReader map)
    {
        var sources = ImmutableArray.CreateBuilder<Source>();
        foreach (var entry in map.Mappings("references", "the source"))
        {
            var source = SourceMapper.Read(entry, belongsToOneSheet: true);
            if (source.Id.Value.Length > 0) sources.Add(source);
        }

        return sources.Unique(source => source.Id, "source", map.Bag);
    }

    private static bool TryWholeNumber(string text, out int number) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);
}
