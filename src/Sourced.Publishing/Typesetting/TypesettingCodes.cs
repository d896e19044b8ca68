namespace Sourced.Publishing.Typesetting;

/// <summary>The codes of the catalogue for what can go wrong in typesetting.</summary>
internal static class TypesettingCodes
{
    /// <summary>Node, npm or a package is missing.</summary>
    public const string ToolMissing = "OUT010";

    /// <summary>A worker died or answered too late, twice.</summary>
    public const string WorkerFailed = "OUT011";

    /// <param name="kind">As the worker says it: overflow, glyph, contrast, unmeasured (of pictures only) or template.</param>
    public static string For(string kind, TypesettingOutput output) => (output == TypesettingOutput.Pdf ? "PRT" : "CRD") + kind switch
    {
        "overflow" => "001",
        "glyph" => "002",
        "contrast" when output == TypesettingOutput.Png => "008",
        "unmeasured" when output == TypesettingOutput.Png => "009",
        _ => "003",
    };
}
