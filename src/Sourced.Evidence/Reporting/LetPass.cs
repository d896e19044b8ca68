using Sourced.Content.Diagnostics;

namespace Sourced.Evidence.Reporting;

/// <summary>Something that was found and does not count, and why: a report shows that too.</summary>
/// <param name="Diagnostic">What was found.</param>
/// <param name="Reason">The author's words; empty for what a baseline lets pass.</param>
/// <param name="Until">The last day on which it may, as written; empty for none.</param>
/// <param name="InSource">True for a comment in the text, false for a baseline.</param>
public sealed record LetPass(Diagnostic Diagnostic, string Reason, string Until, bool InSource)
{
    public static LetPass Of(SuppressedDiagnostic suppressed)
    {
        ArgumentNullException.ThrowIfNull(suppressed);
        return new LetPass(
            suppressed.Diagnostic,
            suppressed.Suppression.Reason?.Value ?? "",
            suppressed.Suppression.Until?.Value.ToString() ?? "",
            InSource: true
        );
    }

    public static LetPass ByBaseline(Diagnostic diagnostic) => new(diagnostic, "", "", InSource: false);
}
