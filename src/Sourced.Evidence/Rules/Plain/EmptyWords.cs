using System.Collections.Frozen;
using Sourced.Evidence.Languages;

namespace Sourced.Evidence.Rules.Plain;

/// <summary>Words that say nothing by themselves, in the languages of our pages.</summary>
internal static class EmptyWords
{
    /// <summary>Link texts that name no place: read alone, in a list of links, they are all the same.</summary>
    public static FrozenSet<string> OfLinks { get; } = RuleWords.Anywhere(WordList.EmptyLink);

    /// <summary>Openings that tell a listener what she knows already.</summary>
    public static FrozenSet<string> OfPictures { get; } = RuleWords.Anywhere(WordList.EmptyPicture);
}
