using Sourced.Content;
using Sourced.Content.Diagnostics;
using Sourced.Testing;

namespace Sourced.Evidence.Tests;

/// <summary>Runs the gate over a small site, as of one fixed day.</summary>
internal static class GateRun
{
    public static readonly DateOnly Day = new(2026, 11, 21);

    public static EvidenceReport Check(SiteText site, int jobs = 1) => Gate.Check(Read(site), new GateOptions(Day, jobs));

    public static EvidenceReport Check(string archive) => Check(SiteText.Parse(archive));

    /// <summary>"EVD001 input/pages/example.md:5:1" for each thing found, in order.</summary>
    public static IReadOnlyList<string> Found(SiteText site) => [.. Check(site).Diagnostics.Select(Shown)];

    public static IReadOnlyList<string> Found(string archive) => Found(SiteText.Parse(archive));

    public static string Shown(Diagnostic diagnostic) => $"{diagnostic.Code} {diagnostic.Span}";

    public static Library Read(SiteText site)
    {
        var result = site.Read();
        Assert.True(
            result.Diagnostics.IsEmpty,
            string.Join('\n', result.Diagnostics.Select(diagnostic => $"{diagnostic.Code} {diagnostic.Span} {diagnostic.Message}"))
        );
        return result.Library;
    }
}
