using Sourced.Content.Documents;
using Sourced.Content.Reading;

namespace Sourced.Content.Starting;

/// <summary>A page on a claim that is not to be repeated.</summary>
internal sealed class MythStarter : DocumentStarter
{
    private const string Remark = """
        The title states the fact, not the claim. The fact stands before the claim; the claim is told once, and why it is wrong.
        `claim` names an entry of discredited.yml, whose phrases may stand on this page and nowhere else.
        """;

    public override string Name => "myth";

    public override string Summary => "Start a page on a claim that is not to be repeated";

    public override string Example =>
        "sourced new myth no-count --title \"Nobody has counted\" --claim d-exact --message \"Ask how it was counted.\" --audience everyone";

    private protected override DocumentKind Kind => DocumentKind.Myth;

    public override IReadOnlyList<Question> Questions { get; } =
    [
        Title,
        new("claim", "The id of the claim in discredited.yml")
        {
            Example = "d-300000",
            IsRequired = true,
            Problem = Rightness.Slug,
        },
        Message,
        Audience,
        Topics,
        Do,
        Facts,
        new("why", "Where the claim comes from, and why it is wrong")
        {
            Example = "The number was a guess that later speakers called a count.",
            TakesMany = true,
        },
        Unknown,
    ];

    public override string? WhyNot(string id, Answers answers, Library library)
    {
        if (answers.One("claim") is not { } claim || library.Discredited.Any(entry => entry.Id.Value == claim))
            return null;
        var known = library.Discredited.Select(entry => entry.Id.Value).ToList();
        return known.Count == 0
            ? $"there is no claim \"{claim}\": write it into {InputOf(library)}/discredited.yml first"
            : $"there is no claim \"{claim}\" in discredited.yml: {NearestName.Help(claim, known)}";
    }

    public override StartedFile Start(string id, Answers answers, Library library, DateOnly today)
    {
        var (does, facts, why, unknown) = (answers.Many("do"), answers.Many("fact"), answers.Many("why"), answers.Many("unknown"));
        var text = Front(answers, today)
            .Key("claim", answers.One("claim"))
            .Remark(Remark.ReplaceLineEndings("\n"))
            .Body()
            .Section(Heading(library, "do", "What you can do"), "do", does)
            .Section(Heading(library, "facts", "The facts"), "facts", facts)
            .Section(Heading(library, "claim", "The claim, and why we do not use it"), "claim", why)
            .Section(Heading(library, "unknown", "What we do not know"), "unknown", unknown);
        return new StartedFile(PathIn(library, id), text.ToString())
        {
            Next = EmptySections(("#do", does.IsEmpty), ("#facts", facts.IsEmpty), ("#claim", why.IsEmpty), ("#unknown", unknown.IsEmpty)),
        };
    }
}
