using System.Collections.Immutable;
using Sourced.Content.Starting;

namespace Sourced.Cli.Commands.New;

/// <summary>Comes by the answers: from the command line, and where a needed one is missing, from the person at the terminal.</summary>
internal sealed class Interview(Terminal.Console console, Starter starter)
{
    private const int MostAnswers = 5;

    /// <param name="id">The first argument, or null.</param>
    /// <param name="given">Answers from options, by question.</param>
    /// <exception cref="UsageException">A required answer is missing and nobody is there to ask, or an answer will not do.</exception>
    public (string Id, Answers Answers) Hold(string? id, IReadOnlyDictionary<string, IReadOnlyList<string>> given)
    {
        if (id is not null) Check(starter.Id, id, isArgument: true);
        foreach (var question in starter.Questions)
        {
            if (given[question.Name].Count > 1 && !question.TakesMany) throw new UsageException($"--{question.Name} is given twice: keep one");
            foreach (var answer in given[question.Name]) Check(question, answer);
        }

        var missing = starter.Questions.Where(question => question.IsRequired && given[question.Name].Count == 0).ToList();
        if (id is not null && missing.Count == 0) return (id, Kept(given));
        if (console.Answers is null) throw Lacking(id is null, missing);
        console.Error.WriteLine("An empty line skips a question; Ctrl+C stops, and nothing is written.");
        id ??= Ask(starter.Id)[0];
        var answers = new Dictionary<string, ImmutableArray<string>>(StringComparer.Ordinal);
        foreach (var question in starter.Questions)
        {
            var isAsked = question.IsAsked && (question.After is not { } first || answers[first].Length > 0);
            answers[question.Name] = given[question.Name] is { Count: > 0 } known ? [.. known] : isAsked ? Ask(question) : [];
        }

        return (id, new Answers(answers));
    }

    private static Answers Kept(IReadOnlyDictionary<string, IReadOnlyList<string>> given) =>
        new(given.ToDictionary(answer => answer.Key, answer => answer.Value.ToImmutableArray(), StringComparer.Ordinal));

    private static void Check(Question question, string answer, bool isArgument = false)
    {
        var problem = answer.Trim().Length == 0 ? "it is empty" : answer.AsSpan().ContainsAny('\r', '\n') ? "write it on one line" : question.Problem(answer);
        if (problem is not null) throw new UsageException($"{(isArgument ? "" : "--")}{question.Name}: {problem}");
    }

    private UsageException Lacking(bool id, List<Question> missing)
    {
        var parts = missing.Select(question => $"--{question.Name}").Prepend(id ? $"<{starter.Id.Name}>" : "").Where(part => part.Length > 0).ToList();
        var list = parts.Count == 1 ? parts[0] : $"{string.Join(", ", parts[..^1])} and {parts[^1]}";
        return new UsageException($"new {starter.Name} needs {list}; for example: {starter.Example}");
    }

    private ImmutableArray<string> Ask(Question question)
    {
        var answers = ImmutableArray.CreateBuilder<string>();
        console.Error.WriteLine();
        console.Error.WriteLine(char.ToUpperInvariant(question.Words[0]) + question.Words[1..] + (question.IsRequired ? "" : " (optional)"));
        if (question.Example.Length > 0) console.Error.WriteLine($"  such as: {question.Example}");
        while (answers.Count < (question.TakesMany ? MostAnswers : 1))
        {
            console.Error.Write(answers.Count == 0 ? "> " : "another? > ");
            var answer = (console.Answers!.ReadLine() ?? throw new UsageException("the answers ended before the questions; nothing was written")).Trim();
            if (answer.Length == 0 && (answers.Count > 0 || !question.IsRequired)) break;
            if (answer.Length > 0 && question.Problem(answer) is null) answers.Add(answer);
            else console.Error.WriteLine(answer.Length == 0 ? "  this one is needed" : $"  {question.Problem(answer)}");
        }

        return answers.ToImmutable();
    }
}
