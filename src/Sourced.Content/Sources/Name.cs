namespace Sourced.Content.Sources;

/// <summary>A CSL name: a person (family and given) or a body (literal).</summary>
public sealed record Name(string? Family, string? Given, string? Literal)
{
    /// <summary>With the particles and the suffix where they are written: "van der Berg", "Ana Maria de", "John Jr.".</summary>
    /// <param name="part">What CSL has under a key of the name; null for nothing.</param>
    internal static Name OfParts(Func<string, string?> part)
    {
        var (literal, family, given) = (part("literal"), part("family"), part("given"));
        return new Name(Join(part("non-dropping-particle"), family), Join(Join(given, part("dropping-particle")), part("suffix")), literal);
    }

    /// <summary>How the name stands in a short mention: the family name, or the body.</summary>
    public string Short => Literal ?? Family ?? Given ?? "";

    private static string? Join(string? left, string? right) => (left, right) switch
    {
        (null, _) => right,
        (_, null) => left,
        _ => $"{left} {right}",
    };
}
