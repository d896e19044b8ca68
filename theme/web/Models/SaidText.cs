namespace Sourced.Theme.Models;

/// <summary>Words of a record as a page shows them.</summary>
/// <param name="Text">Empty where the record says nothing.</param>
/// <param name="Language">BCP 47 tag where they are not in the page's language; else null.</param>
public sealed record SaidText(string Text, string? Language = null)
{
    public static SaidText None { get; } = new("");

    public bool IsEmpty => Text.Length == 0;
}
