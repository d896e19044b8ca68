using Microsoft.AspNetCore.Http;

namespace Sourced.Preview.Serving;

/// <summary>Turns away what no browser of the person at this machine asks for.</summary>
internal static class Guard
{
    private static readonly string[] Names = ["127.0.0.1", "localhost"];

    /// <returns>True when the request was answered with a refusal.</returns>
    public static async Task<bool> RefusesAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        response.Headers["Referrer-Policy"] = "no-referrer";

        // A name of somebody else's that leads to this machine (DNS rebinding) would let their page read an unpublished site.
        if (!Names.Contains(request.Host.Host, StringComparer.OrdinalIgnoreCase))
        {
            await RefuseAsync(
                response,
                StatusCodes.Status421MisdirectedRequest,
                $"this preview answers to 127.0.0.1 and localhost, not to {request.Host.Host}\n"
            );
            return true;
        }

        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) return false;
        response.Headers.Allow = "GET, HEAD";
        await RefuseAsync(response, StatusCodes.Status405MethodNotAllowed, "a preview is only looked at: GET or HEAD\n");
        return true;
    }

    private static Task RefuseAsync(HttpResponse response, int status, string words)
    {
        response.StatusCode = status;
        response.ContentType = "text/plain; charset=utf-8";
        return response.WriteAsync(words);
    }
}
