using System.Collections.Immutable;
using Sourced.Content.Diagnostics;
using Sourced.Evidence;
using Sourced.Evidence.Rules;
using Sourced.Publishing.Composition;
using Sourced.Publishing.Editions;
using Sourced.Theme;
using Sourced.Theme.Models;

namespace Sourced.Publishing.Kinds;

/// <summary>Every rule that an edition has to keep, as <c>explain</c> tells it, and what editors let pass.</summary>
internal sealed class RulePages(Composers composers) : IArtifactSource
{
    public const string Folder = "rules";

    private Site Site => composers.Site;

    public static string Anchor(string code) => code.ToLowerInvariant();

    public IEnumerable<Artifact> Artifacts() => Site.Languages.Select(language => new Artifact(
        Site.Addresses.Listing(language, Folder), ArtifactOrigin.Whole("the list of rules"), OutputKinds.Site, () => Draft(language)));

    private Draft Draft(string language)
    {
        var words = Site.Words(language);
        var frame = composers.Frames.Compose(composers.ListingAddress(language, Folder, words["page.rules.title"], words["page.rules.message"]));
        var rules = RuleCatalogue.All.Concat(PublishingRules.All).OrderBy(rule => rule.Code, StringComparer.Ordinal).Select(rule => View(rule, words));
        var view = new RulesPageView(frame, words["page.rules.title"], words["page.rules.message"], [.. rules], [.. LetPass(language)]);
        return composers.Pages.Draft(view, language, static (renderer, view) => renderer.Render(view));
    }

    private static RuleView View(RuleDescription rule, Words words) => new(
        Anchor(rule.Code), rule.Code, rule.Name,
        $"{words[SeverityKey(rule.Severity)]}{(rule.MaySuppress ? "" : $". {words["rules.always"]}")}",
        rule.Summary, [.. Paragraphs(rule.Documentation)], Visible(rule.BadExample.Trim('\n')), Visible(rule.GoodExample.Trim('\n')));

    /// <summary>All that the page tells of a rule, as it tells it.</summary>
    public static IEnumerable<string> TextsOf(RuleDescription rule) =>
        [
            rule.Summary,
            .. Paragraphs(rule.Documentation).Select(paragraph => paragraph.Replace("`", "", StringComparison.Ordinal)),
            .. new[] { rule.BadExample, rule.GoodExample }.Select(example => Visible(example.Trim('\n'))),
        ];

    /// <summary>A control character has no place in HTML, not even as an entity: its picture stands for it.</summary>
    private static string Visible(string example) =>
        string.Concat(example.Select(letter => letter < ' ' && letter is not ('\n' or '\t') ? (char)(letter + 0x2400) : letter));

    private static string SeverityKey(Severity severity) => severity switch
    {
        Severity.Error => "rules.error",
        Severity.Warning => "rules.warning",
        _ => "rules.note",
    };

    private static IEnumerable<string> Paragraphs(string documentation) => documentation.ReplaceLineEndings("\n")
        .Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(paragraph => paragraph.Replace('\n', ' '));

    /// <summary>What stands in the pages of a language.</summary>
    private IEnumerable<string> LetPass(string language)
    {
        foreach (var suppressed in Site.Report.Suppressed)
        {
            if (Site.FindFile(suppressed.Diagnostic.Span.File.Path) is { } document && document.Language == language)
                yield return LetPass(suppressed, document.Front.Title.Value);
        }
    }

    private static string LetPass(SuppressedDiagnostic suppressed, string title) =>
        $"{title}: {suppressed.Diagnostic.Code}, {suppressed.Diagnostic.Message} ({suppressed.Suppression.Reason?.Value}, {suppressed.Suppression.Until?.Value})";
}
