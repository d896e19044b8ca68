using Sourced.Publishing.Editions;
using Sourced.Publishing.Searching;

namespace Sourced.Publishing.Kinds;

/// <summary>The files in which the Find page of each language searches.</summary>
internal sealed class SearchFiles(Composers composers, FindCatalogue catalogue) : IArtifactSource
{
    public IEnumerable<Artifact> Artifacts() => composers.Site.Languages.SelectMany(Artifacts);

    private IEnumerable<Artifact> Artifacts(string language)
    {
        var lists = catalogue.Lists(language);
        var origin = ArtifactOrigin.Whole($"the search of {language}");
        return Enumerable
            .Range(0, SearchIndex.PartsFor(lists))
            .Select(part => Artifact(SearchIndex.NameOfWords(part), () => catalogue.Index(language).WordsOf(part)))
            .Concat(
                Enumerable
                    .Range(0, SearchIndex.ThingFilesFor(lists))
                    .Select(part => Artifact(SearchIndex.NameOfThings(part), () => catalogue.Index(language).ThingsOf(part)))
            )
            .Append(Artifact(SearchIndex.NameOfEdition, () => catalogue.Index(language).WhichEdition()));

        Artifact Artifact(string name, Func<byte[]> read) =>
            Texts.Artifact(
                composers.Site.Addresses.File(language, $"{FindCatalogue.Folder}/index/{name}"),
                origin,
                OutputKinds.Site,
                read,
                language
            );
    }
}
