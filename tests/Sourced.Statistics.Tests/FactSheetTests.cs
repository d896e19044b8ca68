namespace Sourced.Statistics.Tests;

/// <summary>Every pattern of sentence in the generated fact sheets by which the whole gate is timed: what it states, and nothing more.</summary>
public class FactSheetTests
{
    [Theory]
    [InlineData("Local services say that a backlog of assessments has made it harder to plan ahead.")]
    [InlineData("In practice, a single missed letter can be the start of a long dispute.")]
    [InlineData("The survey asked the same question in each wave, so the trend can be read directly.")]
    [InlineData("A short phone call often solved what three letters had not.")]
    [InlineData("Not every case is counted, because some care leavers never ask for help.")]
    [InlineData("Two pilot projects tried to extend the inspection programme, with encouraging early results.")]
    [InlineData("Two pilot projects tried to open a single point of access, with encouraging early results.")]
    [InlineData("Two pilot projects tried to pay grants in advance, with encouraging early results.")]
    [InlineData("Two pilot projects tried to fund a named contact for each family, with encouraging early results.")]
    [InlineData("The cost of doing nothing falls on private renters, on schools and on hospitals.")]
    [InlineData("Researchers compared areas with similar incomes to rule out other explanations.")]
    [InlineData("For first-time claimants, the first month after a change of address is the riskiest.")]
    [InlineData("Interviews with families with three or more children suggest that poor insulation matters more than the headline rate implies.")]
    [InlineData("Review the eligibility rules each year, starting with families with three or more children.")]
    public void A_sentence_without_a_statistic_states_none(string text) =>
        Assert.DoesNotContain(
            StatisticReader.Read(text, "en"),
            number => number.Class is NumberClass.Statistic && number.Reading!.Kind is not StatisticKind.Vague
        );

    [Theory]
    [InlineData("49.1% of families with three or more children in Wales faced cold or damp rooms.", "49.1%")]
    [InlineData("An estimated 211,543 young people in market towns reported skipped meals.", "An estimated 211,543")]
    [InlineData("The average loss per household was £3,418 a year.", "£3,418")]
    [InlineData("3 in 20 care leavers described a refused application.", "3 in 20")]
    [InlineData("The median wait was 96 days.", "96 days")]
    [InlineData("Shift workers were 2.4 times as likely to have worsening sleep.", "2.4 times as likely")]
    public void A_sentence_with_a_statistic_states_it_alone(string text, string figure)
    {
        var number = Assert.Single(
            StatisticReader.Read(text, "en"),
            number => number.Class is NumberClass.Statistic && number.Reading!.Kind is not StatisticKind.Vague
        );

        Assert.Equal(figure, text[number.Start..number.End]);
    }
}
