using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Sourced.Content.Diagnostics;
using Sourced.Content.Markup;
using Sourced.Content.Text;

namespace Sourced.Content.Reading.Body;

/// <summary>The anchors of one document. A written one may stand once; a derived one makes way.</summary>
internal sealed class Anchors
{
    private readonly Dictionary<string, SourceSpan> _taken = new(StringComparer.Ordinal);

    public void Claim(string id, SourceSpan span, DiagnosticBag bag)
    {
        if (_taken.TryAdd(id, span)) return;
        bag.Add(new Diagnostic(MarkupRules.DuplicateAnchor, span, $"the anchor \"{id}\" stands twice on this page")
        {
            Help = "give each heading its own",
            Related = [new RelatedSpan(_taken[id], "the first one")],
        });
    }

    /// <summary>An anchor from the words of a heading: letters and digits of any script, joined by hyphens.</summary>
    public string Derive(ImmutableArray<Inline> words, SourceSpan span)
    {
        var anchor = new StringBuilder();
        foreach (var letter in ReadableText.Of(words).Text)
        {
            if (
                char.IsLetterOrDigit(letter)
                || char.IsSurrogate(letter)
                || char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            )
                anchor.Append(char.ToLowerInvariant(letter));
            else if (anchor.Length > 0 && anchor[^1] != '-' && letter is not ('\'' or '’'))
                anchor.Append('-');
        }

        var name = anchor.ToString().Trim('-') is { Length: > 0 } some ? some : "section";
        for (var number = 2; !_taken.TryAdd(name, span); number++)
            name = string.Create(CultureInfo.InvariantCulture, $"{anchor.ToString().Trim('-')}-{number}").TrimStart('-');
        return name;
    }
}
