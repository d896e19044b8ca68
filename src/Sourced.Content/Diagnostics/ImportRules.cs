using System.Collections.Immutable;

namespace Sourced.Content.Diagnostics;

/// <summary>Rules for files of other reference managers, as <c>sources import</c> reads them.</summary>
internal static class ImportRules
{
    public static readonly RuleDescription Broken = new(
        "IMP001",
        "broken-reference-file",
        Severity.Error,
        "A file of references that cannot be read to its end."
    )
    {
        Documentation = """
            A brace or quote that is never closed, a line without its tag, an entry without a type: what follows would be guessed. Nothing is imported
            until the place is mended, or the file is exported again.
            """,
    };

    public static readonly RuleDescription NotKept = new(
        "IMP002",
        "field-not-kept",
        Severity.Warning,
        "A field of an imported reference that has no place here."
    )
    {
        Documentation = """
            Reference managers keep more than a source needs: paths of attached files, time stamps, translators. Nothing is dropped without a word:
            each such field is named, with the entry that it stands in. Take what matters into `note`.
            """,
    };

    public static readonly RuleDescription Unread = new(
        "IMP003",
        "value-not-understood",
        Severity.Warning,
        "A value of an imported reference that is not what its field should hold."
    )
    {
        Documentation = """
            A year that is no year, an unknown LaTeX command, a macro that is nowhere defined. The message says what was taken instead. Look at the source's
            file and mend it there.
            """,
    };

    public static readonly RuleDescription Known = new(
        "IMP004",
        "known-work",
        Severity.Information,
        "An imported reference to a work that is recorded already."
    )
    {
        Documentation = """
            One DOI, or one address however it is typed, is one work. The record that is there stays as it is, and the entry is skipped: compare the
            two, and add by hand what is new.
            """,
    };

    public static ImmutableArray<RuleDescription> All { get; } = [Broken, NotKept, Unread, Known];
}
