using Sourced.Content.Diagnostics;
using Sourced.Evidence.Binding;

namespace Sourced.Evidence.Rules.Numbers;

internal sealed class BrokenNumber : IPassageRule
{
    public RuleDescription Description { get; } =
        new("NUM008", "broken-number", Severity.Error, "A number that is not written as one: \"2,0000\", \"54.%\".")
        {
            Documentation = """
                A mark between thousands is followed by three digits. With four, either a digit or a mark is wrong, and every reader guesses another
                number. So they do when nothing stands behind a decimal mark.
                """,
            BadExample = Examples.Page("In 2016, one tool found 2,0000 images."),
            GoodExample = Examples.Page("In 2016, one tool found images."),
        };

    public void Check(CheckedPassage passage, CheckContext context, DiagnosticList found)
    {
        foreach (var (start, end) in BrokenGroups.In(passage.Passage.Text, passage.Passage.Language))
        {
            found.Add(
                Description,
                passage.Passage.SpanOf(start, end - start),
                $"\"{passage.Passage.Text[start..end]}\" is not written as a number",
                "look the number up in its source and write it again"
            );
        }
    }
}
