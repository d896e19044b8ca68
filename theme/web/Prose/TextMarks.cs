using System.Collections.Immutable;
using Sourced.Theme.Models;

namespace Sourced.Theme.Prose;

/// <summary>What one run of text (a paragraph, a list item, the cells of a table) carries: its slips, and which of them each mark opens.</summary>
internal sealed class TextMarks
{
    private readonly List<(int Place, SlipView Slip)> _slips = [];
    private readonly List<(int Place, CitedView Cited)> _marks = [];
    private readonly Dictionary<string, string> _labels = new(StringComparer.Ordinal);
    private string? _unfinished;
    private int _place;

    /// <summary>The slips whose statistics end here, in order, each with the words of its statistic.</summary>
    public IEnumerable<(SlipView Slip, string Label)> Slips => _slips.Select(entry => (entry.Slip, _labels[entry.Slip.Id].Trim()));

    public bool HasSlips => _slips.Count > 0;

    public void Read(ImmutableArray<InlineView> content, IReadOnlyDictionary<string, SlipView> slips)
    {
        foreach (var inline in content)
        {
            _place++;
            switch (inline)
            {
                case StatisticView statistic:
                    _labels[statistic.Slip] = _labels.GetValueOrDefault(statistic.Slip, "") + statistic.Text;
                    _unfinished = statistic.Last ? null : statistic.Slip;
                    if (statistic.Last && slips.TryGetValue(statistic.Slip, out var slip)) _slips.Add((_place, slip));
                    break;
                case LineBreakView when _unfinished is { } broken:
                    _labels[broken] += " ";
                    break;
                case CitationView citation:
                    foreach (var cited in citation.Items) _marks.Add((_place, cited));
                    break;
                case EmphasisView emphasis: Read(emphasis.Content, slips); break;
                case LinkView link: Read(link.Content, slips); break;
                case LanguageView language: Read(language.Content, slips); break;
                case ExemptView exempt: Read(exempt.Content, slips); break;
            }
        }
    }

    /// <summary>The slip that a mark opens: of its own source, nearest before it, else nearest after it. Null where its text has none.</summary>
    public SlipView? OpenedBy(CitedView cited)
    {
        var place = _marks.Find(mark => ReferenceEquals(mark.Cited, cited)).Place;
        SlipView? found = null;
        foreach (var (slipPlace, slip) in _slips)
        {
            if (slip.SourceNumber != cited.Number) continue;
            if (slipPlace > place) return found ?? slip;
            found = slip;
        }

        return found;
    }
}
