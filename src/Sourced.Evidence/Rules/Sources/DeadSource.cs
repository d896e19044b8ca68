using Sourced.Content.Diagnostics;
using Sourced.Content.Sources;
using Sourced.Evidence.Binding;

namespace Sourced.Evidence.Rules.Sources;

internal sealed class DeadSource : ILibraryRule
{
    public RuleDescription Description { get; } =
        new("SRC013", "dead-source", Severity.Warning, "A source that no longer stands at its address.")
        {
            MaySuppress = true,
            Documentation = """
                `sourced sources verify` asked for the page and did not get it, and a week later did not get it again; or got one that says that there is none.
                A dead link is a task and no verdict: the figure was true of the source, and stays; `sourced review` lists the source among what waits. Look for the new address; where there is none, let
                the record lead to an archived copy.
                """,
            BadExample = LinkChecks.Example("state: dead\nstatus: 404\nfailing-since: 2026-11-06"),
            GoodExample = LinkChecks.Example("state: failing\nstatus: 404\nfailing-since: 2026-11-20"),
        };

    public void Check(CheckedLibrary library, DiagnosticList found)
    {
        foreach (var (source, check, address) in LinkChecks.Of(library))
        {
            if (!LinkChecks.IsGone(check))
                continue;
            var message =
                check.State == LinkState.Dead
                    ? $"\"{source.Id.Value}\" has not been there since {check.FailingSince}{(check.Status > 0 ? $" (status {check.Status})" : "")}"
                    : $"the address of \"{source.Id.Value}\" shows a page that says that there is none";
            found.Add(
                LinkChecks.Found(
                    Description,
                    address,
                    check,
                    message,
                    source.Archive is null
                        ? "look for its new address, or for an archived copy"
                        : "look for its new address; the archived copy holds until then"
                )
            );
        }
    }
}
