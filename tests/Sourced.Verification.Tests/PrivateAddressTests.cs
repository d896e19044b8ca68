using System.Net;
using Sourced.Content.Sources;
using Sourced.Verification.Fetching;

namespace Sourced.Verification.Tests;

/// <summary>No address and no name leads the program into a private network.</summary>
public sealed class PrivateAddressTests : IDisposable
{
    private readonly Town _town = new();

    public void Dispose() => _town.Dispose();

    [Fact]
    public async Task Nobody_is_asked_inside_a_private_network()
    {
        _town.Server.Page("/a", Town.Article);

        var check = await _town.VerifyAsync("/a", Town.Day, null, AddressRules.Public);

        Assert.Equal(LinkState.Unknown, check.State);
        Assert.Contains("private network", check.Why, StringComparison.Ordinal);
        Assert.Empty(_town.Server.Asked);
    }

    [Fact]
    public async Task A_name_that_leads_inside_is_not_followed_there()
    {
        _town.Server.Page("/a", Town.Article);
        var library = Town.Library($"http://localhost:{_town.Server.Port}/a", null);

        var checks = await new SourceVerifier(TimeProvider.System, Town.Options(AddressRules.Public)).VerifyAsync(
            library,
            [.. library.Sources.Values],
            Town.Day,
            _ => { },
            TestContext.Current.CancellationToken
        );

        Assert.Equal((LinkState.Unknown, "its name leads inside a private network"), (Assert.Single(checks).State, checks[0].Why));
        Assert.Empty(_town.Server.Asked);
    }

    [Theory]
    [InlineData("10.1.2.3")]
    [InlineData("172.16.0.1")]
    [InlineData("192.168.1.1")]
    [InlineData("169.254.169.254")]
    [InlineData("100.64.0.1")]
    [InlineData("0.0.0.0")]
    [InlineData("224.0.0.1")]
    [InlineData("::1")]
    [InlineData("::")]
    [InlineData("fe80::1")]
    [InlineData("fd00::1")]
    [InlineData("::ffff:10.0.0.1")]
    [InlineData("64:ff9b::a00:1")]
    [InlineData("2002:a00:1::")]
    public void No_address_of_a_private_or_reserved_network_is_allowed(string address)
    {
        Assert.False(AddressRules.Public.Allows(IPAddress.Parse(address)));
        Assert.NotNull(AddressRules.Public.Refusal(new Uri(address.Contains(':', StringComparison.Ordinal) ? $"http://[{address}]/" : $"http://{address}/")));
    }

    [Theory]
    [InlineData("93.184.215.14")]
    [InlineData("2606:2800:21f:cb07::1")]
    public void Those_of_the_public_web_are(string address) => Assert.True(AddressRules.Public.Allows(IPAddress.Parse(address)));
}
