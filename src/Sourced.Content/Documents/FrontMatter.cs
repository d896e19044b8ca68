using System.Collections.Immutable;
using Sourced.Content.Sources;
using Sourced.Content.Text;

namespace Sourced.Content.Documents;

/// <summary>What a document says of itself before its text.</summary>
public sealed record FrontMatter
{
    public required Located<string> Title { get; init; }

    /// <summary>A neutral title for history and tab, where the topic should not show.</summary>
    public Located<string>? DiscreetTitle { get; init; }

    /// <summary>The document in one sentence.</summary>
    public Located<string>? Message { get; init; }

    public ImmutableArray<Located<string>> Audience { get; init; } = [];

    public ImmutableArray<Located<string>> Topics { get; init; } = [];

    public ImmutableArray<Located<string>> AppliesTo { get; init; } = [];

    public Located<PartialDate>? Published { get; init; }

    public Located<PartialDate>? Reviewed { get; init; }

    /// <summary>When its words or numbers last became others; null for never since it was published. A mere review is no change.</summary>
    public Located<PartialDate>? Changed { get; init; }

    /// <summary>What is and is not described, for readers who need to know before they read.</summary>
    public Located<string>? ContentNote { get; init; }

    /// <summary>Place in listings, smallest first; then by title.</summary>
    public Located<int>? Order { get; init; }

    public ImmutableArray<KeyFigure> KeyFigures { get; init; } = [];

    /// <summary>A drawing of the first table of the body.</summary>
    public Chart? Chart { get; init; }

    public ImmutableArray<Source> References { get; init; } = [];

    /// <summary>Myth pages: the id of the claim in the register that this page corrects.</summary>
    public Located<string>? Claim { get; init; }

    /// <summary>Everything between the two lines of dashes.</summary>
    public SourceSpan Span { get; init; }
}
