using System.Collections.Frozen;
using System.Globalization;
using Sourced.Evidence.Languages;

namespace Sourced.Evidence.Rendering;

/// <summary>The words and signs with which one language writes figures, for proposals in help lines.</summary>
/// <param name="Decimal">Decimal sign.</param>
/// <param name="Group">What parts thousands.</param>
/// <param name="Percent">The per cent sign with the space before it, if any.</param>
/// <param name="Million">Behind a figure in millions.</param>
/// <param name="Billion">Behind a figure in thousand millions.</param>
/// <param name="About">About {0}.</param>
/// <param name="Over">More than {0}.</param>
/// <param name="Nearly">Nearly {0}.</param>
/// <param name="AtLeast">At least {0}.</param>
/// <param name="Under">Less than {0}.</param>
/// <param name="UpTo">Up to {0}.</param>
/// <param name="Parts">Common parts of a whole, by part and whole.</param>
internal sealed record LanguageWords(
    string Decimal, string Group, string Percent, string Million, string Billion,
    string About, string Over, string Nearly, string AtLeast, string Under, string UpTo, FrozenDictionary<(int Part, int Whole), string> Parts)
{
    // Signs that would not be seen in a file, or part its words.
    private static readonly Dictionary<string, string> Signs = new(StringComparer.Ordinal)
    {
        ["comma"] = ",",
        ["point"] = ".",
        ["space"] = "\u00A0",
        ["narrow-space"] = "\u202F",
    };

    private static readonly FrozenDictionary<string, LanguageWords> ByLanguage = ReadAll();

    /// <summary>Whether a unit is written onto its figure.</summary>
    public bool IsUnitJoined { get; init; }

    /// <summary>The words of a language, or English ones where we have none.</summary>
    public static LanguageWords Of(string language) => ByLanguage.GetValueOrDefault(language.Split('-')[0].ToLowerInvariant(), ByLanguage["en"]);

    private static FrozenDictionary<string, LanguageWords> ReadAll()
    {
        var english = Written(RuleWords.Of("en")!, null);
        return RuleWords.Languages.ToFrozenDictionary(language => language, language => Written(RuleWords.Of(language)!, english), StringComparer.Ordinal);
    }

    /// <param name="file">Of the language.</param>
    /// <param name="others">For what the file does not say.</param>
    private static LanguageWords Written(RuleWords file, LanguageWords? others)
    {
        var said = file[WordMap.Writing].ToDictionary(line => line.Key, line => line.Words[0], StringComparer.Ordinal);
        string Sign(string key, string? other) => said.TryGetValue(key, out var name) ? Signs[name] : other!;
        string Words(string key, string? other) => said.GetValueOrDefault(key) ?? other!;
        var parts = file[WordMap.Part]
            .ToFrozenDictionary(
                part =>
                    (
                        int.Parse(part.Key.Split('/')[0], CultureInfo.InvariantCulture),
                        int.Parse(part.Key.Split('/')[1], CultureInfo.InvariantCulture)
                    ),
                part => part.Words[0]
            );
        return new LanguageWords(
            Sign("decimal", others?.Decimal),
            Sign("group", others?.Group),
            Sign("before-percent", "") + "%",
            Words("million", others?.Million),
            Words("billion", others?.Billion),
            Words("about", others?.About),
            Words("more-than", others?.Over),
            Words("nearly", others?.Nearly),
            Words("at-least", others?.AtLeast),
            Words("less-than", others?.Under),
            Words("up-to", others?.UpTo),
            parts.Count > 0 ? parts : others!.Parts
        )
        {
            IsUnitJoined = said.ContainsKey("unit"),
        };
    }
}
