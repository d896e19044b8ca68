using System.Collections.Immutable;
using Sourced.Content;
using Sourced.Content.Diagnostics;
using Sourced.Evidence;

namespace Sourced.Cli;

/// <summary>A library with the gate's verdict on it.</summary>
internal sealed record Inspection(Library Library, EvidenceReport Report, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Settings and unreadable files come before the evidence: without them the gate has nothing sound to judge.</summary>
    public int ExitCode(bool strict)
    {
        var stops = strict ? Severity.Warning : Severity.Error;
        if (!Diagnostics.Any(diagnostic => diagnostic.Severity >= stops)) return Cli.ExitCode.Clean;
        return Diagnostics.Any(IsOfSettingsOrUnreadable) ? Cli.ExitCode.Usage : Cli.ExitCode.GateErrors;
    }

    private bool IsOfSettingsOrUnreadable(Diagnostic diagnostic) =>
        diagnostic.Severity == Severity.Error && (IsOfSettings(diagnostic) || diagnostic.Code is "DOC001" or "DOC002");

    /// <summary>It holds for every file, whichever were named.</summary>
    public bool IsOfSettings(Diagnostic diagnostic) =>
        diagnostic.Code.StartsWith("CFG", StringComparison.Ordinal) || diagnostic.Span.File.Path == Library.Settings.OverlayFile;
}
