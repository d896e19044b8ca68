using Sourced.Content.Diagnostics;
using Sourced.Content.Text;

namespace Sourced.Content.Reading;

/// <summary>Collects what was found in one file. One bag per file, so that files can be read at the same time.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _items = [];

    public IReadOnlyList<Diagnostic> Items => _items;

    public void Add(RuleDescription rule, SourceSpan span, string message, string help = "", string label = "") =>
        _items.Add(new Diagnostic(rule, span, message) { Help = help, Label = label });

    public void Add(Diagnostic diagnostic) => _items.Add(diagnostic);
}
