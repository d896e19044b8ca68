using Sourced.Content.Diagnostics;
using Sourced.Content.Text;

namespace Sourced.Content.Reading.Body;

/// <summary>The attributes that the format knows, sorted out and checked.</summary>
internal sealed record SpanAttributes(Located<string>? Id, bool IsNotAStatistic, Located<string>? Reason, string? Language, string? Direction)
{
    public const string Help = "braces take {#id} behind a heading, and {.not-a-statistic reason=\"…\"}, {lang=…}, {dir=…} or {#id} behind [words]";

    public static SpanAttributes Read(AttributeSyntax syntax, Place place, DiagnosticBag bag)
    {
        var read = new SpanAttributes(null, false, null, null, null);
        foreach (var entry in syntax.Entries)
        {
            var next = Add(read, entry, new Located<string>(entry.Value, place.Of(entry.ValueSpan)));
            if (next is null) bag.Add(MarkupRules.ForbiddenAttributes, place.Of(entry.Span), "this attribute is not known here", Help);
            read = next ?? read;
        }

        if (syntax.Entries.Count == 0) bag.Add(MarkupRules.ForbiddenAttributes, place.Of(syntax.Span), "these braces are empty", Help);
        if (read is { IsNotAStatistic: false, Reason: { } reason })
            bag.Add(MarkupRules.ForbiddenAttributes, reason.Span, "a reason belongs to .not-a-statistic", Help);
        return read;
    }

    /// <summary>The one attribute that a heading takes.</summary>
    public static Located<string>? HeadingId(AttributeSyntax syntax, Place place, DiagnosticBag bag)
    {
        if (syntax.Entries is [{ Name: "#" } id] && IsAnchor(id.Value))
            return new Located<string>(id.Value, place.Of(id.ValueSpan));
        bag.Add(
            MarkupRules.ForbiddenAttributes,
            place.Of(syntax.Span),
            "a heading takes only an id",
            "write {#id}, with lower-case letters, digits and hyphens"
        );
        return null;
    }

    private static SpanAttributes? Add(SpanAttributes read, AttributeSyntax.Entry entry, Located<string> value) => entry.Name switch
    {
        "#" when read.Id is null && IsAnchor(entry.Value) => read with { Id = value },
        "." when !read.IsNotAStatistic && entry.Value == "not-a-statistic" => read with { IsNotAStatistic = true },
        "reason" when read.Reason is null => string.IsNullOrWhiteSpace(entry.Value) ? read : read with { Reason = value }, // an empty one is none
        "lang" when read.Language is null && LanguageTag.IsWellFormed(entry.Value) => read with { Language = entry.Value },
        "dir" when read.Direction is null && entry.Value is "ltr" or "rtl" or "auto" => read with { Direction = entry.Value },
        _ => null,
    };

    private static bool IsAnchor(string id) => Slug.IsWellFormed(id) && char.IsAsciiLetterLower(id[0]);
}
