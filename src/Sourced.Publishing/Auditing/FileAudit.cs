using System.Buffers;
using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using Sourced.Content.Diagnostics;
using Sourced.Content.Text;
using Sourced.Publishing.Editions;

namespace Sourced.Publishing.Auditing;

/// <summary>Reads a finished file as its readers' programs will.</summary>
internal static class FileAudit
{
    /// <returns>What the file refers to, or null for a file that refers to nothing; and what must not be published.</returns>
    public static (PageReferences? References, ImmutableArray<Diagnostic> Problems) Read(
        Artifact artifact,
        Draft draft,
        ReadOnlySpan<byte> bytes,
        AddressBook addresses
    )
    {
        var path = artifact.Path.Value;
        if (path.EndsWith(".html", StringComparison.Ordinal)) return Noted(ReadPage(artifact, draft, bytes, addresses), artifact, draft, bytes, addresses);
        var problems = Texts(artifact, draft, path, bytes, addresses);
        Noted((null, problems), artifact, draft, bytes, addresses);
        if (!path.EndsWith(".css", StringComparison.Ordinal)) return (null, problems);
        var (references, requests) = ReadStyle(artifact, Encoding.UTF8.GetString(bytes), addresses);
        return (references, [.. problems, .. requests]);
    }

    /// <summary>What bundles will hold need not be read again in each.</summary>
    private static (PageReferences? References, ImmutableArray<Diagnostic> Problems) Noted(
        (PageReferences? References, ImmutableArray<Diagnostic> Problems) read, Artifact artifact, Draft draft, ReadOnlySpan<byte> bytes, AddressBook addresses)
    {
        if (read.Problems.IsEmpty && artifact.Turn == ArtifactTurn.Part) addresses.Admit(Digest.Of(bytes), draft.Language);
        return read;
    }

    /// <summary>The statistics of a file that is no page, or of what was handed to the typesetter for it, that nobody vouches for.</summary>
    private static ImmutableArray<Diagnostic> Texts(Artifact artifact, Draft draft, string path, ReadOnlySpan<byte> bytes, AddressBook addresses)
    {
        if (Path.GetExtension(path) is ".zip" or ".pptx") return Inside(artifact, draft, path, bytes, addresses);
        var problems = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (
            var text in FileTexts
                .In(path, bytes)
                .Concat(draft.Handed is { } handed ? JsonTexts.In(handed, PaperAudit.Body) : [])
                .SelectMany(RecordTexts.In)
                .Select(RecordTexts.Bare)
                .Where(RecordTexts.IsSaid)
        )
        {
            foreach (var range in addresses.Texts.Unbound(text, draft.Language, [])) problems.Add(PageAudit.Unmarked(artifact, text, range, path));
        }

        return problems.DrainToImmutable();
    }

    /// <summary>A bundle holds what was made before, and has been read, and what was written for it alone.</summary>
    private static ImmutableArray<Diagnostic> Inside(Artifact artifact, Draft draft, string path, ReadOnlySpan<byte> bytes, AddressBook addresses)
    {
        var problems = ImmutableArray.CreateBuilder<Diagnostic>();
        using var zip = new ZipArchive(new MemoryStream(bytes.ToArray()), ZipArchiveMode.Read);
        foreach (var entry in zip.Entries.Where(entry => FileTexts.MayHold(entry.FullName)))
        {
            using var stream = entry.Open();
            using var content = new MemoryStream((int)entry.Length);
            stream.CopyTo(content);
            var inside = content.GetBuffer().AsSpan(0, (int)content.Length);
            var digest = Digest.Of(inside);
            if (addresses.Knows(digest, draft.Language)) continue;
            var found = entry.FullName.EndsWith(".html", StringComparison.Ordinal)
                ? [.. ReadPage(artifact, draft, inside, addresses).Item2.Where(problem => problem.Code == PublishingRules.UnmarkedStatistic.Code)]
                : Texts(artifact, draft with { Handed = null }, $"{path}/{entry.FullName}", inside, addresses);
            if (found.IsEmpty) addresses.Admit(digest, draft.Language);
            problems.AddRange(found);
        }

        return problems.DrainToImmutable();
    }

    private static (PageReferences, ImmutableArray<Diagnostic>) ReadPage(Artifact artifact, Draft draft, ReadOnlySpan<byte> bytes, AddressBook addresses)
    {
        var page = ArrayPool<char>.Shared.Rent(bytes.Length);
        var length = Encoding.UTF8.GetChars(bytes, page);
        var result = PageAudit.Read(artifact, draft, page.AsMemory(0, length), addresses);
        ArrayPool<char>.Shared.Return(page);
        return result;
    }

    private static (PageReferences, ImmutableArray<Diagnostic>) ReadStyle(Artifact artifact, string style, AddressBook addresses)
    {
        var problems = ImmutableArray.CreateBuilder<Diagnostic>();
        var links = ImmutableArray.CreateBuilder<string>();
        var folder = artifact.Path.Value[..(artifact.Path.Value.LastIndexOf('/') + 1)];
        foreach (var target in StyleAddresses.In(style))
        {
            if (addresses.Inside(target) is { } inside) links.Add(inside);
            else if (target.Contains(':', StringComparison.Ordinal) || target.StartsWith("//", StringComparison.Ordinal))
            {
                if (!target.StartsWith("data:", StringComparison.Ordinal)) problems.Add(ThirdParty(artifact, target));
            }
            else if (!target.StartsWith('#')) links.Add(folder + target);
        }

        return (new PageReferences(links.ToImmutable(), []), problems.DrainToImmutable());
    }

    private static Diagnostic ThirdParty(Artifact artifact, string target) => new(
        PublishingRules.ThirdPartyRequest, new SourceFile(artifact.Path.Value, "").Span(0, 0), $"{artifact.Path} would load {target}");
}
