using System.Collections.Immutable;
using Sourced.Publishing.Theming;

namespace Sourced.Preview;

/// <summary>What to show, and where.</summary>
public sealed record PreviewOptions
{
    /// <summary>Absolute path of the project's folder.</summary>
    public required string Root { get; init; }

    /// <summary>Name of the settings file in that folder.</summary>
    public string SettingsFile { get; init; } = "statiq.json";

    /// <summary>Input folders to read instead of those of the settings; empty for those of the settings.</summary>
    public ImmutableArray<string> InputPaths { get; init; } = [];

    /// <summary>The theme for a project that has none of its own; null for none.</summary>
    public ShippedTheme? Theme { get; init; }

    /// <summary>The port to listen on, or the first one to try; 0 lets the system choose.</summary>
    public int Port { get; init; }

    /// <summary>How many further ports to try when that one is taken.</summary>
    public int FurtherPorts { get; init; }

    /// <summary>Today, asked for at every change: a preview may stay open over midnight.</summary>
    public required Func<DateOnly> AsOf { get; init; }

    /// <summary>How many things to do at once, at least 1.</summary>
    public int Jobs { get; init; } = 1;

    /// <summary>Warnings count as errors, as in a strict build.</summary>
    public bool Strict { get; init; }
}
