using Sourced.Publishing.Typesetting;

namespace Sourced.Publishing.Tests.Typesetting;

public sealed class RepeatTests(TheTypesetter one) : IClassFixture<TheTypesetter>
{
    [Fact]
    public async Task A_handout_made_twice_has_the_same_bytes()
    {
        var first = await one.MakeAsync(Sample.Job(Sample.Handout("handout.en")));
        await using var another = new TheTypesetter();
        var second = await another.MakeAsync(Sample.Job(Sample.Handout("handout.en")));

        Assert.True(first.Bytes.Length > 10_000);
        Assert.True(first.Bytes.Span.SequenceEqual(second.Bytes.Span));
    }

    [Fact]
    public async Task A_card_made_twice_has_the_same_bytes()
    {
        var first = await one.MakeAsync(Sample.Job(Sample.Card("card.en")));
        await using var another = new TheTypesetter();
        var second = await another.MakeAsync(Sample.Job(Sample.Card("card.en")));

        Assert.True(first.Bytes.Length > 10_000);
        Assert.True(first.Bytes.Span.SequenceEqual(second.Bytes.Span));
    }

    [Fact]
    public async Task A_theme_that_is_changed_meanwhile_changes_nothing_of_what_was_begun()
    {
        var whole = await one.MakeAsync(Sample.Job(Sample.Handout("handout.en")));
        using var theme = new OwnTheme();
        theme.LinkPackages();
        await using var typesetter = Typesetter.Create(theme.Folder, jobs: 1);
        await File.WriteAllTextAsync(Path.Combine(theme.Folder, "paper", "sheet.typ"), "#let broken = (", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(theme.Folder, "tokens.json"), "{", TestContext.Current.CancellationToken);
        var made = await typesetter.TypesetAsync(Sample.Job(Sample.Handout("handout.en")), TestContext.Current.CancellationToken);

        Assert.Empty(made.Problems);
        Assert.True(made.Bytes.Span.SequenceEqual(whole.Bytes.Span));
    }
}
