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
        return Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error && diagnostic.Code.StartsWith("CFG", StringComparison.Ordinal))
            ? Cli.ExitCode.Usage
            : Cli.ExitCode.GateErrors;
    }
}
