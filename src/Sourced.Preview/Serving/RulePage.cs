using Microsoft.AspNetCore.Http;
using Sourced.Content.Diagnostics;
using Sourced.Evidence.Rules;
using Sourced.Preview.Markup;
using Sourced.Preview.Showing;
using Sourced.Publishing;

namespace Sourced.Preview.Serving;

/// <summary>Leads to a rule on the site's own page of rules. While there is no edition, tells it here.</summary>
internal static class RulePage
{
    public static Task ServeAsync(HttpContext context, View view, string code)
    {
        if (Find(code) is not { } rule)
            return Reply.PageAsync(
                context,
                "No such rule",
                "",
                Html.None,
                Html.Of($"<main class=\"quiet\"><h1>There is no rule {code}</h1></main>"),
                StatusCodes.Status404NotFound
            );
        if (view.Proof is { } proof && proof.Has("rules/index.html"))
        {
            context.Response.Redirect($"{proof.Library.Settings.LinkRoot}/rules/#{rule.Code.ToLowerInvariant()}");
            return Task.CompletedTask;
        }

        return Reply.PageAsync(
            context,
            $"{rule.Code}: {rule.Name}",
            rule.Code,
            Html.None,
            Html.Of(
                $"""
                <main class="quiet"><h1>{rule.Code} <small>{rule.Name}</small></h1><p>{rule.Summary}</p>
                {Paragraphs(rule.Documentation)}{Example("Not like this", rule.BadExample)}{Example("Like this", rule.GoodExample)}</main>
                """
            )
        );
    }

    private static RuleDescription? Find(string code) =>
        RuleCatalogue.Find(code)
        ?? PublishingRules.All.FirstOrDefault(rule => string.Equals(rule.Code, code, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<Html> Paragraphs(string documentation) =>
        documentation
            .ReplaceLineEndings("\n")
            .Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(paragraph => Html.Of($"<p>{paragraph}</p>"));

    private static Html Example(string title, string example) =>
        example.Length == 0 ? Html.None : Html.Of($"<h2>{title}</h2><pre>{example.Trim('\n')}</pre>");
}
