using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;

namespace Sourced.Verification.Fetching;

/// <summary>
/// Asks for pages one at a time: a pause between two requests to one host, robots.txt first, no cookies, nothing sent along, each redirect
/// looked at before it is followed, and no connection to a private address whatever its name says.
/// </summary>
#pragma warning disable RS0030 // `sources verify` goes online, and nothing else does: here.
internal sealed class PoliteClient : IDisposable
{
    public const string Agent = "sourced-verify";

    /// <summary>Why there is no answer from a name that does not resolve.</summary>
    public const string NoSuchHost = "there is no such host";

    private const int MostRobotsBytes = 512 * 1024;

    private readonly FetchOptions _options;
    private readonly TimeProvider _clock;
    private readonly HttpClient _client;
    private readonly Dictionary<string, Robots> _robots = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> _lastAsked = new(StringComparer.Ordinal);

    public PoliteClient(FetchOptions options, TimeProvider clock)
    {
        (_options, _clock) = (options, clock);
#pragma warning disable CA2000 // the client owns its handler, and is disposed with this
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            AutomaticDecompression = DecompressionMethods.All,
            ConnectTimeout = options.Timeout,
            MaxResponseHeadersLength = 64,
            ConnectCallback = ConnectAsync,
        };
#pragma warning restore CA2000
        _client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        _client.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue(Agent, "1"));
        _client.DefaultRequestHeaders.Accept.ParseAdd("text/html, application/xhtml+xml, application/pdf, text/plain;q=0.8, */*;q=0.1");
    }

    public void Dispose() => _client.Dispose();

    /// <param name="address">Of a source.</param>
    /// <param name="etag">From the last time, or null.</param>
    /// <param name="modified">From the last time, or null.</param>
    /// <param name="cancellation">Ends it.</param>
    public async Task<Fetched> FetchAsync(Uri address, string? etag, string? modified, CancellationToken cancellation)
    {
        var (current, forGood) = (address, true);
        for (var hop = 0; hop <= _options.MostHops; hop++)
        {
            if (_options.Addresses.Refusal(current) is { } refusal) return Refused(current, refusal);
            var robots = await RobotsOfAsync(current, cancellation);
            if (robots == Robots.Closed) return Refused(current, "the host's robots.txt could not be had: nobody knows what it allows");
            if (!robots.Allows(current.PathAndQuery)) return Refused(current, "the host's robots.txt asks programs to stay away");
            var answer = await AskAsync(current, hop == 0 ? etag : null, hop == 0 ? modified : null, _options.MostBytes, cancellation);
            if (answer.Outcome != FetchOutcome.Answered || answer.Status is not (301 or 302 or 303 or 307 or 308))
                return answer with { MovedForGood = hop > 0 && forGood };
            forGood &= answer.Status is 301 or 308;
            if (!Uri.TryCreate(current, answer.Why, out var next)) return Refused(current, "it redirects to no address");
            if (!IsListed(next)) return new Fetched(FetchOutcome.Answered, answer.Status, next) { LeadsAway = true, MovedForGood = forGood };
            current = next;
        }

        return Refused(current, $"it redirects more than {_options.MostHops} times");
    }

    /// <summary>With and without <c>www.</c>, since sites move between the two.</summary>
    private bool IsListed(Uri address) => _options.Hosts.Contains(HostOf(address));

    /// <summary>A host as the source list names it.</summary>
    public static string HostOf(Uri address) =>
        address.IdnHost.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
            ? address.IdnHost[4..].ToLowerInvariant()
            : address.IdnHost.ToLowerInvariant();

    private static Fetched Refused(Uri address, string why) => new(FetchOutcome.Refused, 0, address) { Why = why };

    private async Task<Robots> RobotsOfAsync(Uri address, CancellationToken cancellation)
    {
        var host = address.GetLeftPart(UriPartial.Authority);
        if (_robots.TryGetValue(host, out var known)) return known;
        var place = new Uri(host + "/robots.txt");
        var answer = await AskAsync(place, null, null, MostRobotsBytes, cancellation);
        for (
            var hop = 0;
            hop < _options.MostHops
                && answer.Status is 301 or 302 or 307 or 308
                && Uri.TryCreate(place, answer.Why, out var next)
                && IsListed(next)
                && _options.Addresses.Refusal(next) is null;
            hop++
        )
        {
            place = next;
            answer = await AskAsync(place, null, null, MostRobotsBytes, cancellation);
        }

        return _robots[host] = answer switch
        {
            { Outcome: FetchOutcome.Answered, Status: >= 200 and < 300 } => Robots.Parse(Encoding.UTF8.GetString(answer.Body.Span), Agent),
            { Outcome: FetchOutcome.Answered, Status: < 500 } => Robots.Open,
            { Outcome: FetchOutcome.NoAnswer } or { LeadsInside: true } => Robots.Open, // nor will the page, and that is what is to be told
            _ => Robots.Closed,
        };
    }

    /// <summary>One request. The address of a redirect comes back in <see cref="Fetched.Why"/>.</summary>
    private async Task<Fetched> AskAsync(Uri address, string? etag, string? modified, int mostBytes, CancellationToken cancellation)
    {
        await WaitForTurnAsync(address, cancellation);
        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        time.CancelAfter(_options.Timeout);
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            if (etag is not null) request.Headers.TryAddWithoutValidation("If-None-Match", etag);
            if (modified is not null) request.Headers.TryAddWithoutValidation("If-Modified-Since", modified);
            using var response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, time.Token);
            var answer = new Fetched(FetchOutcome.Answered, (int)response.StatusCode, address)
            {
                MediaType = response.Content.Headers.ContentType?.MediaType?.ToLowerInvariant() ?? "",
                Charset = response.Content.Headers.ContentType?.CharSet?.Trim('"'),
                ETag = response.Headers.ETag?.ToString(),
                LastModified = response.Content.Headers.LastModified?.ToString("R", System.Globalization.CultureInfo.InvariantCulture),
            };
            if (answer.Status is >= 300 and < 400)
                return answer with { Why = response.Headers.Location?.OriginalString ?? "" };
            return await BodyAsync(response, mostBytes, time.Token) is { } body
                ? answer with
                {
                    Body = body,
                }
                : Refused(address, $"it is larger than {mostBytes / (1024 * 1024)} MB");
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new Fetched(FetchOutcome.NoAnswer, 0, address) { Why = "no answer in time" };
        }
        catch (HttpRequestException error) when (error.InnerException is RefusedAddressException refused)
        {
            return Refused(address, refused.Message) with { LeadsInside = true };
        }
        catch (Exception error) when (error is HttpRequestException or IOException or InvalidDataException or SocketException)
        {
            return new Fetched(FetchOutcome.NoAnswer, 0, address)
            {
                Why = error is HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError }
                    ? NoSuchHost
                    : "no connection",
            };
        }
    }

    private static async Task<byte[]?> BodyAsync(HttpResponseMessage response, int mostBytes, CancellationToken cancellation)
    {
        if (response.Content.Headers.ContentLength > mostBytes) return null;
        await using var stream = await response.Content.ReadAsStreamAsync(cancellation);
        using var body = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; (read = await stream.ReadAsync(buffer, cancellation)) > 0;)
        {
            if (body.Length + read > mostBytes) return null;
            await body.WriteAsync(buffer.AsMemory(0, read), cancellation);
        }

        return body.ToArray();
    }

    private async Task WaitForTurnAsync(Uri address, CancellationToken cancellation)
    {
        var host = address.IdnHost;
        var pause =
            _robots.TryGetValue(address.GetLeftPart(UriPartial.Authority), out var robots) && robots.Delay > _options.Delay
                ? robots.Delay
                : _options.Delay;
        if (_lastAsked.TryGetValue(host, out var last) && _clock.GetElapsedTime(last) is var elapsed && elapsed < pause)
            await Task.Delay(pause - elapsed, _clock, cancellation);
        _lastAsked[host] = _clock.GetTimestamp();
    }

    /// <summary>Every address that a name leads to is looked at; one that may be asked is connected to, by its number.</summary>
    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        var all = await Dns.GetHostAddressesAsync(context.DnsEndPoint.Host, cancellation);
        var allowed = all.Where(_options.Addresses.Allows).ToArray();
        if (allowed.Length == 0 && all.Length > 0) throw new RefusedAddressException("its name leads inside a private network");
#pragma warning disable CA2000 // the stream owns its socket
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
#pragma warning restore CA2000
        try
        {
            await socket.ConnectAsync(allowed, context.DnsEndPoint.Port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
#pragma warning restore RS0030
