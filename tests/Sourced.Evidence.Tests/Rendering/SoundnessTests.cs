using System.Globalization;
using Sourced.Evidence.Findings;
using Sourced.Evidence.Rendering;

namespace Sourced.Evidence.Tests.Rendering;

/// <summary>Every record against every wording: nothing that is untrue is honest, whatever the table of hedges says.</summary>
public class SoundnessTests
{
    private static readonly (string Words, Func<decimal, decimal, bool> IsTrue)[] Hedges =
    [
        ("", (record, told) => Math.Abs(record - told) <= 0.5m),
        ("over", (record, told) => record > told),
        ("more than", (record, told) => record > told),
        ("at least", (record, told) => record >= told),
        ("just over", (record, told) => record > told),
        ("nearly", (record, told) => record <= told),
        ("almost", (record, told) => record <= told),
        ("just under", (record, told) => record <= told),
        ("less than", (record, told) => record < told),
        ("up to", (record, told) => record <= told),
        ("about", (record, told) => Math.Abs(record - told) <= Math.Max(2.5m, told / 10)),
    ];

    public static TheoryData<string> Words => [.. Hedges.Select(hedge => hedge.Words)];

    [Theory]
    [MemberData(nameof(Words))]
    public void A_wording_of_a_share_is_true_of_its_record(string words)
    {
        var isTrue = Hedges.Single(hedge => hedge.Words == words).IsTrue;
        var records = Enumerable.Range(1, 99).Select(record => (Value: (decimal)record, Figure: Read($"{record}%"))).ToList();
        var honest = 0;
        for (var told = 1; told <= 99; told++)
        {
            var written = Read($"{words} {told}%".Trim());
            foreach (var (record, figure) in records)
            {
                if (!HonestRendering.IsHonest(written, figure)) continue;
                honest++;
                Assert.True(isTrue(record, told), $"\"{words} {told}%\" for {record}%");
            }
        }

        Assert.True(honest >= 80, $"\"{words}\" is honest {honest} times only");
    }

    [Fact]
    public void A_bare_number_stands_for_its_own_record_alone()
    {
        foreach (var unit in (string[])["%", " percentage points", " children", " million children", " per 1,000"])
        {
            for (var told = 1; told <= 99; told++)
            {
                // "20 million" is a rounding of what lies within a fortieth of it.
                if (unit.Contains("million", StringComparison.Ordinal) && told % 10 == 0) continue;
                var written = Read($"{told}{unit}");
                for (var record = 1; record <= 99; record++)
                    Assert.True(told == record == HonestRendering.IsHonest(written, Read($"{record}{unit}")), $"{told}{unit} for {record}");
            }
        }
    }

    [Fact]
    public void A_number_of_one_unit_never_stands_for_one_of_another()
    {
        string[] units = ["{0}%", "{0} percentage points", "{0} children", "{0} times", "${0} million", "€{0} million", "{0} per 1,000"];
        foreach (var written in units)
        {
            foreach (var recorded in units.Where(unit => unit != written))
            {
                for (var number = 2; number <= 99; number++)
                {
                    Assert.False(
                        HonestRendering.IsHonest(Read(Say(written, number)), Read(Say(recorded, number))),
                        $"{Say(written, number)} for {Say(recorded, number)}"
                    );
                }
            }
        }
    }

    [Theory]
    [InlineData("a half", 50)]
    [InlineData("one in two", 50)]
    [InlineData("a quarter", 25)]
    [InlineData("three quarters", 75)]
    [InlineData("three in four", 75)]
    [InlineData("one in five", 20)]
    [InlineData("four in ten", 40)]
    [InlineData("9 out of 10", 90)]
    [InlineData("two thirds", 67)]
    [InlineData("a third", 33)]
    [InlineData("one in six", 17)]
    public void Words_and_ratios_stand_for_their_percent_and_none_that_is_far(string words, int percent)
    {
        Assert.True(HonestRendering.IsHonest(Read(words), Read($"{percent}%")), words);
        for (var record = 1; record <= 99; record++)
        {
            if (Math.Abs(record - percent) > 2) Assert.False(HonestRendering.IsHonest(Read(words), Read($"{record}%")), $"{words} for {record}%");
        }
    }

    private static string Say(string unit, int number) => string.Format(CultureInfo.InvariantCulture, unit, number);

    private static Figure Read(string text) => Assert.Single(FigureReader.Read(text, "en")).Figure;
}
