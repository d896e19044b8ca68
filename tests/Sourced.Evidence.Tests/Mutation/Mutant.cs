using System.Globalization;

namespace Sourced.Evidence.Tests.Mutation;

internal sealed record Mutant(string Path, Mutation Mutation, Fate Fate, string Note)
{
    /// <summary>The language of the file, by its folder.</summary>
    public string Language => Path.Split('/') is [_, { Length: 2 } language, ..] ? language : "en";

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Fate} {Mutation.Kind} {Path} @{Mutation.Start} → \"{Mutation.With}\" {Note}");
}

internal enum Fate
{
    Caught,

    /// <summary>What stands there now is an honest way to write the record.</summary>
    Honest,
    Missed,
}
