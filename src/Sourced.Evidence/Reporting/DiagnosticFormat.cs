namespace Sourced.Evidence.Reporting;

/// <summary>How diagnostics are written.</summary>
public enum DiagnosticFormat
{
    /// <summary>With the lines of the file and carets, for people.</summary>
    Text,
    /// <summary>One line each.</summary>
    Compact,
    Json,
    Sarif,
    /// <summary>Workflow commands that GitHub shows as annotations.</summary>
    Github,
    Markdown,
}
