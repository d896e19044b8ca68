using Sourced.Content.Text;
using Sourced.Evidence.Binding;
using Sourced.Statistics;

namespace Sourced.Evidence.Tests;

public class LooseTextTests
{
    private const string Manual =
        "The kernel keeps a buffer for each connection, and the server frees it when the query ends.\n\nRaise the cache size in the configuration file and restart the database.\n\nA worker thread takes the next request.\n\n";
    private const string FactSheet =
        "Children who were exploited online often knew the person.\n\nMost survivors never reported it, and many parents heard of it late.\n\n";
    private const string Value = "It comes to around 3,200 slots.";

    [Theory]
    [InlineData("notes.md")]
    [InlineData("notes.txt")]
    public void What_the_file_speaks_about_tells_a_given_value_from_a_counted_one(string path)
    {
        Assert.DoesNotContain(
            LooseText.Read(new SourceFile(path, Manual + Value), "en"),
            number => number.Number.Class is NumberClass.Statistic && number.Text == "around 3,200"
        );
        Assert.Contains(
            LooseText.Read(new SourceFile(path, FactSheet + Value), "en"),
            number => number.Number.Class is NumberClass.Statistic && number.Text == "around 3,200"
        );
    }

    /// <summary>What the last reading of an edition sees, a block of a page or a line of a feed, has no page around it.</summary>
    [Fact]
    public void A_sheet_of_a_site_is_judged_block_by_block_as_it_is_read_again_before_it_is_published()
    {
        var page = $"---\ntitle: Settings\npublished: 2026-11-21\nreviewed: 2026-11-21\n---\n\n{Manual}{Value}\n";

        var found = GateRun.Check($"-- input/pages/settings.md --\n{page}").Numbers.Single(number => number.Text == "around 3,200");

        Assert.Equal(BindingStatus.Unbound, found.Status);
        Assert.NotEmpty(PublishedText.Unbound(Value, "en", []));
    }
}
