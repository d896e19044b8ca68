using Sourced.Content.Sources;

namespace Sourced.Content.Starting;

/// <summary>Starts one kind of file: what it asks, and what it writes.</summary>
public abstract class Starter
{
    /// <summary>As typed: <c>sheet</c>, <c>help-line</c>.</summary>
    public abstract string Name { get; }

    /// <summary>One sentence for the command's help.</summary>
    public abstract string Summary { get; }

    /// <summary>What the first argument is: a file's name, an id.</summary>
    public abstract Question Id { get; }

    public abstract IReadOnlyList<Question> Questions { get; }

    /// <summary>What the command's help shows.</summary>
    public abstract string Example { get; }

    /// <summary>The file that is to be new, from the project's folder; null where an entry joins others, and while the answers do not tell.</summary>
    public virtual string? PathOf(string id, Answers answers, Library library) => null;

    /// <summary>Why nothing can come of what is known so far, or null. Asked after each answer, so that nobody answers ten questions in vain.</summary>
    /// <param name="id">The answer to <see cref="Id"/>.</param>
    /// <param name="answers">Those that were given so far.</param>
    /// <param name="library">What stands there already.</param>
    public virtual string? WhyNot(string id, Answers answers, Library library) => null;

    /// <param name="id">The answer to <see cref="Id"/>.</param>
    /// <param name="answers">To the questions; all that are needed are among them, and nothing speaks against them.</param>
    /// <param name="library">What stands there already.</param>
    /// <param name="today">The day to write into dates.</param>
    public abstract StartedFile Start(string id, Answers answers, Library library, DateOnly today);

    /// <summary>Every kind of file that can be started.</summary>
    public static IReadOnlyList<Starter> All { get; } =
        [new SheetStarter(), new ActionStarter(), new MythStarter(), new SourceStarter(), new HelpLineStarter(), new TranslationStarter()];

    private protected static string InputOf(Library library) => library.Settings.InputPaths[0];

    private protected static PartialDate Day(DateOnly day) => new(day.Year, day.Month, day.Day);
}

/// <summary>A file to write.</summary>
/// <param name="Path">From the project's folder, with forward slashes.</param>
/// <param name="Text">Lines ended by a line feed.</param>
public sealed record StartedFile(string Path, string Text)
{
    /// <summary>It is an entry at the end of a list that may stand there already.</summary>
    public bool IsEntry { get; init; }

    /// <summary>What to do next, one line each.</summary>
    public IReadOnlyList<string> Next { get; init; } = [];
}
