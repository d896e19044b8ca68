using System.Net;
using System.Net.Sockets;

namespace Sourced.Verification.Fetching;

/// <summary>Which addresses may be asked for anything at all: those of the public web.</summary>
/// <remarks>Told by the address that a name really leads to, at the moment of connecting, so that no name can lead inside.</remarks>
internal sealed class AddressRules
{
    private readonly bool _allowsLoopback;

    private AddressRules(bool allowsLoopback) => _allowsLoopback = allowsLoopback;

    public static AddressRules Public { get; } = new(false);

    /// <summary>For tests, whose servers stand on this machine.</summary>
    internal static AddressRules PublicAndLoopback { get; } = new(true);

    /// <summary>Why an address is not asked, or null.</summary>
    public string? Refusal(Uri address)
    {
        if (address.Scheme is not ("http" or "https")) return "it is not an address of the web";
        if (address.UserInfo.Length > 0) return "it holds a name and password";
        return IPAddress.TryParse(address.IdnHost.Trim('[', ']'), out var ip) && !Allows(ip) ? "it leads inside a private network" : null;
    }

    public bool Allows(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        if (IPAddress.IsLoopback(address)) return _allowsLoopback;
        var bytes = address.GetAddressBytes();
        return address.AddressFamily switch
        {
            // RFC 6890: this network, private, shared, link-local, protocol assignments, documentation, benchmarks, multicast, reserved
            AddressFamily.InterNetwork => bytes
                is not (
                    [0 or 10, ..]
                    or [172, >= 16 and <= 31, ..]
                    or [192, 168, ..]
                    or [100, >= 64 and <= 127, ..]
                    or [169, 254, ..]
                    or [192, 0, 0 or 2, _]
                    or [198, 18 or 19, ..]
                    or [198, 51, 100, _]
                    or [203, 0, 113, _]
                    or [>= 224, ..]
                ),
            // only what is given out for the global network (2000::/3), without what carries an IPv4 address inside or is for documentation
            AddressFamily.InterNetworkV6 => (bytes[0] & 0xE0) == 0x20
                && bytes is not ([0x20, 0x02, ..] or [0x20, 0x01, 0x00, 0x00, ..] or [0x20, 0x01, 0x0D, 0xB8, ..]),
            _ => false,
        };
    }
}
