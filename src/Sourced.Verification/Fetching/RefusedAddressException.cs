namespace Sourced.Verification.Fetching;

/// <summary>A connection that is not made. Caught where the request was made.</summary>
#pragma warning disable CA1064 // nobody outside ever sees it
internal sealed class RefusedAddressException : Exception
{
    public RefusedAddressException()
    {
    }

    public RefusedAddressException(string message)
        : base(message)
    {
    }

    public RefusedAddressException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
