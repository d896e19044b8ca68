using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Sourced.Content;
using Sourced.Content.Importing;
using Sourced.Content.Sources;
using Sourced.Content.Writing;
using Sourced.Publishing.Citing;
using Sourced.Testing;

namespace Sourced.Publishing.Tests.Citing;

/// <summary>What we give to reference managers, we can take back: nothing is lost on the way out and in again.</summary>
public class RoundTripTests
{
    private const int Count = 500;

    private static readonly string[] Titles =
    [
        "Plain title",
        "Müller’s “quoted” études",
        "50% of $5 & #1_a {braces} ~tilde ^hat \\back",
        "العربية: عنوان",
        "日本語の題名",
        "It's a `tick' -- no",
        "Naïve façade – a dash",
        "1,234: a count",
    ];

    private static readonly string[] Types = ["article-journal", "book", "chapter", "paper-conference", "report", "thesis", "webpage"];

    [Theory]
    [InlineData("bib")]
    [InlineData("ris")]
    [InlineData("csl.json")]
    public void Five_hundred_sources_come_back_as_they_went_out(string extension)
    {
        var format = CitationFormat.All.Single(format => format.Extension == extension);
        var first = format.Write(CitedSource.AllIn(Read(Enumerable.Range(0, Count).Select(Draft))));

        var file = ReferenceFile.Read($"library.{(extension == "csl.json" ? "json" : extension)}", Encoding.UTF8.GetBytes(first));
        var plan = ImportPlan.Of(file, SiteText.Empty.Read().Library, "reports");
        var second = format.Write(CitedSource.AllIn(Read(plan.Sources)));

        Assert.Empty(file.Diagnostics.Select(found => $"{found.Span} {found.Message}"));
        Assert.Empty(plan.Diagnostics);
        Assert.Equal(Count, plan.Sources.Length);
        Assert.Equal(first.Split('\n'), second.Split('\n'));
    }

    private static Library Read(IEnumerable<SourceDraft> drafts)
    {
        var result = drafts.Aggregate(SiteText.Empty, (site, draft) => site.With($"input/sources/{draft.Id}.yml", SourceWriter.Write(draft))).Read();
        Assert.Empty(result.Diagnostics.Select(found => $"{found.Span} {found.Message}"));
        return result.Library;
    }

    private static SourceDraft Draft(int i)
    {
        var type = Types[i % Types.Length];
        var other = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>();
        if (type is "article-journal" or "chapter" or "paper-conference") other.Add(new("container-title", $"Journal of {Titles[i % 5]}"));
        if (type == "article-journal")
        {
            other.Add(new("volume", $"{i}"));
            other.Add(new("issue", $"{i % 12}"));
            other.Add(new("page", $"{i}–{i + 9}"));
        }

        if (i % 3 == 0) other.Add(new("language", i % 2 == 0 ? "en" : "ar"));
        return new SourceDraft
        {
            Id = $"source-{i:D3}",
            Type = type,
            Title = $"{Titles[i % Titles.Length]} {i}",
            Authors = (i % 4) switch
            {
                0 => [new Name("van der Berg", "Jan Émile", null)],
                1 => [new Name(null, null, "Society, Culture and Rights & Co")],
                2 => [new Name("Núñez", "Ana", null), new Name(null, null, "Unit 7_b"), new Name("الأحمد", "ليلى", null)],
                _ => [],
            },
            Editors = i % 5 == 0 ? [new Name("O’Brien", "P. Q.", null)] : [],
            Publisher = i % 2 == 0 ? $"Press {i % 7} & Sons" : null,
            Issued = (i % 3) switch { 0 => new PartialDate(2000 + (i % 25), null, null), 1 => new PartialDate(2001, 1 + (i % 12), null), _ => null },
            Doi = i % 6 == 0 ? $"10.1000/Abc_{i}(x)" : null,
            Isbn = type == "book" ? string.Create(CultureInfo.InvariantCulture, $"978-3-16-{148410 + i}-0") : null,
            Url = type == "webpage" || i % 2 == 0 ? $"https://example.org/{i}/a_b~c?d=%20&e#f" : null,
            Accessed = i % 2 == 0 ? new PartialDate(2026, 11, 1 + (i % 28)) : null,
            Kind = "reports",
            Other = other.ToImmutable(),
        };
    }
}
