using Sourced.Content.Text;

namespace Sourced.Content.Diagnostics;

/// <summary>Another place that the reader of a diagnostic must see, with the words to write under it.</summary>
public sealed record RelatedSpan(SourceSpan Span, string Label);
