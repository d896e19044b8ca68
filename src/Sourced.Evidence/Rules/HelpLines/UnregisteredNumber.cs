using Sourced.Content.Diagnostics;
using Sourced.Content.Markup;
using Sourced.Evidence.Binding;
using Sourced.Evidence.Phrases;
using Sourced.Evidence.Texts;
using Sourced.Statistics;

namespace Sourced.Evidence.Rules.HelpLines;

internal sealed class UnregisteredNumber : IPassageRule
{
    public RuleDescription Description { get; } =
        new("HLP001", "unregistered-number", Severity.Error, "A phone number, short code or help-line address typed in text.")
        {
            Documentation = """
                A wrong digit in a help line can cost a life, and a number typed on one page is forgotten when the line changes. Numbers and addresses of
                help lines live in `input/help-lines.yml` alone, with the day on which they were last checked; every page, handout and kit shows them from
                there. A link whose words name the line may point to its registered address.
                """,
            BadExample = Examples.Page("Call 1-800-555-0134 at any hour."),
            GoodExample = Examples.Page("Call a help line at any hour; those of your country stand below."),
        };

    public void Check(CheckedPassage passage, CheckContext context, DiagnosticList found)
    {
        // Help lines are the register itself.
        if (passage.Passage.Role == PassageRole.HelpLine)
            return;
        var told = new List<(int Start, int End)>();
        foreach (var hit in passage.Hits)
        {
            if (hit.Meaning.Kind is not (PhraseKind.HelpNumber or PhraseKind.HelpAddress) || passage.IsPartOfLonger(hit))
                continue;
            // Some lines are called by their address.
            if (string.Equals(passage.Words(hit), hit.Meaning.Line!.Name.Value, StringComparison.OrdinalIgnoreCase))
                continue;
            if (
                told.Any(other => other.Start < hit.End && hit.Start < other.End)
                || IsPartOfLongerAddress(passage.Passage.Text, hit.Meaning.Kind, hit.End)
            )
                continue;
            told.Add((hit.Start, hit.End));
            var what = hit.Meaning.Kind == PhraseKind.HelpNumber ? "number" : "address";
            found.Add(
                new Diagnostic(
                    Description,
                    passage.Passage.SpanOf(hit.Start, hit.Length),
                    $"\"{passage.Words(hit)}\" is the {what} of a help line, typed in text"
                )
                {
                    Related = [new RelatedSpan(hit.Meaning.Origin!.Value, $"the register has it for {hit.Meaning.Line.Name.Value}")],
                    Help = "leave it out here: pages show help lines from the register",
                }
            );
        }

        foreach (var (start, end, line, origin) in passage.Numbers.IsEmpty ? [] : context.Dialled.In(passage.Passage.Text))
        {
            if (told.Any(other => other.Start < end && start < other.End))
                continue;
            told.Add((start, end));
            found.Add(
                new Diagnostic(
                    Description,
                    passage.Passage.SpanOf(start, end - start),
                    $"\"{passage.Passage.Text[start..end]}\" is the number of a help line, typed in text"
                )
                {
                    Related = [new RelatedSpan(origin, $"the register has it for {line.Name.Value}")],
                    Help = "leave it out here: pages show help lines from the register",
                }
            );
        }

        foreach (var number in passage.Numbers)
        {
            if (
                number.Number.Class is not (NumberClass.Phone or NumberClass.ShortCode)
                || told.Any(other => number.Overlaps(other.Start, other.End))
            )
                continue;
            found.Add(
                Description,
                number.Span,
                $"\"{number.Text}\" is a number to dial, typed in text",
                "put it in input/help-lines.yml: pages show help lines from there"
            );
        }

        foreach (var link in passage.Passage.Links)
            CheckLink(link, found);
    }

    private void CheckLink(LinkInline link, DiagnosticList found)
    {
        if (
            !link.Target.StartsWith("tel:", StringComparison.OrdinalIgnoreCase)
            && !link.Target.StartsWith("sms:", StringComparison.OrdinalIgnoreCase)
        )
            return;
        found.Add(
            Description,
            link.TargetSpan,
            "this link dials a number that is typed here",
            "put it in input/help-lines.yml: pages show help lines from there"
        );
    }

    /// <summary>The address of another page on the same host is another address.</summary>
    private static bool IsPartOfLongerAddress(string text, PhraseKind kind, int end) =>
        kind == PhraseKind.HelpAddress && end + 1 < text.Length && text[end] is ('/' or '.' or '-') && char.IsLetterOrDigit(text[end + 1]);
}
