using Sourced.Publishing.Editions;

namespace Sourced.Publishing.Tests.Editions;

public sealed class DigestTests
{
    [Fact]
    public void It_is_written_as_SHA_256_is() =>
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Digest.Of("abc").ToString());

    [Fact]
    public void What_was_written_is_read_again()
    {
        Assert.True(Digest.TryParse(Digest.Of("abc").ToString(), out var read));
        Assert.Equal(Digest.Of("abc"), read);
    }

    [Theory]
    [InlineData("")]
    [InlineData("ba78")]
    [InlineData("zz7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    public void Anything_else_is_none(string text) => Assert.False(Digest.TryParse(text, out _));

    [Fact]
    public void Parts_keep_their_borders()
    {
        using DigestBuilder first = new(), second = new();

        Assert.NotEqual(first.Add("ab").Add("c").ToDigest(), second.Add("a").Add("bc").ToDigest());
    }
}
