using Sourced.Publishing.Citing;
using Sourced.Publishing.Editions;

namespace Sourced.Publishing.Kinds;

/// <summary>Beside every sheet, its record and those of all its sources for reference managers.</summary>
internal sealed class SheetFiles(Composers composers) : IArtifactSource
{
    public IEnumerable<Artifact> Artifacts() =>
        from document in composers.Site.Library.Documents
        where CitedSheet.CanBeCited(document)
        from format in CitationFormat.All
        select Texts.Artifact(
            CitedSheet.FileOf(document, composers.Site, format),
            Composers.OriginOf(document),
            OutputKinds.Site,
            () => format.File(CitedSheet.WithSources(document, composers.Site)),
            document.Language);
}
