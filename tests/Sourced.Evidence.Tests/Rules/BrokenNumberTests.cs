using Sourced.Evidence.Rules;

namespace Sourced.Evidence.Tests.Rules;

public class BrokenNumberTests
{
    [Theory]
    [InlineData("One tool found 2,0000 images.", "2,0000")]
    [InlineData("One tool found 3,2059,029 images.", "3,2059,029")]
    [InlineData("One tool found 32,059,02 images.", "32,059,02")]
    [InlineData("One tool found 320,59,029 images.", "320,59,029")]
    [InlineData("Of them, 54.% were online.", "54.%")]
    [InlineData("Of them, 5,54. % were online.", "5,54. %")]
    public void What_is_not_written_as_a_number_is_told_once(string body, string expected) =>
        Assert.Equal(["NUM008 " + expected], GateRun.Check(Examples.Page(body)).Diagnostics.Select(found => $"{found.Code} {found.Span.Text}"));

    [Theory]
    [InlineData("See pages 10,11,12 of it.")]
    [InlineData("In India, 3,20,59,029 pages were counted.")]
    [InlineData("One tool found 32,059,029 images.")]
    [InlineData("The version is 1.2.3.")]
    public void Lists_versions_and_lakhs_are_written_well(string body) =>
        Assert.DoesNotContain(GateRun.Check(Examples.Page(body)).Diagnostics, found => found.Code == "NUM008");
}
