using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Sourced.Content.Sources;
using Sourced.Publishing.Composition;

namespace Sourced.Publishing.Citing;

/// <summary>RIS: what EndNote, Zotero, Mendeley and RefWorks read.</summary>
internal static class Ris
{
    public static string Write(ImmutableArray<CitedSource> cited) => string.Join('\n', cited.Select(Entry));

    private static string Entry(CitedSource cited)
    {
        var source = cited.Source;
        var text = new StringBuilder();
        Add(text, "TY", TypeOf(source));
        Add(text, "ID", cited.Key);
        Add(text, "TI", source.Title?.Value);
        foreach (var name in source.Authors) Add(text, "AU", Name(name));
        foreach (var name in source.Editors) Add(text, "ED", Name(name));
        Add(text, "T2", References.Other(source, "container-title"));
        Add(text, "PB", source.Publisher?.Value);
        Add(text, "PY", source.Issued?.Value.Year.ToString("D4", CultureInfo.InvariantCulture));
        Add(text, "DA", source.Issued is { } issued ? Date(issued.Value) : null);
        Add(text, "VL", References.Other(source, "volume"));
        Add(text, "IS", References.Other(source, "issue") ?? References.Other(source, "number"));
        var pages = References.Other(source, "page")?.Split('-', '–');
        Add(text, "SP", pages?[0].Trim());
        Add(text, "EP", pages?.Length == 2 ? pages[1].Trim() : null);
        Add(text, "DO", source.Doi?.Value);
        Add(text, "SN", source.Isbn?.Value);
        Add(text, "UR", References.Original(source));
        Add(text, "Y2", source.Accessed is { } accessed ? Date(accessed.Value) : null);
        Add(text, "LA", References.Other(source, "language"));
        Add(text, "N1", cited.Note);
        return text.Append("ER  - \n").ToString();
    }

    private static string TypeOf(Source source) => source.Type.Value switch
    {
        "article-journal" => "JOUR",
        "article-magazine" => "MGZN",
        "article-newspaper" => "NEWS",
        "post-weblog" or "post" => "BLOG",
        "book" => "BOOK",
        "chapter" => "CHAP",
        "paper-conference" => "CPAPER",
        "dataset" => "DATA",
        "report" => "RPRT",
        "thesis" => "THES",
        "legislation" => "STAT",
        "bill" => "BILL",
        "hearing" => "HEAR",
        "webpage" => "ELEC",
        _ => "GEN",
    };

    private static string Name(Name name) => name is { Family: { } family, Given: { } given } ? $"{family}, {given}" : name.Short;

    /// <summary>Year, month and day between slashes; the slashes stay where a part is not known.</summary>
    private static string Date(PartialDate date) => string.Create(CultureInfo.InvariantCulture, $"{date.Year:D4}/{date.Month:00}/{date.Day:00}/");

    /// <summary>A value ends with its line.</summary>
    private static void Add(StringBuilder text, string tag, string? value)
    {
        if (string.IsNullOrEmpty(value)) return;
        text.Append(tag).Append("  - ").Append(value.ReplaceLineEndings(" ")).Append('\n');
    }
}
