using Sourced.Content.Sources;

namespace Sourced.Evidence.Findings;

internal static class SourceLanguage
{
    /// <summary>The CSL variable <c>language</c>; English when it is not given.</summary>
    public static string Language(this Source source)
    {
        foreach (var (name, value) in source.Other)
        {
            if (name == "language" && value.Value.Length > 0) return value.Value;
        }

        return "en";
    }
}
