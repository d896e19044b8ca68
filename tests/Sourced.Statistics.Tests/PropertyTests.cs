using System.Globalization;
using System.Text;

namespace Sourced.Statistics.Tests;

public class PropertyTests
{
    /// <summary>How each language writes: decimal sign, group sign, the counted word, "N percent" in words, "1 in N".</summary>
    public static TheoryData<string, string, string, string, string, string> Writing => new()
    {
        { "en", ".", ",", "{0} children", "{0} percent", "1 in {0} children" },
        { "es", ",", ".", "{0} niños", "{0} por ciento", "1 de cada {0} niños" },
        { "fr", ",", "\u202F", "{0} enfants", "{0} pour cent", "1 enfant sur {0}" },
        { "pt", ",", ".", "{0} crianças", "{0} por cento", "1 em cada {0} crianças" },
        { "de", ",", ".", "{0} Kinder", "{0} Prozent", "1 von {0} Kindern" },
        { "ar", "٫", "٬", "{0} طفل", "{0} في المئة", "1 من كل {0} أطفال" },
        { "hi", ".", ",", "{0} बच्चे", "{0} प्रतिशत", "{0} में से 1 बच्चा" },
        { "zh", ".", ",", "{0}名儿童", "{0}%", "每{0}名儿童中有1名" },
    };

    [Fact]
    public void Every_language_that_is_read_says_how_it_writes_here() =>
        Assert.Equal(StatisticReader.Languages, Writing.Select(row => row.Data.Item1).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Writing))]
    public void Reads_back_the_quantity_that_was_written(string language, string point, string group, string counted, string percent, string ratio)
    {
        foreach (var value in Values())
        {
            var written = value.ToString("#,0.####", new NumberFormatInfo { NumberDecimalSeparator = point, NumberGroupSeparator = group });
            if (value >= 10 && value == decimal.Truncate(value))
                AssertReads(string.Format(CultureInfo.InvariantCulture, counted, written), language, value, null);
            if (value < 1000)
            {
                AssertReads(string.Format(CultureInfo.InvariantCulture, percent, written), language, value, "%");
                AssertReads(written + " %", language, value, "%");
            }
        }

        for (var whole = 2; whole <= 200; whole++)
        {
            var reading = Only(string.Format(CultureInfo.InvariantCulture, ratio, whole), language);
            Assert.Equal((1m, (decimal)whole), reading.Low.Parts);
        }
    }

    [Theory]
    [MemberData(nameof(Corpora))]
    public void Reads_alike_whatever_the_white_space(string corpus, string language)
    {
        foreach (var block in Labelled.Read(corpus))
        {
            var before = Told(block.Text, language, block.Place);
            foreach (var space in (ReadOnlySpan<string>)["\u00A0", "\u202F", "\u2009", "\t", "\n", "  "])
            {
                // a space between digits may be the sign that groups them, and only some spaces are
                if (space is "\t" or "\n" or "  " && HasGap(block.Text))
                    continue;
                Assert.Equal(before, Told(block.Text.Replace(" ", space, StringComparison.Ordinal), language, block.Place));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Corpora))]
    public void Reads_alike_whatever_the_Unicode_form(string corpus, string language)
    {
        foreach (var block in Labelled.Read(corpus))
        {
            var before = Told(block.Text, language, block.Place);
            Assert.Equal(before, Told(block.Text.Normalize(NormalizationForm.FormD), language, block.Place));
            Assert.Equal(before, Told(block.Text.Normalize(NormalizationForm.FormC), language, block.Place));
            if (!block.Text.Contains("://", StringComparison.Ordinal) && !block.Text.Contains('U', StringComparison.Ordinal))
                Assert.Equal(before, Told(FullWidth(block.Text), language, block.Place));
        }
    }

    [Theory]
    [InlineData("92 days")]
    [InlineData("a median of 92 days")]
    [InlineData("21 months")]
    [InlineData("$12")]
    [InlineData("three")]
    [InlineData("6 km")]
    public void A_recorded_figure_is_read_whatever_it_would_be_in_a_text(string figure) =>
        Assert.Single(StatisticReader.Read(figure, "en", TextPlace.Figure), number => number.Class is NumberClass.Statistic);

    public static TheoryData<string, string> Corpora
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (corpus, language) in CorpusTests.Languages)
                data.Add(corpus, language);
            return data;
        }
    }

    private static IEnumerable<decimal> Values()
    {
        for (var i = 1; i <= 130; i++)
            yield return i;
        decimal[] others = [0.1m, 0.5m, 1.5m, 2.25m, 12.5m, 33.3m, 99.9m, 150, 999, 1000, 1234, 5500, 10_000, 16_000, 123_456, 1_234_567, 36_200_000];
        foreach (var value in others)
            yield return value;
    }

    private static void AssertReads(string text, string language, decimal value, string? unit)
    {
        var reading = Only(text, language);
        Assert.Equal(value, reading.Low.Value);
        if (unit is not null)
            Assert.Equal(unit, reading.Unit);
    }

    private static StatisticReading Only(string text, string language)
    {
        var numbers = StatisticReader.Read(text, language);
        Assert.True(
            numbers is [{ Reading: not null }],
            $"'{text}' ({language}) is read as {string.Join(", ", numbers.Select(number => $"{number.Class} {number.Reading}"))}"
        );
        return numbers[0].Reading!;
    }

    /// <summary>All that the reader says, without where it says it.</summary>
    private static List<string> Told(string text, string language, TextPlace place) =>
        [
            .. StatisticReader
                .Read(text, language, place)
                .Select(number =>
                    $"{number.Class} {number.Reading?.Kind} {number.Reading?.Low.Value} {number.Reading?.High.Value} {number.Reading?.Comparator} {number.Reading?.Unit.Length > 0}"
                ),
        ];

    private static bool HasGap(string text)
    {
        for (var i = 1; i < text.Length - 1; i++)
        {
            if (text[i] == ' ' && char.IsDigit(text[i - 1]) && char.IsDigit(text[i + 1]))
                return true;
        }

        return false;
    }

    private static string FullWidth(string text)
    {
        var wide = text.ToCharArray();
        for (var i = 0; i < wide.Length; i++)
        {
            if (char.IsAsciiDigit(wide[i]))
                wide[i] = (char)(wide[i] - '0' + '０');
        }

        return new string(wide);
    }
}
