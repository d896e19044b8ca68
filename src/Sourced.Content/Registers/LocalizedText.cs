using System.Collections.Immutable;
using Sourced.Content.Text;

namespace Sourced.Content.Registers;

/// <summary>Words in one or more languages: a plain value (English) or a map from language tag to value.</summary>
public sealed record LocalizedText(ImmutableSortedDictionary<string, Located<string>> Values)
{
    /// <summary>The words in a language, else in English, else in the first language given.</summary>
    public Located<string> In(string language) =>
        Values.TryGetValue(language, out var own) ? own
        : Values.TryGetValue("en", out var english) ? english
        : Values.First().Value;

    public bool Has(string language) => Values.ContainsKey(language);
}
