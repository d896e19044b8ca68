namespace Sourced.Statistics.Tests;

public class CorpusTests(ITestOutputHelper output)
{
    /// <summary>What the reader reached when this line was last changed, less a breath. A drop is a fault.</summary>
    public static TheoryData<string, string, double, double> Thresholds => new()
    {
        { "en", "en", 0.5, 0.5 },
        { "heldout-en", "en", 0.5, 0.5 },
        { "es", "es", 0.5, 0.5 },
        { "ar", "ar", 0.5, 0.5 },
        { "fr", "fr", 0.5, 0.5 },
        { "pt", "pt", 0.5, 0.5 },
        { "de", "de", 0.5, 0.5 },
        { "hi", "hi", 0.5, 0.5 },
        { "zh", "zh", 0.5, 0.5 },
    };

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
