using Sourced.Content;
using Sourced.Content.Documents;
using Sourced.Content.Registers;
using Sourced.Content.Sources;
using Sourced.Evidence.Findings;
using Sourced.Statistics;

namespace Sourced.Evidence.Texts;

/// <summary>What one document, or all that stands in no document, may have a reader shown: each text once, with the words that lead to it.</summary>
internal sealed class VouchedPart
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly List<(string Text, string[] Words, bool IsFigure)> _texts = [];
    private readonly List<(string Figure, string[] Finding, string[] Source)> _figures = [];

    private VouchedPart()
    {
    }

    /// <summary>A figure is a text that is one number and nothing else.</summary>
    public IReadOnlyList<(string Text, string[] Words, bool IsFigure)> Texts => _texts;

    /// <summary>What is on record with each figure: of its finding, and of the source.</summary>
    public IReadOnlyList<(string Figure, string[] Finding, string[] Source)> Figures => _figures;

    public static VouchedPart Of(Document document)
    {
        var part = new VouchedPart();
        foreach (var passage in FrontMatterPassages.Of(document)) part.Add(passage.Text, passage.Language);
        foreach (var source in document.References) part.Add(source, document.Language, static (_, _) => []);
        return part;
    }

    public static VouchedPart Of(Library library, IEnumerable<string> others, Func<Source, Finding, IEnumerable<string>> written)
    {
        var part = new VouchedPart();
        foreach (var source in library.Sources.Values) part.Add(source, source.Language(), written);
        foreach (var (language, text) in Registers(library).SelectMany(text => text.Values)) part.Add(text.Value, language);
        foreach (var text in library.HelpLines.SelectMany(DialledOf)) part.Add(text, "en");
        foreach (var text in others) part.Add(text, language: null);
        return part;
    }

    /// <summary>Names, numbers and addresses of a help line.</summary>
    public static IEnumerable<string> DialledOf(HelpLine line) =>
        new[] { line.Name.Value, line.Operator?.Value, line.Chat?.Value, line.Url?.Value }.Concat(line.Phones.Select(phone => phone.Value)).OfType<string>();

    public static string?[] SaidOf(Source? source) =>
        source is null
            ? []
            :
            [
                source.Title?.Value,
                source.Publisher?.Value,
                .. source.Authors.Concat(source.Editors).Select(name => name.Short),
                .. source.Other.Select(other => other.Value.Value),
            ];

    public static string?[] SaidOf(Finding? finding) => finding is null
        ? []
        : [.. RecordsOf(finding).SelectMany(InEveryLanguage).Select(said => said.Text), finding.Quote?.Value, finding.Derived?.Value];

    private static IEnumerable<LocalizedText> Registers(Library library) =>
        [
            .. library.Glossary.SelectMany(term => new[] { term.Term, term.Definition }),
            .. library.Discredited.SelectMany(claim => new[] { claim.Claim, claim.WhyWrong, claim.SayInstead }),
            .. library
                .HelpLines.SelectMany(line =>
                    new[] { line.WhatFor, line.ForChildren, line.Text, line.Hours, line.Cost, line.Ages, line.Bill, line.Note }
                )
                .OfType<LocalizedText>(),
        ];

    private static RecordText?[] RecordsOf(Finding finding) =>
        [finding.Measures, finding.Population, finding.Sample, finding.Place, finding.Period, finding.Locator, finding.Withdrawn?.Reason];

    /// <summary>The language is null where the record does not say it.</summary>
    private static IEnumerable<(string Text, string? Language)> InEveryLanguage(RecordText? text) =>
        text is null ? [] : text.Translations.Select(other => (other.Value.Value, (string?)other.Key)).Prepend((text.Value, text.Language));

    private void Add(Source source, string language, Func<Source, Finding, IEnumerable<string>> written)
    {
        var said = SaidOf(source);
        foreach (var value in said) Add(value, language);
        foreach (var text in new[] { source.Limits, source.Note, source.Withdrawn?.Reason }) Add(text, language);
        var partners = FigurePartners.Of(said);
        foreach (var other in source.Other) _figures.Add((other.Value.Value, partners, []));
        foreach (var finding in source.Findings) Add(finding, partners, language, written(source, finding));
    }

    private void Add(Finding finding, string[] source, string language, IEnumerable<string> written)
    {
        var partners = FigurePartners.Of(SaidOf(finding));
        foreach (var text in RecordsOf(finding)) Add(text, language);
        foreach (var text in new[] { finding.Quote, finding.Derived }) Add(text?.Value, language);
        foreach (var figure in finding.Earlier.Select(earlier => earlier.Figure.Value)
            .Append(finding.Figure.Value).Concat(written).Concat((finding.Written?.Values.Values ?? []).Select(figure => figure.Value)))
        {
            Add(figure, language: null);
            _figures.Add((figure, partners, source));
        }

        foreach (var earlier in finding.Earlier) Add(earlier.Reason, language);
    }

    private void Add(RecordText? text, string language)
    {
        foreach (var said in InEveryLanguage(text)) Add(said.Text, said.Language ?? language);
    }

    /// <param name="text">Nothing is added where there is none.</param>
    /// <param name="language">Null where it is not known: then any word of it may be a number.</param>
    private void Add(string? text, string? language)
    {
        if (string.IsNullOrWhiteSpace(text)) return;
        // a file to copy from has each paragraph of a caption on a line of its own
        if (text.Contains('\n', StringComparison.Ordinal))
        {
            foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) Add(line, language);
        }

        text = VouchedTexts.Plain(text);
        if (!_seen.Add(text)) return;
        var isFigure = false;
        var words = new HashSet<string>(VouchedTexts.Words(text).Where(word => language is null || VouchedTexts.HasDigit(word)), StringComparer.Ordinal);
        foreach (var number in StatisticReader.Read(text, language ?? "en"))
        {
            isFigure |= number.Length == text.Length;
            words.UnionWith(VouchedTexts.Words(text.Substring(number.Start, number.Length)));
        }

        _texts.Add((text, [.. words], isFigure));
    }
}
