using Sourced.Content.Diagnostics;
using Sourced.Evidence.Reporting.Frames;

namespace Sourced.Evidence.Reporting.Formats;

/// <summary>Code frames for people, and a line that counts them.</summary>
internal static class TextFormat
{
    public static void Write(TextWriter writer, IReadOnlyList<Diagnostic> diagnostics, bool color)
    {
        if (diagnostics.Count == 0) return;
        var frames = new FrameWriter(writer, color);
        foreach (var diagnostic in diagnostics)
        {
            frames.Write(diagnostic);
            writer.Write('\n');
        }

        writer.Write($"{SeverityWords.Summary(diagnostics)}\n");
    }
}
