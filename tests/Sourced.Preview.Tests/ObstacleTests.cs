namespace Sourced.Preview.Tests;

/// <summary>What stands in the way and is not in the content is told as what it is, and is gone when it is gone.</summary>
public sealed class ObstacleTests
{
    private const string Play = "input/facts/play.md";

    [Fact]
    public async Task A_mistake_of_the_program_is_told_as_one_with_the_way_to_report_it_and_is_survived()
    {
        var isBroken = false;
        await using var session = await Session.StartAsync(
            SmallSite.Text,
            asOf: () => isBroken ? throw new InvalidOperationException("the calendar is torn") : SmallSite.Today
        );

        isBroken = true;
        session.Edit(Play, "Go outside.", "Go out.");
        await session.UntilAsync(view => view.Obstacle is not null);
        var overlay = await session.OverlayAsync();

        Assert.Contains("internal error: the calendar is torn", overlay, StringComparison.Ordinal);
        Assert.Contains("a mistake of the program, not yours", overlay, StringComparison.Ordinal);
        Assert.Contains("Please report it", overlay, StringComparison.Ordinal);
        Assert.Contains("<summary>Where it happened</summary>", overlay, StringComparison.Ordinal);
        Assert.Contains("ObstacleTests", overlay, StringComparison.Ordinal);
        Assert.DoesNotContain("Fix:", overlay, StringComparison.Ordinal);
        Assert.Contains("Go outside.", await session.GetAsync("facts/play/"), StringComparison.Ordinal);

        isBroken = false;
        session.Edit(Play, "Go out.", "Go out again.");
        await session.UntilAsync(view => view.Count == 0);

        Assert.Contains("Go out again.", await session.GetAsync("facts/play/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_disk_that_fails_for_a_moment_is_no_mistake_of_the_program_and_is_tried_again_without_a_change()
    {
        var isBroken = false;
        await using var session = await Session.StartAsync(SmallSite.Text, asOf: () => isBroken ? throw new IOException("the share is away") : SmallSite.Today);

        isBroken = true;
        session.Edit(Play, "Go outside.", "Go out.");
        await session.UntilAsync(view => view.Obstacle is not null);
        var overlay = await session.OverlayAsync();

        Assert.Contains("the share is away", overlay, StringComparison.Ordinal);
        Assert.DoesNotContain("mistake of the program", overlay, StringComparison.Ordinal);

        isBroken = false;
        await session.UntilAsync(view => view.Count == 0);

        Assert.Contains("Go out.", await session.GetAsync("facts/play/"), StringComparison.Ordinal);
    }
}
