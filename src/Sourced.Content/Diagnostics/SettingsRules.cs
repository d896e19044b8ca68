namespace Sourced.Content.Diagnostics;

/// <summary>Rules for <c>statiq.json</c>.</summary>
internal static class SettingsRules
{
    public static readonly RuleDescription Syntax = new("CFG001", "broken-settings", Severity.Error, "The settings file is not JSON.")
    {
        Documentation = """
            The settings are one JSON object. Comments and trailing commas are allowed. The place shown is where reading had to
            stop; the cause is often just before it: a missing comma, quote or bracket.
            """,
        BadExample = """
            -- statiq.json --
            { "SiteTitle": "Example" "Host": "example.org" }
            """,
        GoodExample = """
            -- statiq.json --
            { "SiteTitle": "Example", "Host": "example.org" }
            """,
    };

    public static readonly RuleDescription UnknownKey = new("CFG002", "unknown-setting", Severity.Error, "A setting has a name that nothing reads.")
    {
        Documentation = """
            A misspelt setting that is silently ignored is worse than none: the site is built with the default, and nobody
            notices. Names are exact, capital letters included.
            """,
        BadExample = """
            -- statiq.json --
            { "SiteTitel": "Example" }
            """,
        GoodExample = """
            -- statiq.json --
            { "SiteTitle": "Example" }
            """,
    };

    public static readonly RuleDescription WrongValue = new("CFG003", "wrong-setting", Severity.Error, "A setting has a value of the wrong kind or shape.")
    {
        Documentation = """
            Each setting takes one kind of value: a text, true or false, or a list of texts. A host is a name without `https://`,
            a link root starts with a slash, a language is a tag such as `en` or `pt-BR`.
            """,
        BadExample = """
            -- statiq.json --
            { "LinksUseHttps": "yes" }
            """,
        GoodExample = """
            -- statiq.json --
            { "LinksUseHttps": true }
            """,
    };

    public static readonly RuleDescription Duplicate = new("CFG004", "repeated-setting", Severity.Error, "A setting is given twice.")
    {
        Documentation = """
            Which of two values should hold? JSON does not say, so neither do we.
            """,
        BadExample = """
            -- statiq.json --
            { "Host": "example.org", "Host": "example.com" }
            """,
        GoodExample = """
            -- statiq.json --
            { "Host": "example.org" }
            """,
    };

    public static readonly RuleDescription MissingInput = new("CFG005", "missing-input", Severity.Error, "An input folder is not there.")
    {
        Documentation = """
            Without its input a site is empty, and an empty site would replace the last good edition. Check `InputPaths` in the
            settings and the folder in which the command runs.
            """,
        BadExample = """
            -- statiq.json --
            { "InputPaths": ["inptu"] }
            """,
        GoodExample = """
            -- statiq.json --
            { "InputPaths": ["input"] }
            -- input/index.md --
            ---
            title: Example
            ---
            """,
    };

    public static IEnumerable<RuleDescription> All => [Syntax, UnknownKey, WrongValue, Duplicate, MissingInput];
}
