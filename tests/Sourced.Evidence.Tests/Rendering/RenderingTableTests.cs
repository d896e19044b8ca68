using System.Globalization;
using Sourced.Evidence.Findings;
using Sourced.Evidence.Rendering;

namespace Sourced.Evidence.Tests.Rendering;

/// <summary>The table of honest rendering for every kind but shares: each hedge, each unit, records of each size against everything near them.</summary>
public class RenderingTableTests
{
    /// <summary>Each unit with the sizes in which it comes.</summary>
    private static readonly (string Unit, decimal[] Records)[] Kinds =
    [
        ("{0} children", [7, 48, 92, 127, 250, 523, 999, 1_204, 10_719, 36_204_112]),
        ("{0} million reports", [1.2m, 4, 19, 36.2m, 89, 250]),
        ("${0} million", [1.4m, 3, 45, 99, 150, 310]),
        ("€{0}", [120, 950, 1_500, 24_300]),
        ("{0} per 1,000", [0.4m, 4.5m, 12, 37]),
        ("{0} times as many", [2, 3, 4.5m, 10]),
        ("{0} percentage points", [1.5m, 3, 11, 40]),
    ];

    private static readonly (string Words, Func<decimal, decimal, bool> IsTrue)[] Hedges =
    [
        ("", (record, told) => Math.Abs(record - told) <= Math.Max(0.5m, told / 20)),
        ("about", (record, told) => Math.Abs(record - told) <= told / 10),
        ("over", (record, told) => record > told),
        ("more than", (record, told) => record > told),
        ("at least", (record, told) => record >= told),
        ("just over", (record, told) => record > told),
        ("nearly", (record, told) => record <= told),
        ("almost", (record, told) => record <= told),
        ("just under", (record, told) => record <= told),
        ("less than", (record, told) => record < told),
        ("up to", (record, told) => record <= told),
    ];

    public static TheoryData<string, string> Rows =>
        [.. from kind in Kinds from hedge in Hedges select new TheoryDataRow<string, string>(kind.Unit, hedge.Words)];

    public static TheoryData<string> Units => [.. Kinds.Select(kind => kind.Unit)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void What_is_honest_is_true(string unit, string hedge)
    {
        var isTrue = Hedges.Single(row => row.Words == hedge).IsTrue;
        foreach (var record in Kinds.Single(kind => kind.Unit == unit).Records)
        {
            var recorded = Read(Say(unit, record));
            foreach (var told in Near(record))
            {
                if (HonestRendering.IsHonest(Read($"{hedge} {Say(unit, told)}".Trim()), recorded))
                    Assert.True(isTrue(record, told), $"\"{hedge} {Say(unit, told)}\" for {Say(unit, record)}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Units))]
    public void The_record_itself_and_the_record_with_about_are_honest(string unit)
    {
        foreach (var record in Kinds.Single(kind => kind.Unit == unit).Records)
        {
            Assert.Equal(RenderingVerdict.Honest, HonestRendering.Judge(Read(Say(unit, record)), Read(Say(unit, record))));
            Assert.Equal(RenderingVerdict.Honest, HonestRendering.Judge(Read("about " + Say(unit, record)), Read(Say(unit, record))));
        }
    }

    [Theory]
    [MemberData(nameof(Units))]
    public void Every_bound_on_the_wrong_side_is_refused(string unit)
    {
        foreach (var record in Kinds.Single(kind => kind.Unit == unit).Records)
        {
            foreach (var told in Near(record).Where(told => told > record))
            {
                foreach (var hedge in (string[])["over", "more than", "at least", "just over"])
                    Assert.False(IsHonest($"{hedge} {Say(unit, told)}", Say(unit, record)), $"{hedge} {told} for {record}");
            }

            foreach (var told in Near(record).Where(told => told < record))
            {
                foreach (var hedge in (string[])["nearly", "almost", "just under", "less than", "up to"])
                    Assert.False(IsHonest($"{hedge} {Say(unit, told)}", Say(unit, record)), $"{hedge} {told} for {record}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Units))]
    public void More_digits_than_the_record_has_are_refused(string unit)
    {
        foreach (var record in Kinds.Single(kind => kind.Unit == unit).Records.Where(record => record < 1000))
        {
            var finer = (record + (record == decimal.Truncate(record) ? 0.1m : 0.01m)).ToString(CultureInfo.InvariantCulture);
            Assert.False(IsHonest(string.Format(CultureInfo.InvariantCulture, unit, finer), Say(unit, record)), $"{finer} for {record}");
        }
    }

    [Theory]
    [MemberData(nameof(Units))]
    public void Two_leading_digits_with_about_or_as_a_bound_below_are_honest(string unit)
    {
        foreach (var record in Kinds.Single(kind => kind.Unit == unit).Records.Where(record => record >= 100))
        {
            var step = 1m;
            while (step * 100 <= record) step *= 10;
            var (rounded, below) = (Math.Round(record / step, MidpointRounding.AwayFromZero) * step, Math.Floor(record / step) * step);
            Assert.True(IsHonest($"about {Say(unit, rounded)}", Say(unit, record)), $"about {rounded} for {record}");
            if (below < record) Assert.True(IsHonest($"more than {Say(unit, below)}", Say(unit, record)), $"more than {below} for {record}");
        }
    }

    [Theory]
    [InlineData("1.5 million people", "1,500,000 people")]
    [InlineData("half a million people", "500,000 people")]
    [InlineData("0.5 million people", "half a million people")]
    [InlineData("15 lakh people", "1.5 million people")]
    [InlineData("2 crore people", "20 million people")]
    [InlineData("$1.5 billion", "$1,500 million")]
    [InlineData("$2,000", "$2 thousand")]
    [InlineData("twelve children", "12 children")]
    [InlineData("a dozen children", "12 children")]
    [InlineData("three times as many", "3 times as many")]
    [InlineData("threefold", "three times as many")]
    [InlineData("4.5 per 1,000", "45 per 10,000")]
    [InlineData("12 per 100", "12%")]
    [InlineData("a quarter", "25%")]
    [InlineData("1 in 4", "250 per 1,000")]
    [InlineData("five sixths", "5 of 6")]
    public void One_quantity_in_two_units_is_one_figure(string one, string other)
    {
        Assert.True(IsHonest(one, other), $"{one} for {other}");
        Assert.True(IsHonest(other, one), $"{other} for {one}");
    }

    [Fact]
    public void A_percent_is_its_part_of_a_hundred_and_of_a_thousand_and_no_other()
    {
        for (var told = 1; told <= 99; told++)
        {
            for (var record = 1; record <= 99; record++)
            {
                Assert.True(told == record == IsHonest($"{told * 10} per 1,000", $"{record}%"), $"{told * 10} per 1,000 for {record}%");
                Assert.True(told == record == IsHonest($"{told}%", $"{record * 10} per 1,000"), $"{told}% for {record * 10} per 1,000");
            }
        }
    }

    /// <summary>The record with each digit raised and lowered, its roundings to one, two and three digits, and the steps beside them.</summary>
    private static IEnumerable<decimal> Near(decimal record)
    {
        var found = new SortedSet<decimal>();
        for (var step = record < 10 ? 0.1m : 1m; step <= record; step *= 10)
        {
            var floor = Math.Floor(record / step) * step;
            for (var i = -6; i <= 6; i++) found.Add(floor + (i * step));
        }

        return found.Where(told => told > 0);
    }

    private static bool IsHonest(string written, string recorded) => HonestRendering.IsHonest(Read(written), Read(recorded));

    private static string Say(string unit, decimal number) =>
        string.Format(CultureInfo.InvariantCulture, unit, number.ToString("#,0.###", CultureInfo.InvariantCulture));

    private static Figure Read(string text)
    {
        var figures = FigureReader.Read(text, "en");
        Assert.True(figures.Length == 1, $"\"{text}\" is read as {figures.Length} figures");
        return figures[0].Figure;
    }
}
