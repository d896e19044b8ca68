using Sourced.Content.Sources;
using Sourced.Publishing.Composition;
using Sourced.Theme;
using Sourced.Theme.Models;

namespace Sourced.Publishing.Kinds;

internal static class Withdrawals
{
    /// <summary>Since when and why not; null while it may be used.</summary>
    /// <param name="record">Language of the record where it is not the page's.</param>
    public static WithdrawnView? Text(Withdrawal? withdrawal, string? record, Words words) =>
        withdrawal is null ? null : new WithdrawnView(words.Date(withdrawal.On.Value), RecordWords.Of(withdrawal.Reason, record, words));
}
