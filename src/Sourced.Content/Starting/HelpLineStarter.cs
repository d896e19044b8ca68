using System.Collections.Immutable;
using System.Text;
using Sourced.Content.Writing;

namespace Sourced.Content.Starting;

/// <summary>An entry of <c>help-lines.yml</c>.</summary>
internal sealed class HelpLineStarter : Starter
{
    /// <summary>Within three months somebody has to look again whether the line still answers.</summary>
    private const int MonthsUntilCheck = 3;

    private const string Remarks = """
          # Keys with words may have one text for each language: hours: {en: 24 hours, es: Las 24 horas}.
          # cost, ages, bill, chat and text (the number to write to) can be added; for-children, if it answers children. Leave out what you do not know.

        """;

    public override string Name => "help-line";

    public override string Summary => "Add a help or reporting line to help-lines.yml";

    public override string Example =>
        "sourced new help-line gb-line --name \"A help line\" --what-for \"Advice for children\" --country GB --url https://example.org/line";

    public override Question Id { get; } =
        new("id", "the line's id, such as its country and name")
        {
            Example = "gb-childline",
            IsRequired = true,
            Problem = Rightness.Slug,
        };

    public override IReadOnlyList<Question> Questions { get; } =
    [
        new("name", "What the line calls itself") { Example = "A help line", IsRequired = true },
        new("what-for", "What it is for") { Example = "Advice for children and young people", IsRequired = true },
        new("country", "Countries it serves, as two capital letters, or international. Separate by commas")
        {
            Example = "GB",
            IsRequired = true,
            Problem = Rightness.Countries,
        },
        new("languages", "Languages it speaks. Separate by commas") { Example = "en, cy" },
        new("phone", "Its number, as readers should see it") { Example = "0800 000 000" },
        new("url", "Its address on the web")
        {
            Example = "https://example.org/line",
            InsteadOf = "phone",
            Problem = Rightness.Url,
        },
        new("hours", "When it answers") { Example = "24 hours" },
        new("operator", "Who runs it") { Example = "A charity" },
        new("seen", "Did you read this on its own page (verified), or elsewhere (secondary)?")
        {
            Example = "verified",
            Problem = Rightness.Seen,
        },
    ];

    public override string? WhyNot(string id, Answers answers, Library library) =>
        library.HelpLines.FirstOrDefault(line => line.Id.Value == id) is { } known
            ? $"there is a help line \"{id}\" already ({known.Id.Span})"
            : null;

    public override StartedFile Start(string id, Answers answers, Library library, DateOnly today)
    {
        var text = new StringBuilder("- id: ").Append(id).Append('\n');
        Add("name", answers.One("name"));
        Add("what-for", answers.One("what-for"));
        AddList("country", answers.List("country"));
        AddList("languages", answers.List("languages"));
        Add("phone", answers.One("phone"));
        Add("url", answers.One("url"));
        Add("hours", answers.One("hours"));
        Add("operator", answers.One("operator"));
        Add("checked", Day(today).ToString());
        Add("check-by", Day(today.AddMonths(MonthsUntilCheck)).ToString());
        Add("seen", answers.One("seen"));
        text.Append(Remarks.ReplaceLineEndings("\n"));
        return new StartedFile($"{InputOf(library)}/help-lines.yml", text.ToString())
        {
            IsEntry = true,
            Next = ["call or write to the line once before it is published; its page is checked again within three months"],
        };

        void Add(string key, string? value)
        {
            if (value is not null)
                text.Append("  ").Append(key).Append(": ").Append(YamlWords.Of(value)).Append('\n');
        }

        void AddList(string key, ImmutableArray<string> values)
        {
            if (!values.IsEmpty)
                text.Append("  ")
                    .Append(key)
                    .Append(": [")
                    .AppendJoin(", ", values.Select(value => YamlWords.Of(value, inBrackets: true)))
                    .Append("]\n");
        }
    }
}
