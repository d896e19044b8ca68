using Sourced.Content.Diagnostics;
using Sourced.Content.Sources;
using Sourced.Evidence.Binding;

namespace Sourced.Evidence.Rules.Sources;

internal sealed class FigureNotSeen : ILibraryRule
{
    public RuleDescription Description { get; } =
        new("SRC015", "figure-not-seen", Severity.Warning, "The text at a source's address no longer shows the figure on record.")
        {
            MaySuppress = true,
            Documentation = """
                `sourced sources verify` read the text of the page or PDF and found the figure in no form that would be honest. The page may have been brought up
                to date, or the figure may stand in a picture, a table drawn as one, or another file. Look, and mend the record or its address. A record
                that says `seen: secondary` is not looked for.
                """,
            BadExample = LinkChecks.Example("state: alive\nstatus: 200\nnot-seen: [online]"),
            GoodExample = LinkChecks.Example("state: alive\nstatus: 200\nseen: [online]"),
        };

    public void Check(CheckedLibrary library, DiagnosticList found)
    {
        foreach (var (source, check, _) in LinkChecks.Of(library))
        {
            foreach (var id in check.NotSeen)
            {
                if (source.FindFinding(id) is { Withdrawn: null } finding && !check.LookedForAnother(finding))
                    found.Add(
                        LinkChecks.Found(
                            Description,
                            finding.Figure.Span,
                            check,
                            $"{finding.Figure.Value} was not found in the text of \"{source.Id.Value}\"",
                            "look whether the page was brought up to date"
                        )
                    );
            }
        }
    }
}
