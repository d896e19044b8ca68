using Sourced.Evidence.Binding;
using Sourced.Statistics;

namespace Sourced.Evidence.Reporting.Numbers;

/// <summary>One line per number, grouped by file, and a count: nothing that was let through stays silent.</summary>
internal static class NumbersText
{
    public static void Write(TextWriter writer, IReadOnlyList<CheckedNumber> numbers)
    {
        foreach (var file in numbers.GroupBy(number => number.Span.File.Path, StringComparer.Ordinal))
        {
            writer.Write($"{file.Key}\n");
            foreach (var number in file)
            {
                var from = number.Span.From;
                writer.Write($"  {$"{from.Line}:{from.Column}",-9}{Verdict(number),-15}{number.Text.ReplaceLineEndings(" ")}{Because(number)}\n");
            }

            writer.Write('\n');
        }

        var statistics = numbers.Count(number => number.Number.Class == NumberClass.Statistic);
        writer.Write($"{numbers.Count} numbers, {statistics} of them statistics");
        foreach (var group in numbers.Where(number => number.Status is not null).CountBy(number => number.Status!.Value).OrderBy(group => group.Key))
        {
            writer.Write($", {group.Value} {NumberWords.Of(group.Key)}");
        }

        writer.Write('\n');
    }

    private static string Verdict(CheckedNumber number) => NumberWords.Of(number.Status) ?? NumberWords.Of(number.Number.Class);

    private static string Because(CheckedNumber number)
    {
        var reading = number.Number.Reading is { } read ? $"  ({Read(read)})" : "";
        if (number.Binding is { } binding) return $"{reading}  → {binding.Reference}";
        if (number.ExemptionReason is { } reason) return $"{reading}  exempt: {reason}";
        return number.Rule is { } rule ? $"{reading}  {rule}" : reading;
    }

    private static string Read(StatisticReading reading)
    {
        var value = reading.Low.Value == reading.High.Value
            ? NumberWords.Value(reading.Low.Value)
            : $"{NumberWords.Value(reading.Low.Value)} to {NumberWords.Value(reading.High.Value)}";
        var comparator = reading.Comparator == Comparator.None ? "" : $"{NumberWords.Comparator(reading)} ";
        var unit = reading.Unit.Length > 0 ? $" {reading.Unit}" : "";
        return $"{NumberWords.Of(reading)}: {comparator}{value}{unit}";
    }
}
