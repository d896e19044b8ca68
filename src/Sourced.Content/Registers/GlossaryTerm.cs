using Sourced.Content.Text;

namespace Sourced.Content.Registers;

public sealed record GlossaryTerm(Located<string> Id, LocalizedText Term, LocalizedText Definition)
{
    /// <summary>False for a word that has other meanings too ("report"), or that nobody needs explained: pages do not lead to it by themselves.</summary>
    public bool Link { get; init; } = true;
}
