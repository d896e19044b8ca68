using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Sourced.Theme.Models;

namespace Sourced.Theme.Tests.Samples;

/// <summary>
/// Running text for tests: <c>**strong**</c>, <c>{41%|3}</c> for a statistic with slip 3, <c>[2]</c> for a citation of source 2,
/// <c>&lt;words|address&gt;</c> for a link.
/// </summary>
internal sealed partial class Say(IReadOnlyList<SourceView> sources)
{
    private readonly List<(int Source, string Id)> _marks = [];

    /// <summary>The sources, each with the marks said so far.</summary>
    public ImmutableArray<SourceView> Cited =>
        [.. sources.Select(source => source with { MarkIds = [.. _marks.Where(mark => mark.Source == source.Number).Select(mark => mark.Id)] })];

    public ImmutableArray<InlineView> Inline(string text)
    {
        var content = ImmutableArray.CreateBuilder<InlineView>();
        var end = 0;
        foreach (Match match in Marked().Matches(text))
        {
            if (match.Index > end) content.Add(new TextView(text[end..match.Index]));
            content.Add(Read(match));
            end = match.Index + match.Length;
        }

        if (end < text.Length) content.Add(new TextView(text[end..]));
        return content.ToImmutable();
    }

    public ParagraphView Paragraph(string text) => new(Inline(text));

    public ListView List(params string[] items) => new(false, 1, [.. items.Select(item => ImmutableArray.Create<BlockView>(Paragraph(item)))]);

    public static HeadingView Heading(int level, string id, string text) => new(level, id, [new TextView(text)]);

    private InlineView Read(Match match)
    {
        if (match.Groups["strong"] is { Success: true } strong)
            return new EmphasisView(true, Inline(strong.Value));
        if (match.Groups["stat"] is { Success: true } stat)
            return new StatisticView(stat.Value, "slip-" + match.Groups["slip"].Value, true);
        if (match.Groups["href"] is { Success: true } href)
            return new LinkView(
                href.Value,
                href.Value.Contains("://", StringComparison.Ordinal),
                [new TextView(match.Groups["words"].Value)]
            );
        var number = int.Parse(match.Groups["source"].Value, CultureInfo.InvariantCulture);
        _marks.Add((number, $"cite-{_marks.Count + 1}"));
        return new CitationView(false, [new CitedView(number, sources[number - 1].Name, "", _marks[^1].Id)]);
    }

    [GeneratedRegex(
        @"\*\*(?<strong>[^*]+)\*\*|\{(?<stat>[^|}]+)\|(?<slip>\d+)\}|\[(?<source>\d+)\]|<(?<words>[^|>]+)\|(?<href>[^>]+)>",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Marked();
}
