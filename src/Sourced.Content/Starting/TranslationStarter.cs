using Sourced.Content.Documents;
using Sourced.Content.Markup;
using Sourced.Content.Reading;
using Sourced.Content.Text;

namespace Sourced.Content.Starting;

/// <summary>A page in another language, with the shape of the original.</summary>
internal sealed class TranslationStarter : Starter
{
    public override string Name => "translation";

    public override string Summary => "Start the translation of a page";

    public override string Example => "sourced new translation facts/sleep --language es --title \"Los niños necesitan dormir\"";

    public override Question Id { get; } = new("page", "the page, by folder and name") { Example = "facts/sleep", IsRequired = true };

    public override IReadOnlyList<Question> Questions { get; } =
    [
        new("language", "Into which language? Its tag, as in Languages of statiq.json") { Example = "es", IsRequired = true },
        new("title", "The title, translated") { Example = "Los niños necesitan dormir", IsRequired = true },
        new("message", "The message, translated") { Example = "Pregunte cómo ha dormido su hijo." },
    ];

    public override string? PathOf(string id, Answers answers, Library library) =>
        Original(id, library) is { } original && answers.One("language") is { } language ? $"{InputOf(library)}/{language}/{NameOf(original)}.md" : null;

    public override string? WhyNot(string id, Answers answers, Library library)
    {
        var languages = library.Settings.Languages;
        if (Original(id, library) is null) return $"there is no page \"{id}\": {NearestName.Help(Bare(id), [.. Originals(library).Select(NameOf)])}";
        if (answers.One("language") is not { } language || languages.IndexOf(language) > 0) return null;
        return language == languages[0]
            ? $"\"{language}\" is the language of the originals"
            : $"this site has no language \"{language}\": add it to Languages in statiq.json";
    }

    public override StartedFile Start(string id, Answers answers, Library library, DateOnly today)
    {
        var original = Original(id, library)!;
        return new StartedFile(PathOf(id, answers, library)!, Text(original, answers, answers.One("language")!, library))
        {
            Next =
            [
                $"translate what {original.File.Path} says, section by section, with the same citations: the gate lists what is still missing",
            ],
        };
    }

    private static Document? Original(string id, Library library) =>
        Originals(library).FirstOrDefault(document => NameOf(document) == Bare(id) || document.File.Path == id);

    private static IEnumerable<Document> Originals(Library library) => library.Documents.Where(document => document.Language == library.Settings.Languages[0]);

    private static string Bare(string id) => id.EndsWith(".md", StringComparison.Ordinal) ? id[..^3] : id;

    private static string Text(Document original, Answers answers, string language, Library library)
    {
        var front = original.Front;
        var text = new PageText()
            .Remark(
                $"Translates {original.File.Path}. Keep the ids in braces and the citations; write numbers as your language does.\nAn entry that is commented out shows the original: translate it, then remove the #."
            )
            .Key("title", answers.One("title"));
        Translated("message", front.Message, answers.One("message"));
        Translated("discreet-title", front.DiscreetTitle, null);
        text.List("audience", Values(front.Audience)).List("topics", Values(front.Topics))
            .Key("published", front.Published?.Value.ToString()).Key("reviewed", front.Reviewed?.Value.ToString());
        Translated("content-note", front.ContentNote, null);
        text.List("applies-to", Values(front.AppliesTo))
            .Key("order", front.Order?.Value.ToString(System.Globalization.CultureInfo.InvariantCulture))
            .Key("claim", front.Claim?.Value);
        if (!front.KeyFigures.IsEmpty)
            text.Remark("key-figures:");
        foreach (var figure in front.KeyFigures)
        {
            text.Remark(
                $"  - finding: {figure.Finding.Value}\n    figure: {figure.Figure?.Value}\n    statement: {figure.Statement.Value}"
            );
            foreach (
                var (key, value) in new[]
                {
                    ("context", figure.Context),
                    ("does-not-mean", figure.DoesNotMean),
                    ("if-asked", figure.IfAsked),
                    ("answer", figure.Answer),
                }
            )
            {
                if (value is { } given) text.Remark($"    {key}: {OneLine(given.Value)}");
            }
        }

        text.Body();
        foreach (var heading in original.Body.OfType<HeadingBlock>().Where(heading => heading.Level == 2))
        {
            text.Section(PageText.HeadingIn(library, language, heading.Id, ReadableText.Of(heading.Content).Text), heading.Id);
        }

        return text.ToString();

        void Translated(string key, Located<string>? value, string? translation)
        {
            if (translation is not null) text.Key(key, translation);
            else if (value is { } given) text.Remark($"{key}: {OneLine(given.Value)}");
        }
    }

    private static System.Collections.Immutable.ImmutableArray<string> Values(
        System.Collections.Immutable.ImmutableArray<Located<string>> values
    ) => [.. values.Select(value => value.Value)];

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string NameOf(Document document) => document.Kind == DocumentKind.Home ? "index" : $"{PageText.Folder(document.Kind)}/{document.Slug}";
}
