using Sourced.Content.Diagnostics;
using Sourced.Evidence.Binding;
using Sourced.Evidence.Findings;
using Sourced.Evidence.Rendering;
using Sourced.Evidence.Texts;

namespace Sourced.Evidence.Rules.Evidence;

internal sealed class UnsourcedStatistic : IPassageRule
{
    public RuleDescription Description { get; } = new("EVD001", "unsourced-statistic", Severity.Error, "A statistic for which its sentence cites nothing.")
    {
        Documentation = """
            A reader who meets a number must be able to ask "says who?" and find the answer beside it. A citation serves the statistics of its
            own sentence, list item, table row or caption, also when it stands just after the full stop. A mark that pins one finding
            (`[@source#finding]`) serves one figure: a second figure needs a mark of its own.

            A title, a message or a content note is served by the key figures of its sheet. A glossary entry or the text of a help line can
            cite nothing, so no statistic may stand there. What the register says against a discredited claim is served by the sources under
            `debunked-by`, the limits of a source by its own findings.
            """,
        BadExample = Examples.Page("Three in four had been advertised online.") + Examples.Source,
        GoodExample = Examples.Page("Three in four had been advertised online [@survivors-2018#online].") + Examples.Source,
    };

    public void Check(CheckedPassage passage, CheckContext context, DiagnosticList found)
    {
        foreach (var number in passage.Numbers)
        {
            if (number.Verdict == Verdict.CitationTaken) found.Add(Taken(number));
        }

        // One missing citation is one cause, however many figures its sentence shows.
        foreach (var sentence in passage.Numbers.Where(number => number.Verdict == Verdict.NothingCited).GroupBy(number => number.Sentence))
        {
            found.Add(Uncited([.. sentence], context));
        }
    }

    private Diagnostic Uncited(JudgedNumber[] numbers, CheckContext context)
    {
        var number = numbers[0];
        var record = Recording(number, context);
        return new Diagnostic(Description, number.Span, $"\"{number.Text}\" has no source")
        {
            Label = number.Passage.Role switch
            {
                PassageRole.FrontMatter => "no key figure of this sheet says so",
                PassageRole.Chart => "no row of the chart's table says so",
                PassageRole.Glossary or PassageRole.HelpLine => "nothing can be cited here",
                PassageRole.Correction => "no source under debunked-by says so",
                PassageRole.Source => "no finding of this source says so",
                _ => "nothing is cited in this sentence",
            },
            Related =
            [
                .. numbers.Skip(1).Select(other => new RelatedSpan(other.Span, $"nor has \"{other.Text}\"")),
                .. record is null ? [] : new[] { new RelatedSpan(record.Finding.Figure.Span, $"this finding says {record.Finding.Figure.Value}") },
            ],
            Help = Help(number, record),
        };
    }

    private static string Help(JudgedNumber number, RecordedFinding? record) => (number.Passage.Role, record) switch
    {
        (PassageRole.FrontMatter, null) => "add the finding to key-figures, or leave the figure out here",
        (PassageRole.FrontMatter, _) => $"add {record.Reference} to key-figures, or leave the figure out here",
        (PassageRole.Chart, _) => "say only what the table of the chart shows",
        (PassageRole.Correction, _) => "add its source to debunked-by, or say it without the figure",
        (PassageRole.Source, _) => "record the figure as a finding of this source, or say it without",
        (PassageRole.Glossary or PassageRole.HelpLine, _) => "say it without the figure, or move it to a sheet that cites the source",
        (_, null) => "cite the source in the same sentence, as in [@source-id#finding-id]",
        _ => $"if this is what you mean, cite it: [@{record.Reference}]",
    };

    private Diagnostic Taken(JudgedNumber number) => new(Description, number.Span, $"\"{number.Text}\" has no source of its own")
    {
        Label = $"[@{number.Citation!.Reference}] already stands for \"{number.Rival!.Text}\"",
        Related = [new RelatedSpan(number.Rival.Span, "this figure is served by it")],
        Help = "cite the finding of this figure as well; a pinned finding serves one figure",
    };

    /// <summary>A record anywhere that says so: most often the citation was forgotten, not the work.</summary>
    private static RecordedFinding? Recording(JudgedNumber number, CheckContext context) =>
        number.Figure is not { } figure ? null : context.Library.Sources.Values.OrderBy(source => source.Id.Value, StringComparer.Ordinal)
            .Concat(number.Passage.Document?.References ?? [])
            .SelectMany(source => context.Findings.In(source))
            .FirstOrDefault(finding => finding.Figures.Any(recorded => HonestRendering.IsHonest(figure, recorded.Figure)));
}
