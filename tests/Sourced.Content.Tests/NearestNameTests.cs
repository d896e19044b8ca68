using Sourced.Content.Reading;

namespace Sourced.Content.Tests;

/// <summary>What an author may have meant.</summary>
public sealed class NearestNameTests
{
    [Theory]
    [InlineData("titel", "title")]
    [InlineData("Sources", "source")]
    [InlineData("key-figure", "key-figures")]
    [InlineData("reveiwed", "reviewed")]
    public void Finds_the_name_with_letters_swapped_dropped_added_or_of_other_case(string written, string meant) =>
        Assert.Equal(meant, NearestName.Of(written, ["published", "title", "source", "key-figures", "reviewed"]));

    [Fact]
    public void Proposes_nothing_when_more_than_a_third_of_the_letters_differ() =>
        Assert.Null(NearestName.Of("audience", ["title", "topics", "reviewed"]));

    [Fact]
    public void Proposes_the_first_of_those_that_differ_as_much() =>
        Assert.Equal("facts/one.md", NearestName.Of("facts/on.md", ["facts/one.md", "facts/ona.md"]));

    [Fact]
    public void Finds_names_that_are_very_long()
    {
        var name = string.Concat(Enumerable.Repeat("coastal-towns-", 20));
        Assert.Equal(name, NearestName.Of(name.Replace("coastal", "costal", StringComparison.Ordinal), ["other", name]));
    }

    [Fact]
    public void Chooses_as_a_comparison_of_all_letters_does()
    {
        var random = new Random(7);
        for (var round = 0; round < 2000; round++)
        {
            var written = Letters(random);
            var names = Enumerable.Range(0, 8).Select(_ => Letters(random)).ToList();
            var limit = Math.Max(1, written.Length / 3);
            var expected = names
                .Select(name => (Name: name, Distance: Distance(written, name)))
                .Where(one => one.Distance <= limit)
                .OrderBy(one => one.Distance);
            Assert.Equal(expected.Select(one => one.Name).FirstOrDefault(), NearestName.Of(written, names));
        }
    }

    private static string Letters(Random random) => new([.. Enumerable.Range(0, random.Next(1, 14)).Select(_ => "abc"[random.Next(3)])]);

    /// <summary>The whole table of the restricted Damerau–Levenshtein distance.</summary>
    private static int Distance(string left, string right)
    {
        var cells = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            for (var j = 0; j <= right.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    cells[i, j] = i + j;
                    continue;
                }

                var cost = left[i - 1] == right[j - 1] ? 0 : 1;
                cells[i, j] = Math.Min(Math.Min(cells[i - 1, j], cells[i, j - 1]) + 1, cells[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    cells[i, j] = Math.Min(cells[i, j], cells[i - 2, j - 2] + 1);
            }
        }

        return cells[left.Length, right.Length];
    }
}
