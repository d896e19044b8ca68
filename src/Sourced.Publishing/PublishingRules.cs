using System.Collections.Immutable;
using Sourced.Content.Diagnostics;

namespace Sourced.Publishing;

/// <summary>The rules that hold for an edition as a whole.</summary>
public static class PublishingRules
{
    internal static readonly RuleDescription DeadLink = new(
        "LNK001",
        "dead-link",
        Severity.Error,
        "A link to a page of this site that does not exist."
    )
    {
        Documentation = """
            A reader who follows a link must arrive. Link to another file of the input by its relative path (`../actions/talk.md`), or to any
            page of the site by its address from the root (`/get-help/`). When a page was renamed, mend the links to it.
            """,
        BadExample = "See [how to talk about it](../actions/tlak.md).",
        GoodExample = "See [how to talk about it](../actions/talk.md).",
    };

    internal static readonly RuleDescription DeadAnchor = new(
        "LNK002",
        "dead-anchor",
        Severity.Error,
        "A link to a place in a page that does not exist."
    )
    {
        Documentation = """
            The part of a link after `#` names a heading or a stretch of text with that id. Headings have the id that is written behind them
            (`## The facts {#facts}`), or one made from their words. The page is there; the place in it is not.
            """,
        BadExample = "See [the facts](#fatcs).",
        GoodExample = "See [the facts](#facts).",
    };

    internal static readonly RuleDescription PathCollision = new(
        "OUT001",
        "path-collision",
        Severity.Error,
        "Two things want to be the same file of the site."
    )
    {
        Documentation = """
            Every file of an edition has one origin. Paths that differ only in upper and lower case collide as well, since many servers and
            disks do not tell them apart. Rename one of the two.
            """,
    };

    internal static readonly RuleDescription UnmarkedStatistic = new(
        "OUT002",
        "unmarked-statistic",
        Severity.Error,
        "A statistic in the finished page that carries no slip."
    )
    {
        Documentation = """
            The gate reads what authors write; this rule reads what is about to be published, after composing and rendering, as the last line of
            defence. A statistic that stands there without its mark came in by another way: a word of the theme, a setting, or a mistake in
            this program. Nothing is published until it is gone.
            """,
    };

    internal static readonly RuleDescription ThirdPartyRequest = new(
        "OUT003",
        "third-party-request",
        Severity.Error,
        "A page would make the reader's browser ask another site for something."
    )
    {
        Documentation = """
            Reading these pages must not be visible to anyone else, so a page loads nothing from another origin: no image, style, script, font or
            frame. Links that a reader follows on purpose are free. Put the file into the site instead.
            """,
        BadExample = "![A map](https://example.org/map.png)",
    };

    internal static readonly RuleDescription BrokenReference = new(
        "OUT004",
        "broken-reference",
        Severity.Error,
        "A finished page refers to a file or place that the edition does not have."
    )
    {
        Documentation = """
            Every address of this site in every page of the edition was looked up, in the pages as they are about to be published. An address that
            leads nowhere came from the theme or from a mistake in this program: links that authors write are checked before (LNK001, LNK002).
            """,
    };

    internal static readonly RuleDescription DuplicateId = new(
        "OUT005",
        "duplicate-id",
        Severity.Error,
        "Two elements of a finished page have the same id."
    )
    {
        Documentation =
            "A link to an id must lead to one place. Headings with the same words get different ids by themselves; ids written in braces must differ.",
        BadExample = "## Facts {#facts}\n\n## More facts {#facts}",
        GoodExample = "## Facts {#facts}\n\n## More facts {#more}",
    };

    internal static readonly RuleDescription ForeignFile = new(
        "OUT006",
        "foreign-file",
        Severity.Error,
        "A file in the output folder that was not published from here is in the way."
    )
    {
        Documentation = """
            Files in the output folder that somebody else put there are kept from edition to edition. One of them stands where a file of this
            edition has to go. Move it away, or rename the page.
            """,
    };

    internal static readonly RuleDescription CodeCollision = new(
        "OUT007",
        "code-collision",
        Severity.Error,
        "Two statistics have the same short code."
    )
    {
        Documentation = """
            The short code of a statistic follows from the ids of its source and finding, so that it never changes. Once in many millions two of
            them are alike. Rename the finding that was published last; the older one keeps its code.
            """,
    };

    internal static readonly RuleDescription LostCode = new(
        "OUT008",
        "lost-code",
        Severity.Error,
        "A short code that was published leads nowhere any more."
    )
    {
        Documentation = """
            Cards and handouts carry the short code of their statistic, and stay in the world for years. `codes.txt` in the input folder lists every
            code that was ever published; each build adds its own. The page of each stays for ever, also when no sheet shows the statistic any more. A statistic that is
            no longer used keeps its finding, with `withdrawn:` and the reason, and the page says so.
            """,
    };

    internal static readonly RuleDescription ReusedCode = new(
        "OUT009",
        "reused-code",
        Severity.Error,
        "A short code would come to mean another statistic."
    )
    {
        Documentation = """
            Who scans a card printed last year must not arrive at another number. `codes.txt` says what each code has meant since it was first
            published. Give the new finding another id; do not change the file.
            """,
    };

    public static ImmutableArray<RuleDescription> All { get; } =
    [
        DeadLink,
        DeadAnchor,
        PathCollision,
        UnmarkedStatistic,
        ThirdPartyRequest,
        BrokenReference,
        DuplicateId,
        ForeignFile,
        CodeCollision,
        LostCode,
        ReusedCode,
        .. PaperRules.All,
        Theming.BrandColours.LowContrast,
    ];

    internal static RuleDescription Find(string code) => All.First(rule => rule.Code == code);
}
