using System.Collections.Immutable;
using Sourced.Content.Diagnostics;
using Sourced.Content.Text;
using Sourced.Evidence.Binding;
using Sourced.Evidence.Translations;

namespace Sourced.Evidence.Rules.Translation;

internal sealed class TranslationDrift : ILibraryRule
{
    public RuleDescription Description { get; } =
        new(
            "TRN001",
            "translation-drift",
            Severity.Error,
            "Figures, citations, dates or help lines of a translation differ from the original."
        )
        {
            Documentation = """
                Readers of every language get the same evidence. Section by section, a translation shows the findings that the original shows (in its own
                words: "75%" may become "tres de cada cuatro"), cites the same sources, names the same dates, ages, times and pages, has the same key figures and applies
                to the same countries. A figure that is wrong in itself is reported there and not here again.
                """,
            BadExample = Example("Tres de cada cuatro [@survivors-2018#online]."),
            GoodExample = Example("En 2016, tres de cada cuatro [@survivors-2018#online]."),
        };

    public void Check(CheckedLibrary library, DiagnosticList found)
    {
        var first = library.Context.Library.Settings.Languages is [var language, ..] ? language : "en";
        foreach (var versions in library.ByKey)
        {
            if (versions.FirstOrDefault(version => version.Document.Language == first) is not { } original)
                continue;
            foreach (var translation in versions)
            {
                if (ReferenceEquals(translation, original))
                    continue;
                CompareFront(translation, original, found);
                CompareBodies(translation, translation.Sections, original.Sections, found);
            }
        }
    }

    private void CompareFront(SettledDocument translation, SettledDocument original, DiagnosticList found)
    {
        var (front, model) = (translation.Document.Front, original.Document.Front);
        var head = front.Title.Span;
        Compare(
            [
                .. front
                    .KeyFigures.Where(figure => !translation.Citations.Of(figure).IsUnknown)
                    .Select(figure => new TranslatedItem(figure.Finding.Value.ToString(), figure.Finding.Span)),
            ],
            [
                .. model
                    .KeyFigures.Where(figure => !original.Citations.Of(figure).IsUnknown)
                    .Select(figure => new TranslatedItem(figure.Finding.Value.ToString(), figure.Finding.Span)),
            ],
            "key figure",
            head,
            model.Title.Span,
            translation.Document.Front.KeyFigures.Count(figure => translation.Citations.Of(figure).IsUnknown),
            found
        );
        Compare(
            [.. front.AppliesTo.Select(place => new TranslatedItem(place.Value, place.Span))],
            [.. model.AppliesTo.Select(place => new TranslatedItem(place.Value, place.Span))],
            "country",
            head,
            model.Title.Span,
            0,
            found
        );
    }

    private void CompareBodies(
        SettledDocument translation,
        ImmutableArray<SectionContent> sections,
        ImmutableArray<SectionContent> originals,
        DiagnosticList found
    )
    {
        if (sections.Length != originals.Length)
        {
            found.Add(
                new Diagnostic(
                    Description,
                    translation.Document.Front.Title.Span,
                    $"this translation has {Headings(sections.Length)}, its original {Headings(originals.Length)}"
                )
                {
                    Related = [new RelatedSpan(originals[Math.Min(sections.Length, originals.Length - 1)].Head, "look from here")],
                    Help = "translate section by section, in the same order",
                }
            );
            return;
        }

        for (var i = 0; i < sections.Length; i++)
            CompareSections(sections[i], originals[i], found);
    }

    private void CompareSections(SectionContent section, SectionContent original, DiagnosticList found)
    {
        var allowance = section.Refused + original.Refused;
        var told = Compare(section.Figures, original.Figures, "figure", section.Head, original.Head, allowance, found, section, original);
        // The mark of a missing figure is missing with it.
        Compare(
            [.. section.Citations.Where(citation => !told.Contains(citation.Key))],
            [.. original.Citations.Where(citation => !told.Contains(citation.Key))],
            "citation",
            section.Head,
            original.Head,
            allowance,
            found
        );
        Compare(
            [.. section.Dates.DistinctBy(date => date.Key).Where(date => !original.Holds(date))],
            [.. original.Dates.DistinctBy(date => date.Key).Where(date => !section.Holds(date))],
            "date",
            section.Head,
            original.Head,
            section.Misdated + original.Misdated,
            found
        );
        foreach (
            var (what, own, model) in section.Others.Join(
                original.Others,
                one => one.Key,
                other => other.Key,
                (one, other) => (one.Key, one.Value, other.Value)
            )
        )
        {
            // A number in words on one side is no difference: only one that stands for another is told.
            var extra = Without(own, model).Where(item => !original.Holds(item)).ToList();
            var missing = Without(model, own).Where(item => !section.Holds(item)).ToList();
            for (var i = 0; i < Math.Min(extra.Count, missing.Count); i++)
                found.Add(
                    Differing(
                        what,
                        extra[i].Span,
                        missing[i].Span,
                        $"\"{extra[i].Span.Text}\" stands where the original says \"{missing[i].Span.Text}\""
                    )
                );
        }
    }

    /// <param name="allowance">Differences that other diagnostics already account for.</param>
    /// <returns>The references of what was found missing or too many.</returns>
    private HashSet<string> Compare(
        IReadOnlyList<TranslatedItem> own,
        IReadOnlyList<TranslatedItem> model,
        string what,
        SourceSpan head,
        SourceSpan modelHead,
        int allowance,
        DiagnosticList found,
        SectionContent? section = null,
        SectionContent? modelSection = null
    )
    {
        // The reader may take a number for a statistic in one language and for an instruction in the other.
        var missing = Without(model, own).Where(item => section?.LetsThrough(item) != true).ToList();
        var extra = Without(own, model).Where(item => modelSection?.LetsThrough(item) != true).ToList();
        var told = missing.Concat(extra).Select(item => item.Reference).OfType<string>().ToHashSet(StringComparer.Ordinal);
        // A difference of one figure for another is one cause.
        var pairs = Math.Min(missing.Count, extra.Count);
        for (var i = allowance; i < Math.Max(missing.Count, extra.Count); i++)
        {
            if (i < pairs)
                found.Add(
                    Differing(what, extra[i].Span, missing[i].Span, $"\"{extra[i].Span.Text}\" stands for another {what} in the original")
                );
            else if (i < missing.Count)
                found.Add(
                    Differing(
                        what,
                        head,
                        missing[i].Span,
                        $"this section of the translation lacks a {what} of the original: \"{missing[i].Span.Text}\""
                    )
                );
            else
                found.Add(
                    Differing(what, extra[i].Span, modelHead, $"\"{extra[i].Span.Text}\" is a {what} that the original does not have")
                );
        }

        return told;
    }

    private Diagnostic Differing(string what, SourceSpan span, SourceSpan original, string message) =>
        new(Description, span, message)
        {
            Related = [new RelatedSpan(original, "the original")],
            Help = $"give readers of both languages the same {(what == "country" ? "countries" : what + "s")}",
        };

    private static List<TranslatedItem> Without(IReadOnlyList<TranslatedItem> items, IReadOnlyList<TranslatedItem> others)
    {
        var left = others.CountBy(other => other.Key).ToDictionary(StringComparer.Ordinal);
        var rest = new List<TranslatedItem>();
        foreach (var item in items)
        {
            if (left.TryGetValue(item.Key, out var count) && count > 0)
                left[item.Key] = count - 1;
            else
                rest.Add(item);
        }

        return rest;
    }

    private static string Headings(int sections) => sections == 2 ? "one heading" : $"{sections - 1} headings";

    private static string Example(string translated) =>
        $$"""
            -- statiq.json --
            {"Languages": ["en", "es"]}
            -- input/pages/example.md --
            ---
            title: Example
            ---

            In 2016, three in four [@survivors-2018#online].
            -- input/es/pages/example.md --
            ---
            title: Ejemplo
            ---

            {{translated}}

            """ + Examples.Source;
}
