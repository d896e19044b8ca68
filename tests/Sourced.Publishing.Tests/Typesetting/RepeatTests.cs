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
}
