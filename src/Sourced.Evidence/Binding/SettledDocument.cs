using System.Collections.Immutable;
using Sourced.Content.Documents;
using Sourced.Evidence.Translations;

namespace Sourced.Evidence.Binding;

/// <summary>What is kept of a checked document for the rules that look at the whole library. Its passages are gone: a large site has many.</summary>
internal sealed class SettledDocument
{
    private readonly CheckContext _context;

    /// <param name="document">Every rule for one document has looked at it.</param>
    /// <param name="hasVersions">The document stands in other languages too.</param>
    public SettledDocument(CheckedDocument document, CheckContext context, bool hasVersions)
    {
        _context = context;
        Document = document.Document;
        Numbers = [.. document.Numbers.Select(number => number.Checked()).OrderBy(number => number.Span.Start)];
        CitedSources =
        [
            .. document
                .Passages.SelectMany(passage => passage.Passage.Marks)
                .Select(mark => mark.Item.Reference.SourceId)
                .Distinct(StringComparer.Ordinal),
        ];
        HasRefusedNumber = document.Numbers.Any(number => number.IsRefused);
        HasUnknownCitation = document.HasUnknownCitation;
        Uses = SourceUse.In(document, Numbers);
        Sections = hasVersions ? [.. Translations.Sections.Of(document, context)] : [];
    }

    private SettledDocument(SettledDocument same, CheckContext context)
    {
        _context = context;
        Document = same.Document;
        Numbers = same.Numbers;
        CitedSources = same.CitedSources;
        HasRefusedNumber = same.HasRefusedNumber;
        HasUnknownCitation = same.HasUnknownCitation;
        Uses = same.Uses;
        Sections = same.Sections;
    }

    public Document Document { get; }

    /// <summary>In order of place.</summary>
    public ImmutableArray<CheckedNumber> Numbers { get; }

    /// <summary>The sources that its body cites, each once.</summary>
    public ImmutableArray<string> CitedSources { get; }

    /// <summary>What it shows of each source.</summary>
    public ImmutableArray<SourceUse> Uses { get; }

    public bool HasRefusedNumber { get; }

    public bool HasUnknownCitation { get; }

    /// <summary>For a document that stands in several languages; empty for every other.</summary>
    public ImmutableArray<SectionContent> Sections { get; }

    /// <summary>The same document in a library in which nothing has changed that it rests on.</summary>
    public SettledDocument In(CheckContext context) => new(this, context);

    public CitationResolver Citations => new(Document, _context);
}
