using System.Text;

namespace Sourced.Theme.Tests.Samples;

internal static class PageBytes
{
    public static string AsText(this byte[] page) => Encoding.UTF8.GetString(page);
}
