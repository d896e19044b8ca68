using System.Collections.Immutable;
using System.Text;
using Sourced.Content.Sources;

namespace Sourced.Content.Writing;

/// <summary>A source as a file of <c>sources/</c>, lines ended by a line feed.</summary>
public static class SourceWriter
{
    /// <summary>Says what a source's <c>kind</c> can be, where nobody has said it.</summary>
    public const string KindRemark =
        "# kind: how the evidence came about. One of count, survey, random-survey, reports, estimate, review, law, guideline, experience.";

    /// <param name="draft">What is known.</param>
    /// <param name="remarks">Lines that teach, by the key before which they stand; <c>findings</c> stands at the end even where there is none.</param>
    public static string Write(SourceDraft draft, ImmutableDictionary<string, string>? remarks = null)
    {
        var text = new StringBuilder();
        Add("id", draft.Id);
        Add("type", draft.Type);
        Add("title", draft.Title);
        AddNames("author", draft.Authors);
        AddNames("editor", draft.Editors);
        Add("publisher", draft.Publisher);
        Add("issued", draft.Issued?.ToString());
        Add("DOI", draft.Doi);
        Add("ISBN", draft.Isbn);
        Add("URL", draft.Url);
        Add("accessed", draft.Accessed?.ToString());
        Remark("archive");
        if (draft.ArchiveUrl is { } archive) text.Append("archive: {URL: ").Append(YamlWords.Of(archive, inBrackets: true)).Append("}\n");
        foreach (var (variable, value) in draft.Other) Add(variable, value);
        if (draft.Kind is null) text.Append(KindRemark).Append('\n');
        Add("kind", draft.Kind);
        Add("updates", draft.Updates);
        Add("limits", draft.Limits);
        Add("note", draft.Note);
        Add("recorded-by", draft.RecordedBy);
        Remark("findings");
        if (!draft.Findings.IsEmpty) text.Append("findings:\n");
        foreach (var finding in draft.Findings)
        {
            text.Append("  - id: ").Append(finding.Id).Append('\n');
            foreach (var (key, value) in finding.Values) text.Append("    ").Append(key).Append(": ").Append(YamlWords.Of(value)).Append('\n');
        }

        return text.ToString();

        void Remark(string key)
        {
            if (remarks?.GetValueOrDefault(key) is { } remark) text.Append(remark).Append('\n');
        }

        void Add(string key, string? value)
        {
            Remark(key);
            if (!string.IsNullOrWhiteSpace(value)) text.Append(key).Append(": ").Append(YamlWords.Of(value)).Append('\n');
        }

        void AddNames(string role, ImmutableArray<Name> names)
        {
            Remark(role);
            if (!names.IsEmpty) text.Append(role).Append(": [").AppendJoin(", ", names.Select(Written)).Append("]\n");
        }
    }

    private static string Written(Name name) => name switch
    {
        { Literal: { } literal } => $"{{literal: {YamlWords.Of(literal, inBrackets: true)}}}",
        { Given: { } given, Family: { } family } => $"{{family: {YamlWords.Of(family, inBrackets: true)}, given: {YamlWords.Of(given, inBrackets: true)}}}",
        _ => $"{{family: {YamlWords.Of(name.Short, inBrackets: true)}}}",
    };
}
