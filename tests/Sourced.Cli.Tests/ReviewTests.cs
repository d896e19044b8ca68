using System.Text.Json;

namespace Sourced.Cli.Tests;

/// <summary>What waits for a second person, the pack to check it with, and the signature.</summary>
public sealed class ReviewTests
{
    [Fact]
    public async Task What_waits_is_listed_until_somebody_signs_it()
    {
        using var project = new ProjectFolder();

        var before = await project.RunAsync("review", "--format", "json");
        var signed = await project.RunAsync("review", "sign", "town-2025#badly", "--by", "B. Reader", "--all-answered");
        var after = await project.RunAsync("review");

        using var list = JsonDocument.Parse(before.Out);
        var item = Assert.Single(list.RootElement.EnumerateArray());
        Assert.Equal(
            ("town-2025#badly", "unsigned", "text"),
            (item.GetProperty("id").GetString(), item.GetProperty("why").GetString(), item.GetProperty("shown").GetString())
        );
        Assert.Equal(ExitCode.Clean, signed.Code);
        Assert.Equal("nothing waits\n", after.Out);
        Assert.Contains("signed off as they stand: 1 of 1", after.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Clean, (await project.RunAsync("check")).Code);
    }

    [Theory]
    [InlineData("dead", "failing-since: 2025-12-20", "since 2025-12-20")]
    [InlineData("soft-404", "status: 200", "on 2026-01-08")]
    public async Task A_source_that_is_gone_waits_for_somebody_and_its_claim_stays(string state, string more, string since)
    {
        using var project = new ProjectFolder();
        await project.RunAsync("review", "sign", "town-2025#badly", "--by", "B. Reader", "--all-answered");
        await File.WriteAllTextAsync(
            project.PathOf("input/link-checks.yml"),
            $"- source: town-2025\n  url: https://example.org/sleep\n  on: 2026-01-08\n  state: {state}\n  {more}\n",
            TestContext.Current.CancellationToken
        );

        var review = await project.RunAsync("review");
        var check = await project.RunAsync("check", "--format", "compact");
        using var json = JsonDocument.Parse((await project.RunAsync("review", "--format", "json")).Out);
        project.Edit("input/sources/town-2025.yml", "URL: https://example.org/sleep\n", "URL: https://example.org/reports/sleep\n");

        Assert.Equal(
            $"gone      text        town-2025\n          How our pupils sleep, not at https://example.org/sleep {since}; 1 place, first input/facts/sleep.md:15:14\n",
            review.Out
        );
        Assert.Equal(
            ("gone", null),
            (json.RootElement[0].GetProperty("why").GetString(), json.RootElement[0].GetProperty("hash").GetString())
        );
        Assert.Equal(ExitCode.Clean, check.Code);
        Assert.Contains("warning[SRC013]", check.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("gone", (await project.RunAsync("review")).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025-11-27", "nothing waits\n")]
    [InlineData(
        "2025-11-26",
        "due       exit page   exit-page\n          https://www.weather.gov/, look again by 2026-02-24; 1 place, first statiq.json:1:91\n"
    )]
    [InlineData("", "due       exit page   exit-page\n          https://www.weather.gov/, nobody has recorded a look at it; 0 places\n")]
    public async Task The_page_for_readers_who_leave_waits_for_a_look_six_weeks_before_its_day_and_when_nobody_looked(string looked, string expected)
    {
        using var project = new ProjectFolder();
        await project.RunAsync("review", "sign", "town-2025#badly", "--by", "B. Reader", "--all-answered");
        project.Edit("statiq.json", ", \"ExitChecked\": \"2026-01-04\"", looked.Length > 0 ? $", \"ExitChecked\": \"{looked}\"" : "");

        Assert.Equal(expected, (await project.RunAsync("review")).Out);
    }

    [Fact]
    public async Task A_changed_comma_keeps_the_signature_and_a_changed_digit_voids_it()
    {
        using var project = new ProjectFolder();
        await project.RunAsync("review", "sign", "town-2025#badly", "--by", "B. Reader", "--all-answered");

        project.Edit("input/sources/town-2025.yml", "pupils of the town", "pupils, of the town");
        var comma = await project.RunAsync("review");
        project.Edit("input/sources/town-2025.yml", "period: 2025", "period: 2024");
        var digit = await project.RunAsync("review");
        var again = await project.RunAsync("review", "sign", "town-2025#badly", "--by", "C. Reader", "--all-answered");

        Assert.Equal("nothing waits\n", comma.Out);
        Assert.StartsWith("void      text        town-2025#badly\n", digit.Out, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Clean, again.Code);
        Assert.Contains("checked: {by: C. Reader, on: 2026-01-10, hash: ", project.Read("input/sources/town-2025.yml"), StringComparison.Ordinal);
        Assert.Equal("nothing waits\n", (await project.RunAsync("review")).Out);
    }

    [Fact]
    public async Task No_name_is_published_beside_a_figure_that_was_changed_after_it_was_signed_off()
    {
        using var project = new ProjectFolder();
        await project.RunAsync("review", "sign", "town-2025#badly", "--by", "B. Reader", "--all-answered");

        await project.RunAsync("build", "--only", "data", "--no-progress");
        var signed = project.Read("output/data/statistics.csv");
        foreach (var file in new[] { "input/sources/town-2025.yml", "input/facts/sleep.md" }) project.Edit(file, "34%", "36%");
        await project.RunAsync("build", "--only", "data", "--no-progress");
        var changed = project.Read("output/data/statistics.csv");

        Assert.Contains("2026-01-10,B. Reader,", signed, StringComparison.Ordinal);
        Assert.Contains("36%", changed, StringComparison.Ordinal);
        Assert.DoesNotContain("B. Reader", changed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_slip_of_the_finger_is_asked_again()
    {
        using var project = new ProjectFolder();

        var ending = await project.TypeAsync(
            "yes\nyse\n\n" + string.Concat(Enumerable.Repeat("y\n", 9)),
            "review",
            "sign",
            "town-2025#badly",
            "--by",
            "B. Reader"
        );

        Assert.Equal((ExitCode.Clean, 2), (ending.Code, ending.Error.Split("yes or no?").Length - 1));
    }

    [Fact]
    public async Task A_byte_order_mark_stays_and_a_file_changed_meanwhile_is_not_written()
    {
        using var project = new ProjectFolder();
        var path = project.PathOf("input/sources/town-2025.yml");
        await File.WriteAllTextAsync(path, "\ufeff" + project.Read("input/sources/town-2025.yml"), TestContext.Current.CancellationToken);

        var signed = await project.RunAsync("review", "sign", "town-2025#badly", "--by", "B. Reader", "--all-answered");

        Assert.Equal(ExitCode.Clean, signed.Code);
        Assert.Equal([0xEF, 0xBB, 0xBF], (await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken))[..3]);
        Assert.Throws<UsageException>(() => WholeFile.Change(path, "what somebody read", "what they would write"));
        Assert.Contains("by: B. Reader", project.Read("input/sources/town-2025.yml"), StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(Path.GetDirectoryName(path)!, "*.tmp"));
    }

    [Fact]
    public async Task Nobody_signs_a_record_that_they_wrote_or_without_answering()
    {
        using var project = new ProjectFolder();
        project.Edit("input/sources/town-2025.yml", "limits: One town.", "limits: One town.\nrecorded-by: B. Reader");

        var own = await project.RunAsync("review", "sign", "town-2025#badly", "--by", "b reader", "--all-answered");
        var unanswered = await project.RunAsync("review", "sign", "town-2025#badly", "--by", "C. Reader");
        var doubted = await project.TypeAsync("yes\nno\n", "review", "sign", "town-2025#badly", "--by", "C. Reader");
        var answered = await project.TypeAsync(string.Concat(Enumerable.Repeat("yes\n", 10)), "review", "sign", "town-2025#badly", "--by", "C. Reader");

        Assert.Equal((ExitCode.Usage, ExitCode.Usage, ExitCode.Usage, ExitCode.Clean), (own.Code, unanswered.Code, doubted.Code, answered.Code));
        Assert.Contains("somebody else has to sign it off", own.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_sign_off_required_nothing_unsigned_is_published()
    {
        using var project = new ProjectFolder();
        project.Edit("statiq.json", "\"Host\"", "\"RequireSignOff\": true, \"Host\"");
        project.Edit("input/sources/town-2025.yml", "limits: One town.", "limits: One town.\nrecorded-by: A. Writer");

        var before = await project.RunAsync("build", "--only", "data", "--no-progress");
        await project.RunAsync("review", "sign", "town-2025#badly", "--by", "B. Reader", "--all-answered");
        var after = await project.RunAsync("build", "--only", "data", "--no-progress");

        Assert.Equal((ExitCode.GateErrors, ExitCode.Clean), (before.Code, after.Code));
        Assert.Contains("error[EVD020]: nobody has signed off town-2025#badly", before.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_pack_is_one_file_that_asks_nobody_for_anything()
    {
        using var project = new ProjectFolder();
        project.Edit("input/sources/town-2025.yml", "locator: p. 2", "locator: p. 2\n    quote: In this town, 34% of all <pupils> slept badly at night.");
        await project.RunAsync("build", "--only", "data", "--no-progress");
        foreach (var file in new[] { "input/sources/town-2025.yml", "input/facts/sleep.md" }) project.Edit(file, "34%", "36%");

        var ending = await project.RunAsync("review", "pack", project.PathOf("pack.html"), "--before", project.PathOf("output"));

        var pack = project.Read("pack.html");
        Assert.Equal("1 claim in " + project.PathOf("pack.html") + "\n", ending.Error);
        Assert.Contains("In one town, 36% of pupils slept badly", pack, StringComparison.Ordinal);
        Assert.Contains("<mark>36%</mark> of all &lt;pupils&gt;", pack, StringComparison.Ordinal);
        Assert.Contains("https://example.org/sleep#:~:text=In%20this%20town%2C%2036%25,slept%20badly%20at%20night.", pack, StringComparison.Ordinal);
        Assert.Contains("https://web.archive.org/web/2026/https://example.org/sleep", pack, StringComparison.Ordinal);
        Assert.Contains("An earlier edition showed: 34%.", pack, StringComparison.Ordinal);
        Assert.Contains("input/facts/sleep.md:15:14", pack, StringComparison.Ordinal);
        Assert.Equal(10, pack.Split("<td class=\"box\"></td><td").Length - 1);
        Assert.DoesNotContain("src=", pack, StringComparison.Ordinal);
        Assert.DoesNotContain("<link", pack, StringComparison.Ordinal);
    }
}
