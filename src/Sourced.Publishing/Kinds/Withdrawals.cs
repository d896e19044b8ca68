using Sourced.Content.Sources;
using Sourced.Theme;

namespace Sourced.Publishing.Kinds;

internal static class Withdrawals
{
    /// <summary>Since when and why not; null while it may be used.</summary>
    public static string? Text(Withdrawal? withdrawal, Words words) =>
        withdrawal is null ? null : $"{words.Date(withdrawal.On.Value)}: {withdrawal.Reason.Value}";
}
