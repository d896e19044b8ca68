using System.CommandLine;
using Sourced.Cli.Commands.New;
using Sourced.Cli.Terminal;
using Sourced.Content.Diagnostics;
using Sourced.Content.Importing;
using Sourced.Content.Reading;
using Sourced.Content.Starting;
using Sourced.Content.Writing;
using Sourced.Evidence.Reporting;

namespace Sourced.Cli.Commands.Sources;

/// <summary>References of other programs into <c>sources/</c>, a file each.</summary>
internal static class ImportCommand
{
    private const int LargestFile = 64 * 1024 * 1024;

    public static Command Create(CommonOptions common, Terminal.Console console)
    {
        var file = new Argument<string>("file") { Description = "A file of BibTeX, RIS, CSL-JSON or CSL-YAML, such as Zotero exports" };
        var format = new Option<ReferenceFormat?>("--format")
        {
            Description = "What the file is, where its name does not tell",
            HelpName = "bibtex|ris|csl-json|csl-yaml",
            CustomParser = ParseFormat,
        };
        var kind = new Option<string?>("--kind")
        {
            Description = "How the evidence came about, for all entries whose type does not tell",
            HelpName = "count|survey|…",
        };
        var dry = new Option<bool>("--dry-run") { Description = "Say what would be written, and write nothing" };
        var command = new Command("import", "Take over references from Zotero and other programs") { file, format, kind, dry };
        command.SetAction(result =>
        {
            if (result.GetValue(kind) is { } word && !ImportPlan.IsKind(word))
                throw new UsageException($"'{word}' is no kind of evidence. {SourceWriter.KindRemark[2..]}");
            var project = common.OpenProject(result);
            var references = ReferenceFile.Read(result.GetValue(file)!.Replace('\\', '/'), Bytes(result.GetValue(file)!), result.GetValue(format));
            var isBroken = references.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
            var plan = ImportPlan.Of(references, LibraryReader.Read(project.Root, project.Settings, common.Jobs(result)).Library, result.GetValue(kind));
            DiagnosticReport.Write(console.Error, [.. references.Diagnostics, .. isBroken ? [] : plan.Diagnostics], DiagnosticFormat.Compact, color: false);
            if (isBroken)
            {
                console.Error.WriteLine("nothing was imported");
                return ExitCode.Usage;
            }

            // before the first is written: half an import is harder to mend than none
            if (
                plan
                    .Sources.Select(draft => PathOf(project, draft))
                    .FirstOrDefault(path => File.Exists(Path.Combine(project.Root, path))) is
                { } taken
            )
                throw new UsageException($"there is a file '{taken}' already; nothing was imported");
            foreach (var draft in plan.Sources)
                Write(project, draft, result.GetValue(dry), console);
            console.Error.WriteLine(SummaryOf(plan, references, result.GetValue(dry)));
            return ExitCode.Clean;
        });
        return command;
    }

    private static void Write(Project project, SourceDraft draft, bool dry, Terminal.Console console)
    {
        var path = PathOf(project, draft);
        if (!dry) NewFile.Write(project.Root, new StartedFile(path, SourceWriter.Write(draft)));
        console.Out.WriteLine(path);
    }

    private static string PathOf(Project project, SourceDraft draft) => $"{project.Settings.InputPaths[0]}/sources/{draft.Id}.yml";

    private static string SummaryOf(ImportPlan plan, ReferenceFile references, bool dry)
    {
        var unread = references.Diagnostics.Length;
        var without = plan.Sources.Count(draft => draft.Kind is null);
        return $"{Summary.Of(plan.Sources.Length, "source")} {(dry ? "would be " : "")}written, {Summary.Of(plan.Diagnostics.Length, "known work")} passed over"
            + (unread == 0 ? "" : $", {Summary.Of(unread, "remark")} above on what was not taken as it stood")
            + (without == 0 ? "" : $"; {Summary.Of(without, "source")} still {(without == 1 ? "needs" : "need")} a kind: say how the evidence came about")
            + "; none has a finding yet";
    }

    private static byte[] Bytes(string path)
    {
        try
        {
            if (!File.Exists(path))
                throw new UsageException($"there is no file '{path}'");
            return new FileInfo(path).Length <= LargestFile
                ? File.ReadAllBytes(path)
                : throw new UsageException($"'{path}' is larger than any list of references");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"'{path}' cannot be read: {error.Message}", error);
        }
    }

    private static ReferenceFormat? ParseFormat(System.CommandLine.Parsing.ArgumentResult result)
    {
        if (
            Enum.TryParse<ReferenceFormat>(
                result.Tokens[0].Value.Replace("-", "", StringComparison.Ordinal),
                ignoreCase: true,
                out var format
            ) && !char.IsDigit(result.Tokens[0].Value[0])
        )
            return format;
        result.AddError($"'{result.Tokens[0].Value}' is no form of references: choose bibtex, ris, csl-json or csl-yaml");
        return null;
    }
}
