using System.Text;
using Sourced.Publishing.Editions;

namespace Sourced.Publishing.Kinds;

/// <summary>Artifacts whose bytes cost less than finding out whether they have changed.</summary>
internal static class Texts
{
    public static Artifact Artifact(SitePath path, ArtifactOrigin origin, OutputKinds kind, Func<string> compose) =>
        Artifact(path, origin, kind, () => Encoding.UTF8.GetBytes(compose()));

    public static Artifact Artifact(SitePath path, ArtifactOrigin origin, OutputKinds kind, Func<byte[]> compose) => new(path, origin, kind, () =>
    {
        var bytes = compose();
        return new Draft(Digest.Of(bytes), _ => ValueTask.FromResult(new Rendering(bytes)));
    });
}
