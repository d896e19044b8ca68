using Sourced.Content.Diagnostics;
using Sourced.Content.Documents;
using Sourced.Evidence.Binding;
using Sourced.Evidence.Texts;
using Sourced.Statistics;

namespace Sourced.Evidence.Rules.Registers;

internal sealed class MythWithoutCorrection : IDocumentRule
{
    public RuleDescription Description { get; } = new("REG002", "myth-without-correction", Severity.Warning, "A myth stands before the fact, or without it.")
    {
        MaySuppress = true,
        Documentation = """
            People remember what they read first and most often. A myth page leads with the fact: its title says what is so, and a cited fact stands
            before the claim (Lewandowsky and others, "The Debunking Handbook", 2020).
            """,
        BadExample = Myth("Do 300,000 children vanish?"),
        GoodExample = Myth("Nobody has counted"),
    };

    public void Check(CheckedDocument document, CheckContext context, DiagnosticList found)
    {
        if (document.Document is not { Kind: DocumentKind.Myth, Front.Claim: { } claim }) return;
        var cited = false;
        foreach (var passage in document.Passages)
        {
            var isTitle = passage.Passage is { Role: PassageRole.FrontMatter, Place: TextPlace.Heading };
            if (ClaimTellings.In(passage).Where(telling => telling.Claim.Id.Value == claim.Value).MinBy(telling => telling.Start) is { } told)
            {
                if (cited || passage.Passage.Marks.Any(mark => mark.Offset < told.Start))
                    return;
                found.Add(
                    Description,
                    passage.Passage.SpanOf(told.Start, told.Length),
                    isTitle ? "the title repeats the myth" : "the myth stands before any cited fact",
                    "lead with the fact and its source, then name the claim"
                );
                return;
            }

            cited |= !passage.Passage.Marks.IsEmpty;
        }

        if (!cited) found.Add(Description, claim.Span, "nothing on this page corrects the myth", "cite the sources that refute it");
    }

    private static string Myth(string title) => $$"""
        -- input/myths/example.md --
        ---
        title: {{title}}
        message: There is no sound count.
        audience: [parents]
        published: 2026-11-21
        reviewed: 2026-11-21
        claim: d-300000
        ---

        One survey asked survivors [@survivors-2018]. The claim says that 300,000 children are sold each year.

        -- input/discredited.yml --
        - id: d-300000
          claim: That 300,000 children are sold each year.
          patterns: ["300,000 children"]
          why-wrong: The number counted no victims.
          say-instead: Nobody has a sound national count.

        """ + Examples.Source;
}
