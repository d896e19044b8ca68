using System.Collections.Immutable;
using Sourced.Content.Documents;
using Sourced.Content.Markup;
using Sourced.Statistics;

namespace Sourced.Evidence.Texts;

/// <summary>The passages of a document's body.</summary>
internal static class BodyPassages
{
    public static IEnumerable<Passage> Of(Document document)
    {
        Passage? holder = null;
        foreach (var block in document.TextBlocks())
        {
            var readable = block.Read();
            if (readable.Runs.IsDefaultOrEmpty) continue;
            var isAlt = block.Place == TextBlockPlace.ImageAlt;
            var marks = MarksOf(readable);
            var passage = new Passage
            {
                Readable = readable,
                Language = document.Language,
                Place = PlaceOf(block.Place),
                Role = PassageRole.Body,
                Document = document,
                Section = block.Section,
                Marks = marks,
                Exemptions = Inside<ExemptInline>(block.Content),
                Links = Inside<LinkInline>(block.Content),
                Group = (object?)block.Row ?? (object?)block.Item ?? block.Quote,
                Host = isAlt ? holder : null,
                HostOffset = isAlt ? OffsetOf(holder, block) : 0,
            };
            if (passage.Readable.Runs.Length > 1)
                passage = passage with
                {
                    Foreign = [.. Inside<LanguageInline>(block.Content).Where(words => IsOther(words.Language, document.Language))],
                };
            if (!isAlt)
                holder = passage;
            yield return passage;
            foreach (var words in passage.Foreign)
            {
                if (Foreign(passage, words) is { } foreign) yield return foreign;
            }
        }
    }

    /// <summary>Words in another language are read in it, and served by the citations of the sentence that holds them.</summary>
    private static Passage? Foreign(Passage holder, LanguageInline words)
    {
        var readable = ReadableText.Of(words.Content);
        if (readable.Runs.IsDefaultOrEmpty) return null;
        return holder with
        {
            Readable = readable,
            Language = words.Language!,
            Marks = [],
            Exemptions = Inside<ExemptInline>(words.Content),
            Links = [],
            Foreign = [],
            Host = holder,
            HostOffset = holder.Readable.Runs.FirstOrDefault(run => run.Span.Start >= words.Span.Start).Start,
        };
    }

    private static bool IsOther(string? language, string own) =>
        language is not null && !language.Split('-')[0].Equals(own.Split('-')[0], StringComparison.OrdinalIgnoreCase);

    private static TextPlace PlaceOf(TextBlockPlace place) => place switch
    {
        TextBlockPlace.Heading => TextPlace.Heading,
        TextBlockPlace.ListItem => TextPlace.ListItem,
        TextBlockPlace.TableCell or TextBlockPlace.TableHeader => TextPlace.TableCell,
        TextBlockPlace.ImageAlt => TextPlace.Caption,
        _ => TextPlace.Prose,
    };

    private static ImmutableArray<Mark> MarksOf(ReadableText readable)
    {
        ImmutableArray<Mark>.Builder? marks = null;
        foreach (var run in readable.Runs)
        {
            if (run.Source is not CitationInline citation) continue;
            marks ??= ImmutableArray.CreateBuilder<Mark>();
            foreach (var item in citation.Items) marks.Add(new Mark(run.Start, citation, item));
        }

        return marks?.DrainToImmutable() ?? [];
    }

    private static int OffsetOf(Passage? holder, TextBlock image) =>
        holder?.Readable.Runs.FirstOrDefault(run => run.Source is ImageInline && run.Span == image.Span).Start ?? 0;

    private static ImmutableArray<T> Inside<T>(ImmutableArray<Inline> content) where T : Inline
    {
        List<T>? found = null;
        Collect(content, ref found);
        return found is null ? [] : [.. found];
    }

    private static void Collect<T>(ImmutableArray<Inline> content, ref List<T>? found) where T : Inline
    {
        foreach (var inline in content)
        {
            if (inline is T match) (found ??= []).Add(match);
            if (inline is TextInline) continue;
            if (inline.Children is { IsEmpty: false } children) Collect(children, ref found);
        }
    }
}
