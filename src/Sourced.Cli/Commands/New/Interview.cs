using System.Collections.Immutable;
using Sourced.Content.Starting;

namespace Sourced.Cli.Commands.New;

/// <summary>Comes by the answers: from the command line, and where a needed one is missing, from the person at the terminal.</summary>
/// <param name="console">Where to ask.</param>
/// <param name="starter">What to ask.</param>
/// <param name="whyNot">Why nothing can come of an id and the answers so far, or null: nobody is to answer ten questions in vain.</param>
internal sealed class Interview(Terminal.Console console, Starter starter, Func<string, Answers, string?> whyNot)
{
    private const int MostAnswers = 5;

    /// <param name="id">The first argument, or null.</param>
    /// <param name="given">Answers from options, by question.</param>
    /// <exception cref="UsageException">A needed answer is missing and nobody is there to ask, or an answer will not do.</exception>
    public (string Id, Answers Answers) Hold(string? id, IReadOnlyDictionary<string, IReadOnlyList<string>> given)
    {
        if (id is not null) Check(starter.Id, id, isArgument: true);
        foreach (var question in starter.Questions)
        {
            if (given[question.Name].Count > 1 && !question.TakesMany) throw new UsageException($"--{question.Name} is given twice: keep one");
            foreach (var answer in given[question.Name]) Check(question, answer);
        }

        var answers = given.ToDictionary(answer => answer.Key, answer => answer.Value.ToImmutableArray(), StringComparer.Ordinal);
        var missing = starter.Questions.Where(question => IsNeeded(question, answers) && answers[question.Name].IsEmpty).ToList();
        if (id is not null && WhyNot(id, answers) is { } why) throw new UsageException(why);
        if (id is not null && missing.Count == 0) return (id, new Answers(answers));
        if (console.Answers is null) throw Lacking(id is null, missing);
        console.Error.WriteLine("An empty line skips a question; Ctrl+C stops, and nothing is written.");
        id ??= Ask(starter.Id, isNeeded: true, answer => WhyNot(answer, answers))[0];
        foreach (var question in starter.Questions.Where(question => answers[question.Name].IsEmpty && IsAsked(question, answers)))
        {
            answers[question.Name] = Ask(question, IsNeeded(question, answers), answer => WhyNot(id, new(answers) { [question.Name] = [answer] }));
        }

        return (id, new Answers(answers));
    }

    private static bool IsNeeded(Question question, Dictionary<string, ImmutableArray<string>> answers) => question.IsNeeded(name => !answers[name].IsEmpty);

    private static bool IsAsked(Question question, Dictionary<string, ImmutableArray<string>> answers) =>
        question.IsAsked && (question.After is not { } first || !answers[first].IsEmpty);

    private string? WhyNot(string id, Dictionary<string, ImmutableArray<string>> answers) => whyNot(id, new Answers(answers));

    private static void Check(Question question, string answer, bool isArgument = false)
    {
        var problem = answer.Trim().Length == 0 ? "it is empty" : answer.AsSpan().ContainsAny('\r', '\n') ? "write it on one line" : question.Problem(answer);
        if (problem is not null) throw new UsageException($"{(isArgument ? "" : "--")}{question.Name}: {problem}");
    }

    private UsageException Lacking(bool id, List<Question> missing)
    {
        var parts = missing.Select(Named).Prepend(id ? $"<{starter.Id.Name}>" : "").Where(part => part.Length > 0).ToList();
        var list = parts.Count == 1 ? parts[0] : $"{string.Join(", ", parts[..^1])} and {parts[^1]}";
        return new UsageException($"new {starter.Name} needs {list}; for example: {starter.Example}");
    }

    private static string Named(Question question) => question.InsteadOf is { } other ? $"--{other} or --{question.Name}" : $"--{question.Name}";

    /// <param name="question">What is asked.</param>
    /// <param name="isNeeded">An empty line will not do.</param>
    /// <param name="whyNot">Why nothing can come of an answer that is well-formed, or null.</param>
    private ImmutableArray<string> Ask(Question question, bool isNeeded, Func<string, string?> whyNot)
    {
        var answers = ImmutableArray.CreateBuilder<string>();
        console.Error.WriteLine();
        console.Error.WriteLine(char.ToUpperInvariant(question.Words[0]) + question.Words[1..] + (isNeeded ? "" : " (optional)"));
        if (question.Example.Length > 0) console.Error.WriteLine($"  such as: {question.Example}");
        while (answers.Count < (question.TakesMany ? MostAnswers : 1))
        {
            console.Error.Write(answers.Count == 0 ? "> " : "another? > ");
            var answer = (console.Answers!.ReadLine() ?? throw new UsageException("the answers ended before the questions; nothing was written")).Trim();
            if (answer.Length == 0 && (answers.Count > 0 || !isNeeded)) break;
            if (answer.Length == 0) console.Error.WriteLine("  this one is needed");
            else if ((question.Problem(answer) ?? whyNot(answer)) is { } problem) console.Error.WriteLine($"  {problem}");
            else answers.Add(answer);
        }

        return answers.ToImmutable();
    }
}
