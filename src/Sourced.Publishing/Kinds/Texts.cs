using System.Text;
using Sourced.Publishing.Editions;

namespace Sourced.Publishing.Kinds;

/// <summary>Artifacts whose bytes cost less than finding out whether they have changed.</summary>
/// <remarks>The audit reads them in the language that is given; what belongs to none in English.</remarks>
internal static class Texts
{
    public static Artifact Artifact(SitePath path, ArtifactOrigin origin, OutputKinds kind, Func<string> compose, string language = "en") =>
        Artifact(path, origin, kind, () => Encoding.UTF8.GetBytes(compose()), language);

    public static Artifact Artifact(SitePath path, ArtifactOrigin origin, OutputKinds kind, Func<byte[]> compose, string language = "en") =>
        new(path, origin, kind, () => Draft(compose()) with { Language = language });

    public static Draft Draft(string text, string language) => Draft(Encoding.UTF8.GetBytes(text)) with { Language = language };

    private static Draft Draft(byte[] bytes) => new(Digest.Of(bytes), _ => ValueTask.FromResult(new Rendering(bytes)));
}
