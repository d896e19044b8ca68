using System.Net;
using Sourced.Content.Diagnostics;
using Sourced.Content.Reading;
using Sourced.Evidence;
using Sourced.Preview.Showing;
using Sourced.Testing;

namespace Sourced.Preview.Tests;

/// <summary>A site on disk with its preview running, and a browser to look at it.</summary>
internal sealed class Session : IAsyncDisposable
{
    /// <summary>How many things a preview makes at once here.</summary>
    public const int Jobs = 2;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Lock _lock = new();
    private TaskCompletionSource _news = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private Session(string root, LivePreview preview)
    {
        (Root, Preview) = (root, preview);
        Browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false }) { BaseAddress = preview.Address };
    }

    public string Root { get; }

    public LivePreview Preview { get; }

    public HttpClient Browser { get; }

    public View View => Preview.Current;

    public static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <param name="prepare">Does more to the folder before the preview starts.</param>
    /// <param name="asOf">Tells the day, at every change.</param>
    public static async Task<Session> StartAsync(SiteText site, Action<string>? prepare = null, Func<DateOnly>? asOf = null)
    {
        var root = Directory.CreateTempSubdirectory("sourced-preview-").FullName;
        site.WriteTo(root);
        prepare?.Invoke(root);
        var options = new PreviewOptions { Root = root, AsOf = asOf ?? (() => SmallSite.Today), Jobs = Jobs };
        var session = new Session(root, await LivePreview.StartAsync(options, TimeProvider.System, Cancellation));
        await session.Preview.ShowAsync(_ => session.Tell(), Cancellation);
        return session;
    }

    public string PathOf(string path) => Path.Combine(Root, path);

    public string Read(string path) => File.ReadAllText(PathOf(path));

    public void Write(string path, string text) => File.WriteAllText(PathOf(path), text);

    public void Edit(string path, string old, string @new)
    {
        var text = Read(path);
        Assert.Contains(old, text, StringComparison.Ordinal);
        Write(path, text.Replace(old, @new, StringComparison.Ordinal));
    }

    public Task<string> GetAsync(string address) => Browser.GetStringAsync(new Uri(address, UriKind.Relative), Cancellation);

    public async Task<HttpStatusCode> StatusAsync(string address)
    {
        using var answer = await Browser.GetAsync(new Uri(address, UriKind.Relative), Cancellation);
        return answer.StatusCode;
    }

    public Task<string> OverlayAsync() => GetAsync("_preview/problems");

    /// <summary>Waits, from change to change of what is shown, until that is so.</summary>
    /// <param name="isSo">What is waited for.</param>
    /// <param name="when">What was done before, for the message.</param>
    public async Task UntilAsync(Func<View, bool> isSo, string when = "")
    {
        await WithinPatienceAsync(
            async patience =>
            {
                while (true)
                {
                    Task news;
                    lock (_lock) news = _news.Task;
                    if (isSo(View)) return;
                    await news.WaitAsync(patience);
                }
            },
            $"{when} it never came to this");
    }

    /// <summary>Waits for what must come, and tells after minutes that it never did.</summary>
    public async Task WithinPatienceAsync(Func<CancellationToken, Task> wait, string otherwise)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        patience.CancelAfter(Patience);
        try
        {
            await wait(patience.Token);
        }
        catch (OperationCanceledException) when (!Cancellation.IsCancellationRequested)
        {
            Assert.Fail($"{otherwise}; shown are {string.Join(", ", View.Errors.Concat(View.Late).Select(Named))} {View.Obstacle}");
        }
    }

    /// <summary>The errors of the files as they are, found from scratch by a reader and a gate that have never seen them before.</summary>
    public string[] ErrorsAfresh()
    {
        var (settings, found) = SettingsReader.Read(Root, "statiq.json");
        var reading = LibraryReader.Read(Root, settings, 1);
        var report = Gate.Check(reading.Library, new GateOptions(SmallSite.Today, 1));
        return [.. found.Concat(reading.Diagnostics).Concat(report.Diagnostics).Where(diagnostic => diagnostic.Severity == Severity.Error).Select(Named)];
    }

    public static string Named(Diagnostic diagnostic) => $"{diagnostic.Code} {diagnostic.Span}: {diagnostic.Message}";

    public async ValueTask DisposeAsync()
    {
        Browser.Dispose();
        await Preview.DisposeAsync();
        Directory.Delete(Root, recursive: true); // of packages that are linked, the link alone
    }

    private void Tell()
    {
        lock (_lock)
        {
            _news.TrySetResult();
            _news = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }
}
