using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Sourced.Content.Registers;

namespace Sourced.Publishing.Composition;

/// <summary>Finds the words of the glossary in the text of a language.</summary>
internal sealed class TermLinks
{
    private readonly FrozenDictionary<string, string> _ids;
    private readonly Regex? _terms;

    /// <param name="glossary">Terms that are not to be linked, or have no words in the language, are left out.</param>
    public TermLinks(ImmutableArray<GlossaryTerm> glossary, string language)
    {
        _ids = glossary.Where(term => term.Link && term.Term.Has(language))
            .SelectMany(term => Forms(term.Term.In(language).Value).Select(form => (Form: form, Id: term.Id.Value)))
            .DistinctBy(entry => entry.Form, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(entry => entry.Form, entry => entry.Id, StringComparer.OrdinalIgnoreCase);
        if (_ids.Count == 0) return;

        // The longest first: "online child sexual abuse" is not "child".
        var forms = _ids.Keys.OrderByDescending(form => form.Length).ThenBy(form => form, StringComparer.Ordinal).Select(Regex.Escape);
        _terms = new Regex(
            $@"(?<![\p{{L}}\p{{M}}\p{{N}}-])(?:{string.Join('|', forms)})(?![\p{{L}}\p{{M}}\p{{N}}-])",
            RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
    }

    /// <summary>Where terms stand in a stretch of text, in order, and which they are.</summary>
    public IEnumerable<(Range Place, string Id)> In(string text)
    {
        if (_terms is null) yield break;
        foreach (Match match in _terms.Matches(text))
        {
            // a pattern takes signs for letters that a comparison does not: that of Kelvin for a k
            if (_ids.TryGetValue(match.Value, out var id)) yield return (match.Index..(match.Index + match.Length), id);
        }
    }

    /// <summary>A register gives forms of one word with commas between: "niño, niña".</summary>
    private static string[] Forms(string term) => term.Split([',', '،'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
