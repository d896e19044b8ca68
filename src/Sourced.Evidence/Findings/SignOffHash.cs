using System.Security.Cryptography;
using System.Text;
using Sourced.Content.Sources;

namespace Sourced.Evidence.Findings;

/// <summary>A short digest of all that somebody who signs a finding off has looked at.</summary>
internal static class SignOffHash
{
    private const int Bytes = 6;

    /// <summary>Twelve hexadecimal digits over figure, unit (part of the figure), what it measures, population, sample, place, period, quote, locator and source.</summary>
    public static string Of(Source source, Finding finding)
    {
        var said = string.Join('\n', new[]
        {
            finding.Figure.Value, finding.Measures?.Value, finding.Population?.Value, finding.Sample?.Value, finding.Place?.Value, finding.Period?.Value, finding.Quote?.Value,
            finding.Locator?.Value, source.Id.Value, source.Title?.Value, source.Issued?.Value.ToString(), source.Doi?.Value, source.Url?.Value,
        }.Select(Squeezed));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(said)).AsSpan(0, Bytes));
    }

    /// <summary>A line wrapped elsewhere is no edit.</summary>
    private static string Squeezed(string? text) => string.Join(' ', (text ?? "").Normalize(NormalizationForm.FormC).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
