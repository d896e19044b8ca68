using System.Collections.Immutable;
using Sourced.Content.Reading;
using Sourced.Content.Settings;
using Sourced.Content.Text;
using Sourced.Evidence.Binding;
using Sourced.Evidence.Texts;
using Sourced.Statistics;

namespace Sourced.Evidence.Loose;

/// <summary>Reads one Markdown file by the same road as a page of a site, so that its blocks are told apart in the same way.</summary>
internal static class LooseMarkdown
{
    /// <summary>A page needs a title. Its lines are taken off every place again.</summary>
    private const string Front = "---\ntitle: \"\u00a0\"\n---\n";

    /// <returns>Null when the file has text of which no block could be read.</returns>
    public static ImmutableArray<CheckedNumber>? Read(SourceFile file, string language)
    {
        var library = LibraryReader.Read(new LooseFile(Front + file.Text), new SiteSettings { Languages = [language] }, 1).Library;
        if (library.Documents is not [var document] || (document.Body.IsEmpty && !string.IsNullOrWhiteSpace(file.Text))) return null;
        var numbers = ImmutableArray.CreateBuilder<CheckedNumber>();
        Passage[] passages = [.. BodyPassages.Of(document)];
        var page = PageRegister.Of(passages.Select(passage => passage.Text), language);
        foreach (var passage in passages)
        {
            foreach (var number in StatisticReader.Read(passage.Text, language, passage.Place, page))
            {
                var judged = new JudgedNumber(passage, PassageReader.WithCode(passage, number));
                numbers.Add(judged.Checked() with { Span = Moved(judged.Span, file), Status = null, Rule = null, Language = language });
            }
        }

        numbers.Sort((left, right) => left.Span.Start.CompareTo(right.Span.Start));
        return numbers.DrainToImmutable();
    }

    private static SourceSpan Moved(SourceSpan span, SourceFile file)
    {
        var start = Math.Clamp(span.Start - Front.Length, 0, file.Text.Length);
        return file.Span(start, Math.Clamp(span.Length, 0, file.Text.Length - start));
    }
}
