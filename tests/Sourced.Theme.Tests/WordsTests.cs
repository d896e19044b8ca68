using System.Text.RegularExpressions;
using Sourced.Content.Sources;
using Sourced.Testing;
using Sourced.Theme.Language;

namespace Sourced.Theme.Tests;

public sealed partial class WordsTests
{
    private static readonly string[] Forms = ["zero", "one", "two", "few", "many", "other"];

    private static Words In(string language) => ThemeWords.Find(language)!;

    public static TheoryData<string> Others => new(ThemeWords.Languages.Where(language => language != "en"));

    [Fact]
    public void The_theme_speaks_English_Spanish_and_Arabic() =>
        Assert.All((string[])["ar", "en", "es"], language => Assert.Contains(language, ThemeWords.Languages));

    [Theory]
    [MemberData(nameof(Others))]
    public void Every_language_has_the_same_keys(string language) => Assert.Equal(Keys("en"), Keys(language));

    [Theory]
    [MemberData(nameof(Others))]
    public void Every_language_fills_in_the_same_places(string language)
    {
        foreach (var (key, words) in In(language).All.Where(entry => !IsPlural(entry.Key)))
            Assert.True(Places(In("en")[key]).SequenceEqual(Places(words)), $"{language} {key}: {words}");
    }

    [Fact]
    public void No_words_are_empty()
    {
        foreach (var language in ThemeWords.Languages)
            Assert.DoesNotContain(In(language).All, entry => string.IsNullOrWhiteSpace(entry.Value) && entry.Key != "number.group");
    }

    [Fact]
    public void Every_key_that_a_component_asks_for_exists()
    {
        var asked = Repository
            .Files("theme/web", ".razor", ".cs")
            .SelectMany(file => Asked().Matches(File.ReadAllText(file)))
            .Select(match => match.Groups["key"].Value)
            .Where(key => key.Contains('.', StringComparison.Ordinal) && !key.EndsWith('.'))
            .ToHashSet();
        Assert.True(asked.Count > 60, "the search found too little to be right");
        Assert.All(asked, key => Assert.NotNull(In("en").Find(key) ?? In("en").Find(key + ".other")));
    }

    [Fact]
    public void Every_key_is_asked_for_somewhere()
    {
        var literals = Repository
            .Files("theme", ".razor", ".cs", ".typ")
            .Concat(Repository.Files("src", ".cs"))
            .SelectMany(file => Literal().Matches(Hole().Replace(File.ReadAllText(file), "{}")))
            .Select(match => match.Groups["key"].Value)
            .ToHashSet(StringComparer.Ordinal);
        // "page.{}.title" and "form." ask for many; "{}.{}" would for all
        var patterns = literals
            .Where(key =>
                char.IsAsciiLetterLower(key[0])
                && (
                    key.Contains('{', StringComparison.Ordinal)
                    || (key.EndsWith('.') && key != "slip." && key != "paper." && key != "help." && key != "source.")
                )
            )
            .Select(key => new Regex(
                "^" + Regex.Escape(key).Replace(@"\{}", ".+", StringComparison.Ordinal) + (key.EndsWith('.') ? ".+$" : "$"),
                RegexOptions.CultureInvariant
            ))
            .ToList();
        string[] data = ["audience.", "language."];
        var unused = In("en")
            .All.Select(entry => entry.Key)
            .Where(key =>
                !literals.Contains(key)
                && !(IsPlural(key) && literals.Contains(key[..key.LastIndexOf('.')]))
                && !data.Any(group => key.StartsWith(group, StringComparison.Ordinal))
                && !patterns.Exists(pattern => pattern.IsMatch(key))
            );
        Assert.Empty(unused);
    }

    [Theory]
    [InlineData("en", "21 November 2026", "November 2026")]
    [InlineData("es", "21 de noviembre de 2026", "noviembre de 2026")]
    [InlineData("ar", "21 نوفمبر 2026", "نوفمبر 2026")]
    public void Dates_are_written_as_the_language_writes_them(string language, string day, string month)
    {
        Assert.Equal(day, In(language).Date(new DateOnly(2026, 11, 21)));
        Assert.Equal(day, In(language).Date(new PartialDate(2026, 11, 21)));
        Assert.Equal(month, In(language).Date(new PartialDate(2026, 11, null)));
        Assert.Equal("2026", In(language).Date(new PartialDate(2026, null, null)));
    }

    [Theory]
    [InlineData("en", "1,234", "12,345,678", "0.5")]
    [InlineData("es", "1234", "12\u00A0345\u00A0678", "0,5")]
    [InlineData("ar", "1,234", "12,345,678", "0.5")]
    public void Numbers_are_grouped_as_the_language_groups_them(string language, string thousands, string millions, string half)
    {
        Assert.Equal(thousands, In(language).Number(1234));
        Assert.Equal(millions, In(language).Number(12345678));
        Assert.Equal(half, In(language).Number(0.5m));
        Assert.Equal("7", In(language).Number(7));
    }

    [Theory]
    [InlineData("en", 1, "1 page")]
    [InlineData("en", 2, "2 pages")]
    [InlineData("es", 1, "1 página")]
    [InlineData("es", 0, "0 páginas")]
    [InlineData("ar", 1, "صفحة واحدة")]
    [InlineData("ar", 2, "صفحتان")]
    [InlineData("ar", 3, "3 صفحات")]
    [InlineData("ar", 11, "11 صفحة")]
    [InlineData("ar", 103, "103 صفحات")]
    public void Words_beside_a_number_take_its_form(string language, int pages, string words) =>
        Assert.Equal(words, In(language).Plural("handout.pages", pages));

    [Fact]
    public void Every_plural_has_every_form_of_its_language()
    {
        foreach (var language in ThemeWords.Languages)
        {
            foreach (
                var stem in In(language)
                    .All.Select(entry => entry.Key)
                    .Where(key => key.EndsWith(".other", StringComparison.Ordinal))
                    .Select(key => key[..^6])
            )
                Assert.All(PluralForms.For(language), form => Assert.NotNull(In(language).Find($"{stem}.{form}")));
        }
    }

    [Fact]
    public void A_missing_word_names_the_file_and_the_key() =>
        Assert.Contains(
            "theme/words/es.json has no \"nope\"",
            Assert.Throws<KeyNotFoundException>(() => In("es")["nope"]).Message,
            StringComparison.Ordinal
        );

    private static SortedSet<string> Keys(string language) =>
        new(
            In(language).All.Select(entry => IsPlural(entry.Key) ? entry.Key[..entry.Key.LastIndexOf('.')] : entry.Key),
            StringComparer.Ordinal
        );

    private static bool IsPlural(string key) => Forms.Contains(key[(key.LastIndexOf('.') + 1)..]);

    private static IEnumerable<string> Places(string words) =>
        Place().Matches(words).Select(match => match.Value).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Place();

    [GeneratedRegex(@"\{[^{}""]*\}")]
    private static partial Regex Hole();

    [GeneratedRegex(@"""(?<key>[a-z0-9][A-Za-z0-9.{}-]*)""")]
    private static partial Regex Literal();

    [GeneratedRegex(@"(?:[Ww]ords\[|Format\(|Plural\(|[Ww]ords\.Find\(|Spoken\(|Text\()""(?<key>[a-z0-9.-]+)""")]
    private static partial Regex Asked();
}
