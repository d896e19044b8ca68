using Sourced.Content.Documents;
using Sourced.Content.Sources;
using Sourced.Evidence.Binding;
using Sourced.Evidence.Reviewing;
using Sourced.Preview.Markup;
using Sourced.Preview.Showing;

namespace Sourced.Preview.Desk;

/// <summary>Every statistic of a document beside the finding that it shows, for whoever holds one against the other.</summary>
internal static class StatisticsTable
{
    public static Html Of(Document document, View view)
    {
        var numbers = view.Report?.In(document).Where(number => number.Status is not null).ToList() ?? [];
        return numbers.Count == 0
            ? Html.None
            : Html.Of(
                $"""
                <section><h2>Statistics</h2><div class="wide"><table>
                <thead><tr><th scope="col">Line</th><th scope="col">Written</th><th scope="col">Verdict</th><th scope="col">Finding</th><th scope="col">Source</th><th scope="col">Where in it</th></tr></thead>
                <tbody>{numbers.Select(number => Row(number, view))}</tbody></table></div></section>
                """
            );
    }

    private static Html Row(CheckedNumber number, View view) =>
        Html.Of(
            $"""
            <tr class="{number.Status.ToString()!.ToLowerInvariant()}"><td>{number.Span.From.Line}</td><th scope="row"><bdi lang="{number.Language}">{number.Text}</bdi></th><td>{Verdict(
                number
            )}</td>
            {(number.Binding is { } binding ? Bound(binding, view) : Html.Of($"<td></td><td></td><td></td>"))}</tr>
            """
        );

    private static Html Verdict(CheckedNumber number) =>
        number switch
        {
            { Status: BindingStatus.Bound } => Html.Of($"bound"),
            { Status: BindingStatus.Exempt } => Html.Of($"exempt: <bdi>{number.ExemptionReason}</bdi>"),
            { Rule: { } rule } => Html.Of($"not bound: <a href=\"/_preview/rules/{rule}\" target=\"_blank\" rel=\"noopener\">{rule}</a>"),
            _ => Html.Of($"not bound"),
        };

    private static Html Bound(BoundFinding binding, View view)
    {
        var (source, finding) = (binding.Source, binding.Finding);
        var title = Html.Of($"<bdi>{source.Title?.Value}</bdi>");
        var page = $"sources/{source.Id.Value}/index.html";
        var link =
            view.Proof is { } proof && proof.Has(page)
                ? Html.Of($"<a href=\"{proof.Library.Settings.LinkRoot}/sources/{source.Id.Value}/\">{title}</a>")
                : title;
        return Html.Of(
            $"""
            <td><b><bdi>{finding.Figure.Value}</bdi></b> <bdi>{Said(finding)}</bdi><br><code>{binding.Reference.ToString()}</code></td>
            <td>{link}{Address(source)}</td>
            <td><bdi>{(binding.Locator.Length > 0 ? binding.Locator : finding.Locator?.Value)}</bdi>{Checked(source, finding)}{(
                finding.Quote is { } quote ? Html.Of($"<blockquote><bdi>{quote.Value}</bdi></blockquote>") : Html.None
            )}</td>
            """
        );
    }

    private static Html Checked(Source source, Finding finding) =>
        Html.Join([
            finding.Seen?.Value == "secondary" ? Html.Of($" <span class=\"chip\">seen second-hand</span>") : Html.None,
            (SignOffHash.Valid(source, finding), finding.Checked) switch
            {
                ({ } signed, _) => Html.Of($" <span class=\"chip\">signed off by <bdi>{signed.By.Value}</bdi></span>"),
                (_, { } before) => Html.Of($" <span class=\"chip\">changed since <bdi>{before.By.Value}</bdi> signed it off</span>"),
                _ => Html.Of($" <span class=\"chip\">not signed off</span>"),
            },
        ]);

    private static string Said(Finding finding) =>
        string.Join(
            " · ",
            new[] { finding.Measures, finding.Population, finding.Place, finding.Period }
                .Where(part => part is not null)
                .Select(part => part!.Value)
        );

    private static Html Address(Source source) =>
        source.Url is { } url
        && Uri.TryCreate(url.Value.ToString(), UriKind.Absolute, out var address)
        && address.Scheme is "https" or "http"
            ? Html.Of($"<br><a href=\"{address.AbsoluteUri}\" target=\"_blank\" rel=\"noopener noreferrer\">{address.Host}</a>")
            : Html.None;
}
