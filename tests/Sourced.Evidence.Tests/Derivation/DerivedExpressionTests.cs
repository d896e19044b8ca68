using Sourced.Evidence.Derivation;
using Sourced.Evidence.Exact;

namespace Sourced.Evidence.Tests.Derivation;

public class DerivedExpressionTests
{
    private static readonly Dictionary<string, Fraction> Findings = new()
    {
        ["reports-2021"] = 29_000,
        ["reports-2023"] = 36_000,
        ["helped"] = new Fraction(3, 4),
        ["2024-total"] = 10,
        ["none"] = 0,
    };

    [Theory]
    [InlineData("(reports-2023 - reports-2021) / reports-2021", "7/29")]
    [InlineData("reports-2023 / reports-2021", "36/29")]
    [InlineData("1 - helped", "1/4")]
    [InlineData("1 − helped", "1/4")]
    [InlineData("2024-total * 2.5", "25")]
    [InlineData("2 + 3 * 4", "14")]
    [InlineData("(2 + 3) * 4", "20")]
    [InlineData("10 - 4 - 3", "3")]
    [InlineData("100 / 10 / 5", "2")]
    [InlineData("-3 + 5", "2")]
    [InlineData("1,000 ÷ 3", "1000/3")]
    [InlineData("0.1 + 0.2", "3/10")]
    public void An_expression_is_worked_out_exactly(string expression, string value)
    {
        var result = Evaluate(expression);

        Assert.Null(result.Problem);
        Assert.Equal(value, result.Value.ToString());
    }

    [Theory]
    [InlineData("reports-2020 / 2", "this source has no finding \"reports-2020\" with a single figure", 0, 12)]
    [InlineData("reports-2023-reports-2021", "this source has no finding \"reports-2023-reports-2021\" with a single figure", 0, 25)]
    [InlineData("helped / none", "this divides by zero", 9, 4)]
    [InlineData("(helped + 1", "this bracket is not closed", 0, 1)]
    [InlineData("helped 2", "an operator is missing here", 7, 1)]
    [InlineData("helped +", "a finding or a number is missing here", 7, 1)]
    [InlineData("", "a finding or a number is missing here", 0, 0)]
    [InlineData("helped ^ 2", "an operator is missing here", 7, 1)]
    public void What_cannot_be_worked_out_is_told_with_its_place(string expression, string problem, int start, int length)
    {
        var result = Evaluate(expression);

        Assert.Equal((problem, start, length), (result.Problem, result.Start, result.Length));
    }

    [Fact]
    public void Any_depth_of_brackets_ends_in_an_answer() =>
        Assert.Equal("this is nested too deeply", Evaluate(new string('(', 100_000)).Problem);

    private static DerivedValue Evaluate(string expression) =>
        DerivedExpression.Evaluate(expression, id => Findings.TryGetValue(id, out var value) ? value : null);
}
