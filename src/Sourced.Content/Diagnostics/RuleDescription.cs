namespace Sourced.Content.Diagnostics;

/// <summary>What a rule is, apart from how it checks: the same text is its documentation page.</summary>
/// <param name="Code">Never changes meaning: <c>EVD003</c>.</param>
/// <param name="Name">Kebab case: <c>unrecorded-figure</c>.</param>
/// <param name="Severity">How its findings are reported unless the rule says otherwise.</param>
/// <param name="Summary">One sentence: what it catches.</param>
public sealed record RuleDescription(string Code, string Name, Severity Severity, string Summary)
{
    /// <summary>False for the rules that nothing may switch off (marked E! in the catalogue).</summary>
    public bool MaySuppress { get; init; }

    /// <summary>Markdown: why it matters and what to do.</summary>
    public required string Documentation { get; init; }

    /// <summary>An example that breaks the rule, and the same mended. Empty only where no text can show it.</summary>
    public string BadExample { get; init; } = "";

    public string GoodExample { get; init; } = "";
}
