using System.Text.Json;
using Sourced.Publishing.Composition;

namespace Sourced.Publishing.Tests.Sites;

/// <summary>A figure that was something else before.</summary>
public sealed class HistoryTests : IAsyncLifetime
{
    private const string Before = """
            locator: Executive summary
            earlier:
              - {figure: 1 in 5, until: 2025-03-01, change: updated, reason: The source counted again.}
              - {figure: 1 in 7, until: 2026-10-03, change: corrected, reason: We copied the wrong line.}
        """;

    private static readonly string Page = $"s/{ShortCode.Of("survey-2018#young")}/index.html";

    private readonly TestProject _project = new(
        SmallSite.Text.Edit("input/sources/survey-2018.yml", "    locator: Executive summary", Before)
    );

    public async ValueTask InitializeAsync() => await _project.PublishAsync(OutputKinds.Site | OutputKinds.Data);

    public ValueTask DisposeAsync()
    {
        _project.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public void Its_page_says_first_that_it_was_corrected_and_then_what_it_was_and_why()
    {
        var page = _project[Page];

        Assert.InRange(
            page.IndexOf("Corrected on 3 October 2026.", StringComparison.Ordinal),
            1,
            page.IndexOf("<h1", StringComparison.Ordinal)
        );
        var (latest, first) = (
            page.IndexOf("We copied the wrong line.", StringComparison.Ordinal),
            page.IndexOf("The source counted again.", StringComparison.Ordinal)
        );
        Assert.InRange(latest, 1, first);
        Assert.Contains("Until 1 March 2025:", page, StringComparison.Ordinal);
        Assert.Contains("Corregido el 3 de octubre de 2026.", _project[$"es/{Page}"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_list_of_changes_names_each_with_what_took_its_place()
    {
        var changes = Json("changes.json")
            .Where(change => change.GetProperty("id").GetString() == "survey-2018#young")
            .Select(change =>
                (
                    change.GetProperty("date").GetString(),
                    change.GetProperty("kind").GetString(),
                    change.GetProperty("title").GetString()![..15]
                )
            );

        Assert.Equal([("2026-10-03", "corrected", "1 in 7 → 1 in 6"), ("2025-03-01", "updated", "1 in 5 → 1 in 7")], changes);
    }

    [Fact]
    public void The_row_of_data_tells_the_state_and_the_figures_before()
    {
        var row = Json("statistics.json").First(row => row.GetProperty("id").GetString() == "survey-2018#young");

        Assert.Equal(("corrected", "1 in 7; 1 in 5"), (row.GetProperty("status").GetString(), row.GetProperty("supersedes").GetString()));
    }

    [Fact]
    public void The_feed_of_corrections_has_what_was_wrong_and_not_what_was_counted_again()
    {
        Assert.Contains("We copied the wrong line.", _project["corrections.xml"], StringComparison.Ordinal);
        Assert.DoesNotContain("The source counted again.", _project["corrections.xml"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_of_corrections_lists_it_with_the_way_to_its_number()
    {
        var page = _project["pages/corrections/index.html"];

        Assert.Contains(
            $"3 October 2026. <b>Corrected</b>: <a href=\"/s/{ShortCode.Of("survey-2018#young")}/\">1 in 7 → 1 in 6: Thorn 2018</a>. <bdi>We copied the wrong line.</bdi>",
            page,
            StringComparison.Ordinal
        );
        Assert.Contains("Corregido", _project["es/pages/corrections/index.html"], StringComparison.Ordinal);
    }

    private IEnumerable<JsonElement> Json(string name) => JsonDocument.Parse(_project[$"data/{name}"]).RootElement.EnumerateArray();
}
