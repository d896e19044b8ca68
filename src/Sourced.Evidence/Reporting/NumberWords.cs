using System.Globalization;
using Sourced.Evidence.Binding;
using Sourced.Statistics;

namespace Sourced.Evidence.Reporting;

/// <summary>How verdicts are called in reports: one place, since JSON and CSV must agree to the letter.</summary>
internal static class NumberWords
{
    /// <summary>The class of the number: "statistic", or the token class that let it through: "list-number".</summary>
    public static string Of(NumberClass kind) => Kebab(kind.ToString());

    public static string? Of(StatisticReading? reading) => reading is null ? null : Kebab(reading.Kind.ToString());

    public static string? Comparator(StatisticReading? reading) => reading is null ? null : Kebab(reading.Comparator.ToString());

    public static string? Of(BindingStatus? status) => status is { } known ? Kebab(known.ToString()) : null;

    public static string? Value(decimal? value) => value?.ToString("0.############################", CultureInfo.InvariantCulture);

    private static string Kebab(string name)
    {
        var words = name.SelectMany(
            (letter, at) => char.IsUpper(letter) && at > 0 ? ['-', char.ToLowerInvariant(letter)] : new[] { char.ToLowerInvariant(letter) }
        );
        return string.Concat(words);
    }
}
