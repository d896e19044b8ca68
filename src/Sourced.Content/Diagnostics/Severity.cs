namespace Sourced.Content.Diagnostics;

public enum Severity
{
    Information,
    Warning,
    Error,
}
