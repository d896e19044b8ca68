namespace Sourced.Content.Starting;

/// <summary>One thing to know before a file can be started: an option of the command line, a question on a terminal.</summary>
/// <param name="Name">Of the option, without its dashes: <c>title</c>.</param>
/// <param name="Words">What is asked, in plain words.</param>
public sealed record Question(string Name, string Words)
{
    /// <summary>What a good answer looks like.</summary>
    public string Example { get; init; } = "";

    /// <summary>Nothing is written without it; where it comes <see cref="After"/> another, only if that one has been answered.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Needed only where this other question has not been answered: readers need one of the two.</summary>
    public string? InsteadOf { get; init; }

    /// <summary>It is asked on a terminal; otherwise only its option answers it, and a remark in the file teaches it.</summary>
    public bool IsAsked { get; init; } = true;

    /// <summary>Asked only where this other question has been answered.</summary>
    public string? After { get; init; }

    /// <summary>It may be answered more than once.</summary>
    public bool TakesMany { get; init; }

    /// <summary>Says what is wrong with an answer, or null.</summary>
    public Func<string, string?> Problem { get; init; } = static _ => null;

    /// <summary>Whether nothing is written without it, as the others have been answered.</summary>
    /// <param name="isAnswered">Whether the question of that name has been.</param>
    public bool IsNeeded(Func<string, bool> isAnswered) =>
        InsteadOf is { } other ? !isAnswered(other) : IsRequired && (After is not { } first || isAnswered(first));
}
