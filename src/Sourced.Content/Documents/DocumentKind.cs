namespace Sourced.Content.Documents;

/// <summary>What a Markdown file is, told by its folder.</summary>
public enum DocumentKind
{
    Home,
    Fact,
    Action,
    Myth,
    Page,
}
