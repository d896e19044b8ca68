namespace Sourced.Statistics.Tests;

/// <summary>What the page speaks about tells a given value from a counted one, and never takes what somebody counted.</summary>
public class PageRegisterTests
{
    private static readonly string[] Manual =
    [
        "The kernel keeps a buffer for each connection, and the server frees it when the query ends.",
        "Raise the cache size in the configuration file and restart the database.",
        "A worker thread takes the next request from the pool.",
        "The default timeout is long enough for most queries.",
    ];

    private static readonly string[] FactSheet =
    [
        "Children who were exploited online often knew the person.", "Most survivors never reported it, and many parents heard of it late.",
        "The helpline answers calls from children, parents and teachers.", "Traffickers look for young people who lack support.",
    ];

    [Theory]
    [InlineData("The pool held between 40 and 64 of them.")]
    [InlineData("A safe start is 32-64 for each.")]
    [InlineData("It comes to around 3,200 slots.")]
    public void A_bare_value_is_given_on_a_technical_page_and_counted_on_a_fact_sheet(string text)
    {
        Assert.DoesNotContain(Read(text, Manual), IsStatistic);
        Assert.Contains(Read(text, FactSheet), IsStatistic);
    }

    [Theory]
    [InlineData("In a survey of 640 engineers, 43% said that they never change it.")]
    [InlineData("A third of those asked had lost data.")]
    [InlineData("The fault affected 12,400 people.")]
    [InlineData("In 2023, 18 patients were injured.")]
    [InlineData("Outages cost hospitals $2.4 million a year.")]
    public void What_was_counted_stays_counted_on_a_technical_page(string text)
    {
        Assert.True(PageRegister.Of(Manual, "en").IsTechnical);
        Assert.Equal(StatisticReader.Read(text, "en"), Read(text, Manual));
        Assert.Contains(Read(text, Manual), IsStatistic);
    }

    [Fact]
    public void A_few_technical_words_make_no_technical_page()
    {
        Assert.False(PageRegister.Of(FactSheet, "en").IsTechnical);
        Assert.False(PageRegister.Of([.. FactSheet, "The server keeps each file and request."], "en").IsTechnical);
        Assert.False(PageRegister.Of(["The buffer of the kernel."], "en").IsTechnical);
        Assert.False(PageRegister.Of(Manual, "tr").IsTechnical);
    }

    [Fact]
    public void A_text_of_several_paragraphs_is_a_page()
    {
        var text = string.Join("\r\n\r\n", [.. Manual, "It comes to around 3,200 slots.", "In 2023, 18 patients were injured."]);

        var found = Assert.Single(StatisticReader.Read(text, "en"), IsStatistic);

        Assert.Equal("18", text.Substring(found.Start, found.Length));
    }

    [Fact]
    public void What_one_paragraph_supposes_binds_no_other()
    {
        const string told = "The team closed 450 sites in March.";

        Assert.DoesNotContain(StatisticReader.Read("Imagine a town with a river. " + told, "en"), IsStatistic);
        Assert.Contains(StatisticReader.Read("Imagine a town with a river.\n \n" + told, "en"), IsStatistic);
    }

    private static bool IsStatistic(NumberInText number) => number.Class is NumberClass.Statistic;

    private static IReadOnlyList<NumberInText> Read(string text, string[] page) =>
        StatisticReader.Read(text, "en", page: PageRegister.Of([.. page, text], "en"));
}
