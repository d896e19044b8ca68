using Sourced.Content.Diagnostics;
using Sourced.Content.Documents;
using Sourced.Content.Markup;
using Sourced.Content.Reading;
using Sourced.Testing;

namespace Sourced.Content.Tests;

/// <summary>Small pages and sites, and short ways to look at what was read of them.</summary>
internal static class Small
{
    public const string PagePath = "input/pages/example.md";

    public static SiteText Page(string body, string front = "title: Example") => SiteText.Empty.With(PagePath, $"---\n{front}\n---\n{body}");

    public static Document Document(this SiteText site, string path = PagePath)
    {
        var result = site.Read();
        Assert.Empty(result.Diagnostics.Select(Show));
        return result.Library.Documents.Single(document => document.File.Path == path);
    }

    public static IReadOnlyList<Inline> Inlines(string body) => Assert.IsType<ParagraphBlock>(Assert.Single(Page(body).Document().Body)).Content;

    /// <summary>Each diagnostic as <c>CODE line:column "what is underlined"</c>.</summary>
    public static string[] Problems(this SiteText site) => [.. site.Read().Diagnostics.Select(Brief)];

    public static string Brief(Diagnostic diagnostic) =>
        $"{diagnostic.Code} {diagnostic.Span.From.Line}:{diagnostic.Span.From.Column} \"{diagnostic.Span.Text}\"";

    public static string Show(Diagnostic diagnostic) => $"{diagnostic.Span} {diagnostic.Code} {diagnostic.Message}";

    public static Diagnostic OnlyProblem(this ReadResult result) => Assert.Single(result.Diagnostics);
}
