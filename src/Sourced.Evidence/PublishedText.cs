using Sourced.Statistics;

namespace Sourced.Evidence;

/// <summary>The last line of defence: reads a text that is about to be published as a stranger would.</summary>
public static class PublishedText
{
    /// <summary>The statistics of a text that no mark covers.</summary>
    /// <param name="text">One block as a reader reads it: the text of a paragraph, a cell, a line of a handout.</param>
    /// <param name="language">A BCP 47 tag.</param>
    /// <param name="markedRanges">
    /// Offsets into <paramref name="text"/> that publishing set from a bound or exempt number, in any order. A statistic is covered when a
    /// mark touches it: the hedge before a figure may stand outside its mark.
    /// </param>
    /// <returns>In order of place. Vague quantities ("most", "thousands of") are not among them: they warn an author, they stop no edition.</returns>
    public static IReadOnlyList<NumberInText> Unbound(string text, string language, IReadOnlyList<Range> markedRanges)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(markedRanges);
        List<NumberInText>? unbound = null;
        foreach (var number in StatisticReader.Read(text, language))
        {
            if (number is not { Class: NumberClass.Statistic, Reading.Kind: not StatisticKind.Vague }) continue;
            if (!IsCovered(number, text.Length, markedRanges)) (unbound ??= []).Add(number);
        }

        return unbound ?? [];
    }

    private static bool IsCovered(NumberInText number, int length, IReadOnlyList<Range> marks)
    {
        foreach (var mark in marks)
        {
            if (mark.Start.GetOffset(length) < number.End && number.Start < mark.End.GetOffset(length)) return true;
        }

        return false;
    }
}
