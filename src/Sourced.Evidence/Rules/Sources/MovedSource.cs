using Sourced.Content.Diagnostics;
using Sourced.Content.Sources;
using Sourced.Evidence.Binding;

namespace Sourced.Evidence.Rules.Sources;

internal sealed class MovedSource : ILibraryRule
{
    public RuleDescription Description { get; } =
        new("SRC014", "moved-source", Severity.Information, "A source that answers from another address.")
        {
            MaySuppress = true,
            Documentation = """
                The old address still leads to the new one, for now. Look whether the same work stands there, then write the new address into the record.
                """,
            BadExample = LinkChecks.Example("state: moved\nstatus: 200\nmoved-to: https://example.org/reports/report"),
            GoodExample = LinkChecks.Example("state: alive\nstatus: 200"),
        };

    public void Check(CheckedLibrary library, DiagnosticList found)
    {
        foreach (var (source, check, address) in LinkChecks.Of(library))
        {
            if (check.State == LinkState.Moved && check.MovedTo is { } place)
                found.Add(
                    LinkChecks.Found(
                        Description,
                        address,
                        check,
                        $"\"{source.Id.Value}\" has moved",
                        $"look whether the same work stands at {place}, then take over the address"
                    )
                );
        }
    }
}
