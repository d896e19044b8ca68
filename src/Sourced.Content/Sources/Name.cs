namespace Sourced.Content.Sources;

/// <summary>A CSL name: a person (family and given) or a body (literal).</summary>
public sealed record Name(string? Family, string? Given, string? Literal)
{
    /// <summary>How the name stands in a short mention: the family name, or the body.</summary>
    public string Short => Literal ?? Family ?? Given ?? "";
}
