using Sourced.Content.Documents;

namespace Sourced.Content.Starting;

/// <summary>A fact sheet.</summary>
internal sealed class SheetStarter : DocumentStarter
{
    private const string KeyFigures = """
        A number shown large, on the page, on paper and on a card. Its finding needs a locator.
        key-figures:
          - finding: source-id#finding-id
            statement: goes on from the figure, names who was asked, at most 90 characters
            context: who was asked or counted, where and when, at most 90 characters
            does-not-mean: what somebody might wrongly take from it
            if-asked: the question that a listener will put
            answer: an honest answer to it
        """;

    private const string Below = """
        Below: a section that says what to do, up to five facts with their citations, and what is not known. A number needs
        its citation in the same sentence: In one town, 34% of pupils slept badly [@town-2025#badly].
        """;

    public override string Name => "sheet";

    public override string Summary => "Start a fact sheet";

    public override string Example =>
        "sourced new sheet sleep --title \"Children need sleep\" --message \"Ask how your child slept.\" --audience parents";

    private protected override DocumentKind Kind => DocumentKind.Fact;

    public override IReadOnlyList<Question> Questions { get; } =
    [
        Title,
        Message,
        Audience,
        Topics,
        Do,
        Facts,
        Unknown,
        new("key-figure", "A number to show large, on the page, on paper and on a card: its finding")
        {
            Example = "town-2025#badly",
            Problem = Rightness.Finding,
        },
        new("statement", "How it goes on from the figure, with who was asked, in 90 characters")
        {
            After = "key-figure",
            IsRequired = true,
            Example = "of pupils slept badly in one town",
        },
        new("context", "Who was asked or counted, where and when, in 90 characters")
        {
            After = "key-figure",
            Example = "Pupils of one town, counted in 2025",
        },
        new("does-not-mean", "What might somebody wrongly take from it?")
        {
            After = "key-figure",
            Example = "It does not say why they slept badly.",
        },
        new("if-asked", "What will a listener ask about it?") { IsAsked = false, Example = "And in other towns?" },
        new("answer", "An honest answer to that") { IsAsked = false, Example = "Nobody has counted there." },
    ];

    public override StartedFile Start(string id, Answers answers, Library library, DateOnly today)
    {
        var (does, facts, unknown) = (answers.Many("do"), answers.Many("fact"), answers.Many("unknown"));
        var text = KeyFigure(Front(answers, today), answers)
            .Remark(Below.ReplaceLineEndings("\n"))
            .Body()
            .Section(Heading(library, "do", "What you can do"), "do", does)
            .Section(Heading(library, "facts", "The facts"), "facts", facts)
            .Section(Heading(library, "unknown", "What we do not know"), "unknown", unknown);
        return new StartedFile(PathIn(library, id), text.ToString())
        {
            Next = EmptySections(("#do", does.IsEmpty), ("#facts", facts.IsEmpty), ("#unknown", unknown.IsEmpty)),
        };
    }

    private static PageText KeyFigure(PageText text, Answers answers)
    {
        if (answers.One("key-figure") is not { } finding)
            return text.Remark(KeyFigures.ReplaceLineEndings("\n"));
        text.Key("key-figures").Key("  - finding", finding);
        foreach (var key in (string[])["statement", "context", "does-not-mean", "if-asked", "answer"])
            text.Key($"    {key}", answers.One(key));
        return text;
    }
}
