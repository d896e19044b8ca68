namespace Sourced.Content.Diagnostics;

/// <summary>Rules for the files of the input, before anything in them is understood.</summary>
internal static class FileRules
{
    public static readonly RuleDescription Unreadable = new(
        "CFG006",
        "unreadable-file",
        Severity.Error,
        "A file or folder cannot be opened."
    )
    {
        Documentation = """
            A file that cannot be read cannot be checked, and a page that vanishes without a word would break the links of others.
            Check its permissions.
            """,
    };

    public static readonly RuleDescription LeadsOutside = new(
        "CFG007",
        "link-out-of-input",
        Severity.Error,
        "A symbolic link leads out of the input, or to a folder."
    )
    {
        Documentation = """
            Only what lies in the input folder is published. A link that leads elsewhere could publish a private file of the
            machine; a link to a folder could lead round in a circle. Copy the file instead.
            """,
    };

    public static readonly RuleDescription TooLarge = new(
        "DOC001",
        "oversized-file",
        Severity.Error,
        "A file is larger than any text for people."
    )
    {
        Documentation = """
            The limit is 2 MB for a file and 256 KB for front matter. A fact sheet has some ten thousand characters.
            """,
    };

    public static readonly RuleDescription NotText = new("DOC002", "not-text", Severity.Error, "A file is not plain UTF-8 text.")
    {
        Documentation = """
            Files are UTF-8, with or without a byte order mark. Other encodings turn accents and Arabic letters into wrong signs,
            and control characters have no meaning in text. Save the file as UTF-8 in your editor.
            """,
        BadExample = "-- input/pages/example.md --\n---\ntitle: Example\n---\n\nA bell\a rings.",
        GoodExample = """
            -- input/pages/example.md --
            ---
            title: Example
            ---

            A bell rings.
            """,
    };

    public static readonly RuleDescription UnexpectedFile = new(
        "DOC003",
        "unexpected-file",
        Severity.Warning,
        "A file is not read because its name or place says nothing."
    )
    {
        Documentation = """
            What an author wrote never vanishes silently. Documents end in `.md` and stand in `facts`, `actions`, `myths` or
            `pages`; sources end in `.yml` and stand in `sources`; the registers have fixed names. `README.md` and `LICENSE` are
            left alone.
            """,
        BadExample = """
            -- input/help-line.yml --
            []
            """,
        GoodExample = """
            -- input/help-lines.yml --
            []
            """,
    };

    public static readonly RuleDescription UnknownFolder = new(
        "DOC004",
        "unknown-folder",
        Severity.Error,
        "A folder is neither a kind of document nor a language of this site."
    )
    {
        Documentation = """
            Folders tell the kind of a document, and a language folder tells its language. A language must stand in `Languages` of
            the settings before its folder is read. Files of the main language stand in no language folder.
            """,
        BadExample = """
            -- input/fact/example.md --
            ---
            title: Example
            ---
            """,
        GoodExample = """
            -- input/pages/example.md --
            ---
            title: Example
            ---
            """,
    };

    public static readonly RuleDescription FileName = new(
        "DOC005",
        "unusable-file-name",
        Severity.Error,
        "A file name cannot stand in an address."
    )
    {
        Documentation = """
            The name of a document becomes its address, and stays so for ever. Lower-case letters, digits and single hyphens read
            well in every language, on every system and over the telephone.
            """,
        BadExample = """
            -- input/pages/About Us.md --
            ---
            title: Example
            ---
            """,
        GoodExample = """
            -- input/pages/about-us.md --
            ---
            title: Example
            ---
            """,
    };

    public static IEnumerable<RuleDescription> All =>
        [Unreadable, LeadsOutside, TooLarge, NotText, UnexpectedFile, UnknownFolder, FileName];
}
