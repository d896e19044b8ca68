namespace Sourced.Evidence.Reporting;

/// <summary>How lists for editors are written.</summary>
public enum ListFormat
{
    Text,
    Json,
    Markdown,
}
