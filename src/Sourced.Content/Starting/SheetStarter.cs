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
        Below: a section that says what to do, up to five facts with their citations, and what is not known. A number needs
        its citation in the same sentence: In one town, 34% of pupils slept badly [@town-2025#badly].
        """;

    public override string Name => "sheet";

    public override string Summary => "Start a fact sheet";

    public override string Example => "sourced new sheet sleep --title \"Children need sleep\" --message \"Ask how your child slept.\" --audience parents";

    private protected override DocumentKind Kind => DocumentKind.Fact;

    public override IReadOnlyList<Question> Questions { get; } = [Title, Message, Audience, Topics, Do, Facts, Unknown];

    public override StartedFile Start(string id, Answers answers, Library library, DateOnly today)
    {
        var (does, facts, unknown) = (answers.Many("do"), answers.Many("fact"), answers.Many("unknown"));
        var text = Front(answers, today).Remark(KeyFigures.ReplaceLineEndings("\n")).Body()
            .Section(Heading(library, "do", "What you can do"), "do", does)
            .Section(Heading(library, "facts", "The facts"), "facts", facts)
            .Section(Heading(library, "unknown", "What we do not know"), "unknown", unknown);
        return new StartedFile(PathIn(library, id), text.ToString()) { Next = EmptySections(("#do", does.IsEmpty), ("#facts", facts.IsEmpty), ("#unknown", unknown.IsEmpty)) };
    }
}
