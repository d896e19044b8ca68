using System.Collections.Immutable;
using Sourced.Content;
using Sourced.Content.Sources;
using Sourced.Content.Text;
using Sourced.Evidence.Findings;
using Sourced.Verification.Fetching;
using Sourced.Verification.Reading;

namespace Sourced.Verification;

/// <summary>
/// Asks each source's address whether it still stands, and its text whether the figures on record do. The only part of the program that goes
/// online. It asks for addresses of the source list and for the robots.txt of their hosts; a redirect to any other host is told, and not followed.
/// </summary>
public sealed class SourceVerifier
{
    /// <summary>A failure is told as one after this many days of failing.</summary>
    private const int DaysUntilDead = 7;

    private readonly FetchOptions _options;
    private readonly TimeProvider _clock;

    /// <param name="clock">For the pauses between two requests.</param>
    /// <param name="delay">The shortest pause between two requests to one host.</param>
    public SourceVerifier(TimeProvider clock, TimeSpan delay)
        : this(clock, new FetchOptions { Delay = delay })
    {
    }

    internal SourceVerifier(TimeProvider clock, FetchOptions options) => (_clock, _options) = (clock, options);

    /// <summary>The address of a source that is asked: its own, else the one that its DOI gives; null where it has none on the web.</summary>
    public static Uri? AddressOf(Source source)
    {
        var written = (source.Url ?? source.Copy)?.Value.Trim() ?? (source.Doi is { } doi ? $"https://doi.org/{SourceIdentity.Doi(doi.Value)}" : null);
        return Uri.TryCreate(written, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? address : null;
    }

    /// <summary>
    /// When not one of several hosts answers, it is not they that are gone. One host alone may well be down, unless not even its name is known,
    /// which is how a machine without a network sees every host.
    /// </summary>
    public static bool IsOffline(IReadOnlyCollection<LinkCheck> checks) => checks.Count > 0
        && checks.All(check => check is { State: LinkState.Failing or LinkState.Dead, Status: 0 })
        && (
            checks.Select(check => PoliteClient.HostOf(new Uri(check.Url))).Distinct(StringComparer.Ordinal).Count() > 1
            || checks.All(check => check.Why == PoliteClient.NoSuchHost)
        );

    /// <summary>Asks one host after the other, each in its turn.</summary>
    /// <param name="library">The source list, and what was found the last time.</param>
    /// <param name="wanted">Which of its sources to ask.</param>
    /// <param name="today">Written into the results.</param>
    /// <param name="told">Called with each result as it comes.</param>
    /// <param name="cancellation">Ends it; what was found until then has been told.</param>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public async Task<ImmutableArray<LinkCheck>> VerifyAsync(
        Library library,
        IReadOnlyList<Source> wanted,
        DateOnly today,
        Action<LinkCheck> told,
        CancellationToken cancellation
    )
    {
        var hosts = library.Sources.Values.Select(AddressOf).OfType<Uri>().Select(PoliteClient.HostOf).ToHashSet(StringComparer.Ordinal);
        using var client = new PoliteClient(_options with { Hosts = hosts }, _clock);
        var earlier = library.LinkChecks.ToDictionary(check => check.Source.Value, StringComparer.Ordinal);
        var checks = ImmutableArray.CreateBuilder<LinkCheck>();
        foreach (var source in Spread(wanted))
        {
            var before = earlier.GetValueOrDefault(source.Id.Value);
            var check = await VerifyAsync(
                client,
                source,
                AddressOf(source)!,
                before?.Url == AddressOf(source)!.OriginalString ? before : null,
                today,
                cancellation
            );
            checks.Add(check);
            told(check);
        }

        return checks.ToImmutable();
    }

    /// <summary>Hosts take turns, so that no one of them waits for us longer than it must.</summary>
    private static IEnumerable<Source> Spread(IReadOnlyList<Source> sources) => sources.Where(source => AddressOf(source) is not null)
        .GroupBy(source => PoliteClient.HostOf(AddressOf(source)!), StringComparer.Ordinal)
        .SelectMany(host => host.Select((source, turn) => (Source: source, Turn: turn)))
        .OrderBy(one => one.Turn).ThenBy(one => one.Source.Id.Value, StringComparer.Ordinal).Select(one => one.Source);

    private static async Task<LinkCheck> VerifyAsync(
        PoliteClient client,
        Source source,
        Uri address,
        LinkCheck? before,
        DateOnly today,
        CancellationToken cancellation
    )
    {
        // what has never been read is read in full, and so is what has new findings or figures to look for
        var known =
            before is { State: LinkState.Alive or LinkState.Moved }
            && source.Findings.All(finding =>
                !FigureSearch.IsSought(source, finding) || before.LookedFor.Contains(LinkCheck.LookedForOf(finding))
            )
                ? before
                : null;
        var fetched = await client.FetchAsync(address, known?.ETag, known?.LastModified, cancellation);
        var check = new LinkCheck(
            source.Id,
            address.OriginalString,
            new Located<PartialDate>(new PartialDate(today.Year, today.Month, today.Day), source.Id.Span),
            LinkState.Unknown
        )
        {
            Status = fetched.Status,
            Why = fetched.Why.Length > 0 ? fetched.Why : null,
            ETag = fetched.ETag,
            LastModified = fetched.LastModified,
        };
        return fetched switch
        {
            { Outcome: FetchOutcome.Refused } => check,
            { LeadsAway: true } => LeadsAway(check, source, fetched),
            { Status: 304 } when known is not null => check with
            {
                State = known.State,
                MovedTo = known.MovedTo,
                Seen = known.Seen,
                NotSeen = known.NotSeen,
                LookedFor = known.LookedFor,
                ETag = fetched.ETag ?? known.ETag,
                LastModified = fetched.LastModified ?? known.LastModified,
            },
            { Outcome: FetchOutcome.NoAnswer } or { Status: 404 or 410 or >= 500 } => Failed(check, before),
            { Status: >= 200 and < 300 } => Read(check, source, address, fetched),
            _ => check with { Why = $"status {fetched.Status}: the host keeps programs away" },
        };
    }

    /// <summary>A DOI is made to lead to another host; for every other address that is a move, when it is for good.</summary>
    private static LinkCheck LeadsAway(LinkCheck check, Source source, Fetched fetched) => source.Url is null
        ? check with { State = LinkState.Alive, Why = $"the DOI leads to {fetched.Address.IdnHost}, which no source names: it was not asked" }
        : !fetched.MovedForGood ? check with { Why = $"it leads for now to {fetched.Address.IdnHost}, which no source names: it was not asked" }
        : check with { State = LinkState.Moved, MovedTo = fetched.Address.AbsoluteUri, Why = "it leads to a host that no source names: that was not asked" };

    /// <summary>One failure may be a bad day. It is dead when it fails, and a week later still does.</summary>
    private static LinkCheck Failed(LinkCheck check, LinkCheck? before)
    {
        var since = before is { State: LinkState.Failing or LinkState.Dead, FailingSince: { } first } ? first : check.On.Value;
        var isDead = check.On.Value.Earliest.DayNumber - since.Earliest.DayNumber >= DaysUntilDead;
        return check with { State = isDead ? LinkState.Dead : LinkState.Failing, FailingSince = since, ETag = null, LastModified = null };
    }

    private static LinkCheck Read(LinkCheck check, Source source, Uri address, Fetched fetched)
    {
        var page = PageText.Of(fetched);
        if (MissingPage.Is(page, address, fetched.Address)) return check with { State = LinkState.Soft404, ETag = null, LastModified = null };
        var moved = fetched.Address != address && fetched.MovedForGood;
        var alive = check with { State = moved ? LinkState.Moved : LinkState.Alive, MovedTo = moved ? fetched.Address.AbsoluteUri : null };
        if (page.Words is not { } words) return alive with { Why = "its text cannot be read by a program" };
        var seen = FigureSearch.In(words, source, source.Findings);
        return alive with
        {
            Seen = [.. source.Findings.Where(finding => seen.TryGetValue(finding, out var stands) && stands).Select(finding => finding.Id.Value)],
            NotSeen = [.. source.Findings.Where(finding => seen.TryGetValue(finding, out var stands) && !stands).Select(finding => finding.Id.Value)],
            LookedFor = [.. source.Findings.Where(seen.ContainsKey).Select(LinkCheck.LookedForOf)],
        };
    }
}
