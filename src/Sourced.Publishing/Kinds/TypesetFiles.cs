using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Sourced.Content.Diagnostics;
using Sourced.Content.Text;
using Sourced.Publishing.Editions;
using Sourced.Publishing.Typesetting;

namespace Sourced.Publishing.Kinds;

/// <summary>Turns jobs for the typesetter into drafts.</summary>
/// <param name="typesetter">Makes them.</param>
/// <param name="brand">Colours and logo as JSON; empty for the theme as it is.</param>
internal sealed class TypesetFiles(Typesetter typesetter, string brand)
{
    /// <param name="origin">Problems are reported at its place.</param>
    /// <param name="audit">Reads the texts of the job once more, before they are handed over.</param>
    /// <param name="pages">How many pages it must have; 0 for any number.</param>
    public Draft Draft(TypesettingJob job, string language, ArtifactOrigin origin, Func<ImmutableArray<Diagnostic>> audit, int pages = 0)
    {
        job = job with { BrandJson = brand };
        using var digest = new DigestBuilder();
        digest
            .Add(typesetter.Digest)
            .Add(brand)
            .Add(ToolDigest.Value)
            .Add(job.Template)
            .Add(job.Output.ToString())
            .Add(job.Width.ToString(CultureInfo.InvariantCulture))
            .Add(Encoding.UTF8.GetBytes(job.DataJson));
        return new Draft(digest.ToDigest(), async cancellation => (await MakeAsync(job, origin, audit, pages, cancellation)).File)
        {
            Language = language,
            Handed = job.DataJson,
            SeeAsync = cancellation => MakeAsync(job with { IsProof = true }, origin, audit, pages, cancellation),
        };
    }

    private async ValueTask<Sight> MakeAsync(
        TypesettingJob job,
        ArtifactOrigin origin,
        Func<ImmutableArray<Diagnostic>> audit,
        int pages,
        CancellationToken cancellation
    )
    {
        var unfit = audit();
        if (!unfit.IsEmpty) return new Sight(Empty(unfit), []);
        var result = await typesetter.TypesetAsync(job, cancellation);
        if (result.Problems.IsEmpty && pages != 0 && result.Pages != pages)
            return new Sight(Empty([WrongPages(job, origin, result.Pages, pages)]), result.Pictures);
        return new Sight(
            new Rendering(result.Bytes)
            {
                Pages = job.Output == TypesettingOutput.Pdf ? result.Pages : 0,
                Diagnostics = [.. result.Problems.Select(problem => Say(problem, job, origin))],
            },
            result.Pictures
        );
    }

    private static Rendering Empty(ImmutableArray<Diagnostic> problems) => new(ReadOnlyMemory<byte>.Empty) { Diagnostics = problems };

    /// <summary>A form says how much is too much, and of what; this is the last line, for what it did not foresee.</summary>
    private static Diagnostic WrongPages(TypesettingJob job, ArtifactOrigin origin, int pages, int promised) => new(
        PublishingRules.Find("PRT004"),
        origin.Span ?? new SourceFile(job.Template, "").Span(0, 0),
        FormattableString.Invariant($"{job.Title}: it has {pages} pages where {promised} are promised"));

    private Diagnostic Say(TypesettingProblem problem, TypesettingJob job, ArtifactOrigin origin)
    {
        var asked = origin.Span ?? new SourceFile(job.Template, "").Span(0, 0);
        var inTemplate = problem.Place is { } place ? SpanOf(place.File, place.Line, place.Column) : null;
        return new Diagnostic(PublishingRules.Find(problem.Code), inTemplate ?? asked, $"{job.Title}: {problem.Message}")
        {
            Help = problem.Help,
            Related = inTemplate is null || origin.Span is null ? [] : [new RelatedSpan(asked, "met in making this")],
        };
    }

    /// <summary>Null where the template is not as the typesetter saw it any more.</summary>
    private SourceSpan? SpanOf(string file, int line, int column)
    {
        var path = Path.Combine(typesetter.ThemeFolder, file);
        if (!File.Exists(path)) return null;
        var source = new SourceFile($"{Path.GetFileName(typesetter.ThemeFolder)}/{file}", File.ReadAllText(path));
        if (line > source.LineCount) return null;
        var start = Math.Min(source.LineStart(line) + column - 1, source.Text.Length);
        return source.Span(start, Math.Min(1, source.Text.Length - start));
    }
}
