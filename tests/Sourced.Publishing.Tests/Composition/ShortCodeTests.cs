using Sourced.Publishing.Composition;

namespace Sourced.Publishing.Tests.Composition;

public sealed class ShortCodeTests
{
    // printed on cards and paper: these may never change
    [Theory]
    [InlineData("thorn-2018-survivor#under-12", "pmumz")]
    [InlineData("ncmec-cybertipline-2022#ncmec-total-2022", "65sgv")]
    [InlineData("fact/trust-comes-first", "ey35q")]
    public void A_code_is_the_same_for_ever(string name, string code) => Assert.Equal(code, ShortCode.Of(name));

    [Fact]
    public void Codes_can_be_read_from_paper()
    {
        var codes = Enumerable.Range(0, 5000).Select(number => ShortCode.Of($"source#{number}")).ToList();

        Assert.All(codes, code => Assert.Matches("^[2-9a-hjkmnp-z]{5}$", code));
        Assert.Equal(31, codes.SelectMany(code => code).Distinct().Count());
        Assert.InRange(codes.Distinct().Count(), 4990, 5000);
    }
}
