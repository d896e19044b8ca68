using System.Globalization;
using System.Text;

namespace Sourced.Statistics.Tests;

/// <summary>
/// Precision and recall of one corpus. A statistic is found when a reading overlaps it; each reading counts once. A number labelled
/// otherwise is right when it is not read as a statistic, and its class is right when the reader gives the same one.
/// </summary>
public sealed class Score
{
    private readonly SortedDictionary<string, (int Right, int All, int Read)> _classes = new(StringComparer.Ordinal);

    public int Sentences { get; private set; }
    public int Labelled { get; private set; }
    public int Found { get; private set; }
    public int Exact { get; private set; }
    public int KindRight { get; private set; }
    public int Read { get; private set; }
    public List<string> Mistakes { get; } = [];

    public double Recall => Labelled == 0 ? 1 : (double)Found / Labelled;
    public double Precision => Read == 0 ? 1 : (double)Found / Read;
    public double F1 => Recall + Precision == 0 ? 0 : 2 * Recall * Precision / (Recall + Precision);
    public double SpanRecall => Labelled == 0 ? 1 : (double)Exact / Labelled;
    public double KindAccuracy => Found == 0 ? 1 : (double)KindRight / Found;
    public double ClassAccuracy => _classes.Count == 0 ? 1 : (double)_classes.Values.Sum(pair => pair.Right) / _classes.Values.Sum(pair => pair.All);

    public static Score Of(string corpus, string language) => Of([corpus], language);

    public static Score Of(IEnumerable<string> corpora, string language)
    {
        var score = new Score();
        foreach (var block in corpora.SelectMany(Tests.Labelled.Read))
        {
            score.Sentences++;
            score.Add(block, language);
        }

        return score;
    }

    private void Add(Labelled block, string language)
    {
        var numbers = StatisticReader.Read(block.Text, language, block.Place);
        var statistics = numbers.Where(number => number.Class is NumberClass.Statistic).ToList();
        Read += statistics.Count;
        foreach (var statistic in statistics)
            CountRead("● " + NameOf(statistic.Reading!.Kind));
        foreach (var label in block.Labels)
        {
            if (label.IsStatistic)
                AddStatistic(block, label, statistics, numbers);
            else
                AddOther(block, label, numbers);
        }

        foreach (var extra in statistics)
            Mistakes.Add($"false alarm  [{block.Text.Substring(extra.Start, extra.Length)}] {extra.Reading!.Kind} in {block.Line}");
    }

    private void AddStatistic(Labelled block, Label label, List<NumberInText> statistics, IReadOnlyList<NumberInText> numbers)
    {
        Labelled++;
        var hit = statistics.Find(number => number.Start < label.End && label.Start < number.End);
        var right = hit is not null && string.Equals(hit.Reading!.Kind.ToString(), label.Name, StringComparison.OrdinalIgnoreCase);
        Count("● " + label.Name, right);
        if (hit is null)
        {
            if (numbers.FirstOrDefault(number => number.Start < label.End && label.Start < number.End) is { Class: not NumberClass.Statistic } other)
                CountRead("○ " + NameOf(other.Class));
            Mistakes.Add($"missed       [{block.Text[label.Start..label.End]}] {label.Name} in {block.Line}");
            return;
        }

        statistics.Remove(hit);
        Found++;
        KindRight += right ? 1 : 0;
        if (hit.Start == label.Start && hit.End == label.End)
            Exact++;
        else
            Mistakes.Add($"span         [{block.Text.Substring(hit.Start, hit.Length)}] for [{block.Text[label.Start..label.End]}] in {block.Line}");
        if (!right)
            Mistakes.Add($"kind         [{block.Text[label.Start..label.End]}] {hit.Reading!.Kind} for {label.Name} in {block.Line}");
    }

    private void AddOther(Labelled block, Label label, IReadOnlyList<NumberInText> numbers)
    {
        var hit = numbers.FirstOrDefault(number => number.Start < label.End && label.Start < number.End);
        var right = string.Equals(hit?.Class.ToString(), label.Name, StringComparison.OrdinalIgnoreCase);
        Count("○ " + label.Name, right);
        if (hit is not null && hit.Class is not NumberClass.Statistic)
            CountRead("○ " + NameOf(hit.Class));
        if (!right && hit?.Class is not NumberClass.Statistic)
            Mistakes.Add($"class        [{block.Text[label.Start..label.End]}] {hit?.Class.ToString() ?? "nothing"} for {label.Name} in {block.Line}");
    }

    private void Count(string name, bool right)
    {
        var (before, all, read) = _classes.GetValueOrDefault(name);
        _classes[name] = (before + (right ? 1 : 0), all + 1, read);
    }

    private void CountRead(string name)
    {
        var (right, all, read) = _classes.GetValueOrDefault(name);
        _classes[name] = (right, all, read + 1);
    }

    private static string NameOf(Enum value) => string.Create(CultureInfo.InvariantCulture, $"{value}").ToLowerInvariant();

    public string Table(string corpus)
    {
        var table = new StringBuilder();
        table.AppendLine(
            CultureInfo.InvariantCulture,
            $"{corpus,-12} recall {Recall:P1}  precision {Precision:P1}  F1 {F1:P1}  exact span {SpanRecall:P1}  kind {KindAccuracy:P1}  classes {ClassAccuracy:P1}  ({Labelled} statistics)"
        );
        foreach (var (name, (right, all, read)) in _classes)
        {
            var (recall, precision) = (all == 0 ? 1 : (double)right / all, read == 0 ? 1 : (double)right / read);
            var f1 = recall + precision == 0 ? 0 : 2 * recall * precision / (recall + precision);
            table.AppendLine(
                CultureInfo.InvariantCulture,
                $"    {name,-16} {all,4} labelled  {read,4} read  {right,4} right  recall {recall,7:P1}  precision {precision,7:P1}  F1 {f1,7:P1}"
            );
        }

        return table.ToString();
    }
}
