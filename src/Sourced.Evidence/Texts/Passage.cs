using System.Collections.Immutable;
using Sourced.Content.Documents;
using Sourced.Content.Markup;
using Sourced.Content.Registers;
using Sourced.Content.Sources;
using Sourced.Content.Text;
using Sourced.Statistics;

namespace Sourced.Evidence.Texts;

/// <summary>One stretch of text that a reader reads in one go, and everything that decides how its numbers are judged.</summary>
internal sealed record Passage
{
    public required ReadableText Readable { get; init; }

    public required string Language { get; init; }

    public required TextPlace Place { get; init; }

    public required PassageRole Role { get; init; }

    /// <summary>Null in a register.</summary>
    public Document? Document { get; init; }

    public HeadingBlock? Section { get; init; }

    /// <summary>In the order in which they stand.</summary>
    public ImmutableArray<Mark> Marks { get; init; } = [];

    public ImmutableArray<ExemptInline> Exemptions { get; init; } = [];

    public ImmutableArray<LinkInline> Links { get; init; } = [];

    /// <summary>The list item, table row or quotation whose citations also serve this passage.</summary>
    public object? Group { get; init; }

    /// <summary>For the words that stand for an image, and for those in another language: the passage that holds them, and where.</summary>
    public Passage? Host { get; init; }

    public int HostOffset { get; init; }

    /// <summary>The stretches in another language, each a passage of its own.</summary>
    public ImmutableArray<LanguageInline> Foreign { get; init; } = [];

    /// <summary>The key figure of which this is a field.</summary>
    public KeyFigure? KeyFigure { get; init; }

    /// <summary>The discredited claim against which this is said.</summary>
    public DiscreditedClaim? Claim { get; init; }

    /// <summary>The source of which this is said.</summary>
    public Source? Source { get; init; }

    /// <summary>The finding whose figure this writes in another language.</summary>
    public Finding? Finding { get; init; }

    /// <summary>True for the field that shows the figure itself, large.</summary>
    public bool IsShownFigure { get; init; }

    /// <summary>True for the words that stand beside the figure: "of the survivors surveyed were …".</summary>
    public bool IsStatement { get; init; }

    /// <summary>True for a question about a key figure and what is said to it, which may speak of other times and groups.</summary>
    public bool IsAside { get; init; }

    public string Text => Readable.Text;

    /// <summary>True on the page that corrects a claim, and in what the register says against it.</summary>
    public bool Corrects(string claim) =>
        (Document is { Kind: DocumentKind.Myth, Front.Claim: { } own } && string.Equals(own.Value, claim, StringComparison.Ordinal))
        || (Claim is { } corrected && string.Equals(corrected.Id.Value, claim, StringComparison.Ordinal));

    public SourceSpan SpanOf(int start, int length) => Readable.SpanOf(start, length);

    /// <summary>The whole passage, for what has no smaller place.</summary>
    public SourceSpan Span => Text.Length == 0 ? Readable.Runs[0].Span : SpanOf(0, Text.Length);
}
