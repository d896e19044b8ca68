using Sourced.Content.Diagnostics;
using Sourced.Evidence.Reporting.Frames;

namespace Sourced.Evidence.Reporting.Formats;

/// <summary>Code frames for people, and a line that counts them.</summary>
internal static class TextFormat
{
    public static void Write(TextWriter writer, IReadOnlyList<Diagnostic> diagnostics, IReadOnlyList<LetPass> letPass, bool color)
    {
        if (diagnostics.Count == 0 && letPass.Count == 0) return;
        var frames = new FrameWriter(writer, color);
        foreach (var diagnostic in diagnostics)
        {
            frames.Write(diagnostic);
            writer.Write('\n');
        }

        foreach (var passed in letPass.Where(passed => passed.InSource))
        {
            writer.Write($"let pass {passed.Diagnostic.Span}: {passed.Diagnostic.Code} {passed.Diagnostic.Message}: {passed.Reason}, until {passed.Until}\n");
        }

        if (letPass.Count(passed => !passed.InSource) is > 0 and var known) writer.Write($"let pass by the baseline: {known}\n");
        writer.Write($"{SeverityWords.Summary(diagnostics)}\n");
    }
}
