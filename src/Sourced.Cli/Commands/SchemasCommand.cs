using System.CommandLine;
using Sourced.Content.Schemas;

namespace Sourced.Cli.Commands;

/// <summary>Writes what editors want to know of the files that people write.</summary>
internal static class SchemasCommand
{
    public static Command Create(CommonOptions common, Terminal.Console console)
    {
        var folder = new Argument<string?>("folder")
        {
            Description = $"Where to put them (default: {EditorSchemas.Folder} of the project)",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command(
            "schemas",
            "Write the JSON Schemas by which editors complete and check front matter, sources and settings"
        )
        {
            folder,
        };
        command.SetAction(result =>
        {
            var path = result.GetValue(folder) ?? Path.Combine(common.OpenProject(result).Root, EditorSchemas.Folder);
            Write(path);
            console.Out.WriteLine(path);
            return ExitCode.Clean;
        });
        return command;
    }

    /// <exception cref="UsageException">The folder cannot be written to.</exception>
    public static void Write(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            foreach (var (name, schema) in EditorSchemas.All) File.WriteAllText(Path.Combine(folder, $"{name}.json"), schema);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"'{folder}' cannot be written to: {error.Message}", error);
        }
    }
}
