using System.Buffers;
using System.Collections.Immutable;
using System.Diagnostics;
using System.IO.Pipelines;
using System.Text.Json;

namespace Sourced.Publishing.Typesetting;

/// <summary>One Node process that makes one document at a time. Ends when its input closes, so it cannot outlive the build.</summary>
internal sealed class TypesetterWorker : IAsyncDisposable
{
    private static readonly TimeSpan TimeToLeave = TimeSpan.FromSeconds(2);

    private readonly Process _process;
    private readonly PipeReader _answers;
    private readonly LastLines _errors = new(8);
    private readonly byte[] _templates;
    private long _jobs;

    private TypesetterWorker(Process process, byte[] templates)
    {
        _process = process;
        _templates = templates;
        _answers = PipeReader.Create(process.StandardOutput.BaseStream);
        process.ErrorDataReceived += (_, line) => _errors.Add(line.Data);
        process.BeginErrorReadLine();
    }

    public bool IsAlive => !_process.HasExited;

    public int ProcessId => _process.Id;

    /// <summary>What the worker wrote to its error stream at the end.</summary>
    public string LastWords => _errors.ToString();

    /// <param name="node">The program.</param>
    /// <param name="themeFolder">Absolute.</param>
    /// <param name="templates">What it is told before the first job.</param>
    public static TypesetterWorker Start(string node, string themeFolder, byte[] templates)
    {
        var start = new ProcessStartInfo(node, ["--expose-gc", Path.Combine(themeFolder, "typesetter", "worker.mjs")])
        {
            WorkingDirectory = themeFolder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Remove("NODE_OPTIONS");

        // There are as many workers as the build has places: threads of their own would wait for each other on a busy machine.
        start.Environment["RAYON_NUM_THREADS"] = "1";

        // Typst fetches packages that a template imports. Ours import none, and this keeps it so: nowhere is a proxy.
        start.Environment["HTTPS_PROXY"] = start.Environment["https_proxy"] = "http://127.0.0.1:9";
        var process = new Process { StartInfo = start };
        process.Start();
        return new TypesetterWorker(process, templates);
    }

    /// <exception cref="IOException">The worker died.</exception>
    public async Task<(WorkerAnswer Answer, byte[] File, ImmutableArray<ReadOnlyMemory<byte>> Pictures)> MakeAsync(
        TypesettingJob job,
        CancellationToken cancellation
    )
    {
        var output = job.Output == TypesettingOutput.Pdf ? "pdf" : "png";
        var line = JsonSerializer.SerializeToUtf8Bytes(
            new WorkerJob(++_jobs, job.Template, job.DataJson, output, job.IsProof, job.BrandJson, job.Width), WorkerProtocol.Default.WorkerJob);
        var input = _process.StandardInput.BaseStream;
        if (_jobs == 1) await input.WriteAsync(_templates, cancellation);
        await input.WriteAsync(line, cancellation);
        await input.WriteAsync("\n"u8.ToArray(), cancellation);
        await input.FlushAsync(cancellation);

        var answer = await ReadAnswerAsync(cancellation);
        if (answer.Id != _jobs) throw new IOException($"the worker answered job {answer.Id} instead of {_jobs}");
        var file = await ReadFileAsync(answer.Length, cancellation);
        var pictures = ImmutableArray.CreateBuilder<ReadOnlyMemory<byte>>(answer.Pictures.Length);
        foreach (var length in answer.Pictures) pictures.Add(await ReadFileAsync(length, cancellation));
        return (answer, file, pictures.MoveToImmutable());
    }

    private async Task<WorkerAnswer> ReadAnswerAsync(CancellationToken cancellation)
    {
        while (true)
        {
            var read = await _answers.ReadAsync(cancellation);
            if (read.Buffer.PositionOf((byte)'\n') is { } end)
            {
                var answer = Parse(read.Buffer.Slice(0, end));
                _answers.AdvanceTo(read.Buffer.GetPosition(1, end));
                return answer;
            }

            if (read.IsCompleted)
                throw new IOException("the worker ended before it answered");
            _answers.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    private static WorkerAnswer Parse(in ReadOnlySequence<byte> line)
    {
        var reader = new Utf8JsonReader(line);
        return JsonSerializer.Deserialize(ref reader, WorkerProtocol.Default.WorkerAnswer)
            ?? throw new IOException("the worker answered nothing");
    }

    private async Task<byte[]> ReadFileAsync(int length, CancellationToken cancellation)
    {
        // A pipe asked for no byte still waits for one: an answer with problems has no file behind it.
        if (length == 0) return [];
        var read = await _answers.ReadAtLeastAsync(length, cancellation);
        if (read.Buffer.Length < length)
            throw new IOException("the worker ended in the middle of a file");
        var file = read.Buffer.Slice(0, length);
        var bytes = file.ToArray();
        _answers.AdvanceTo(file.End);
        return bytes;
    }

    public void Kill() => _process.Kill(entireProcessTree: true);

    public async ValueTask DisposeAsync()
    {
        using var patience = new CancellationTokenSource(TimeToLeave);
        try
        {
            _process.StandardInput.Close();
            await _process.WaitForExitAsync(patience.Token);
        }
        catch (Exception problem) when (problem is IOException or OperationCanceledException)
        {
            // An IOException is the flush into a worker that has already gone.
            Kill();
            await _process.WaitForExitAsync(CancellationToken.None); // who disposes it may count on its being gone
        }

        await _answers.CompleteAsync();
        _process.Dispose();
    }
}
