using Sourced.Content.Diagnostics;
using Sourced.Content.Documents;
using Sourced.Evidence.Binding;
using Sourced.Evidence.Due;

namespace Sourced.Evidence.Rules.Time;

internal sealed class ReviewOverdue : ILibraryRule
{
    public RuleDescription Description { get; } =
        new("TIM002", "review-overdue", Severity.Error, "A sheet that nobody has reviewed for a year.")
        {
            MaySuppress = true,
            Documentation = """
                Fact sheets, actions and myth pages are read again every year: are the sources still the best, do the figures still stand? Then set
                `reviewed`.
                """,
            BadExample = Sheet("2025-10-01"),
            GoodExample = Sheet("2026-10-01"),
        };

    public void Check(CheckedLibrary library, DiagnosticList found)
    {
        var today = library.Context.Options.AsOf;
        foreach (var document in library.Documents)
        {
            if (ReviewRhythm.DueDate(document.Document) is { } due && due < today)
                found.Add(
                    Description,
                    document.Document.Front.Reviewed!.Value.Span,
                    $"the review of this sheet was due by {Rhythm.Shown(due)}",
                    "read it again against its sources, then set reviewed"
                );
        }
    }

    private static string Sheet(string reviewed) =>
        $$"""
            -- input/facts/example.md --
            ---
            title: Example
            message: One sentence.
            audience: [parents]
            published: 2025-10-01
            reviewed: {{reviewed}}
            ---

            ## What you can do {#do}

            Talk.

            ## The facts {#facts}

            Listen.

            ## What we do not know {#unknown}

            Much.
            """;
}
