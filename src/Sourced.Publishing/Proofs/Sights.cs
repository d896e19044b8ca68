using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using Sourced.Content.Diagnostics;
using Sourced.Publishing.Editions;
using Sourced.Publishing.Storage;

namespace Sourced.Publishing.Proofs;

/// <summary>The handouts and cards of one proof. Each is set once, however many look at it: its file and the pictures of all its pages come of one job.</summary>
/// <param name="work">Shared with the proofs before and after.</param>
internal sealed class Sights(SharedWork<(Digest File, bool WithPictures), Sight> work)
{
    /// <summary>What may not be published is in no store.</summary>
    private readonly ConcurrentDictionary<Digest, Sight> _refused = new();

    private volatile bool _isOver;

    /// <summary>Another proof is shown: what was not begun is not done.</summary>
    public void End() => _isOver = true;

    /// <param name="wanted">What to make.</param>
    /// <param name="isUrgent">Somebody waits for it.</param>
    /// <exception cref="OperationCanceledException">The caller cancelled, or another proof is shown.</exception>
    public async Task<Rendering> MakeAsync(Wanted wanted, bool isUrgent, CancellationToken cancellation)
    {
        var (store, draft, _) = wanted;
        if (_refused.TryGetValue(draft.Digest, out var refused)) return refused.File;
        if (store.Read(draft.Digest) is var (kept, pages)) return new Rendering(kept) { Pages = pages };
        return (await SetAsync(wanted, withPictures: work.IsUnderWay((draft.Digest, true)), isUrgent, cancellation)).File;
    }

    /// <summary>A page as a picture, and how many there are; null when there is no such page.</summary>
    /// <param name="page">From 1.</param>
    /// <param name="isPaper">A card that may be published is its own picture.</param>
    /// <exception cref="OperationCanceledException">As above.</exception>
    public async Task<(ReadOnlyMemory<byte> Picture, int Pages, Rendering? Made)?> SeeAsync(
        Wanted wanted,
        int page,
        bool isPaper,
        bool isUrgent,
        CancellationToken cancellation
    )
    {
        var (store, draft, _) = wanted;
        if (store.Read(isPaper ? PictureOf(draft.Digest, page) : draft.Digest) is var (kept, pages)) return (kept, Math.Max(pages, 1), null);
        if (isPaper && page > 1 && store.Read(PictureOf(draft.Digest, 1)) is var (_, all) && page > all) return null;
        if (!_refused.TryGetValue(draft.Digest, out var sight) || sight.Pictures.IsEmpty)
        {
            sight = await SetAsync(wanted, withPictures: true, isUrgent, cancellation);
        }

        return page <= sight.Pictures.Length ? (sight.Pictures[page - 1], sight.Pictures.Length, sight.File) : null;
    }

    /// <summary>Whether every page is to be had without setting it.</summary>
    public static bool IsSeen(Wanted wanted) => File.Exists(wanted.Store.PathOf(PictureOf(wanted.Draft.Digest, 1)));

    private Task<Sight> SetAsync(Wanted wanted, bool withPictures, bool isUrgent, CancellationToken cancellation)
    {
        var draft = wanted.Draft;
        return work.DoAsync((draft.Digest, withPictures), isUrgent, RunAsync, () => !_isOver, cancellation);

        async Task<Sight> RunAsync()
        {
            if (_isOver) throw new OperationCanceledException("another proof is shown");
            return Keep(wanted, withPictures ? await draft.SeeAsync!(CancellationToken.None) : new Sight(await draft.RenderAsync(CancellationToken.None), []));
        }
    }

    private Sight Keep(Wanted wanted, Sight sight)
    {
        var (store, digest) = (wanted.Store, wanted.Draft.Digest);
        if (!sight.File.Bytes.IsEmpty) sight = sight with { File = sight.File with { Diagnostics = [.. sight.File.Diagnostics, .. wanted.Audit(sight.File)] } };
        if (sight.File.Bytes.IsEmpty || !sight.File.Diagnostics.IsEmpty)
        {
            _refused[digest] = sight;
            return sight;
        }

        // the first page last: where it is, the others are
        if (sight.File.Pages > 0)
        {
            for (var page = sight.Pictures.Length; page > 0; page--)
                store.Write(PictureOf(digest, page), sight.Pictures[page - 1].Span, sight.Pictures.Length, references: null);
        }

        store.Write(digest, sight.File.Bytes.Span, sight.File.Pages, references: null);
        return sight;
    }

    private static Digest PictureOf(Digest file, int page)
    {
        using var builder = new DigestBuilder();
        return builder.Add(file).Add(string.Create(CultureInfo.InvariantCulture, $"page {page}")).ToDigest();
    }
}

/// <summary>A handout or card that somebody wants.</summary>
/// <param name="Store">Of its kind.</param>
/// <param name="Draft">As it is worded.</param>
/// <param name="Audit">Reads the finished file once more, as a build does.</param>
internal sealed record Wanted(ObjectStore Store, Draft Draft, Func<Rendering, ImmutableArray<Diagnostic>> Audit);
