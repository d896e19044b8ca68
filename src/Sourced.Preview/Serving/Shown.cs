using System.Threading.Channels;
using Sourced.Preview.Showing;
using Sourced.Publishing.Proofs;

namespace Sourced.Preview.Serving;

/// <summary>Asks the edition that is shown. When another takes its place meanwhile, that one is asked.</summary>
internal static class Shown
{
    private const int MostTries = 8;

    /// <param name="rounds">Which have shown an edition.</param>
    /// <param name="ask">Asks it.</param>
    /// <param name="cancellation">Nobody waits for the answer any more.</param>
    public static async Task<(View View, T Answer)> AskAsync<T>(Rounds rounds, Func<Proof, Task<T>> ask, CancellationToken cancellation)
    {
        for (var tries = 1; ; tries++)
        {
            var view = rounds.Current;
            try
            {
                return (view, await ask(view.Proof!));
            }
            catch (Exception error)
                when (error is OperationCanceledException or ChannelClosedException
                    && !cancellation.IsCancellationRequested
                    && tries < MostTries
                )
            {
                // the text has changed, or the theme and its typesetter with it
                await Task.Yield();
            }
        }
    }
}
