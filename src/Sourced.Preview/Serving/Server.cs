using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Sourced.Preview.Serving;

/// <summary>Listens on this machine alone.</summary>
internal sealed class Server : IAsyncDisposable
{
    private readonly WebApplication _application;

    private Server(WebApplication application, Uri address) => (_application, Address) = (application, address);

    public Uri Address { get; }

    /// <param name="port">The first port to try.</param>
    /// <param name="further">How many more to try when it is taken.</param>
    /// <param name="answer">Answers one request.</param>
    /// <exception cref="IOException">None of the ports is free.</exception>
    public static async Task<Server> StartAsync(int port, int further, RequestDelegate answer, CancellationToken cancellation)
    {
        for (var tried = port; ; tried++)
        {
            var application = Build(tried, answer);
            try
            {
                await application.StartAsync(cancellation);
                return new Server(application, new Uri(application.Urls.First() + "/"));
            }
            catch (IOException) when (tried < port + further)
            {
                await application.DisposeAsync();
            }
            catch
            {
                await application.DisposeAsync();
                throw;
            }
        }
    }

    /// <summary>Open pages are let go of at once: they ask again by themselves.</summary>
    public async ValueTask DisposeAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        await _application.StopAsync(patience.Token);
        await _application.DisposeAsync();
    }

    /// <summary>The bare server: no settings, no log, and no handler of Ctrl-C, which is the command's.</summary>
    private static WebApplication Build(int port, RequestDelegate answer)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(server =>
        {
            server.AddServerHeader = false;
            server.Listen(IPAddress.Loopback, port, listen => listen.Protocols = HttpProtocols.Http1);
            server.Limits.MaxRequestBodySize = 0;
        });
        var application = builder.Build();
        application.Run(answer);
        return application;
    }
}
