using Sourced.Evidence;
using Sourced.Statistics;
using Sourced.Theme;

namespace Sourced.Publishing.Editions;

/// <summary>Which version of this program makes and audits the files. Builds are deterministic, so the same code has the same value.</summary>
internal static class ToolDigest
{
    public static Digest Value { get; } = Compute();

    private static Digest Compute()
    {
        using var digest = new DigestBuilder();
        foreach (var type in (Type[])[typeof(ToolDigest), typeof(PageRenderer), typeof(EvidenceReport), typeof(StatisticReader), typeof(Content.Library)])
        {
            digest.Add(type.Module.ModuleVersionId.ToByteArray());
        }

        return digest.ToDigest();
    }
}
