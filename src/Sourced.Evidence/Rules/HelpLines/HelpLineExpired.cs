using Sourced.Content.Diagnostics;
using Sourced.Evidence.Binding;
using Sourced.Evidence.Due;

namespace Sourced.Evidence.Rules.HelpLines;

internal sealed class HelpLineExpired : ILibraryRule
{
    public RuleDescription Description { get; } =
        new(
            "HLP002",
            "help-line-expired",
            Severity.Error,
            "A help line past the day by which it had to be checked, without one, or without digits to dial."
        )
        {
            MaySuppress = true,
            Documentation = """
                A help line that has moved leaves a child with a dead number. Call it or read its own page, then set `checked` and the next `check-by`.
                A line without either would never be looked at again, and a phone without digits cannot be called.
                """,
            BadExample = Line("2026-11-01"),
            GoodExample = Line("2027-02-01"),
        };

    public void Check(CheckedLibrary library, DiagnosticList found)
    {
        var today = library.Context.Options.AsOf;
        foreach (var line in library.Context.Library.HelpLines)
        {
            foreach (var phone in line.Phones.Where(phone => !phone.Value.Any(char.IsDigit)))
            {
                found.Add(
                    Description,
                    phone.Span,
                    $"\"{phone.Value}\" is not a number to dial",
                    "write its digits; what is no phone goes to chat, text or url"
                );
            }

            if (line.CheckBy is null || line.Checked is null)
            {
                found.Add(
                    Description,
                    line.Id.Span,
                    $"\"{line.Name.Value}\" does not say {(line.Checked is null ? "when it was checked" : "by when to check it again")}",
                    "call it or read its own page, then set checked and check-by"
                );
                continue;
            }

            if (line.CheckBy is not { } due || due.Value.Earliest >= today)
                continue;
            found.Add(
                Description,
                due.Span,
                $"\"{line.Name.Value}\" had to be checked by {Rhythm.Shown(due.Value.Earliest)}",
                "call it or read its own page, then set checked and check-by"
            );
        }
    }

    private static string Line(string due) =>
        $"""
            -- input/help-lines.yml --
            - id: line
              name: A help line
              what-for: Help for children
              country: US
              phone: 1-800-555-0134
              checked: 2026-10-01
              check-by: {due}
            """;
}
