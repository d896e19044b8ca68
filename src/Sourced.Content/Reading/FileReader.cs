using System.Collections.Immutable;
using Sourced.Content.Diagnostics;
using Sourced.Content.Documents;
using Sourced.Content.Reading.Body;
using Sourced.Content.Reading.Files;
using Sourced.Content.Reading.Mapping;
using Sourced.Content.Reading.Structure;
using Sourced.Content.Reading.Yaml;
using Sourced.Content.Text;

namespace Sourced.Content.Reading;

/// <summary>Reads one file as what its path says it is.</summary>
internal static class FileReader
{
    /// <summary>The most bytes that a file may have. The longest fact sheet has some ten thousand.</summary>
    public const int MaximumBytes = 2 * 1024 * 1024;

    public static FileReading Read(IInputFiles files, ContentPath path)
    {
        var reading = new FileReading(path);
        if (path.Kind >= ContentKind.NotContent)
        {
            UnreadFile.Report(path, reading.Bag);
            return reading;
        }

        var bytes = files.Read(path.Path, MaximumBytes);
        if (bytes.Problem != InputProblem.None) UnreadFile.Report(new RefusedInput(path.Path, bytes.Problem), reading.Bag);
        else if (TextDecoder.Decode(path.Path, bytes.Bytes.Span, reading.Bag) is { } file) Read(file, reading);
        return reading;
    }

    private static void Read(SourceFile file, FileReading reading)
    {
        if (reading.Path.Kind == ContentKind.Document)
        {
            reading.Document = ReadDocument(file, reading);
            return;
        }

        var bag = reading.Bag;
        if (YamlText.Read(file.Span(0, file.Text.Length), bag) is not { } root) return;
        switch (reading.Path.Kind)
        {
            case ContentKind.Source:
                reading.Source = ReadSource(root, reading);
                break;
            case ContentKind.HelpLines:
                reading.HelpLines = Entries(root, "the help line", bag, HelpLineMapper.Read).Unique(line => line.Id, "help line", bag);
                break;
            case ContentKind.Discredited:
                reading.Discredited = Entries(root, "the claim", bag, DiscreditedMapper.Read).Unique(claim => claim.Id, "claim", bag);
                break;
            case ContentKind.Terminology:
                reading.Terminology = Entries(root, "the term", bag, TerminologyMapper.Read).DrainToImmutable();
                break;
            case ContentKind.LinkChecks:
                reading.LinkChecks = Entries(root, "the link check", bag, LinkCheckMapper.Read).Unique(check => check.Source, "link check", bag);
                break;
            case ContentKind.Glossary:
                reading.Glossary = Entries(root, "the glossary term", bag, GlossaryMapper.Read).Unique(term => term.Id, "glossary term", bag);
                break;
        }
    }

    private static Document? ReadDocument(SourceFile file, FileReading reading)
    {
        var (path, bag) = (reading.Path, reading.Bag);
        if (path.Document != DocumentKind.Home && (!Slug.IsWellFormed(path.Slug) || path.Slug == "index")) UnreadFile.ReportName(file, path, bag);
        if (FrontMatterText.Find(file, bag) is not { } frontMatter) return null;
        var root = YamlText.Read(frontMatter.Yaml, bag);
        var (body, suppressions) = BodyReader.Read(file, frontMatter.BodyStart, bag);
        if (root is not YamlMapping mapping)
        {
            if (root is not null)
                bag.Add(YamlRules.WrongShape, root.Span, "the front matter must be lines of \"key: value\"");
            else if (bag.Items.Count == 0)
                bag.Add(YamlRules.MissingFrontMatter, file.Span(0, 3), "the front matter is empty", "give the page at least a title");
            return null;
        }

        var inFront = new SuppressionCollector();
        YamlComments.Collect(frontMatter.Yaml, inFront);
        var front = FrontMatterMapper.Read(new MappingReader(mapping, "the front matter", bag), path.Document, frontMatter.Span);
        var document = new Document
        {
            Kind = path.Document,
            Slug = path.Slug,
            Language = path.Language,
            File = file,
            Front = front,
            Body = body,
            Suppressions = [.. inFront.ToImmutable(), .. suppressions],
        };
        DocumentStructure.Check(document, bag);
        return document;
    }

    private static Sources.Source? ReadSource(YamlNode root, FileReading reading)
    {
        if (root is not YamlMapping mapping)
        {
            reading.Bag.Add(YamlRules.WrongShape, root.Span, "a source must be lines of \"key: value\"", "put one source in a file, without a dash before it");
            return null;
        }

        var source = SourceMapper.Read(new MappingReader(mapping, "the source", reading.Bag), belongsToOneSheet: false);
        if (source.Id.Value.Length > 0 && source.Id.Value != reading.Path.Slug)
            reading.Bag.Add(
                StructureRules.SourceFileName,
                source.Id.Span,
                $"the file is called \"{reading.Path.Slug}.yml\" and its source \"{source.Id.Value}\"",
                "give both the same name"
            );
        return source.Id.Value.Length == 0 ? null : source;
    }

    private static ImmutableArray<T>.Builder Entries<T>(YamlNode root, string each, DiagnosticBag bag, Func<MappingReader, T?> read)
        where T : class
    {
        var entries = ImmutableArray.CreateBuilder<T>();
        foreach (var entry in root.Mappings("this file", each, bag))
        {
            if (read(entry) is { } item) entries.Add(item);
        }

        return entries;
    }
}
