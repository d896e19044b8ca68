using System.Collections.Immutable;
using Sourced.Content.Documents;
using Sourced.Content.Sources;
using Sourced.Evidence.Binding;

namespace Sourced.Publishing.Composition;

/// <summary>A finding of a shared source that the site shows somewhere: it has a code and a page for ever.</summary>
internal sealed record ShownFinding(Source Source, Finding Finding, string Code)
{
    /// <summary>Every place that shows it, in the order of documents.</summary>
    public required ImmutableArray<FindingUse> Uses { get; init; }

    /// <summary>The first key figure that shows it in each language.</summary>
    public required ImmutableSortedDictionary<string, (Document Document, KeyFigure Figure)> KeyFigures { get; init; }

    public FindingReference Reference => new(Source.Id.Value, Finding.Id.Value);

    public bool IsShownIn(string language) => Uses.Any(use => use.Document.Language == language) || KeyFigures.ContainsKey(language);
}

/// <param name="Document">The document that shows the finding.</param>
/// <param name="Number">The first statistic in it that does; null where only a key figure does.</param>
internal readonly record struct FindingUse(Document Document, CheckedNumber? Number);
