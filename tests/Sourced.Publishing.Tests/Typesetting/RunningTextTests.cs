using Sourced.Publishing.Typesetting;
using Sourced.Theme.Models;

namespace Sourced.Publishing.Tests.Typesetting;

/// <summary>How text runs on paper, read from where its lines stand in the file.</summary>
public sealed class RunningTextTests(TheTypesetter one, ThePapers papers) : IClassFixture<TheTypesetter>
{
    private const string Heading = "Heading of part";
    private const double BodySize = 12;
    private const double LargeSize = 18;

    private static readonly string[] Trees = ["alder", "birch", "cedar", "elm", "fir", "hawthorn", "juniper", "larch", "maple", "oak", "pine", "rowan", "willow"];

    public static TheoryData<string> WithText => ["sheet", "one-page", "two-page", "large-print", "notes", "eco"];

    public static TheoryData<string> Flowing => ["sheet", "large-print", "notes"];

    public static TheoryData<string, string, string> InLatinLetters
    {
        get
        {
            var all = new TheoryData<string, string, string>();
            foreach (var row in ThePapers.All.Where(row => row.Data.Item2 != "ar")) all.Add(row);
            return all;
        }
    }

    [Theory]
    [MemberData(nameof(WithText))]
    public async Task Lines_begin_below_each_other_end_where_they_end_stand_apart_and_are_short_enough(string form)
    {
        var words = Enumerable.Range(0, 60).Select(number => Trees[number * number / 3 % Trees.Length]).ToList();
        var lines = Poppler.Lines((await one.MakeAsync(Sample.Job(Sample.Handout("handout.en", form: form) with { Body = Section("do", Text(string.Join(' ', words))) }))).Bytes)
            .Where(line => line.Text.Split(' ').All(Trees.Contains)).ToList();
        var inOnePlace = lines.GroupBy(line => line.Page).SelectMany(page => page.Zip(page.Skip(1), (above, below) => below.Top - above.Top)).ToList();

        Assert.Equal(words, lines.SelectMany(line => line.Text.Split(' ')));
        Assert.Single(lines.Select(line => Math.Round(line.Left)).Distinct());
        Assert.InRange(lines.Select(line => Math.Round(line.Right)).Distinct().Count(), 4, lines.Count);
        Assert.All(inOnePlace, step => Assert.InRange(step, (1.3 * (form == "large-print" ? LargeSize : BodySize)) - 0.05, 40));
        Assert.All(lines, line => Assert.InRange(line.Text.Length, 1, 76));
    }

    [Theory]
    [MemberData(nameof(InLatinLetters))]
    public async Task No_word_is_broken_but_at_a_hyphen_of_its_own(string form, string language, string paper)
    {
        var job = Sample.Job(ThePapers.View(form, language, paper));
        var words = Poppler.Lines((await papers.MadeAsync(form, language, paper)).Bytes);
        var broken = words.Zip(words.Skip(1), (line, next) => (End: line.Text.Split(' ')[^1], Begin: next.Text.Split(' ')[0])).Where(place => place.End.Length > 1 && place.End[^1] is '-' or '\u00AD' or '\u2010');

        Assert.All(broken, place => Assert.Contains(place.End.TrimStart('(', '[', '“'), job.DataJson, StringComparison.Ordinal));
    }

    /// <summary>So many lines above that each heading comes to the foot of a page once.</summary>
    [Theory]
    [MemberData(nameof(Flowing))]
    public async Task No_heading_is_the_last_line_of_a_page(string form)
    {
        for (var lead = 0; lead < 8; lead++)
        {
            BlockView[] body = [.. Enumerable.Range(0, lead).Select(_ => Text("Line.")), .. Enumerable.Range(0, 40).SelectMany(number => Section($"part-{number}", Text("Text below it.")))];
            var lines = Poppler.Lines((await one.MakeAsync(Sample.Job(Sample.Handout("handout.en", form: form) with { Body = [.. body] }))).Bytes);
            var last = lines.Where(line => line.Text.StartsWith(Heading, StringComparison.Ordinal) || line.Text == "Text below it.").GroupBy(line => line.Page).Select(page => page.MaxBy(line => line.Top)).ToList();

            Assert.InRange(last.Count, 3, 40);
            Assert.All(last, line => Assert.Equal("Text below it.", line.Text));
        }
    }

    private static ParagraphView Text(string words) => new([new TextView(words)]);

    private static System.Collections.Immutable.ImmutableArray<BlockView> Section(string id, ParagraphView text) => [new HeadingView(2, id, [new TextView($"{Heading} {id}")]), text];
}
