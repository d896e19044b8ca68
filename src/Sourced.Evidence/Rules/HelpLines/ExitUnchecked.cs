using Sourced.Content.Diagnostics;
using Sourced.Evidence.Binding;
using Sourced.Evidence.Due;

namespace Sourced.Evidence.Rules.HelpLines;

internal sealed class ExitUnchecked : ILibraryRule
{
    public RuleDescription Description { get; } =
        new("HLP003", "exit-unchecked", Severity.Error, "\"Leave this site\" leads to a page at which nobody has looked for 90 days.")
        {
            Documentation = """
                A reader who is not alone leaves with one touch. The page where they land must still be there, come at once, and be about nobody. Open it as
                a reader would, then set `ExitChecked` in the settings (`exit-checked` in an overlay) to the day. Where no day is set, `sourced review` says so.
                """,
            BadExample = Site("2026-08-01"),
            GoodExample = Site("2026-11-01"),
        };

    public void Check(CheckedLibrary library, DiagnosticList found)
    {
        var settings = library.Context.Library.Settings;
        if (ExitDue.Day(settings) is not { } due || due >= library.Context.Options.AsOf)
            return;
        found.Add(
            Description,
            settings.ExitChecked!.Value.Span,
            $"{settings.ExitUrl} had to be looked at by {Rhythm.Shown(due)}",
            "open it: is it still there, quick, and about nobody? Then set the day"
        );
    }

    private static string Site(string looked) =>
        $$"""
            -- statiq.json --
            { "SiteTitle": "Facts", "ExitUrl": "https://www.weather.gov/", "ExitChecked": "{{looked}}" }
            -- input/index.md --
            ---
            title: Facts
            ---

            Read on.
            """;
}
