using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Sourced.Theme.Models;

[JsonPolymorphic(TypeDiscriminatorPropertyName = "is")]
[JsonDerivedType(typeof(TextView), "text")]
[JsonDerivedType(typeof(EmphasisView), "emphasis")]
[JsonDerivedType(typeof(CodeView), "code")]
[JsonDerivedType(typeof(LinkView), "link")]
[JsonDerivedType(typeof(TermView), "term")]
[JsonDerivedType(typeof(ImageView), "image")]
[JsonDerivedType(typeof(LineBreakView), "line-break")]
[JsonDerivedType(typeof(StatisticView), "statistic")]
[JsonDerivedType(typeof(ExemptView), "exempt")]
[JsonDerivedType(typeof(CitationView), "citation")]
[JsonDerivedType(typeof(LanguageView), "language")]
public abstract record InlineView;

public sealed record TextView(string Text) : InlineView;

public sealed record EmphasisView(bool Strong, ImmutableArray<InlineView> Content) : InlineView;

public sealed record CodeView(string Code) : InlineView;

/// <param name="Href">Ready to print: with the site's link root, or absolute.</param>
/// <param name="External">Leads to another site.</param>
public sealed record LinkView(string Href, bool External, ImmutableArray<InlineView> Content) : InlineView;

/// <summary>A word that the glossary explains, where a reader meets it first.</summary>
public sealed record TermView(string Text, string Href) : InlineView;

public sealed record ImageView(string Href, string AltText) : InlineView;

public sealed record LineBreakView(bool Hard) : InlineView;

/// <summary>The words of a bound statistic, or a part of them where emphasis divides them ("about **one in five**").</summary>
/// <param name="Text">The words.</param>
/// <param name="Slip">Which slip of the page belongs to it: <see cref="SlipView.Id"/>.</param>
/// <param name="Last">True for the last part, where the way to the slip stands.</param>
public sealed record StatisticView(string Text, string Slip, bool Last) : InlineView;

/// <summary>Looks like a statistic and is none; the reason is listed in public.</summary>
public sealed record ExemptView(string Reason, ImmutableArray<InlineView> Content) : InlineView;

/// <summary>One or more sources: printed as [1] or [1, 3].</summary>
/// <param name="InText">True where the author names the source in the sentence; then <see cref="CitedView.Name"/> is printed too.</param>
public sealed record CitationView(bool InText, ImmutableArray<CitedView> Items) : InlineView;

/// <param name="Number">Place in the page's list of sources, from 1.</param>
/// <param name="Name">Short author and year: "Thorn 2018".</param>
/// <param name="Locator">"p. 24", or empty.</param>
/// <param name="MarkId">Anchor of this mark, so that the list can link back.</param>
public sealed record CitedView(int Number, string Name, string Locator, string MarkId);

public sealed record LanguageView(string? Id, string? Language, string? Direction, ImmutableArray<InlineView> Content) : InlineView;
