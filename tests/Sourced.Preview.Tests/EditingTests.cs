using System.Net;

namespace Sourced.Preview.Tests;

/// <summary>What is written is what is seen; a mistake is told in the page, and is gone when it is mended.</summary>
public sealed class EditingTests
{
    private const string Sleep = "input/facts/sleep.md";

    [Fact]
    public async Task A_saved_sentence_is_in_the_page()
    {
        await using var session = await Session.StartAsync(SmallSite.Text);
        var before = session.View.Proof;

        session.Edit(Sleep, "Ask how your child slept.\n\n## The facts", "Ask how your child dreamt.\n\n## The facts");
        await session.UntilAsync(view => view.Proof != before);

        Assert.Contains("Ask how your child dreamt.", await session.GetAsync("facts/sleep/"), StringComparison.Ordinal);
        Assert.Equal("", await session.OverlayAsync());
    }

    [Fact]
    public async Task A_wrong_figure_keeps_the_last_good_page_and_says_where_and_how_to_mend_it()
    {
        await using var session = await Session.StartAsync(SmallSite.Text);

        session.Edit(Sleep, "34% of pupils", "43% of pupils");
        await session.UntilAsync(view => view.IsHeldBack);

        var overlay = await session.OverlayAsync();
        Assert.Contains("34%", await session.GetAsync("facts/sleep/"), StringComparison.Ordinal);
        Assert.Contains("href=\"/_preview/rules/EVD003\"", overlay, StringComparison.Ordinal);
        Assert.Contains("input/facts/sleep.md:18:14", overlay, StringComparison.Ordinal);
        Assert.Contains("<mark>43%</mark>", overlay, StringComparison.Ordinal);
        Assert.Contains("<b>Fix:</b>", overlay, StringComparison.Ordinal);

        session.Edit(Sleep, "43% of pupils", "34% of pupils");
        await session.UntilAsync(view => view.Count == 0);

        Assert.Equal("", await session.OverlayAsync());
    }

    [Fact]
    public async Task A_mistake_in_the_settings_or_the_overlay_is_told_also_where_it_changes_nothing()
    {
        await using var session = await Session.StartAsync(SmallSite.Text.With("overlay.yml", "name: Our library\n"));
        Assert.Contains("Our library", await session.GetAsync("facts/sleep/"), StringComparison.Ordinal);

        session.Edit("overlay.yml", "name:", "nmae: Us\nname:");
        await session.UntilAsync(view => view.IsHeldBack);
        Assert.Contains("<mark>nmae</mark>", await session.OverlayAsync(), StringComparison.Ordinal);

        session.Edit("overlay.yml", "nmae: Us\nname: Our library", "name: Our school");
        await session.UntilAsync(view => view.Count == 0);
        Assert.Contains("Our school", await session.GetAsync("facts/sleep/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_organisations_colours_are_held_against_the_theme_as_it_was_just_saved()
    {
        var site = SmallSite.Text.With("theme/tokens.json", RealTheme.Tokens).With("overlay.yml", "colours: {light: {accent: \"#0B5563\"}}\n");
        await using var session = await Session.StartAsync(site);
        Assert.DoesNotContain("CFG009", session.View.Warnings.Select(warning => warning.Code));

        session.Edit("theme/tokens.json", "\"paper\": \"#FFFDF8\"", "\"paper\": \"#7D8C8F\"");
        await session.UntilAsync(view => view.Warnings.Any(warning => warning.Code == "CFG009"));

        session.Edit("theme/tokens.json", "\"paper\": \"#7D8C8F\"", "\"paper\": \"#FFFDF8\"");
        await session.UntilAsync(view => view.Warnings.All(warning => warning.Code != "CFG009"));
    }

    [Fact]
    public async Task A_link_that_leads_nowhere_in_the_sheet_at_hand_keeps_it_from_being_shown()
    {
        await using var session = await Session.StartAsync(SmallSite.Text);

        session.Edit(Sleep, "(play.md)", "(plya.md)");
        await session.UntilAsync(view => view.IsHeldBack);

        Assert.Contains("plya", await session.OverlayAsync(), StringComparison.Ordinal);
        Assert.Contains("href=/facts/play/", (await session.GetAsync("facts/sleep/")).Replace("\"", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_elsewhere_that_has_lost_its_aim_is_told_a_moment_later()
    {
        await using var session = await Session.StartAsync(SmallSite.Text);

        Directory.Move(session.PathOf("input/facts/play.md"), session.PathOf("input/facts/games.md"));
        Directory.Move(session.PathOf("input/es/facts/play.md"), session.PathOf("input/es/facts/games.md"));
        await session.UntilAsync(view => !view.Late.IsEmpty);

        Assert.Contains("input/facts/sleep.md", await session.OverlayAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, await session.StatusAsync("facts/play/"));
        Assert.Equal(HttpStatusCode.OK, await session.StatusAsync("facts/games/"));
    }

    [Fact]
    public async Task An_editor_that_writes_beside_the_file_and_renames_is_seen()
    {
        await using var session = await Session.StartAsync(SmallSite.Text);
        var before = session.View.Proof;

        session.Write(".saving", session.Read(Sleep).Replace("Children need sleep", "Children need much sleep", StringComparison.Ordinal));
        File.Move(session.PathOf(".saving"), session.PathOf(Sleep), overwrite: true);
        await session.UntilAsync(view => view.Proof != before);

        Assert.Contains("Children need much sleep", await session.GetAsync("facts/sleep/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_goes_and_comes_back_is_watched_again()
    {
        await using var session = await Session.StartAsync(SmallSite.Text);

        Directory.Move(session.PathOf("input"), session.PathOf("away"));
        await session.UntilAsync(view => view.IsHeldBack);
        Assert.Contains("CFG005", await session.OverlayAsync(), StringComparison.Ordinal);
        Directory.Move(session.PathOf("away"), session.PathOf("input"));
        await session.UntilAsync(view => view.Count == 0);
        var before = session.View.Proof;
        session.Edit(Sleep, "Children need sleep", "Children need much sleep");
        await session.UntilAsync(view => view.Proof != before);

        Assert.Contains("Children need much sleep", await session.GetAsync("facts/sleep/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_preview_that_starts_with_an_error_says_so_and_shows_the_site_when_it_is_mended()
    {
        await using var session = await Session.StartAsync(SmallSite.Text.Edit(Sleep, "34% of", "43% of"));

        using var answer = await session.Browser.GetAsync(new Uri("facts/sleep/", UriKind.Relative), Session.Cancellation);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Contains("/_preview/client.js", await answer.Content.ReadAsStringAsync(Session.Cancellation), StringComparison.Ordinal);
        Assert.Contains("EVD003", await session.OverlayAsync(), StringComparison.Ordinal);
        Assert.Contains("Unrecorded", await session.GetAsync("_preview/rules/EVD003"), StringComparison.OrdinalIgnoreCase);

        session.Edit(Sleep, "43% of", "34% of");
        await session.UntilAsync(view => view.Proof is not null);

        Assert.Equal(HttpStatusCode.OK, await session.StatusAsync("facts/sleep/"));
    }

    [Fact]
    public async Task Nothing_is_written_into_the_output()
    {
        await using var session = await Session.StartAsync(SmallSite.Text);
        await session.GetAsync("facts/sleep/");

        Assert.Equal(
            [".sourced", "input", "statiq.json"],
            Directory.EnumerateFileSystemEntries(session.Root).Select(Path.GetFileName).Order(StringComparer.Ordinal)
        );
    }
}
