using Sourced.Content.Diagnostics;
using Sourced.Content.Reading.Yaml;
using Sourced.Content.Registers;
using Sourced.Content.Text;

namespace Sourced.Content.Reading.Mapping;

/// <summary>One entry of <c>discredited.yml</c>.</summary>
internal static class DiscreditedMapper
{
    public static DiscreditedClaim? Read(MappingReader map)
    {
        map.Require("id", "claim", "why-wrong", "say-instead");
        var id = map.RequiredId("id");
        var (claim, whyWrong, sayInstead) = (map.Localized("claim"), map.Localized("why-wrong"), map.Localized("say-instead"));
        var (patterns, debunkedBy, seen) = (map.Texts("patterns"), map.Texts("debunked-by"), map.Text("seen"));
        map.Done();
        if (id.Value.Length == 0 || claim is null || whyWrong is null || sayInstead is null) return null;
        return new DiscreditedClaim
        {
            Id = id,
            Claim = claim,
            Patterns = patterns,
            WhyWrong = whyWrong,
            SayInstead = sayInstead,
            DebunkedBy = debunkedBy,
            Seen = seen,
        };
    }
}

/// <summary>One entry of <c>terminology.yml</c>.</summary>
internal static class TerminologyMapper
{
    public static AvoidedTerm? Read(MappingReader map)
    {
        map.Require("avoid", "prefer", "reason");
        var language = map.Text("language");
        if (language is { } tag && !LanguageTag.IsWellFormed(tag.Value))
            map.Bag.Add(YamlRules.WrongValue, tag.Span, $"\"{tag.Value}\" is not a language tag like en, es or pt-BR");
        var term = new AvoidedTerm
        {
            Avoid = map.Texts("avoid", orOne: true),
            Prefer = map.RequiredText("prefer"),
            Reason = map.RequiredText("reason"),
            Language = language?.Value ?? "en",
            AdviceOnly = map.Parsed<bool>("advice", Truth.TryRead, "true or false")?.Value ?? false,
            Guideline = map.Text("guideline"),
            ExceptWhen = map.Text("except-when"),
            Seen = map.Text("seen"),
        };
        map.Done();
        return term.Avoid.IsEmpty ? null : term;
    }
}

/// <summary>One entry of <c>glossary.yml</c>.</summary>
internal static class GlossaryMapper
{
    public static GlossaryTerm? Read(MappingReader map)
    {
        map.Require("id", "term", "definition");
        var (id, term, definition) = (map.RequiredId("id"), map.Localized("term"), map.Localized("definition"));
        var link = map.Parsed<bool>("link", Truth.TryRead, "true or false")?.Value ?? true;
        map.Done();
        return id.Value.Length == 0 || term is null || definition is null ? null : new GlossaryTerm(id, term, definition) { Link = link };
    }
}
