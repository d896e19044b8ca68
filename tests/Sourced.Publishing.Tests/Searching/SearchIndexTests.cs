using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Sourced.Publishing.Searching;
using Sourced.Theme.Language;
using Sourced.Theme.Models;

namespace Sourced.Publishing.Tests.Searching;

public sealed class SearchIndexTests
{
    [Fact]
    public void A_word_tells_the_things_whose_title_has_it_and_those_that_have_it_elsewhere()
    {
        var lists = Lists(new("Trust", "/a/", "Harm"), new("Harm", "/b/", ""), new("Nothing", "/c/", "Harm and trust"));

        Assert.Equal("""[[1],[0,2]]""", Entry(lists, "harm"));
        Assert.Equal("""[[0],[2]]""", Entry(lists, "trust"));
        Assert.Null(Entry(lists, "tru"));
    }

    [Fact]
    public void A_figure_is_found_as_a_whole_and_by_its_number()
    {
        var lists = Lists(new ListingItemView("1 in 6 were asked once more", "/a/", "Also 75 %"));

        Assert.Equal("[[0]]", Entry(lists, "1"));
        Assert.Null(Entry(lists, "1in6wereaskedoncemore"));
        Assert.Equal("[[0]]", Entry(lists, "1in6", "1 in 6"));
        Assert.Equal("[[],[0]]", Entry(lists, "75"));
        Assert.Equal("[[],[0]]", Entry(lists, "75%"));
    }

    [Fact]
    public void What_stands_in_another_language_says_so()
    {
        var lists = Lists(new ListingItemView("Confianza", "/a/", "", "es"));

        var thing = JsonDocument.Parse(new SearchIndex(lists, ThemeWords.Find("en")!).ThingsOf(0)).RootElement[0];

        Assert.Equal(("es", "in Spanish"), (thing.GetProperty("language").GetString(), thing.GetProperty("note").GetString()));
        Assert.False(thing.TryGetProperty("text", out _));
    }

    [Fact]
    public void Of_a_thousand_sheets_no_file_is_larger_than_30_kB()
    {
        var words = Enumerable
            .Range(0, 4000)
            .Select(i => $"{(char)('a' + i % 20)}{(char)('a' + i / 20 % 20)}{i.ToString(CultureInfo.InvariantCulture)}")
            .ToList();
        ImmutableArray<Findable> sheets =
        [
            .. Enumerable
                .Range(0, 1000)
                .Select(sheet => new Findable(
                    new ListingItemView(
                        $"Sheet about {words[sheet * 7 % 4000]} and {words[sheet * 11 % 4000]}",
                        $"/facts/{sheet}/",
                        "What children told in the survey of that year."
                    )
                )
                {
                    Texts = () => Enumerable.Range(0, 300).Select(i => words[(sheet * 31 + i * i) % 4000]),
                    Length = 4,
                }),
        ];
        ImmutableArray<FindList> lists = [new("a-z", "Pages", sheets)];

        var index = new SearchIndex(lists, ThemeWords.Find("en")!);

        Assert.InRange(Enumerable.Range(0, SearchIndex.PartsFor(lists)).Max(part => index.WordsOf(part).Length), 1000, 30_000);
        Assert.InRange(Enumerable.Range(0, SearchIndex.ThingFilesFor(lists)).Max(part => index.ThingsOf(part).Length), 500, 5_000);
        Assert.Equal(index.Edition, new SearchIndex(lists, ThemeWords.Find("en")!).Edition);
    }

    [Fact]
    public void A_word_that_stands_nearly_everywhere_is_looked_for_in_titles_alone()
    {
        ImmutableArray<FindList> lists =
        [
            new("a-z", "Pages", [.. Enumerable.Range(0, 1100).Select(i => new Findable(new ListingItemView($"n{i}", "/", "children")))]),
        ];

        Assert.Equal("[[],0]", Entry(lists, "children"));
    }

    private static string? Entry(ImmutableArray<FindList> lists, string word, params string[] figures)
    {
        if (figures.Length > 0)
            lists = [lists[0] with { Things = [.. lists[0].Things.Select(thing => thing with { Figures = () => figures })] }];
        var part = SearchIndex.PartOf(word, SearchIndex.PartsFor(lists));
        var file = JsonDocument.Parse(Encoding.UTF8.GetString(new SearchIndex(lists, ThemeWords.Find("en")!).WordsOf(part)));
        return file.RootElement.TryGetProperty(word, out var entry) ? entry.GetRawText() : null;
    }

    private static ImmutableArray<FindList> Lists(params ListingItemView[] items) =>
        [new("a-z", "Pages", [.. items.Select(item => new Findable(item))])];
}
