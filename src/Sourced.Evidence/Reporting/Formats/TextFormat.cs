using System.Globalization;
using System.Text;
using Sourced.Content.Diagnostics;
using Sourced.Evidence.Reporting.Frames;

namespace Sourced.Evidence.Reporting.Formats;

/// <summary>Code frames for people, and a line that counts them.</summary>
internal static class TextFormat
{
    /// <summary>A site that begins with the gate has tens of thousands to show: each core draws some.</summary>
    private const int AtOnce = 256;

    public static void Write(TextWriter writer, IReadOnlyList<Diagnostic> diagnostics, IReadOnlyList<LetPass> letPass, bool color)
    {
        if (diagnostics.Count == 0 && letPass.Count == 0)
            return;
        foreach (
            var frames in diagnostics
                .Chunk(AtOnce)
                .AsParallel()
                .AsOrdered()
                .WithMergeOptions(ParallelMergeOptions.NotBuffered)
                .Select(some => Frames(some, color))
        )
            writer.Write(frames);

        foreach (var passed in letPass.Where(passed => passed.InSource))
        {
            writer.Write($"let pass {passed.Diagnostic.Span}: {passed.Diagnostic.Code} {passed.Diagnostic.Message}: {passed.Reason}, until {passed.Until}\n");
        }

        if (letPass.Count(passed => !passed.InSource) is > 0 and var known) writer.Write($"let pass by the baseline: {known}\n");
        writer.Write($"{SeverityWords.Summary(diagnostics)}\n");
    }

    private static StringBuilder Frames(Diagnostic[] diagnostics, bool color)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        var frames = new FrameWriter(text, color);
        foreach (var diagnostic in diagnostics)
        {
            frames.Write(diagnostic);
            text.Write('\n');
        }

        return text.GetStringBuilder();
    }
}
