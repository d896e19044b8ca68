using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Sourced.Verification.Tests;

/// <summary>A web server on this machine that plays what the test tells it, and remembers what it was asked.</summary>
internal sealed class Loopback : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly Dictionary<string, Func<HttpListenerContext, Task>> _pages = new(StringComparer.Ordinal);
    private readonly Task _serving;

    public Loopback()
    {
        using (var free = new TcpListener(IPAddress.Loopback, 0))
        {
            free.Start();
            Port = ((IPEndPoint)free.LocalEndpoint).Port;
        }

        _listener.Prefixes.Add($"http://127.0.0.1:{Port}/");
        _listener.Start();
        _serving = ServeAsync();
    }

    public int Port { get; }

    public List<string> Asked { get; } = [];

    public string Url(string path) => $"http://127.0.0.1:{Port}{path}";

    public void Page(string path, string body, int status = 200, string type = "text/html; charset=utf-8") =>
        Page(path, Encoding.UTF8.GetBytes(body), status, type);

    public void Page(string path, byte[] body, int status = 200, string type = "text/html; charset=utf-8") => On(path, async context =>
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = type;
        await context.Response.OutputStream.WriteAsync(body);
    });

    public void Redirect(string path, string to, int status = 301) => On(path, context =>
    {
        context.Response.StatusCode = status;
        context.Response.Headers["Location"] = to;
        return Task.CompletedTask;
    });

    public void On(string path, Func<HttpListenerContext, Task> answer) => _pages[path] = answer;

    public void Dispose()
    {
        _listener.Close();
        _serving.Wait(TimeSpan.FromSeconds(5));
    }

    private async Task ServeAsync()
    {
        while (_listener.IsListening)
        {
            try
            {
                var context = await _listener.GetContextAsync();
                var path = context.Request.Url!.PathAndQuery;
                lock (Asked) Asked.Add(path);
                if (_pages.TryGetValue(path, out var answer)) await answer(context);
                else context.Response.StatusCode = 404;
                context.Response.Close();
            }
            catch (Exception error) when (error is HttpListenerException or ObjectDisposedException or InvalidOperationException or IOException)
            {
                // the client hung up, or the test is over
            }
        }
    }
}
