using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Sourced.Content.Diagnostics;
using Sourced.Content.Text;
using Sourced.Publishing.Editions;

namespace Sourced.Publishing.Auditing;

/// <summary>Reads a finished file as its readers' programs will.</summary>
internal static class FileAudit
{
    /// <returns>What the file refers to, or null for a file that refers to nothing; and what must not be published.</returns>
    public static (PageReferences? References, ImmutableArray<Diagnostic> Problems) Read(Artifact artifact, Draft draft, ReadOnlySpan<byte> bytes, AddressBook addresses)
    {
        var path = artifact.Path.Value;
        if (path.EndsWith(".html", StringComparison.Ordinal)) return ReadPage(artifact, draft, bytes, addresses);
        return path.EndsWith(".css", StringComparison.Ordinal) ? ReadStyle(artifact, Encoding.UTF8.GetString(bytes), addresses) : (null, []);
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
