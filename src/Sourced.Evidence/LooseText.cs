using System.Collections.Immutable;
using Sourced.Content.Text;
using Sourced.Evidence.Binding;
using Sourced.Evidence.Loose;
using Sourced.Statistics;

namespace Sourced.Evidence;

/// <summary>Reads the numbers of a file outside <c>input/</c>, where there is no source to bind to.</summary>
public static class LooseText
{
    /// <summary>Any Markdown file (front matter is read as text), or a <c>.txt</c> file in which each line is one block.</summary>
    /// <returns>Every number; the status is null, since nothing can be bound.</returns>
    public static ImmutableArray<CheckedNumber> Read(SourceFile file, string language)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(language);
        if (file.Path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase)) return Lines(file, language);
        // What is no Markdown that we can read (a line of a megabyte) is still text.
        return LooseMarkdown.Read(file, language) ?? Lines(file, language);
    }

    private static ImmutableArray<CheckedNumber> Lines(SourceFile file, string language)
    {
        var numbers = ImmutableArray.CreateBuilder<CheckedNumber>();
        var page = PageRegister.Of(Enumerable.Range(1, file.LineCount).Select(file.LineText), language);
        for (var line = 1; line <= file.LineCount; line++)
        {
            var text = file.LineText(line);
            var start = file.LineStart(line);
            foreach (var number in StatisticReader.Read(text, language, page: page))
            {
                numbers.Add(
                    new CheckedNumber(
                        file.Span(start + number.Start, number.Length),
                        text.Substring(number.Start, number.Length),
                        language,
                        number,
                        null
                    )
                );
            }
        }

        return numbers.DrainToImmutable();
    }
}
