using System.Diagnostics;
using System.Text.Json;
using Sourced.Publishing.Typesetting;
using Sourced.Testing;

namespace Sourced.Publishing.Tests.Typesetting;

/// <summary>Cards are drawn by a small rasteriser of our own (theme/typesetter/flat.mjs); here beside one that draws everything.</summary>
public sealed class DrawingTests(TheTypesetter one) : IClassFixture<TheTypesetter>
{
    [Fact]
    public async Task Our_drawing_of_a_card_looks_like_that_of_a_rasteriser_of_everything()
    {
        // the packages are there once a card was made
        await one.MakeAsync(Sample.Job(Sample.Card("card.en")));
        string[] presets = ["og", "story", "wide"];
        var cards = CardTests
            .Samples.Select(sample => sample.Data)
            .SelectMany(sample => presets.Select(preset => PaperJson.Card(Sample.Card(sample) with { Preset = preset })))
            .ToList();

        var drawn = await BesideAsync(cards);

        Assert.Equal(cards.Count, drawn.Count);
        Assert.All(drawn, card =>
        {
            Assert.True(card.GetProperty("isFlat").GetBoolean());
            Assert.InRange(card.GetProperty("colours").GetInt32(), 16, 256);
            // letters a pixel away from their place differ by ten times as much
            Assert.InRange(card.GetProperty("mean").GetDouble(), 0, 0.6);
            Assert.InRange(card.GetProperty("far").GetDouble(), 0, 0.002);
        });
    }

    private static async Task<List<JsonElement>> BesideAsync(IEnumerable<string> cards)
    {
        var script = Path.Combine(
            Repository.Root,
            "tests",
            "Sourced.Publishing.Tests",
            "Typesetting",
            "beside-resvg.mjs"
        );
        using var node = Process.Start(
            new ProcessStartInfo("node", [script, Sample.ThemeFolder]) { RedirectStandardInput = true, RedirectStandardOutput = true }
        )!;
        var said = node.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await node.StandardInput.WriteAsync(string.Join('\n', cards));
        node.StandardInput.Close();
        var lines = (await said).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        await node.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, node.ExitCode);
        return [.. lines.Select(line => JsonDocument.Parse(line).RootElement)];
    }
}
