using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Sourced.Cli.Terminal;

namespace Sourced.Cli;

/// <summary>The options that every command knows.</summary>
internal sealed class CommonOptions(TimeProvider clock)
{
    private readonly Option<string?> _input = new("--input")
    {
        Description = "Folder to read, instead of the settings' InputPaths",
        HelpName = "folder",
        Recursive = true,
    };

    private readonly Option<string> _settings = new("--settings")
    {
        Description = "Settings file; its folder is the project's root",
        HelpName = "file",
        Recursive = true,
        DefaultValueFactory = _ => "statiq.json",
    };

    private readonly Option<DateOnly> _asOf = new("--as-of")
    {
        Description = "The day on which staleness is judged, YYYY-MM-DD (default: today)",
        HelpName = "date",
        Recursive = true,
        CustomParser = ParseDay,
    };

    private readonly Option<int> _jobs = new("--jobs")
    {
        Description = "How many things to do at once (default: one a core)",
        HelpName = "n",
        Recursive = true,
        CustomParser = ParseJobs,
    };

    private readonly Option<bool> _strict = new("--strict") { Description = "Warnings stop the edition too", Recursive = true };

    private readonly Option<bool> _noProgress = new("--no-progress") { Description = "No progress, only results", Recursive = true };

    private readonly Option<bool> _debug = new("--debug") { Description = "Show the stack of an internal error", Recursive = true };

    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[_input, _settings, _asOf, _jobs, _strict, _noProgress, _debug]) command.Add(option);
    }

    public bool IsDebug(ParseResult result) => result.GetValue(_debug);

    public bool ShowsProgress(ParseResult result) => !result.GetValue(_noProgress);

    public bool IsStrict(ParseResult result) => result.GetValue(_strict);

    /// <summary>Whether an input folder was named, which then holds whatever the settings say.</summary>
    public bool NamesInput(ParseResult result) => result.GetValue(_input) is not null;

    public int Jobs(ParseResult result) => result.GetResult(_jobs) is null ? Environment.ProcessorCount : result.GetValue(_jobs);

    public DateOnly AsOf(ParseResult result) =>
        result.GetResult(_asOf) is null ? DateOnly.FromDateTime(clock.GetLocalNow().DateTime) : result.GetValue(_asOf);

    /// <param name="output">Output folder given on the command line, or null.</param>
    public Project OpenProject(ParseResult result, string? output = null) =>
        Project.Open(result.GetValue(_settings)!, result.GetResult(_settings) is { Implicit: false }, result.GetValue(_input), output);

    /// <summary>The project at hand, or null where there is none: some commands work without.</summary>
    public Project? FindProject(ParseResult result)
    {
        try
        {
            return OpenProject(result);
        }
        catch (UsageException) when (result.GetResult(_settings) is not { Implicit: false } && result.GetValue(_input) is null)
        {
            return null;
        }
    }

    private static DateOnly ParseDay(ArgumentResult result)
    {
        if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        result.AddError($"'{result.Tokens[0].Value}' is not a day: write it as 2026-11-21");
        return default;
    }

    private static int ParseJobs(ArgumentResult result)
    {
        if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var jobs) && jobs is >= 1 and <= 1024) return jobs;
        result.AddError($"'{result.Tokens[0].Value}' is not a number of jobs: write 1 or more");
        return 1;
    }
}
