using System.Text;
using Sourced.Publishing.Editions;

namespace Sourced.Publishing.Kinds;

/// <summary>Artifacts whose bytes cost less than finding out whether they have changed.</summary>
internal static class Texts
{
    public static Artifact Artifact(SitePath path, ArtifactOrigin origin, OutputKinds kind, Func<string> compose) =>
        Artifact(path, origin, kind, () => Encoding.UTF8.GetBytes(compose()));

    public static Artifact Artifact(SitePath path, ArtifactOrigin origin, OutputKinds kind, Func<byte[]> compose) =>
        new(path, origin, kind, () => Draft(compose()));

    public static Draft Draft(string text) => Draft(Encoding.UTF8.GetBytes(text));

    private static Draft Draft(byte[] bytes) => new(Digest.Of(bytes), _ => ValueTask.FromResult(new Rendering(bytes)));
}
