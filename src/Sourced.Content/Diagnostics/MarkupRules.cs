namespace Sourced.Content.Diagnostics;

/// <summary>Rules for the Markdown of a document.</summary>
internal static class MarkupRules
{
    public static readonly RuleDescription RawHtml = new(
        "DOC030",
        "raw-html",
        Severity.Error,
        "HTML in the text, or a comment that lets nothing pass."
    )
    {
        Documentation = """
            HTML could show a figure that the gate does not read, or run a script on the page of a reader who came for help.
            Everything that a sheet needs can be said in Markdown. The one comment that is kept is `<!-- allow EVD013: reason,
            until 2027-03-01 -->`.
            """,
        BadExample = """
            -- input/pages/example.md --
            ---
            title: Example
            ---

            Some <b>bold</b> words.
            """,
        GoodExample = """
            -- input/pages/example.md --
            ---
            title: Example
            ---

            Some **bold** words.
            """,
    };

    public static readonly RuleDescription UnclosedCode = new(
        "DOC031",
        "unclosed-code",
        Severity.Error,
        "A code block that runs to the end of the file."
    )
    {
        Documentation = """
            An opening fence without a closing one swallows the rest of the page, and code is not searched for statistics.
            """,
        BadExample = """
            -- input/pages/example.md --
            ---
            title: Example
            ---

            ```
            some code

            The rest of the page.
            """,
        GoodExample = """
            -- input/pages/example.md --
            ---
            title: Example
            ---

            ```
            some code
            ```

            The rest of the page.
            """,
    };

    public static readonly RuleDescription TopLevelHeading = new(
        "DOC032",
        "second-title",
        Severity.Error,
        "A heading of the first level in the text."
    )
    {
        Documentation = """
            The title in the front matter is the heading of the first level. Screen readers and outlines expect one.
            """,
        BadExample = """
            -- input/pages/example.md --
            ---
            title: Example
            ---

            # More

            Words.
            """,
        GoodExample = """
            -- input/pages/example.md --
            ---
            title: Example
            ---

            ## More

            Words.
            """,
    };

    public static readonly RuleDescription HeadingJump = new("DOC033", "heading-jump", Severity.Error, "A heading skips a level.")
    {
        Documentation = """
            People who cannot see the page move through it by its headings. A missing level looks like a missing part.
            """,
        BadExample = """
            -- input/pages/example.md --
            ---
            title: Example
            ---

            ## One

            #### Two

            Words.
            """,
        GoodExample = """
            -- input/pages/example.md --
            ---
            title: Example
            ---

            ## One

            ### Two

            Words.
            """,
    };

    public static readonly RuleDescription EmptyHeading = new("DOC034", "empty-heading", Severity.Error, "A heading without words.")
    {
        Documentation = """
            It shows as a gap in the page, and a screen reader says only "heading". Write its words, or remove the line.
            """,
        BadExample = """
            -- input/pages/example.md --
            ---
            title: Example
            ---

            ##

            Words.
            """,
        GoodExample = """
            -- input/pages/example.md --
            ---
            title: Example
            ---

            ## More

            Words.
            """,
    };

    public static readonly RuleDescription DuplicateAnchor = new(
        "DOC035",
        "repeated-anchor",
        Severity.Error,
        "Two places of one page have the same anchor."
    )
    {
        Documentation = """
            A link to the anchor can lead to one of them only. Anchors that are derived from the words of a heading make way by themselves.
            """,
        BadExample = """
            -- input/pages/example.md --
            ---
            title: Example
            ---

            ## One {#part}

            Words.

            ## Two {#part}

            Words.
            """,
        GoodExample = """
            -- input/pages/example.md --
            ---
            title: Example
            ---

            ## One {#one}

            Words.

            ## Two {#two}

            Words.
            """,
    };

    public static readonly RuleDescription ForbiddenAttributes = new(
        "DOC036",
        "forbidden-attributes",
        Severity.Error,
        "Something in braces that the format does not know."
    )
    {
        Documentation = """
            Braces behind a heading take an id: `{#do}`. Braces behind words in square brackets take `.not-a-statistic` with a
            reason, `lang`, `dir` or an id. Anything else would reach the page as an attribute that nobody has checked.
            """,
        BadExample = """
            -- input/pages/example.md --
            ---
            title: Example
            ---

            Some [words]{onclick=alert}.
            """,
        GoodExample = """
            -- input/pages/example.md --
            ---
            title: Example
            ---

            Some [mots]{lang=fr}.
            """,
    };

    public static readonly RuleDescription ForbiddenLink = new(
        "DOC037",
        "forbidden-link",
        Severity.Error,
        "A link that is neither a web address, a mail address, a path nor an anchor."
    )
    {
        Documentation = """
            Other kinds of address can run a script, read a file or start a program. Telephone numbers come from `help-lines.yml`,
            where somebody checks them.
            """,
        BadExample = """
            -- input/pages/example.md --
            ---
            title: Example
            ---

            [Click](javascript:alert(1)).
            """,
        GoodExample = """
            -- input/pages/example.md --
            ---
            title: Example
            ---

            [Read](https://example.org/page).
            """,
    };

    public static readonly RuleDescription EmptyLink = new(
        "DOC038",
        "empty-link",
        Severity.Error,
        "A link without words or without an address."
    )
    {
        Documentation = """
            A link without words is read out letter by letter; a link without an address leads nowhere.
            """,
        BadExample = """
            -- input/pages/example.md --
            ---
            title: Example
            ---

            See [](https://example.org).
            """,
        GoodExample = """
            -- input/pages/example.md --
            ---
            title: Example
            ---

            See [the report](https://example.org).
            """,
    };

    public static readonly RuleDescription MissingAltText = new(
        "DOC039",
        "missing-alt-text",
        Severity.Error,
        "An image without words for those who cannot see it."
    )
    {
        Documentation = """
            Say in the square brackets what the image shows and why it is here; what it says in figures needs its source like any
            other text.
            """,
        BadExample = """
            -- input/pages/example.md --
            ---
            title: Example
            ---

            ![](chart.png)
            """,
        GoodExample = """
            -- input/pages/example.md --
            ---
            title: Example
            ---

            ![A line that falls from left to right](chart.png)
            """,
    };

    public static readonly RuleDescription LinkTitle = new(
        "DOC040",
        "link-title",
        Severity.Error,
        "A link or image with a title in quotes."
    )
    {
        Documentation = """
            Titles show only to people with a mouse, so what they say is lost on everyone else. Say it in the words of the link.
            """,
        BadExample = """
            -- input/pages/example.md --
            ---
            title: Example
            ---

            [Report](https://example.org "the whole report").
            """,
        GoodExample = """
            -- input/pages/example.md --
            ---
            title: Example
            ---

            [The whole report](https://example.org).
            """,
    };

    public static readonly RuleDescription MalformedCitation = new(
        "DOC041",
        "malformed-citation",
        Severity.Error,
        "A part of a citation names no source, or two."
    )
    {
        Documentation = """
            Citations follow Pandoc: `[@a]`, `[@a, p. 24]`, `[see @a; @b]`, and `@a [p. 4]` in running text. Parts are set apart
            by semicolons, and each names one source.
            """,
        BadExample = """
            -- input/pages/example.md --
            ---
            title: Example
            ---

            Words [@a; p. 4].
            """,
        GoodExample = """
            -- input/pages/example.md --
            ---
            title: Example
            ---

            Words [@a, p. 4].
            """,
    };

    public static readonly RuleDescription TooLong = new(
        "DOC042",
        "endless-line",
        Severity.Error,
        "A line or block far longer than text for people."
    )
    {
        Documentation = """
            Limits: 20,000 characters to a line, 100,000 without an empty line. What is longer is most often data pasted by
            mistake.
            """,
    };

    public static readonly RuleDescription TooDeep = new(
        "DOC043",
        "deep-markup",
        Severity.Error,
        "Lists, quotations, brackets or emphasis nested beyond reason."
    )
    {
        Documentation = """
            A reader loses the thread after three levels; a parser can be brought to a halt by thousands.
            """,
        BadExample = """
            -- input/pages/example.md --
            ---
            title: Example
            ---

            > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > deep
            """,
        GoodExample = """
            -- input/pages/example.md --
            ---
            title: Example
            ---

            > not deep
            """,
    };

    public static IEnumerable<RuleDescription> All =>
        [
            RawHtml,
            UnclosedCode,
            TopLevelHeading,
            HeadingJump,
            EmptyHeading,
            DuplicateAnchor,
            ForbiddenAttributes,
            ForbiddenLink,
            EmptyLink,
            MissingAltText,
            LinkTitle,
            MalformedCitation,
            TooLong,
            TooDeep,
        ];
}
