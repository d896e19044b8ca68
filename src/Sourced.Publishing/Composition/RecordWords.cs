using System.Globalization;
using Sourced.Content.Sources;
using Sourced.Theme;
using Sourced.Theme.Models;

namespace Sourced.Publishing.Composition;

/// <summary>What a record says, in the words that it has for a reader's language; else in its own, and marked.</summary>
internal static class RecordWords
{
    private static readonly string[] PercentSigns = ["%", " %", " percent", " per cent"];

    /// <param name="text">Null where the record says nothing.</param>
    /// <param name="record">Language of what the record does not say the language of; null where it is the page's.</param>
    /// <param name="words">Of the page.</param>
    public static SaidText Of(RecordText? text, string? record, Words words)
    {
        if (text is null) return SaidText.None;
        if (text.In(words.Language) is { } own) return new SaidText(own.Value);
        var language = text.Language ?? record;
        if (language is null || language == words.Language) return new SaidText(text.Value);
        return text.Value.Any(char.IsLetter) ? new SaidText(text.Value, language) : new SaidText(Number(text.Value, words) ?? text.Value);
    }

    /// <summary>The figure as readers of a language write it: as the record says, else by its digits. The original stands on its slip.</summary>
    public static SaidText Figure(Finding finding, string? record, Words words)
    {
        var figure = finding.Figure.Value;
        if (finding.Written?.Values.TryGetValue(words.Language, out var written) == true) return new SaidText(written.Value);
        if (record is null) return new SaidText(figure);
        if (Number(figure, words) is { } number) return new SaidText(number);
        foreach (var sign in PercentSigns)
        {
            if (figure.EndsWith(sign, StringComparison.Ordinal) && Number(figure[..^sign.Length], words) is { } share)
                return new SaidText(share + words["number.percent"]);
        }

        return new SaidText(figure, record);
    }

    /// <summary>What a finding says of itself, where no sheet words it as a key figure: figure and statement in one language.</summary>
    public static FindingWords Whole(Finding finding, string? record, Words words)
    {
        var (figure, measures, population) = (Figure(finding, record, words), Of(finding.Measures, record, words), Of(finding.Population, record, words));
        var missing = new[] { figure, measures, population }.Select(part => part.Language).OfType<string>().FirstOrDefault();
        return missing is null
            ? new FindingWords(figure.Text, Statement(measures.Text, population.Text), null)
            : new FindingWords(finding.Figure.Value, Statement(finding.Measures?.Value ?? "", finding.Population?.Value ?? ""), missing);
    }

    private static string Statement(string measures, string population) =>
        measures.Length > 0 && population.Length > 0 ? $"{measures} ({population})" : measures + population;

    /// <summary>Where and when, in the language of the page; what the record does not have in it is left out, and stands on the slip.</summary>
    public static string Context(IEnumerable<RecordText?> parts, string? record, Words words) => string.Join(
        words["list.comma"], parts.Select(part => Of(part, record, words)).Where(part => part is { IsEmpty: false, Language: null }).Select(part => part.Text));

    /// <summary>A bare number with the signs of the language; one that was written without marks between its digits may be a year, and stays.</summary>
    private static string? Number(string text, Words words)
    {
        if (!decimal.TryParse(text, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)) return null;
        return text.All(char.IsAsciiDigit) ? text : words.Number(number);
    }
}

/// <param name="Language">BCP 47 tag where they are not in the page's language; else null.</param>
internal sealed record FindingWords(string Figure, string Statement, string? Language);
