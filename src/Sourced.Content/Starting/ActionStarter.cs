using Sourced.Content.Documents;

namespace Sourced.Content.Starting;

/// <summary>A page on something that people can do.</summary>
internal sealed class ActionStarter : DocumentStarter
{
    private const string Remark = """
        Below: what to do, in small steps that begin with a verb. Words to say stand in quotation marks. Telephone numbers stand in
        help-lines.yml only; link to ../pages/help.md. If there are facts, give them a section: ## The facts {#facts}
        """;

    public override string Name => "action";

    public override string Summary => "Start a page on something that people can do";

    public override string Example => "sourced new action listen --title \"Listen first\" --message \"Listening comes first.\" --audience parents";

    private protected override DocumentKind Kind => DocumentKind.Action;

    public override IReadOnlyList<Question> Questions { get; } = [Title, Message, Audience, Topics, Do];

    public override StartedFile Start(string id, Answers answers, Library library, DateOnly today)
    {
        var does = answers.Many("do");
        var text = Front(answers, today).Remark(Remark.ReplaceLineEndings("\n")).Body().Section(Heading(library, "do", "What you can do"), "do", does);
        return new StartedFile(PathIn(library, id), text.ToString()) { Next = EmptySections(("#do", does.IsEmpty)) };
    }
}
