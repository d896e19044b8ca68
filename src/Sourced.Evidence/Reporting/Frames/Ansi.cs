namespace Sourced.Evidence.Reporting.Frames;

/// <summary>The few terminal colours in use.</summary>
internal static class Ansi
{
    public const string Reset = "\u001b[0m";
    public const string Bold = "\u001b[1m";
    public const string Red = "\u001b[1;31m";
    public const string Yellow = "\u001b[1;33m";
    public const string Cyan = "\u001b[1;36m";
    public const string Blue = "\u001b[34m";
}
