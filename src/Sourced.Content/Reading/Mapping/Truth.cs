namespace Sourced.Content.Reading.Mapping;

/// <summary>"true" or "false", and nothing else that YAML once took for one of them.</summary>
internal static class Truth
{
    public static bool TryRead(string text, out bool value)
    {
        value = text == "true";
        return value || text == "false";
    }
}
