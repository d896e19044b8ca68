using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Sourced.Content.Sources;
using Sourced.Publishing.Composition;

namespace Sourced.Publishing.Citing;

/// <summary>BibTeX, in UTF-8: what LaTeX, JabRef and most libraries read.</summary>
internal static class BibTeX
{
    public static string Write(ImmutableArray<CitedSource> cited) => string.Join('\n', cited.Select(Entry));

    private static string Entry(CitedSource cited)
    {
        var source = cited.Source;
        var text = new StringBuilder().Append('@').Append(TypeOf(source)).Append('{').Append(cited.Key);
        // a second pair of braces keeps capitals as the source has them
        Add(text, "title", source.Title is { } title ? $"{{{Escape(title.Value)}}}" : null);
        Add(text, "author", Names(source.Authors));
        Add(text, "editor", Names(source.Editors));
        Add(text, ContainerField(source), Escape(References.Other(source, "container-title")));
        Add(text, TypeOf(source) == "techreport" ? "institution" : "publisher", Escape(source.Publisher?.Value));
        Add(text, "volume", Escape(References.Other(source, "volume")));
        Add(text, "number", Escape(References.Other(source, "issue") ?? References.Other(source, "number")));
        Add(text, "pages", Escape(References.Other(source, "page"))?.Replace("–", "--", StringComparison.Ordinal));
        Add(text, "year", source.Issued?.Value.Year.ToString("D4", CultureInfo.InvariantCulture));
        Add(text, "month", source.Issued?.Value.Month?.ToString(CultureInfo.InvariantCulture));
        Add(text, "doi", source.Doi?.Value);
        Add(text, "isbn", source.Isbn?.Value);
        Add(text, "url", source.Url?.Value);
        Add(text, "urldate", source.Accessed?.Value.ToString());
        Add(text, "language", References.Other(source, "language"));
        Add(text, "note", Escape(cited.Note));
        return text.Append("\n}\n").ToString();
    }

    private static string TypeOf(Source source) => source.Type.Value switch
    {
        "article-journal" or "article-magazine" or "article-newspaper" => "article",
        "book" => "book",
        "chapter" => "incollection",
        "paper-conference" => "inproceedings",
        "report" => "techreport",
        "thesis" => "phdthesis",
        _ => "misc",
    };

    private static string ContainerField(Source source) => TypeOf(source) switch
    {
        "article" => "journal",
        "incollection" or "inproceedings" => "booktitle",
        _ => "howpublished",
    };

    private static string? Names(ImmutableArray<Name> names) => names.IsEmpty ? null : string.Join(" and ", names.Select(name => name switch
    {
        { Literal: { } literal } => $"{{{Escape(literal)}}}",
        { Family: { } family, Given: { } given } => $"{Escape(family)}, {Escape(given)}",
        _ => $"{{{Escape(name.Short)}}}",
    }));

    private static void Add(StringBuilder text, string field, string? value)
    {
        if (string.IsNullOrEmpty(value)) return;
        text.Append(",\n  ").Append(field).Append(" = {").Append(value).Append('}');
    }

    /// <summary>What TeX would take for its own signs. Addresses are not escaped: readers of BibTeX take them as they are.</summary>
    private static string? Escape(string? value)
    {
        if (value is null) return null;
        var text = new StringBuilder(value.Length);
        foreach (var letter in value)
        {
            // two of these are one other sign to TeX
            if (letter is '-' or '\'' or '`' && text.Length > 0 && text[^1] == letter) text.Append("{}");
            text.Append(letter switch
            {
                '\\' => @"\textbackslash{}",
                '~' => @"\textasciitilde{}",
                '^' => @"\textasciicircum{}",
                '{' or '}' or '%' or '&' or '$' or '#' or '_' => $@"\{letter}",
                '\r' or '\n' => " ",
                _ => letter.ToString(),
            });
        }

        return text.ToString();
    }
}
