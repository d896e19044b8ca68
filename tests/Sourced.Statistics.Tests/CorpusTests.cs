namespace Sourced.Statistics.Tests;

public class CorpusTests(ITestOutputHelper output)
{
    /// <summary>What the reader reached when this line was last changed, less a breath. A drop is a fault.</summary>
    public static TheoryData<string, string, double, double> Thresholds => new()
    {
        { "en", "en", 0.99, 0.99 },
        { "heldout-en", "en", 0.90, 0.94 },
        { "heldout-en2", "en", 0.88, 0.88 },
        { "heldout-en3", "en", 0.98, 0.98 },
        { "heldout2-es", "es", 0.95, 0.98 },
        { "heldout2-fr", "fr", 0.98, 0.98 },
        { "heldout2-pt", "pt", 0.98, 0.96 },
        { "heldout2-de", "de", 0.98, 0.98 },
        { "heldout2-ar", "ar", 0.98, 0.98 },
        { "heldout2-hi", "hi", 0.95, 0.98 },
        { "heldout2-zh", "zh", 0.98, 0.98 },
        { "heldout-es", "es", 0.93, 0.92 },
        { "heldout-fr", "fr", 0.93, 0.92 },
        { "heldout-pt", "pt", 0.93, 0.92 },
        { "heldout-de", "de", 0.93, 0.92 },
        { "heldout-ar", "ar", 0.93, 0.92 },
        { "heldout-hi", "hi", 0.93, 0.92 },
        { "heldout-zh", "zh", 0.90, 0.90 },
        { "mixed-en", "en", 0.98, 0.89 },
        { "mixed-es", "es", 0.98, 0.98 },
        { "mixed-fr", "fr", 0.98, 0.84 },
        { "mixed-pt", "pt", 0.98, 0.98 },
        { "mixed-de", "de", 0.98, 0.98 },
        { "mixed-ar", "ar", 0.98, 0.98 },
        { "mixed-hi", "hi", 0.98, 0.98 },
        { "mixed-zh", "zh", 0.98, 0.98 },
        { "es", "es", 0.98, 0.98 },
        { "ar", "ar", 0.98, 0.98 },
        { "fr", "fr", 0.98, 0.98 },
        { "pt", "pt", 0.98, 0.98 },
        { "de", "de", 0.98, 0.98 },
        { "hi", "hi", 0.98, 0.95 },
        { "zh", "zh", 0.98, 0.98 },
    };

    /// <summary>What the whole corpus of a language must reach: unit F1, and the share of statistics whose span is exact.</summary>
    public static TheoryData<string, double, double> Targets => new()
    {
        { "en", 0.98, 0.98 },
        { "es", 0.95, 0.98 },
        { "fr", 0.95, 0.98 },
        { "pt", 0.95, 0.98 },
        { "de", 0.95, 0.98 },
        { "ar", 0.95, 0.98 },
        { "hi", 0.95, 0.98 },
        { "zh", 0.95, 0.98 },
    };

    [Fact]
    public void Every_language_that_is_read_has_a_corpus_and_a_target()
    {
        Assert.Equal(StatisticReader.Languages, Targets.Select(row => row.Data.Item1).Order(StringComparer.Ordinal));
        Assert.Subset(Languages.Select(row => row.Corpus).ToHashSet(), StatisticReader.Languages.ToHashSet());
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public void Reaches_its_target_over_all_corpora_of_a_language(string language, double f1, double span)
    {
        var score = Score.Of(Languages.Where(row => row.Language == language).Select(row => row.Corpus), language);
        output.WriteLine($"{score.Sentences} sentences. {score.Table(language)}");

        Assert.True(score.F1 >= f1, $"{language}: F1 is {score.F1:P1}, it must be {f1:P1}");
        Assert.True(score.SpanRecall >= span, $"{language}: {score.SpanRecall:P1} of the spans are exact, it must be {span:P1}");
    }

    /// <summary>Every corpus and its language.</summary>
    internal static IEnumerable<(string Corpus, string Language)> Languages =>
        Thresholds.Select(row => row.Data).Select(row => (row.Item1, row.Item2));

    [Theory]
    [MemberData(nameof(Thresholds))]
    public void Reads_the_labelled_corpus_as_well_as_before(string corpus, string language, double recall, double precision)
    {
        var score = Score.Of(corpus, language);
        output.WriteLine(score.Table(corpus));
        foreach (var mistake in score.Mistakes)
            output.WriteLine(mistake);

        Assert.True(score.Recall >= recall, $"{corpus}: recall fell to {score.Recall:P1}, it was at least {recall:P1}");
        Assert.True(score.Precision >= precision, $"{corpus}: precision fell to {score.Precision:P1}, it was at least {precision:P1}");
    }
}
