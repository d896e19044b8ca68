using Sourced.Content.Text;

namespace Sourced.Evidence.Translations;

/// <summary>Something that a translation must repeat.</summary>
/// <param name="Key">Equal in two languages when the things are.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record TranslatedItem(string Key, SourceSpan Span)
{
    /// <summary>For a figure: the citation that serves it.</summary>
    public string? Reference { get; init; }

    /// <summary>The digits it is written with; empty for words.</summary>
    public IReadOnlyList<string> Numerals { get; init; } = [];
}
