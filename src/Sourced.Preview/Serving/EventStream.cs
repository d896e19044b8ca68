using System.Globalization;
using System.Threading.Channels;
using Microsoft.AspNetCore.Http;
using Sourced.Preview.Showing;

namespace Sourced.Preview.Serving;

/// <summary>Tells open pages that there is something new, as server-sent events.</summary>
internal sealed class EventStream(Rounds rounds)
{
    private static readonly TimeSpan Pulse = TimeSpan.FromSeconds(20);

    private int _listeners;

    /// <summary>Pages that are open.</summary>
    public int Listeners => _listeners;

    /// <summary>Answers until the page is closed or the program ends.</summary>
    public async Task ServeAsync(HttpContext context, CancellationToken ending)
    {
        context.Response.ContentType = "text/event-stream";
        if (HttpMethods.IsHead(context.Request.Method)) return;
        using var either = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, ending);
        var news = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
        void Tell(View view) => news.Writer.TryWrite(true);
        rounds.Changed += Tell;
        Interlocked.Increment(ref _listeners);
        try
        {
            await context.Response.WriteAsync("retry: 500\n\n", either.Token);
            while (true)
            {
                await SendAsync(context.Response, rounds.Current, either.Token);
                await NewsAsync(context.Response, news.Reader, either.Token);
            }
        }
        catch (Exception end) when (end is OperationCanceledException or IOException)
        {
            // the page was closed, or the program ends
        }
        finally
        {
            rounds.Changed -= Tell;
            Interlocked.Decrement(ref _listeners);
        }
    }

    /// <summary>Waits for news. A word now and then shows whether the other end is still there.</summary>
    private static async Task NewsAsync(HttpResponse response, ChannelReader<bool> news, CancellationToken ending)
    {
        while (true)
        {
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(ending);
            patience.CancelAfter(Pulse);
            try
            {
                await news.ReadAsync(patience.Token);
                return;
            }
            catch (OperationCanceledException) when (!ending.IsCancellationRequested)
            {
                await response.WriteAsync(":\n\n", ending);
                await response.Body.FlushAsync(ending);
            }
        }
    }

    private static async Task SendAsync(HttpResponse response, View view, CancellationToken ending)
    {
        await response.WriteAsync(
            string.Create(
                CultureInfo.InvariantCulture,
                $"event: view\ndata: {{\"number\":{view.Number},\"problems\":{view.Count},\"warnings\":{view.Warnings.Length}}}\n\n"
            ),
            ending
        );
        await response.Body.FlushAsync(ending);
    }
}
