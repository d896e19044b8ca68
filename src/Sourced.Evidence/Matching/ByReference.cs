using System.Runtime.CompilerServices;

namespace Sourced.Evidence.Matching;

/// <summary>Tells large records apart by identity: comparing their every field would cost more than reading them.</summary>
internal sealed class ByReference<T> : IEqualityComparer<T> where T : class
{
    public static readonly ByReference<T> Instance = new();

    public bool Equals(T? x, T? y) => ReferenceEquals(x, y);

    public int GetHashCode(T obj) => RuntimeHelpers.GetHashCode(obj);
}
