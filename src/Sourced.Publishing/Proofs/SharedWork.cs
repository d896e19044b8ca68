namespace Sourced.Publishing.Proofs;

/// <summary>
/// Work for which there are few places. Whoever asks for what is under way waits for it instead of having it done twice, and what somebody
/// looks at goes before what may wait.
/// </summary>
/// <param name="places">How much is done at once, at least 1.</param>
internal sealed class SharedWork<TKey, TResult>(int places)
    where TKey : notnull
{
    private readonly Lock _lock = new();
    private readonly Dictionary<TKey, Task<TResult>> _underWay = [];
    private readonly Queue<TaskCompletionSource> _urgent = new();
    private readonly Queue<TaskCompletionSource> _patient = new();
    private int _free = places;

    /// <summary>How many wait for a place.</summary>
    public int Waiting
    {
        get
        {
            lock (_lock) return _urgent.Count + _patient.Count;
        }
    }

    public bool IsUnderWay(TKey key)
    {
        lock (_lock) return _underWay.ContainsKey(key);
    }

    /// <summary>Has it done, or waits for whoever has it done already.</summary>
    /// <param name="key">Same key, same result.</param>
    /// <param name="isUrgent">Somebody looks at it.</param>
    /// <param name="work">Does it.</param>
    /// <param name="isWanted">Whether this caller still has a use for it.</param>
    /// <param name="cancellation">Ends the waiting, not the work.</param>
    /// <exception cref="OperationCanceledException">The caller cancelled or has no use for it, or this very work was given up. That somebody else gave up theirs is no reason: then it is done anew.</exception>
    public async Task<TResult> DoAsync(TKey key, bool isUrgent, Func<Task<TResult>> work, Func<bool> isWanted, CancellationToken cancellation)
    {
        while (true)
        {
            var (task, isOurs) = Begin(key, isUrgent, work);
            try
            {
                return await task.WaitAsync(cancellation);
            }
            catch (OperationCanceledException) when (!isOurs && !cancellation.IsCancellationRequested && isWanted())
            {
                // it was given up by whoever began it
            }
        }
    }

    /// <summary>Returns when nothing is under way any more, however it ended.</summary>
    public async Task EndAsync()
    {
        while (true)
        {
            Task[] all;
            lock (_lock) all = [.. _underWay.Values];
            if (all.Length == 0) return;
            await Task.WhenAll(all).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private (Task<TResult> Work, bool IsOurs) Begin(TKey key, bool isUrgent, Func<Task<TResult>> work)
    {
        lock (_lock) return _underWay.TryGetValue(key, out var known) ? (known, false) : (_underWay[key] = Task.Run(() => RunAsync(key, isUrgent, work)), true);
    }

    private async Task<TResult> RunAsync(TKey key, bool isUrgent, Func<Task<TResult>> work)
    {
        try
        {
            await TurnAsync(isUrgent);
            try
            {
                return await work();
            }
            finally
            {
                HandOn();
            }
        }
        finally
        {
            lock (_lock) _underWay.Remove(key);
        }
    }

    private Task TurnAsync(bool isUrgent)
    {
        lock (_lock)
        {
            if (_free > 0)
            {
                _free--;
                return Task.CompletedTask;
            }

            var turn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            (isUrgent ? _urgent : _patient).Enqueue(turn);
            return turn.Task;
        }
    }

    private void HandOn()
    {
        lock (_lock)
        {
            if (_urgent.TryDequeue(out var next) || _patient.TryDequeue(out next)) next.SetResult();
            else _free++;
        }
    }
}
