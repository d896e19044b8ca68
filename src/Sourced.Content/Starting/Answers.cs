using System.Collections.Immutable;

namespace Sourced.Content.Starting;

/// <summary>What was answered, by the name of the question.</summary>
public sealed class Answers(IReadOnlyDictionary<string, ImmutableArray<string>> given)
{
    /// <summary>The answer, or null where there is none.</summary>
    public string? One(string name) => given.TryGetValue(name, out var answers) && !answers.IsEmpty ? answers[0] : null;

    public ImmutableArray<string> Many(string name) => given.TryGetValue(name, out var answers) ? answers : [];

    /// <summary>"parents, teachers" is two.</summary>
    public ImmutableArray<string> List(string name) =>
        [.. Many(name).SelectMany(answer => answer.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];
}
