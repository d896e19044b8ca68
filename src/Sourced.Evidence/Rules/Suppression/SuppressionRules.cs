using System.Collections.Immutable;
using Sourced.Content.Diagnostics;

namespace Sourced.Evidence.Rules.Suppression;

/// <summary>Rules about the comments that let a finding pass. They are checked where suppressions are applied.</summary>
internal static class SuppressionRules
{
    public static readonly RuleDescription Incomplete = new(
        "SUP001",
        "incomplete-suppression",
        Severity.Error,
        "A suppression without a reason or an end date."
    )
    {
        Documentation = """
            `<!-- allow EVD013: reason, until 2027-03-01 -->` (in front matter, `# allow EVD013: …` above an entry or behind it): what is let pass is published with its reason, and comes back to be looked at on the day.
            """,
        BadExample = Vague("allow EVD013: the source says no more"),
        GoodExample = Vague("allow EVD013: the source says no more, until 2027-03-01"),
    };

    public static readonly RuleDescription Unused = new(
        "SUP002",
        "unused-suppression",
        Severity.Error,
        "A suppression under which nothing was found."
    )
    {
        Documentation = """
            What it let pass is gone, and left in place it would hide the next one. Remove the comment.
            """,
        BadExample = Examples.Page("<!-- allow EVD013: the source says no more, until 2027-03-01 -->\n\nSurvivors were advertised online."),
        GoodExample = Examples.Page("Survivors were advertised online."),
    };

    public static readonly RuleDescription Expired = new(
        "SUP003",
        "expired-suppression",
        Severity.Error,
        "A suppression past its end date."
    )
    {
        Documentation = """
            The day has come on which somebody wanted to look again. Mend what is below, or give a new date and the reason for it.
            """,
        BadExample = Vague("allow EVD013: the source says no more, until 2026-03-01"),
        GoodExample = Vague("allow EVD013: the source says no more, until 2027-03-01"),
    };

    public static readonly RuleDescription Unknown = new(
        "SUP004",
        "unknown-suppression",
        Severity.Error,
        "A suppression of a rule that does not exist, or that nothing may suppress."
    )
    {
        Documentation = """
            The rules that hold the evidence together (an unsourced statistic, a figure that its source does not record, a number to dial typed in
            text and the like) cannot be switched off. Their pages say so.
            """,
        BadExample = Examples.Page("<!-- allow EVD913: a slip of the pen, until 2027-03-01 -->\n\nSurvivors were advertised online."),
        GoodExample = Examples.Page("Survivors were advertised online."),
    };

    public static readonly RuleDescription OutdatedBaseline = new(
        "SUP005",
        "outdated-baseline",
        Severity.Error,
        "A baseline that lists what is no longer wrong."
    )
    {
        Documentation = """
            `sourced check --baseline FILE` lets pass what was already wrong when a site took up the gate; `--update-baseline` makes the file where
            there is none. What is mended must leave it, or it would let the same slip pass when it comes back: run `--update-baseline` again, which
            only ever takes entries out. `build` knows no baseline: nothing is published over an error.
            """,
    };

    public static ImmutableArray<RuleDescription> All { get; } = [Incomplete, Unused, Expired, Unknown, OutdatedBaseline];

    private static string Vague(string comment) =>
        Examples.Page($"<!-- {comment} -->\n\nThe majority of survivors were advertised online.");
}
