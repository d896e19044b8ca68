using Sourced.Publishing.Proofs;

namespace Sourced.Publishing.Tests.Proofs;

/// <summary>What is made for several people at once, in few places.</summary>
public sealed class SharedWorkTests
{
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    private readonly TaskCompletionSource<int> _gate = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<string> _done = [];

    [Fact]
    public async Task What_is_asked_for_while_it_is_under_way_is_done_once()
    {
        var work = new SharedWork<string, int>(2);

        var first = Ask(work, "sheet", isUrgent: false, () => DoAsync("sheet", _gate.Task));
        var second = Ask(work, "sheet", isUrgent: true, () => DoAsync("sheet again", Task.FromResult(2)));
        Assert.True(work.IsUnderWay("sheet"));
        _gate.SetResult(1);

        Assert.Equal((1, 1), (await first, await second));
        Assert.Equal(["sheet"], _done);
        await work.EndAsync();
        Assert.False(work.IsUnderWay("sheet"));
    }

    [Fact]
    public async Task What_somebody_looks_at_goes_before_what_may_wait()
    {
        var work = new SharedWork<string, int>(1);
        var began = new TaskCompletionSource();
        var all = new List<Task>
        {
            Ask(work, "begun", isUrgent: false, () =>
            {
                began.SetResult();
                return DoAsync("begun", _gate.Task);
            }),
        };
        await began.Task.WaitAsync(Cancellation);
        foreach (var (name, isUrgent) in new[] { ("may wait", false), ("may wait too", false), ("is looked at", true) })
        {
            all.Add(Ask(work, name, isUrgent, () => DoAsync(name, Task.FromResult(0))));
            while (work.Waiting < all.Count - 1) await Task.Yield();
        }

        _gate.SetResult(0);
        await Task.WhenAll(all);

        Assert.Equal(["begun", "is looked at", "may wait", "may wait too"], _done);
    }

    [Fact]
    public async Task What_fails_gives_its_place_back()
    {
        var work = new SharedWork<string, int>(1);

        await Assert.ThrowsAsync<IOException>(() => Ask(work, "broken", isUrgent: true, () => throw new IOException("no")));

        Assert.Equal(7, await Ask(work, "broken", isUrgent: true, () => Task.FromResult(7)));
        await work.EndAsync();
    }

    [Fact]
    public async Task What_somebody_else_gave_up_is_done_anew_for_whoever_still_wants_it()
    {
        var work = new SharedWork<string, int>(1);

        var first = Ask(work, "sheet", isUrgent: false, () => DoAsync("sheet", _gate.Task));
        var second = Ask(work, "sheet", isUrgent: true, () => DoAsync("sheet again", Task.FromResult(2)));
        var third = work.DoAsync("sheet", isUrgent: true, () => DoAsync("sheet once more", Task.FromResult(3)), () => false, Cancellation);
        _gate.SetException(new OperationCanceledException());

        await Assert.ThrowsAsync<OperationCanceledException>(() => first);
        Assert.Equal(2, await second);
        await Assert.ThrowsAsync<OperationCanceledException>(() => third);
        Assert.Equal(["sheet again"], _done);
    }

    private static Task<int> Ask(SharedWork<string, int> work, string key, bool isUrgent, Func<Task<int>> done) =>
        work.DoAsync(key, isUrgent, done, () => true, Cancellation);

    private async Task<int> DoAsync(string name, Task<int> result)
    {
        var value = await result;
        lock (_done) _done.Add(name);
        return value;
    }
}
