using System.Collections.Immutable;
using Sourced.Content.Markup;
using Sourced.Content.Sources;
using Sourced.Content.Text;

namespace Sourced.Content.Documents;

/// <summary>One Markdown file, parsed: front matter and body.</summary>
public sealed record Document
{
    public required DocumentKind Kind { get; init; }

    /// <summary>File name without ending; the same in every language. Empty for the home page.</summary>
    public required string Slug { get; init; }

    /// <summary>A BCP 47 tag: <c>en</c>, <c>es</c>, <c>ar</c>.</summary>
    public required string Language { get; init; }

    public required SourceFile File { get; init; }

    public required FrontMatter Front { get; init; }

    public required ImmutableArray<Block> Body { get; init; }

    /// <summary>What the author asked the gate to let pass, in order.</summary>
    public ImmutableArray<Suppression> Suppressions { get; init; } = [];

    /// <summary>Sources given in the front matter, used by this document alone.</summary>
    public ImmutableArray<Source> References => Front.References;

    /// <summary>Every stretch of the body that is read in one go, in order.</summary>
    public ImmutableArray<TextBlock> TextBlocks() => TextBlockWalk.Of(Body);

    /// <summary>The table that the chart draws; null where there is no chart, or nothing to draw.</summary>
    public TableBlock? Series => Front.Chart is null ? null : Body.OfType<TableBlock>().FirstOrDefault();

    /// <summary>What translations of one document share.</summary>
    public DocumentKey Key => new(Kind, Slug);
}
