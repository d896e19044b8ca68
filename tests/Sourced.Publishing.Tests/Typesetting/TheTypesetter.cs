using Sourced.Publishing.Typesetting;

namespace Sourced.Publishing.Tests.Typesetting;

/// <summary>One typesetter for all tests that only make documents.</summary>
public sealed class TheTypesetter : IAsyncDisposable
{
    public Typesetter Typesetter { get; } = Typesetter.Create(Sample.ThemeFolder, jobs: 2);

    public async Task<TypesettingResult> MakeAsync(TypesettingJob job)
    {
        var made = await Typesetter.TypesetAsync(job, TestContext.Current.CancellationToken);
        Assert.Empty(made.Problems);
        return made;
    }

    public ValueTask DisposeAsync() => Typesetter.DisposeAsync();
}
