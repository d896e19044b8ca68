using Sourced.Content.Diagnostics;
using Sourced.Content.Text;

namespace Sourced.Evidence.Rules;

/// <summary>Where a check puts what it finds.</summary>
internal sealed class DiagnosticList
{
    public List<Diagnostic> Items { get; } = [];

    public void Add(Diagnostic diagnostic) => Items.Add(diagnostic);

    public void Add(RuleDescription rule, SourceSpan span, string message, string help = "", string label = "") =>
        Items.Add(new Diagnostic(rule, span, message) { Help = help, Label = label });
}
