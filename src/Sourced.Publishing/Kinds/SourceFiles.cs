using Sourced.Content.Sources;
using Sourced.Publishing.Citing;
using Sourced.Publishing.Composition;
using Sourced.Publishing.Editions;

namespace Sourced.Publishing.Kinds;

/// <summary>Beside the page of every source, its record for reference managers.</summary>
internal sealed class SourceFiles(Composers composers) : IArtifactSource
{
    public IEnumerable<Artifact> Artifacts() =>
        from source in composers.Site.Sources
        from format in CitationFormat.All
        select Texts.Artifact(
            Path(composers.Site, source, format),
            new ArtifactOrigin($"the record of the source {source.Id.Value}", source.Id.Span, source.File.Path),
            OutputKinds.Site,
            () => format.File([CitedSource.Of(source)]));

    /// <summary>The same for readers of every language.</summary>
    public static SitePath Path(Site site, Source source, CitationFormat format) =>
        new($"{site.Addresses.Source(site.MainLanguage, source.Id.Value).Value[..^"index.html".Length]}source.{format.Extension}");
}
