using System.Text;

namespace Sourced.Statistics.Tests;

public class HostileTextTests
{
    private static readonly string[] Languages = [.. StatisticReader.Languages, "tr", ""];

    private static readonly string[] Pieces =
    [
        "88%",
        "one in five",
        "1,5",
        "½",
        "⅓",
        "٣٦٫٢",
        "१२",
        "𝟏𝟐",
        "三千五百万",
        "百分之八十八",
        "between",
        "and",
        "of every",
        "(95% CI 10–14)",
        "$3.4 billion",
        "million",
        "-",
        "–",
        "...",
        "\uD800",
        "\uDC00",
        "\u202E",
        "\u200D",
        "\u0301",
        "é",
        "e\u0301",
        "\0",
        "\t",
        "\n\n",
        "http://",
        "a@b.c",
        "1.2.3.4",
        "2020-01-02",
        "10:30",
        "+1 (202) 555-0100",
        "[1]",
        "[1,",
        "(",
        ")",
        "99999999999999999999999999999999999999",
        "0.0000000000000000000000000000000000000001",
        "1e400",
        "twenty",
        "dozens of",
        "وخمسة",
        "बीस",
        "achtundachtzig",
        "d'",
        "l'",
        "n°",
        "§",
        "‰",
        "🧒🏽",
        "👨‍👩‍👧",
        "second",
        "half",
        "a",
        "per",
        "1,000",
        "quintillion",
        "hundred hundred hundred",
        "thousand thousand million billion trillion quadrillion",
        "十百千万亿兆",
        "²",
        "³",
        "/",
        "1/0",
        "0/0",
        "\r99999999999999999999999999999999999999",
        "5/7",
        "4 in 0",
        "0 in 0",
        "1 out of 00",
        "18,446,744,073,709,551,617 people",
        "9,223,372,036,854,775,809 children",
    ];

    [Theory]
    [MemberData(nameof(AllLanguages))]
    public void Never_throws_and_keeps_every_span_inside_the_text_on_scalar_boundaries(string language)
    {
        var seed = 20_260_101UL;
        for (var round = 0; round < 800; round++)
            AssertSound(Compose(ref seed), language, (TextPlace)(round % 5));
    }

    [Theory]
    [MemberData(nameof(AllLanguages))]
    public void Reads_every_single_character_without_fault(string language)
    {
        var text = new StringBuilder();
        for (var unit = 0; unit <= char.MaxValue; unit += 11)
            text.Append((char)unit).Append(unit % 3 == 0 ? "5 " : "");
        AssertSound(text.ToString(), language, TextPlace.Prose);
    }

    [Theory]
    [InlineData("We counted 18,446,744,073,709,551,617 people.", "en")]
    [InlineData("Contamos 9.223.372.036.854.775.809 niños.", "es")]
    [InlineData("أحصينا 18446744073709551617 طفلاً.", "ar")]
    public void Reads_a_count_that_no_machine_word_holds(string text, string language) => AssertSound(text, language, TextPlace.Prose);

    [Fact]
    public void Survives_mutations_of_real_sentences()
    {
        var seed = 7UL;
        foreach (var block in Labelled.Read("en"))
        {
            var letters = block.Text.ToCharArray();
            for (var i = 0; i < 6 && letters.Length > 0; i++)
            {
                letters[Next(ref seed, letters.Length)] = Pieces[Next(ref seed, Pieces.Length)][0];
                AssertSound(new string(letters), "en", block.Place);
            }
        }
    }

    [Fact]
    public void Allocates_in_proportion_to_the_text_however_hostile()
    {
        // work is counted by what it allocates, not by a clock: four times the text may cost about four times, not sixteen
        foreach (var piece in Pieces)
        {
            var small = Allocated(piece, 1500);
            var large = Allocated(piece, 6000);
            Assert.True(large <= (small + 2_000_000) * 6, $"'{piece}' grew from {small} to {large} bytes");
        }
    }

    public static TheoryData<string> AllLanguages => [.. Languages];

    private static long Allocated(string piece, int times)
    {
        var text = string.Concat(Enumerable.Repeat(piece + " ", times));
        StatisticReader.Read(text, "en");
        var before = GC.GetAllocatedBytesForCurrentThread();
        StatisticReader.Read(text, "en");
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void AssertSound(string text, string language, TextPlace place)
    {
        var end = 0;
        foreach (var number in StatisticReader.Read(text, language, place))
        {
            Assert.True(number.Start >= end && number.Length > 0 && number.End <= text.Length, $"span {number.Start}+{number.Length} after {end} in '{text}'");
            Assert.False(IsInsidePair(text, number.Start) || IsInsidePair(text, number.End), $"span {number.Start}+{number.Length} splits a pair in '{text}'");
            Assert.Equal(number.Class is NumberClass.Statistic, number.Reading is not null);
            end = number.End;
        }

        var covered = 0;
        foreach (var sentence in Sentences.Split(text, language))
        {
            Assert.Equal(covered, sentence.Start.Value);
            covered = sentence.End.Value;
        }

        Assert.Equal(text.Length, covered);
    }

    private static bool IsInsidePair(string text, int at) =>
        at > 0 && at < text.Length && char.IsHighSurrogate(text[at - 1]) && char.IsLowSurrogate(text[at]);

    private static string Compose(ref ulong seed)
    {
        var text = new StringBuilder();
        var pieces = 1 + Next(ref seed, 14);
        for (var i = 0; i < pieces; i++)
        {
            text.Append(Pieces[Next(ref seed, Pieces.Length)]);
            if (Next(ref seed, 3) > 0)
                text.Append(' ');
        }

        return text.ToString();
    }

    private static int Next(ref ulong seed, int below)
    {
        seed = (seed * 6_364_136_223_846_793_005UL) + 1_442_695_040_888_963_407UL;
        return (int)((seed >> 33) % (ulong)below);
    }
}
