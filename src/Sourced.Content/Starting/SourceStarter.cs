using System.Collections.Immutable;
using Sourced.Content.Sources;
using Sourced.Content.Writing;

namespace Sourced.Content.Starting;

/// <summary>A source with its first finding.</summary>
internal sealed class SourceStarter : Starter
{
    private static readonly ImmutableArray<string> FindingKeys =
    [
        "figure",
        "measures",
        "population",
        "sample",
        "place",
        "period",
        "locator",
        "quote",
        "seen",
    ];

    private static readonly ImmutableDictionary<string, string> Remarks = new Dictionary<string, string>
    {
        ["author"] = "# author: a person is {family: Thorn, given: Ann}, a body {literal: Town council}.",
        ["issued"] = "# issued: 2025, 2025-03 or 2025-03-31, as the work itself is dated.",
        ["archive"] = "# archive: {URL: https://web.archive.org/…, on: 2026-11-21}  A copy that stays when the page goes.",
        ["updates"] = "# updates: how often a newer edition comes: never, yearly, quarterly, or P3Y for every three years.",
        ["limits"] = "# limits: what this source cannot show. Readers see it.",
        ["recorded-by"] = "# recorded-by: who wrote this record. Somebody else signs it off.",
        ["findings"] = "# findings: one entry for each figure, exactly as the source prints it.",
    }.ToImmutableDictionary(StringComparer.Ordinal);

    private const string EmptyFinding = """
        # findings:
        #   - id: badly
        #     figure: 34%
        #     measures: slept badly
        #     population: pupils of the town who answered
        #     sample: 260
        #     place: one town
        #     period: 2025
        #     locator: p. 2
        #     quote: at most 25 words of the source, with the figure in them
        #     seen: verified when you read it in the source itself, else secondary

        """;

    public override string Name => "source";

    public override string Summary => "Start a source, with its first finding";

    public override string Example =>
        "sourced new source town-2025 --title \"How our pupils sleep\" --publisher \"Town council\" --issued 2025 --kind count --url https://example.org/sleep";

    public override Question Id { get; } =
        new("id", "the source's id, such as who and when")
        {
            Example = "town-2025",
            IsRequired = true,
            Problem = Rightness.Slug,
        };

    public override IReadOnlyList<Question> Questions { get; } =
    [
        new("title", "The title, as printed") { Example = "How our pupils sleep", IsRequired = true },
        new("publisher", "Who published it") { Example = "Town council", IsRequired = true },
        new("author", "Who wrote it: \"Family, Given\", or a body")
        {
            IsAsked = false,
            Example = "Thorn, Ann",
            TakesMany = true,
        },
        new("issued", "When it was issued") { Example = "2025-03", Problem = Rightness.Date },
        new("url", "Its address on the web") { Example = "https://example.org/sleep", Problem = Rightness.Url },
        new("doi", "Its DOI") { IsAsked = false, Example = "10.1000/182" },
        new("isbn", "Its ISBN") { IsAsked = false, Example = "978-3-16-148410-0" },
        new("archive", "The address of a lasting copy")
        {
            IsAsked = false,
            Example = "https://web.archive.org/web/2026/https://example.org/sleep",
            Problem = Rightness.Url,
        },
        new("type", "Its CSL type; report when left out")
        {
            IsAsked = false,
            Example = "article-journal",
            Problem = Rightness.Type,
        },
        new("kind", "How the evidence came about: count, survey, random-survey, reports, estimate, review, law, guideline or experience")
        {
            Example = "survey",
            IsRequired = true,
            Problem = Rightness.Kind,
        },
        new("updates", "How often a newer edition comes: never, yearly, quarterly, P3Y") { IsAsked = false, Example = "yearly" },
        new("limits", "What it cannot show") { Example = "One town; nobody else was asked." },
        new("recorded-by", "Your name: somebody else will sign the record off") { Example = "A. Reader" },
        new("figure", "The figure, exactly as the source prints it") { Example = "34%" },
        new("finding", "A short id for that finding")
        {
            IsAsked = false,
            Example = "badly",
            Problem = Rightness.Slug,
        },
        new("measures", "What the figure measures") { After = "figure", Example = "slept badly" },
        new("population", "In whom") { After = "figure", Example = "pupils of the town who answered" },
        new("sample", "How many were asked or counted") { After = "figure", Example = "260" },
        new("place", "Where") { After = "figure", Example = "one town" },
        new("period", "When") { After = "figure", Example = "2025" },
        new("locator", "Where in the source it stands") { After = "figure", Example = "p. 2" },
        new("quote", "The words of the source around it, at most 25")
        {
            After = "figure",
            Example = "In all, 34% of pupils slept badly.",
            Problem = Rightness.Quote,
        },
        new("seen", "Did you read it in the source itself (verified), or elsewhere (secondary)?")
        {
            After = "figure",
            Example = "verified",
            Problem = Rightness.Seen,
        },
    ];

    public override string PathOf(string id, Answers answers, Library library) => $"{InputOf(library)}/sources/{id}.yml";

    public override string? WhyNot(string id, Answers answers, Library library) =>
        Known(library, answers) is { } known
            ? $"this source already exists as \"{known.Id.Value}\" ({known.File.Path}): add your finding there"
            : null;

    public override StartedFile Start(string id, Answers answers, Library library, DateOnly today)
    {
        var draft = new SourceDraft
        {
            Id = id,
            Type = answers.One("type") ?? "report",
            Title = answers.One("title"),
            Authors = [.. answers.Many("author").Select(NameOf)],
            Publisher = answers.One("publisher"),
            Issued = answers.One("issued") is { } issued && PartialDate.TryParse(issued, out var date) ? date : null,
            Accessed = answers.One("url") is null ? null : Day(today),
            Url = answers.One("url"),
            Doi = answers.One("doi") is { } doi ? SourceIdentity.Doi(doi) : null,
            Isbn = answers.One("isbn"),
            ArchiveUrl = answers.One("archive"),
            Kind = answers.One("kind"),
            Updates = answers.One("updates"),
            Limits = answers.One("limits"),
            RecordedBy = answers.One("recorded-by"),
            Findings = Finding(answers) is { } finding ? [finding] : [],
        };
        var unanswered = Remarks.RemoveRange(Remarks.Keys.Where(key => key != "findings" && answers.One(key) is not null));
        var path = PathOf(id, answers, library);
        return new StartedFile(
            path,
            SourceWriter.Write(draft, unanswered) + (draft.Findings.IsEmpty ? EmptyFinding.ReplaceLineEndings("\n") : "")
        )
        {
            Next = draft.Findings.IsEmpty
                ? [$"add a finding to {path}"]
                : [$"cite it in the sentence that gives the figure: [@{id}#{draft.Findings[0].Id}]"],
        };
    }

    private static Source? Known(Library library, Answers answers)
    {
        var names = SourceIdentity.AllOf(answers.One("doi"), answers.One("url")).ToHashSet(StringComparer.Ordinal);
        return library
            .Sources.Values.OrderBy(source => source.Id.Value, StringComparer.Ordinal)
            .FirstOrDefault(source => names.Overlaps(SourceIdentity.AllOf(source.Doi?.Value, source.Url?.Value)));
    }

    private static FindingDraft? Finding(Answers answers)
    {
        if (answers.One("figure") is null)
            return null;
        var values = FindingKeys.Where(key => answers.One(key) is not null).Select(key => KeyValuePair.Create(key, answers.One(key)!));
        var id = answers.One("finding") ?? Reading.Slug.Of(answers.One("measures") ?? "");
        return new FindingDraft(id.Length is > 0 and <= 40 ? id : "first", [.. values]);
    }

    private static Name NameOf(string written) =>
        written.Split(',', 2, StringSplitOptions.TrimEntries) is [{ Length: > 0 } family, { Length: > 0 } given]
            ? new Name(family, given, null)
            : new Name(null, null, written);
}
