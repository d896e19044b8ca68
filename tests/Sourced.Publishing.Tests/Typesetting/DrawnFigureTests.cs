using Sourced.Theme.Models;

namespace Sourced.Publishing.Tests.Typesetting;

/// <summary>What of a figure is seen on its card, and what gives way where the words need the room.</summary>
public sealed class DrawnFigureTests(TheTypesetter one) : IClassFixture<TheTypesetter>
{
    private const int Teal = 0x0B5563;
    private const int Margin = 72;

    private static readonly CardView Tall = Sample.Card("card.en") with
    {
        Preset = "portrait",
        Topic = "",
        Figure = "45%",
        Statement = "said so",
        Context = "",
        Checked = "",
        Drawing = null,
    };

    [Fact]
    public async Task Twice_the_share_is_twice_the_ink()
    {
        var (less, half, whole) = (await InkOf(39.5m), await InkOf(40), await InkOf(80));

        // an edge between two pixels is of neither colour
        Assert.InRange((double)whole / half, 1.95, 2.05);
        Assert.InRange(less, await InkOf(39) + 1, half - 1);

        async Task<int> InkOf(decimal part) => (await PlacesOf(Tall with { Drawing = Share(100, part) })).Count;
    }

    [Theory]
    [InlineData("card.en", false)]
    [InlineData("card.ar", true)]
    public async Task It_begins_where_reading_begins(string sample, bool atRight)
    {
        var view = Sample.Card(sample) with { Preset = "portrait", Topic = "", Context = "", Drawing = Share(6, 1) };

        var places = await PlacesOf(view);

        Assert.All(places, place => Assert.Equal(atRight, place.X > 1080 / 2));
        Assert.Equal(atRight ? 1080 - Margin - 1 : Margin, atRight ? places.Max(place => place.X) : places.Min(place => place.X));
    }

    [Theory]
    [InlineData("card.en")]
    [InlineData("card.ar")]
    public async Task A_range_lies_between_its_ends(string sample)
    {
        var view = Sample.Card(sample) with { Preset = "portrait", Topic = "", Context = "", Drawing = new CardDrawingView(0, 0.25m, 0.5m) };

        // full up to the one end, and an edge at the other; the line of the whole is thin
        var full = (await PlacesOf(view)).GroupBy(place => place.X).Where(column => column.Count() > 30).Select(column => column.Key).ToList();

        const int Width = 1080 - (2 * Margin);
        var start = sample == "card.ar" ? 1080 - Margin - (Width / 2) : Margin;
        Assert.Equal((start, start + (Width / 2)), (full.Min(), full.Max() + 1));
        Assert.InRange(full.Count, Width / 4, (Width / 4) + 8);
    }

    [Fact]
    public async Task Where_the_words_need_the_room_it_is_left_out()
    {
        var full = Sample.Card("card.en");

        Assert.True(await IsSameAsync(full with { Drawing = null }, full with { Drawing = Share(100, 40) }));
        Assert.False(await IsSameAsync(Tall, Tall with { Drawing = Share(100, 40) }));
    }

    [Theory]
    [InlineData("og", "Source: Finkelhor et al. 2022", true)]
    [InlineData("og", "Source: National Center for Missing & Exploited Children 2023", false)]
    [InlineData("portrait", "Source: Counter-Trafficking Data Collaborative", true)]
    [InlineData("portrait", "Source: National Center for Missing & Exploited Children 2023", false)]
    public async Task The_month_of_the_last_look_stands_in_the_strip_where_the_source_leaves_room(string preset, string source, bool fits)
    {
        var view = Tall with { Preset = preset, Strip = source };

        Assert.Equal(fits, !await IsSameAsync(view, view with { Checked = "looked at November 2026" }));
    }

    private static CardDrawingView Share(int whole, decimal part) => new(whole, part, part);

    private async Task<byte[]> BytesOf(CardView view) => (await one.MakeAsync(Sample.Job(view))).Bytes.ToArray();

    private async Task<bool> IsSameAsync(CardView view, CardView other)
    {
        var (first, second) = (await BytesOf(view), await BytesOf(other));
        return first.SequenceEqual(second);
    }

    /// <summary>Of the pixels in the colour of what is filled.</summary>
    private async Task<List<(int X, int Y)>> PlacesOf(CardView view)
    {
        var bytes = await BytesOf(view);
        var pixels = Pixels.Of(bytes);
        return [.. from y in Enumerable.Range(0, pixels.Height) from x in Enumerable.Range(0, pixels.Width) where pixels[x, y] == Teal select (x, y)];
    }
}
