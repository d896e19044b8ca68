using Sourced.Preview.Showing;

namespace Sourced.Preview.Tests;

/// <summary>Edits that nobody made.</summary>
public sealed class RehearsalTests : IDisposable
{
    private const string Sleep = "input/facts/sleep.md";

    private readonly string _root = Directory.CreateTempSubdirectory("sourced-rehearsal-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public async Task Nothing_of_a_rehearsal_is_seen_and_the_edit_after_it_is_told_as_ever()
    {
        SmallSite.Text.WriteTo(_root);
        await using var rounds = new Rounds(new PreviewOptions { Root = _root, AsOf = () => SmallSite.Today, Jobs = 2 }, TimeProvider.System);
        await rounds.RunAsync(TestContext.Current.CancellationToken);
        var seen = rounds.Current.Proof;

        await rounds.RehearseAsync(TestContext.Current.CancellationToken);
        await rounds.RehearseAsync(TestContext.Current.CancellationToken);

        Assert.NotNull(seen);
        Assert.Same(seen, rounds.Current.Proof);
        Replace("34% of pupils", "43% of pupils");
        await rounds.RunAsync(TestContext.Current.CancellationToken);
        Assert.Equal(["EVD003"], rounds.Current.Errors.Select(error => error.Code));
        Replace("43% of pupils", "34% of pupils");
        await rounds.RunAsync(TestContext.Current.CancellationToken);
        Assert.False(rounds.Current.IsHeldBack);
    }

    private void Replace(string before, string after)
    {
        var path = Path.Combine(_root, Sleep);
        var text = File.ReadAllText(path);
        Assert.Contains(before, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(before, after, StringComparison.Ordinal));
    }
}
