namespace Sourced.Publishing.Editions;

/// <summary>A file of the edition: relative, forward slashes, never leaving the output folder. <c>facts/online/index.html</c>.</summary>
public readonly record struct SitePath
{
    public SitePath(string value)
    {
        if (value.Length == 0 || value[0] == '/' || value.Contains('\\', StringComparison.Ordinal) || value.Split('/').Any(part => part is "" or "." or ".."))
        {
            throw new ArgumentException($"not a path inside the output: {value}", nameof(value));
        }

        Value = value;
    }

    public string Value { get; }

    public override string ToString() => Value;
}
