using Sourced.Publishing.Editions;

namespace Sourced.Publishing.Kits;

internal static class TalkOrigin
{
    /// <summary>What is wrong with a talk is told at its first sheet. All files of a talk are made by one shard.</summary>
    public static ArtifactOrigin Of(TalkOutline talk)
    {
        var name = $"the talk {talk.Name} in {talk.Language}";
        return new ArtifactOrigin(name, talk.Sheets[0].Front.Title.Span, name);
    }
}
