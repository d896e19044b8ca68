using System.Diagnostics;
using System.Globalization;
using Sourced.Publishing.Typesetting;

namespace Sourced.Publishing.Tests.Typesetting;

/// <summary>How the typesetter treats its workers, with stand-ins for the worker that need no package.</summary>
public sealed class WorkerTests : IDisposable
{
    private const string Answering = """
        import readline from "node:readline"; import fs from "node:fs";
        for await (const line of readline.createInterface({ input: process.stdin })) {
          const job = JSON.parse(line);
          if (job.templates) continue;
          CRASH
          process.stdout.write(JSON.stringify({ id: job.id, pages: 1, problems: [], milliseconds: 1, length: 2, pictures: [] }) + "\nok");
        }
        """;

    private readonly DirectoryInfo _theme = Directory.CreateTempSubdirectory("sourced-theme-");

    [Fact]
    public async Task A_worker_that_dies_is_replaced_and_its_job_tried_once_more()
    {
        await using var typesetter = Typesetter(Answering.Replace("CRASH", "if (!fs.existsSync('died')) { fs.writeFileSync('died', ''); process.exit(9); }"));
        var made = await typesetter.TypesetAsync(Job, TestContext.Current.CancellationToken);

        Assert.Empty(made.Problems);
        Assert.True(made.Bytes.Span.SequenceEqual("ok"u8));
        Assert.True(File.Exists(Path.Combine(_theme.FullName, "died")));
    }

    [Fact]
    public async Task A_job_that_kills_two_workers_is_a_problem_with_their_last_words_and_others_go_on()
    {
        await using var typesetter = Typesetter(Answering.Replace("CRASH", "if (job.data === 'bad') { console.error('out of ink'); process.exit(9); }"));
        var bad = await typesetter.TypesetAsync(Job with { DataJson = "bad", Title = "the bad one" }, TestContext.Current.CancellationToken);
        var good = await typesetter.TypesetAsync(Job, TestContext.Current.CancellationToken);

        var problem = Assert.Single(bad.Problems);
        Assert.Equal("OUT011", problem.Code);
        Assert.Contains("the bad one", problem.Message, StringComparison.Ordinal);
        Assert.Contains("out of ink", problem.Message, StringComparison.Ordinal);
        Assert.Empty(good.Problems);
    }

    [Fact]
    public async Task A_job_without_an_answer_is_given_up()
    {
        await using var typesetter = Typesetter(Answering.Replace("CRASH", "continue;"), TimeSpan.FromMilliseconds(500));
        var made = await typesetter.TypesetAsync(Job, TestContext.Current.CancellationToken);
        Assert.Equal("OUT011", Assert.Single(made.Problems).Code);
    }

    [Fact]
    public async Task Cancelling_ends_the_job_and_its_worker()
    {
        await using var typesetter = Typesetter(Answering.Replace("CRASH", "fs.writeFileSync('pid', String(process.pid)); continue;"));
        using var cancel = new CancellationTokenSource();
        var making = typesetter.TypesetAsync(Job, cancel.Token);
        var worker = await WorkerAsync();
        await cancel.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => making);
        Assert.True(worker.WaitForExit(TimeSpan.FromSeconds(20)));
    }

    [Fact]
    public async Task No_worker_outlives_the_typesetter()
    {
        var typesetter = Typesetter(Answering.Replace("CRASH", "fs.writeFileSync('pid', String(process.pid));"));
        await typesetter.TypesetAsync(Job, TestContext.Current.CancellationToken);
        var worker = await WorkerAsync();
        await typesetter.DisposeAsync();

        Assert.True(worker.WaitForExit(TimeSpan.FromSeconds(20)));
    }

    [Fact]
    public async Task Without_Node_each_job_says_what_to_install()
    {
        await using var typesetter = Typesetter(Answering, searchPath: _theme.FullName);
        var made = await typesetter.TypesetAsync(Job, TestContext.Current.CancellationToken);

        var problem = Assert.Single(made.Problems);
        Assert.Equal("OUT010", problem.Code);
        Assert.Contains("Node.js was not found", problem.Message, StringComparison.Ordinal);
        Assert.Contains("install Node.js 20 or newer", problem.Help, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_old_Node_is_refused_with_its_version()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("the stand-in for an old Node is a shell script");
            return;
        }

        foreach (var program in new[] { "node", "npm" })
        {
            var file = Path.Combine(_theme.FullName, program);
            await File.WriteAllTextAsync(file, "#!/bin/sh\necho v18.19.0\n", TestContext.Current.CancellationToken);
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        await using var typesetter = Typesetter(Answering, searchPath: _theme.FullName);
        var problem = await typesetter.PrepareAsync(TestContext.Current.CancellationToken);
        Assert.Contains("v18.19.0, older than 20", problem!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Packages_that_cannot_be_restored_are_a_problem_with_npms_words()
    {
        await using var typesetter = Typesetter(Answering);
        await File.WriteAllTextAsync(Path.Combine(_theme.FullName, "package.json"), "{ not json", TestContext.Current.CancellationToken);
        var problem = await typesetter.PrepareAsync(TestContext.Current.CancellationToken);
        Assert.Contains("could not restore", problem!.Message, StringComparison.Ordinal);
        Assert.Contains("npm said", problem.Help, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_digest_follows_templates_and_tool_versions_and_nothing_else()
    {
        string Digest()
        {
            var typesetter = Typesetter(Answering);
            return typesetter.Digest;
        }

        var before = Digest();
        Assert.Equal(before, Digest());
        await File.WriteAllTextAsync(Path.Combine(_theme.FullName, "README.md"), "words", TestContext.Current.CancellationToken);
        Assert.Equal(before, Digest());
        Directory.CreateDirectory(Path.Combine(_theme.FullName, "paper", "parts"));
        await File.WriteAllTextAsync(Path.Combine(_theme.FullName, "paper", "parts", "new.typ"), "x", TestContext.Current.CancellationToken);
        Assert.NotEqual(before, Digest());
    }

    public void Dispose() => _theme.Delete(recursive: true);

    private static TypesettingJob Job { get; } = new("paper/any.typ", "{}", TypesettingOutput.Pdf, "any");

    private Typesetter Typesetter(string worker, TimeSpan? timeout = null, string? searchPath = null)
    {
        Directory.CreateDirectory(Path.Combine(_theme.FullName, "typesetter"));
        File.WriteAllText(Path.Combine(_theme.FullName, "typesetter", "worker.mjs"), worker);
        File.WriteAllText(Path.Combine(_theme.FullName, "package.json"), """{"name": "stand-in", "private": true}""");
        File.WriteAllText(
            Path.Combine(_theme.FullName, "package-lock.json"),
            """{"name": "stand-in", "lockfileVersion": 3, "requires": true, "packages": {"": {"name": "stand-in"}}}""");
        var options = new TypesetterOptions { ThemeFolder = _theme.FullName, Jobs = 1, SearchPath = searchPath };
        return Publishing.Typesetting.Typesetter.Create(timeout is { } patience ? options with { Timeout = patience } : options);
    }

    private async Task<Process> WorkerAsync()
    {
        var file = Path.Combine(_theme.FullName, "pid");
        while (!File.Exists(file) || new FileInfo(file).Length == 0)
            await Task.Delay(20, TestContext.Current.CancellationToken);
        return Process.GetProcessById(int.Parse(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken), CultureInfo.InvariantCulture));
    }
}
