using System.Collections.Immutable;
using Sourced.Content.Diagnostics;
using Sourced.Content.Text;
using Sourced.Publishing.Auditing;
using Sourced.Publishing.Editions;
using Sourced.Theme.Models;

namespace Sourced.Publishing.Kits;

/// <summary>
/// Reads a talk before anything is made of it: slides, notes and papers. A slide shows one number, and that with its source; what is said
/// besides holds none, but for the words that the author wrote about that number, which the gate has read.
/// </summary>
internal static class TalkAudit
{
    public static ImmutableArray<Diagnostic> Check(TalkView talk, ArtifactOrigin origin)
    {
        var texts = TextAudit.Strict;
        var problems = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var part in talk.Parts)
        {
            if (part.Figure is not null && part.Strip.Length == 0) Report($"\"{part.Figure.Figure}\" would be shown without its source");
            foreach (var line in part.Lines.Concat(part.Directions).Concat(part.Say).Append(part.Heading).Append(part.About))
            {
                foreach (var range in texts.Unbound(line, talk.Language, [])) Report($"\"{line[range]}\" would be shown on a slide without a slip: \"{line}\"");
            }

            problems.AddRange(PaperAudit.Check(part.Body, talk.Language, origin));
        }

        foreach (var line in talk.Answers.SelectMany(answer => new[] { answer.Title, answer.Answer }))
        {
            foreach (var range in texts.Unbound(line, talk.Language, [])) Report($"\"{line[range]}\" would be answered without a slip: \"{line}\"");
        }

        return problems.ToImmutable();

        void Report(string message) =>
            problems.Add(
                new Diagnostic(PublishingRules.UnmarkedStatistic, origin.Span ?? new SourceFile(origin.Name, "").Span(0, 0), message)
                {
                    Help = "say it without the figure, or make it a key figure of the sheet",
                }
            );
    }
}
