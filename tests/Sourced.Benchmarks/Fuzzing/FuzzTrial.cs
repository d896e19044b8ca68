using System.Diagnostics;
using System.Globalization;
using Sourced.Content.Text;
using Sourced.Evidence;
using Sourced.Statistics;
using Sourced.Testing;

namespace Sourced.Benchmarks.Fuzzing;

/// <summary>Reads hostile texts until the time is up: no exception, nothing slower than two seconds, no span outside its text.</summary>
internal sealed class FuzzTrial
{
    private const int Slow = 2000;
    private static readonly string[] Languages = [.. StatisticReader.Languages, "tr"];
    private readonly FuzzText _texts = new([
        .. Directory
            .EnumerateFiles(Path.Combine(Repository.Root, "input"), "*.md", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllText),
    ]);
    private long _characters;

    /// <returns>How many texts failed; each is named by the number from which it can be made again.</returns>
    public int Run(double minutes, long first)
    {
        var clock = Stopwatch.StartNew();
        var faults = 0;
        var number = first;
        for (; clock.Elapsed.TotalMinutes < minutes; number++)
        {
            var text = _texts.Of(number);
            _characters += text.Length;
            var language = Languages[number % Languages.Length];
            if (Fault(text, language, (TextPlace)(number % 6)) is not { } fault)
                continue;
            faults++;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"text {number} ({language}): {fault}"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{number - first} texts, {_characters / 1e6:F1} million characters, {faults} faults"));
        return faults;
    }

    private static string? Fault(string text, string language, TextPlace place)
    {
        // the time of this process, since other work on the machine is no fault of the text
        var before = Environment.CpuUsage.UserTime;
        try
        {
            var end = 0;
            foreach (var number in StatisticReader.Read(text, language, place))
            {
                if (number.Start < end || number.Length <= 0 || number.End > text.Length)
                    return $"the span {number.Start}+{number.Length} after {end} of {text.Length}";
                end = number.End;
            }

            foreach (var sheet in LooseText.Read(new SourceFile("input/facts/fuzz.md", text), language))
            {
                if (sheet.Span.Start < 0 || sheet.Span.Length <= 0 || sheet.Span.Start + sheet.Span.Length > text.Length)
                    return $"in a sheet the span {sheet.Span.Start}+{sheet.Span.Length} of {text.Length}";
            }
        }
#pragma warning disable CA1031 // whatever it is, it is what this trial looks for
        catch (Exception fault)
#pragma warning restore CA1031
        {
            return fault.ToString();
        }

        var took = (Environment.CpuUsage.UserTime - before).TotalMilliseconds;
        return took > Slow ? string.Create(CultureInfo.InvariantCulture, $"took {took:F0} ms") : null;
    }
}
