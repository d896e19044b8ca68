using Sourced.Publishing.Data;

namespace Sourced.Publishing.Tests.Data;

public sealed class PeriodBoundsTests
{
    [Theory]
    [InlineData("2016", "2016", "2016")]
    [InlineData("2013-2016", "2013", "2016")]
    [InlineData("2010–2022", "2010", "2022")]
    [InlineData("2019 to 2022", "2019", "2022")]
    [InlineData("2020-10", "2020-10", "2020-10")]
    [InlineData("July 2020", "2020-07", "2020-07")]
    [InlineData("February 2014 to March 2017", "2014-02", "2017-03")]
    [InlineData("November to December 2021", "2021-11", "2021-12")]
    [InlineData("July-August 2014", "2014-07", "2014-08")]
    [InlineData("2023/24", "2023", "2024")]
    [InlineData("2023/45", "", "")]
    [InlineData("trials to September 2014", "", "2014-09")]
    [InlineData("to 2013", "", "2013")]
    [InlineData("fielded from 2016, published January 2018", "", "")]
    [InlineData("12 months before the survey (published 2017)", "", "")]
    [InlineData("2024 (probably)", "", "")]
    [InlineData("2014 and 2017", "", "")]
    [InlineData("", "", "")]
    public void A_period_is_read_where_its_words_say_when_and_left_open_where_they_do_not(string text, string start, string end)
    {
        var period = PeriodBounds.Read(text);

        Assert.Equal((start, end), (period.Start, period.End));
    }
}
