using System.Collections.Immutable;
using Sourced.Content.Diagnostics;
using Sourced.Content.Importing.BibTeX;
using Sourced.Content.Reading;
using Sourced.Content.Reading.Files;
using Sourced.Content.Text;
using Sourced.Content.Writing;

namespace Sourced.Content.Importing;

/// <summary>What a file of references holds.</summary>
/// <param name="Entries">In the order of the file. An entry's id is the key as written there, which need not be usable here.</param>
/// <param name="Diagnostics">Ordered by place. An error means that the rest of the file was not read.</param>
public sealed record ReferenceFile(ImmutableArray<ReferenceEntry> Entries, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Any bytes in, entries and diagnostics out.</summary>
    /// <param name="path">As a person typed it.</param>
    /// <param name="bytes">UTF-8.</param>
    /// <param name="format">Null to tell it by the file's ending and first sign.</param>
    public static ReferenceFile Read(string path, ReadOnlySpan<byte> bytes, ReferenceFormat? format = null)
    {
        var bag = new DiagnosticBag();
        var entries = TextDecoder.Decode(path, bytes, bag) is { } file ? Read(file, format ?? FormatOf(file), bag) : [];
        return new ReferenceFile([.. entries], [.. bag.Items.OrderBy(diagnostic => diagnostic.Span.Start)]);
    }

    private static IEnumerable<ReferenceEntry> Read(SourceFile file, ReferenceFormat format, DiagnosticBag bag) => format switch
    {
        ReferenceFormat.BibTeX => BibTeXReferences.Read(file, bag),
        ReferenceFormat.Ris => RisReferences.Read(file, bag),
        ReferenceFormat.CslJson => CslReferences.Read(JsonTree.Read(file, bag), bag),
        _ => CslReferences.Read(Reading.Yaml.YamlText.Read(file.Span(0, file.Text.Length), bag), bag),
    };

    private static ReferenceFormat FormatOf(SourceFile file) => Path.GetExtension(file.Path).ToLowerInvariant() switch
    {
        ".bib" or ".bibtex" => ReferenceFormat.BibTeX,
        ".ris" => ReferenceFormat.Ris,
        ".json" => ReferenceFormat.CslJson,
        ".yml" or ".yaml" => ReferenceFormat.CslYaml,
        _ => file.Text.AsSpan().TrimStart() switch
        {
            ['@' or '%', ..] => ReferenceFormat.BibTeX,
            ['[' or '{', ..] => ReferenceFormat.CslJson,
            ['T', 'Y', ' ', ..] => ReferenceFormat.Ris,
            _ => ReferenceFormat.CslYaml,
        },
    };
}

/// <param name="Draft">What the entry says.</param>
/// <param name="Span">Its key, or where it starts.</param>
public sealed record ReferenceEntry(SourceDraft Draft, SourceSpan Span);
