using Sourced.Content;
using Sourced.Content.Documents;
using Sourced.Content.Registers;
using Sourced.Content.Sources;
using Sourced.Content.Text;
using Sourced.Evidence.Findings;
using Sourced.Evidence.Texts;
using Sourced.Statistics;

namespace Sourced.Evidence;

/// <summary>
/// Every text of the input outside running text that a reader may be shown: titles, messages, key figures, registers, what is on record of sources.
/// The gate has judged the numbers in each. A number that reaches an edition without a mark must stand in one of them, with the words that it stands in there.
/// </summary>
public sealed class VouchedTexts
{
    private readonly HashSet<string> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _byWord = new(StringComparer.Ordinal);

    private readonly FigurePartners _figures = new();
    private readonly HashSet<string> _dialled = new(StringComparer.Ordinal);

    private VouchedTexts()
    {
    }

    /// <param name="library">What the authors wrote, as the gate has read it.</param>
    /// <param name="others">Texts from elsewhere, each read already.</param>
    /// <param name="written">How else an edition writes the figure of a source's finding: in the digits and signs of other languages.</param>
    public static VouchedTexts Of(Library library, IEnumerable<string> others, Func<Source, Finding, IEnumerable<string>> written)
    {
        ArgumentNullException.ThrowIfNull(library);
        ArgumentNullException.ThrowIfNull(others);
        ArgumentNullException.ThrowIfNull(written);
        var vouched = new VouchedTexts();
        foreach (var document in library.Documents)
        {
            foreach (var passage in FrontMatterPassages.Of(document)) vouched.Add(passage.Text, passage.Language);
            foreach (var figure in document.Front.KeyFigures) vouched.Add(library, document, figure);
            foreach (var source in document.References) vouched.Add(source, document.Language, written);
        }

        foreach (var source in library.Sources.Values) vouched.Add(source, source.Language(), written);
        foreach (var text in Registers(library).SelectMany(text => text.Values)) vouched.Add(text.Value.Value, text.Key);
        foreach (var line in library.HelpLines)
        {
            foreach (var value in new[] { line.Name, line.Operator, line.Chat, line.Url }.Concat(line.Phones.Select(phone => (Located<string>?)phone)))
            {
                vouched.Add(value?.Value, "en");
                // what a reader dials says nothing of the world, wherever it stands
                if (value is { } dialled) vouched._dialled.Add(Plain(dialled.Value));
            }
        }

        foreach (var text in others) vouched.Add(text, language: null);
        return vouched;
    }

    /// <summary>Whether a stretch of a text lies in one of these, or is one.</summary>
    public bool Covers(string text, Range range)
    {
        ArgumentNullException.ThrowIfNull(text);
        text = Plain(text);
        if (_texts.Contains(text) || _texts.Contains(text.Trim())) return true;
        var (start, length) = range.GetOffsetAndLength(text.Length);
        var words = Words(text.Substring(start, length)).ToList();
        // Every word with a digit in it leads to all texts that hold it.
        if (words.Any(HasDigit)) words = [words.Where(HasDigit).MinBy(word => _byWord.TryGetValue(word, out var holders) ? holders.Count : 0)!];
        return words.Any(word => _byWord.TryGetValue(word, out var holders) && holders.Any(value => Covers(value, text, start, start + length)));
    }

    private static bool HasDigit(string word) => word.Any(char.IsDigit);

    private bool Covers(string value, string text, int start, int end)
    {
        var isFigure = !_dialled.Contains(value) && _figures.Knows(value);
        for (var at = text.IndexOf(value, StringComparison.Ordinal); at >= 0 && at <= start; at = text.IndexOf(value, at + 1, StringComparison.Ordinal))
        {
            var ends = at + value.Length;
            if (isFigure ? ends > start && (_figures.StandsBeside(value, text, at, ends) || StandsUnderName(text, at, ends)) : ends >= end) return true;
        }

        return text is [.., '…'] && IsCutFrom(value, text, start);
    }

    /// <summary>"A number: 1 in 6", under a name that is ours.</summary>
    private bool StandsUnderName(string text, int start, int end) =>
        end == text.Length && text.AsSpan(0, start).EndsWith(": ", StringComparison.Ordinal) && _texts.Contains(text[..(start - 2)]);

    /// <summary>Descriptions of pages end where there is no more room.</summary>
    private static bool IsCutFrom(string value, string text, int start)
    {
        const int Least = 12;
        if (value.Length < Least) return false;
        var at = text.LastIndexOf(value[..Least], StringComparison.Ordinal);
        return at >= 0 && at <= start && value.AsSpan().StartsWith(text.AsSpan(at, text.Length - at - 1).TrimEnd(), StringComparison.Ordinal);
    }

    private void Add(Library library, Document document, KeyFigure figure)
    {
        var source = library.FindSource(document, figure.Finding.Value.SourceId);
        var finding = figure.Finding.Value.FindingId is { } id ? source?.FindFinding(id) : null;
        _figures.Add(figure.Figure?.Value ?? finding?.Figure.Value, SaidOf(source).Concat(SaidOf(finding)).Append(figure.Statement.Value));
    }

    private static IEnumerable<LocalizedText> Registers(Library library) =>
    [
        .. library.Glossary.SelectMany(term => new[] { term.Term, term.Definition }),
        .. library.Discredited.SelectMany(claim => new[] { claim.Claim, claim.WhyWrong, claim.SayInstead }),
        .. library.HelpLines.SelectMany(line => new[] { line.WhatFor, line.Text, line.Hours, line.Cost, line.Ages, line.Bill, line.Note }).OfType<LocalizedText>(),
    ];

    private static string?[] SaidOf(Source? source) => source is null
        ? []
        : [source.Title?.Value, source.Publisher?.Value, .. source.Authors.Concat(source.Editors).Select(name => name.Short), .. source.Other.Select(other => other.Value.Value)];

    private static string?[] SaidOf(Finding? finding) => finding is null
        ? []
        : [.. RecordsOf(finding).SelectMany(InEveryLanguage).Select(said => said.Text), finding.Quote?.Value, finding.Derived?.Value];

    private static RecordText?[] RecordsOf(Finding finding) =>
        [finding.Measures, finding.Population, finding.Sample, finding.Place, finding.Period, finding.Locator, finding.Withdrawn?.Reason];

    /// <summary>The language is null where the record does not say it.</summary>
    private static IEnumerable<(string Text, string? Language)> InEveryLanguage(RecordText? text) =>
        text is null ? [] : text.Translations.Select(other => (other.Value.Value, (string?)other.Key)).Prepend((text.Value, text.Language));

    private void Add(RecordText? text, string language)
    {
        foreach (var said in InEveryLanguage(text)) Add(said.Text, said.Language ?? language);
    }

    private void Add(Source source, string language, Func<Source, Finding, IEnumerable<string>> written)
    {
        var said = SaidOf(source);
        foreach (var value in said) Add(value, language);
        foreach (var text in new[] { source.Limits, source.Note, source.Withdrawn?.Reason }) Add(text, language);
        foreach (var other in source.Other) _figures.Add(other.Value.Value, said);
        foreach (var finding in source.Findings) Add(finding, said, language, written(source, finding));
    }

    private void Add(Finding finding, string?[] source, string language, IEnumerable<string> written)
    {
        var said = SaidOf(finding);
        foreach (var text in RecordsOf(finding)) Add(text, language);
        foreach (var text in new[] { finding.Quote, finding.Derived }) Add(text?.Value, language);
        foreach (var figure in finding.Earlier.Select(earlier => earlier.Figure.Value).Append(finding.Figure.Value).Concat(written))
        {
            Add(figure, language: null);
            _figures.Add(figure, said.Concat(source));
        }

        foreach (var figure in finding.Written?.Values.Values ?? [])
        {
            Add(figure.Value, language: null);
            _figures.Add(figure.Value, said.Concat(source));
        }

        foreach (var earlier in finding.Earlier) Add(earlier.Reason, language);
    }

    /// <param name="language">Null where it is not known: then any word of it may be a number.</param>
    private void Add(string? text, string? language)
    {
        if (string.IsNullOrWhiteSpace(text)) return;
        // a file to copy from has each paragraph of a caption on a line of its own
        if (text.Contains('\n', StringComparison.Ordinal))
        {
            foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) Add(line, language);
        }

        text = Plain(text);
        if (!_texts.Add(text)) return;
        var words = new HashSet<string>(Words(text).Where(word => language is null || HasDigit(word)), StringComparer.Ordinal);
        foreach (var number in StatisticReader.Read(text, language ?? "en"))
        {
            var shown = text.Substring(number.Start, number.Length);
            if (shown.Length == text.Length) _figures.Add(text);
            words.UnionWith(Words(shown));
        }

        foreach (var word in words)
        {
            if (!_byWord.TryGetValue(word, out var holders)) _byWord[word] = holders = [];
            holders.Add(text);
        }
    }

    /// <summary>Templates set blanks that do not break, where authors wrote others.</summary>
    internal static string Plain(string text) => text.AsSpan().ContainsAny('\u00a0', '\u202f', '\n') ? text.Replace('\u00a0', ' ').Replace('\u202f', ' ').Replace('\n', ' ') : text;

    /// <summary>The runs of letters and digits: how much of a number the reader takes may change with the words around it.</summary>
    private static IEnumerable<string> Words(string number)
    {
        var start = -1;
        for (var i = 0; i <= number.Length; i++)
        {
            if (i < number.Length && char.IsLetterOrDigit(number[i]))
            {
                if (start < 0) start = i;
            }
            else if (start >= 0)
            {
                yield return number[start..i];
                start = -1;
            }
        }
    }
}
