using Sourced.Content.Diagnostics;
using Sourced.Evidence.Binding;

namespace Sourced.Evidence.Rules.Translation;

internal sealed class TranslationStale : ILibraryRule
{
    public RuleDescription Description { get; } =
        new("TRN002", "translation-stale", Severity.Warning, "The original was reviewed after its translation.")
        {
            MaySuppress = true,
            Documentation = """
                When the original changes, its translations have to be read again: the words may have moved although the figures still agree. Then set
                `reviewed` in the translation.
                """,
            BadExample = Pair("2026-10-01"),
            GoodExample = Pair("2026-11-01"),
        };

    public void Check(CheckedLibrary library, DiagnosticList found)
    {
        var first = library.Context.Library.Settings.Languages is [var language, ..] ? language : "en";
        foreach (var versions in library.ByKey)
        {
            if (versions.FirstOrDefault(version => version.Document.Language == first)?.Document.Front.Reviewed is not { } original)
                continue;
            foreach (var version in versions)
            {
                if (version.Document.Front.Reviewed is not { } reviewed || reviewed.Value.Earliest >= original.Value.Earliest)
                    continue;
                found.Add(
                    new Diagnostic(
                        Description,
                        reviewed.Span,
                        $"this translation was last reviewed on {reviewed.Value}, its original on {original.Value}"
                    )
                    {
                        Related = [new RelatedSpan(original.Span, "the original")],
                        Help = "read it beside the original, then set reviewed",
                    }
                );
            }
        }
    }

    private static string Pair(string reviewed) =>
        $$"""
            -- statiq.json --
            {"Languages": ["en", "es"]}
            -- input/pages/example.md --
            ---
            title: Example
            reviewed: 2026-11-01
            ---

            Read on.
            -- input/es/pages/example.md --
            ---
            title: Ejemplo
            reviewed: {{reviewed}}
            ---

            Siga leyendo.
            """;
}
