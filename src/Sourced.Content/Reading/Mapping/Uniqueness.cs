using System.Collections.Immutable;
using Sourced.Content.Diagnostics;
using Sourced.Content.Text;

namespace Sourced.Content.Reading.Mapping;

/// <summary>Two things of one kind may not have the same id: nobody could say which one is meant.</summary>
internal static class Uniqueness
{
    /// <returns>The items without later ones of the same id, which are reported.</returns>
    public static ImmutableArray<T> Unique<T>(this ImmutableArray<T>.Builder items, Func<T, Located<string>> id, string what, DiagnosticBag bag)
    {
        var first = new Dictionary<string, SourceSpan>(items.Count, StringComparer.Ordinal);
        var kept = ImmutableArray.CreateBuilder<T>(items.Count);
        foreach (var item in items)
        {
            var own = id(item);
            if (first.TryAdd(own.Value, own.Span)) kept.Add(item);
            else bag.Add(Repeated(what, own, first[own.Value]));
        }

        return kept.DrainToImmutable();
    }

    public static Diagnostic Repeated(string what, Located<string> id, SourceSpan first) =>
        new(YamlRules.DuplicateId, id.Span, $"another {what} is called \"{id.Value}\" too")
        {
            Help = "give each its own id",
            Related = [new RelatedSpan(first, "the first one")],
        };
}
