using System.Globalization;
using Sourced.Content;
using Sourced.Content.Diagnostics;
using Sourced.Content.Documents;
using Sourced.Content.Sources;
using Sourced.Content.Text;
using Sourced.Testing;

namespace Sourced.Evidence.Tests.Mutation;

/// <summary>A card and the record that it rests on are two entries: neither can change alone. Here in the real input.</summary>
public sealed class CardMutationTests
{
    private readonly SiteText _site = RealInput();
    private readonly Library _library;

    public CardMutationTests() => _library = _site.Read().Library;

    [Fact]
    public void A_figure_that_changes_in_a_finding_alone_is_an_error_at_that_finding()
    {
        var findings = Shown()
            .DistinctBy(shown => shown.Finding.Id.Span)
            .Where(shown => shown.Finding.Figure.Value.Any(char.IsAsciiDigit))
            .ToList();
        Assert.True(findings.Count > 10, "the input has too few cards to try");

        var errors = ErrorsWith(findings.Select(shown => Changed(shown.Finding.Figure.Span)));

        Assert.All(
            findings,
            shown =>
                Assert.True(
                    errors.Any(error =>
                        error
                            .Related.Select(related => related.Span)
                            .Prepend(error.Span)
                            .Any(span => Touches(span, shown.Finding.Figure.Span))
                    ),
                    $"{shown.Figure.Finding.Value} can change unseen"
                )
        );
    }

    [Fact]
    public void A_figure_that_changes_on_a_card_alone_is_an_error_at_that_card()
    {
        var figures = Shown()
            .Select(shown => shown.Figure.Figure)
            .OfType<Located<string>>()
            .Where(figure => figure.Value.Any(char.IsAsciiDigit))
            .ToList();
        Assert.True(figures.Count > 10, "the input has too few cards with a figure of their own wording");

        var errors = ErrorsWith(figures.Select(figure => Changed(figure.Span)));

        Assert.All(
            figures,
            figure =>
                Assert.True(errors.Any(error => Touches(error.Span, figure.Span)), $"{figure.Value} at {figure.Span} can change unseen")
        );
    }

    [Theory]
    [InlineData("en", "75%", "of survivors who answered", "74%", "75%", "74%")]
    [InlineData("en", "1 in 6", "survivors who answered", "1 in 5", "1 in 6", "1 in 5")]
    [InlineData("en", "5,802", "survivors answered", "5,803", "5,802", "5,803")]
    [InlineData("es", "75 %", "de sobrevivientes que respondieron", "74 %", "75%", "74%")]
    [InlineData("es", "1 de cada 6", "sobrevivientes que respondieron", "1 de cada 5", "1 in 6", "1 in 5")]
    [InlineData("es", "5802", "sobrevivientes respondieron", "5803", "5,802", "5,803")]
    [InlineData("ar", "75%", "من الناجين الذين أجابوا", "74%", "75%", "74%")]
    [InlineData("ar", "1 من كل 6", "ناجين أجابوا", "1 من كل 5", "1 in 6", "1 in 5")]
    [InlineData("ar", "5,802", "ناجٍ أجابوا", "5,803", "5,802", "5,803")]
    public void Neither_can_change_alone_in_any_language_or_kind(
        string language,
        string card,
        string statement,
        string otherCard,
        string record,
        string otherRecord
    )
    {
        Assert.False(IsStopped(card, record));
        Assert.True(IsStopped(otherCard, record), "the card changed alone");
        Assert.True(IsStopped(card, otherRecord), "the record changed alone");
        Assert.False(IsStopped(otherCard, otherRecord));

        bool IsStopped(string figure, string recorded)
        {
            var page = language == "en" ? "input/pages/example.md" : $"input/{language}/pages/example.md";
            var site = SiteText.Parse(
                $$"""
                -- statiq.json --
                { "SiteTitle": "Facts", "Host": "example.org", "Languages": ["en", "es", "ar"] }
                -- {{page}} --
                ---
                title: Example
                key-figures:
                  - finding: survey-2018#answers
                    figure: {{figure}}
                    statement: {{statement}}
                ---

                Read on.
                -- input/sources/survey-2018.yml --
                id: survey-2018
                type: report
                title: Survey
                author: [{literal: Thorn}]
                issued: 2018
                URL: https://example.net/survey
                accessed: 2026-11-01
                kind: survey
                limits: It does not describe all survivors.
                findings:
                  - {id: answers, figure: "{{recorded}}", measures: answered, population: survivors who answered, sample: 260, place: the United States, period: 2016, locator: p. 1}
                """
            );
            var library = site.Read().Library;
            var shown = Assert.Single(Assert.Single(library.Documents).Front.KeyFigures).Figure!.Value;
            return Gate.Check(library, new GateOptions(GateRun.Day, 1))
                .Diagnostics.Any(diagnostic =>
                    diagnostic.Severity == Severity.Error
                    && diagnostic.Related.Select(related => related.Span).Prepend(diagnostic.Span).Any(span => Touches(span, shown.Span))
                );
        }
    }

    private IEnumerable<(KeyFigure Figure, Finding Finding)> Shown() =>
        from document in _library.Documents
        from figure in document.Front.KeyFigures
        let source = _library.Sources.GetValueOrDefault(figure.Finding.Value.SourceId)
        let finding = source?.FindFinding(figure.Finding.Value.FindingId ?? "")
        where finding is not null
        select (figure, finding);

    /// <summary>The first digit one less: a record of more than 99.6% would still bear out a card that says more than 99.5%.</summary>
    private static (SourceSpan Span, string Text) Changed(SourceSpan span)
    {
        var text = span.Text;
        var at = text.IndexOfAny([.. "0123456789"]);
        var digit = text[at] - '0';
        return (span, string.Create(CultureInfo.InvariantCulture, $"{text[..at]}{(digit > 1 ? digit - 1 : digit + 1)}{text[(at + 1)..]}"));
    }

    private List<Diagnostic> ErrorsWith(IEnumerable<(SourceSpan Span, string Text)> changes)
    {
        var site = changes
            .GroupBy(change => change.Span.File.Path, StringComparer.Ordinal)
            .Aggregate(
                _site,
                (site, file) =>
                    site.With(
                        file.Key,
                        file.OrderByDescending(change => change.Span.Start)
                            .Aggregate(
                                file.First().Span.File.Text,
                                (text, change) => text[..change.Span.Start] + change.Text + text[change.Span.End..]
                            )
                    )
            );
        return
        [
            .. Gate.Check(site.Read().Library, new GateOptions(GateRun.Day, 2))
                .Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error),
        ];
    }

    /// <summary>No change made a file longer or shorter, so places are what they were.</summary>
    private static bool Touches(SourceSpan one, SourceSpan other) =>
        one.File.Path == other.File.Path && one.Start < other.End && other.Start < one.End;

    private static SiteText RealInput() =>
        Directory
            .EnumerateFiles(Path.Combine(Repository.Root, "input"), "*", SearchOption.AllDirectories)
            .Append(Path.Combine(Repository.Root, "statiq.json"))
            .Aggregate(
                SiteText.Empty,
                (site, file) => site.With(Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'), File.ReadAllBytes(file))
            );
}
