using Sourced.Content.Documents;

namespace Sourced.Content.Starting;

/// <summary>What starting a page of any kind has in common.</summary>
public abstract class DocumentStarter : Starter
{
    private protected const string ShownSlug = "the file's name, which is also its address";

    private protected abstract DocumentKind Kind { get; }

    public override Question Id { get; } = new("name", ShownSlug) { Example = "sleep", IsRequired = true, Problem = Rightness.Slug };

    private protected static Question Title { get; } = new("title", "The title: a sentence with a verb") { Example = "Children need sleep", IsRequired = true };

    private protected static Question Message { get; } =
        new("message", "The whole page in one sentence, which is what people will remember")
        {
            Example = "Ask how your child slept, and listen.",
            IsRequired = true,
        };

    private protected static Question Audience { get; } =
        new("audience", "Who is it for? Separate by commas") { Example = "parents, teachers", IsRequired = true };

    private protected static Question Topics { get; } = new("topics", "Its topics, in short keys. Separate by commas") { Example = "grooming" };

    private protected static Question Do { get; } =
        new("do", "What should readers do? One thing at a time")
        {
            Example = "Ask with interest, and listen to the end.",
            TakesMany = true,
        };

    private protected static Question Facts { get; } =
        new("fact", "A fact, with its citation in the same sentence")
        {
            Example = "In one town, 34% of pupils slept badly [@town-2025#badly].",
            TakesMany = true,
        };

    private protected static Question Unknown { get; } =
        new("unknown", "What do we not know?") { Example = "Whether other towns are alike.", TakesMany = true };

    public override string PathOf(string id, Answers answers, Library library) => PathIn(library, id);

    private protected string PathIn(Library library, string slug) => $"{InputOf(library)}/{PageText.Folder(Kind)}/{slug}.md";

    private protected static PageText Front(Answers answers, DateOnly today) => new PageText()
        .Key("title", answers.One("title"))
        .Key("message", answers.One("message"))
        .Remark("discreet-title: what history and tab show, where the topic had better not")
        .List("audience", answers.List("audience"))
        .List("topics", answers.List("topics"), answers.List("topics").IsEmpty ? "topics: [grooming]" : "")
        .Key("published", Day(today).ToString())
        .Key("reviewed", Day(today).ToString(), "content-note: what this page describes, and what it does not");

    private protected static string Heading(Library library, string anchor, string english) =>
        PageText.HeadingIn(library, library.Settings.Languages[0], anchor, english);

    private protected static IReadOnlyList<string> EmptySections(params (string Name, bool IsEmpty)[] sections) =>
        sections.Where(section => section.IsEmpty).Select(section => section.Name).ToList() is { Count: > 0 } empty
            ? [$"write the section{(empty.Count > 1 ? "s" : "")} {string.Join(", ", empty)}: the gate asks for {(empty.Count > 1 ? "them" : "it")}"]
            : [];
}
