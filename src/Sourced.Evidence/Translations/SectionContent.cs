using System.Text;
using Sourced.Content.Text;
using Sourced.Evidence.Binding;
using Sourced.Evidence.Matching;
using Sourced.Evidence.Rules;
using Sourced.Evidence.Rules.Evidence;
using Sourced.Evidence.Texts;
using Sourced.Statistics;

namespace Sourced.Evidence.Translations;

/// <summary>What must be the same in every language of a section: its figures, its citations, its dates.</summary>
internal sealed class SectionContent(SourceSpan head)
{
    private readonly StringBuilder _text = new();
    private static readonly PeriodMismatch Period = new();

    private HashSet<string>? _numerals;

    /// <summary>The heading, or the title for what stands before the first.</summary>
    public SourceSpan Head { get; } = head;

    public List<TranslatedItem> Figures { get; } = [];

    public List<TranslatedItem> Citations { get; } = [];

    public List<TranslatedItem> Dates { get; } = [];

    /// <summary>Ages, lengths of time, times of day, numbers let pass with a reason, pages of sources: what else must not change, by what it is.</summary>
    public Dictionary<string, List<TranslatedItem>> Others { get; } = new(StringComparer.Ordinal);

    /// <summary>Figures that are already reported: each may be the one that is missing or too many here.</summary>
    public int Refused { get; private set; }

    /// <summary>The digits of numbers that were let through as no statistic.</summary>
    private readonly HashSet<string> _letThrough = new(StringComparer.Ordinal);

    /// <summary>True when another number of the section, one that was taken for no statistic, has the digits of a figure.</summary>
    public bool LetsThrough(TranslatedItem figure) => figure.Numerals.Count > 0 && figure.Numerals.All(_letThrough.Contains);

    /// <summary>Years that are already reported as those of another period.</summary>
    public int Misdated { get; private set; }

    public void Add(CheckedPassage passage, CitationResolver citations, CheckContext context)
    {
        var misdated = new DiagnosticList();
        Period.Check(passage, citations, misdated);
        Misdated += misdated.Items.Count;
        _text.Append(passage.Passage.Text).Append('\n');
        foreach (var mark in passage.Passage.Marks)
        {
            var citation = citations.Of(mark);
            if (citation.IsUnknown) Refused++;
            else Citations.Add(new TranslatedItem(citation.Reference.ToString(), citation.Span));
            if (!citation.IsUnknown) AddOther("page", citation.Locator, citation.Span);
        }

        foreach (var number in passage.Numbers)
        {
            if (!number.IsStatistic)
                _letThrough.UnionWith(Numerals.In(number.Text));
            if (NameOf(number) is { } name)
                AddOther(name, name == "time" ? WithHalf(number) : number.Text, number.Span);
            if (number.IsRefused)
                Refused++;
            else if (number.Number.Class is NumberClass.Date or NumberClass.Year)
                AddDate(number);
            else if (number.IsFigure)
                Figures.Add(
                    new TranslatedItem(KeyOf(number), number.Span)
                    {
                        Reference = number.Citation?.Reference.ToString(),
                        Numerals = [.. Numerals.In(number.Text)],
                    }
                );
        }
    }

    /// <summary>True when the digits of an item stand somewhere in the section, whatever they were taken for there.</summary>
    public bool Holds(TranslatedItem item) => item.Numerals.Count > 0 && item.Numerals.All((_numerals ??= [.. Numerals.In(_text.ToString())]).Contains);

    private static string? NameOf(JudgedNumber number) => number switch
    {
        { Verdict: Verdict.Exempt, Reason: not null } => "number",
        { Number.Class: NumberClass.Age } => "age",
        { Number.Class: NumberClass.Duration } => "length of time",
        { Number.Class: NumberClass.Time } => "time",
        _ => null,
    };

    /// <summary>The reader may end a time before "pm".</summary>
    private static string WithHalf(JudgedNumber number) =>
        number.Passage.Text[number.Number.Start..Math.Min(number.Passage.Text.Length, number.Number.End + 5)];

    private void AddOther(string what, string text, SourceSpan span)
    {
        var numerals = what == "time" ? [Clock.Of(text)] : Numerals.In(text).ToList();
        if (numerals.Count == 0 || numerals.Contains("")) return;
        if (!Others.TryGetValue(what, out var items)) Others[what] = items = [];
        items.Add(new TranslatedItem(string.Join(' ', numerals), span) { Numerals = what == "time" ? [] : numerals });
    }

    private void AddDate(JudgedNumber number)
    {
        foreach (var numeral in Numerals.In(number.Text)) Dates.Add(new TranslatedItem(numeral, number.Span) { Numerals = [numeral] });
    }

    /// <summary>Two wordings of one finding are one figure: "75%" and "tres de cada cuatro".</summary>
    private static string KeyOf(JudgedNumber number) => number.Verdict == Verdict.Bound && number.Recorded is not null
        ? number.Finding!.Reference.ToString()
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{number.Figure!.Dimension} {number.Figure.Low} {number.Figure.High}");
}
