using System.Collections.Immutable;
using Sourced.Content;
using Sourced.Content.Diagnostics;
using Sourced.Content.Documents;
using Sourced.Evidence.Binding;
using Sourced.Preview.Markup;
using Sourced.Preview.Overlay;
using Sourced.Preview.Showing;

namespace Sourced.Preview.Desk;

/// <summary>All documents, those first in which most waits.</summary>
internal static class DeskIndex
{
    private const int MostElsewhere = 40;

    public static Html Of(View view)
    {
        if (view.Library is not { } library)
            return Html.Of($"<main class=\"quiet\"><h1>One moment</h1><p>The first edition is being made.</p></main>");
        var problems = Problems(view).ToLookup(problem => problem.Span.File.Path, StringComparer.Ordinal);
        var elsewhere = Problems(view)
            .Where(problem => library.Documents.All(document => document.File.Path != problem.Span.File.Path))
            .ToList();
        return Html.Of(
            $"""
            <header class="top"><p class="way"><a href="{library.Settings.LinkRoot}/">The site</a></p><h1>Desk</h1>
            <p>{Count(library.Documents.Length, "document")}, {Count(Errors(Problems(view)), "error")}, {Count(
                view.Warnings.Length,
                "warning"
            )}</p></header>
            <main>
            {Kinds.Select(kind => Group(kind.Kind, kind.Title, view, library, problems))}{Cards(view)}{Elsewhere(elsewhere)}
            </main>
            """
        );
    }

    /// <summary>Everything that is wrong with the files as they are, errors first.</summary>
    public static ImmutableArray<Diagnostic> Problems(View view) => [.. view.Errors, .. view.Late, .. view.Warnings];

    public static string Count(int number, string noun) => FormattableString.Invariant($"{number} {noun}{(number == 1 ? "" : "s")}");

    private static readonly ImmutableArray<(DocumentKind Kind, string Title)> Kinds =
    [
        (DocumentKind.Fact, "Fact sheets"),
        (DocumentKind.Action, "What you can do"),
        (DocumentKind.Myth, "Numbers that are not used"),
        (DocumentKind.Page, "Pages"),
        (DocumentKind.Home, "Home"),
    ];

    private static Html Group(DocumentKind kind, string title, View view, Library library, ILookup<string, Diagnostic> problems)
    {
        var rows = library
            .Documents.Where(document => document.Kind == kind)
            .GroupBy(document => document.Slug, StringComparer.Ordinal)
            .Select(editions =>
                (
                    Editions: editions.OrderBy(document => library.Settings.Languages.IndexOf(document.Language)).ToList(),
                    Waits: editions.SelectMany(document => problems[document.File.Path]).ToList()
                )
            )
            .OrderByDescending(row => Errors(row.Waits))
            .ThenByDescending(row => row.Waits.Count)
            .ThenBy(row => row.Editions[0].Front.Title.Value, StringComparer.Ordinal)
            .Select(row => Row(row.Editions, row.Waits, view))
            .ToList();
        return rows.Count == 0
            ? Html.None
            : Html.Of(
                $"""
                <h2>{title}</h2><table><thead><tr><th scope="col">Title</th><th scope="col">Languages</th><th scope="col">Statistics</th><th scope="col">What waits</th></tr></thead>
                <tbody>{rows}</tbody></table>
                """
            );
    }

    private static Html Row(List<Document> editions, List<Diagnostic> waits, View view)
    {
        var numbers = editions.SelectMany(document => view.Report?.In(document) ?? []).Where(number => number.Status is not null).ToList();
        var bound = numbers.Count(number => number.Status == BindingStatus.Bound);
        return Html.Of(
            $"""
            <tr><th scope="row"><a href="{DeskAddress.Of(editions[0])}"><bdi lang="{editions[0].Language}">{editions[
                0
            ].Front.Title.Value}</bdi></a></th>
            <td>{editions.Select(document => Html.Of($"<a href=\"{DeskAddress.Of(document)}\">{document.Language}</a> "))}</td>
            <td>{bound} bound{(numbers.Count == bound ? Html.None : Html.Of($", {numbers.Count - bound} not"))}</td><td>{Waits(
                waits
            )}</td></tr>
            """
        );
    }

    private static Html Waits(List<Diagnostic> waits) =>
        waits.Count == 0
            ? Html.Of($"nothing")
            : Html.Join(
                waits
                    .GroupBy(problem => (problem.Code, problem.Severity))
                    .OrderByDescending(group => group.Key.Severity)
                    .ThenByDescending(group => group.Count())
                    .Select(group =>
                        Html.Of(
                            $"<span class=\"chip {Word(group.Key.Severity)}\" title=\"{group.First().Rule.Summary}\">{group.First().Rule.Name.Replace('-', ' ')}{(group.Count() > 1 ? Html.Of($" × {group.Count()}") : Html.None)}</span> "
                        )
                    )
            );

    private static Html Cards(View view) =>
        view.Proof is { } proof && ContactSheet.Ways(proof) is { Text.Length: > 0 } ways
            ? Html.Of($"<h2 id=\"cards\">Contact sheets of cards</h2>{ways}")
            : Html.None;

    private static Html Elsewhere(List<Diagnostic> problems) =>
        problems.Count == 0
            ? Html.None
            : Html.Of(
                $"""
                <h2>In sources, registers and settings</h2><div class="problems">{problems.Take(MostElsewhere).Select(
                    ProblemList.One
                )}</div>
                {(
                    problems.Count > MostElsewhere
                        ? Html.Of($"<p>and {problems.Count - MostElsewhere} more; <code>sourced check</code> lists them all</p>")
                        : Html.None
                )}
                """
            );

    private static int Errors(IEnumerable<Diagnostic> problems) => problems.Count(problem => problem.Severity == Severity.Error);

    private static string Word(Severity severity) => severity.ToString().ToLowerInvariant();
}
