using Sourced.Content.Diagnostics;
using Sourced.Content.Reading.Files;
using Sourced.Content.Text;

namespace Sourced.Content.Reading;

/// <summary>Says why a file was not read: what an author wrote never vanishes silently.</summary>
internal static class UnreadFile
{
    public static void Report(RefusedInput refused, DiagnosticBag bag)
    {
        var span = new SourceFile(refused.Path, "").Span(0, 0);
        switch (refused.Problem)
        {
            case InputProblem.TooLarge:
                bag.Add(FileRules.TooLarge, span, $"the file has more than {FileReader.MaximumBytes / 1024 / 1024} MB", "split it");
                break;
            case InputProblem.LeadsOutside:
                bag.Add(FileRules.LeadsOutside, span, "this link leads out of the input, or to a folder", "copy the file here");
                break;
            default:
                bag.Add(FileRules.Unreadable, span, "the file cannot be read", "check that it is there and that you may open it");
                break;
        }
    }

    public static void Report(ContentPath path, DiagnosticBag bag)
    {
        if (path.Kind == ContentKind.NotContent) return;
        var span = new SourceFile(path.Path, "").Span(0, 0);
        var folder = path.Folder;
        switch (path.Kind)
        {
            case ContentKind.UnknownLanguage:
                bag.Add(FileRules.UnknownFolder, span, $"\"{folder}\" is not a language of this site", $"add \"{folder}\" to Languages in the settings");
                break;
            case ContentKind.MainLanguageFolder:
                bag.Add(
                    FileRules.UnknownFolder,
                    span,
                    $"\"{folder}\" is the main language, whose files stand in no folder of their own",
                    "move the files up one folder"
                );
                break;
            case ContentKind.UnknownFolder:
                bag.Add(FileRules.UnknownFolder, span, "files in this folder are not read", NearestName.Help(folder, [.. ContentPath.KnownFolders]));
                break;
            default:
                var name = path.Path[(path.Path.LastIndexOf('/') + 1)..];
                bag.Add(
                    FileRules.UnexpectedFile,
                    span,
                    "this file is not read: its name or place says nothing",
                    NearestName.Help(name, ContentPath.TopLevelFiles)
                );
                break;
        }
    }

    public static void ReportName(SourceFile file, ContentPath path, DiagnosticBag bag) =>
        bag.Add(
            FileRules.FileName,
            file.Span(0, 0),
            $"\"{path.Slug}\" cannot stand in an address",
            Slug.Of(path.Slug) is { Length: > 0 } slug && slug != path.Slug
                ? $"call the file {slug}.md"
                : "use lower-case letters, digits and hyphens; \"index\" is taken"
        );
}
