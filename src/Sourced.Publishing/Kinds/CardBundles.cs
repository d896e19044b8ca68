using System.Text;
using Sourced.Content.Documents;
using Sourced.Publishing.Charts;
using Sourced.Publishing.Composition;
using Sourced.Publishing.Data;
using Sourced.Publishing.Editions;
using Sourced.Publishing.Sharing;

namespace Sourced.Publishing.Kinds;

/// <summary>Everything to post of one sheet as one file: pictures in every shape, their texts, the licence. No name in it tells the topic.</summary>
internal sealed class CardBundles(Site site, Cards cards, CardAddresses addresses) : IArtifactSource
{
    private const string Licence = "LICENCE.txt";
    private const string Readme = "README.txt";

    private readonly ILookup<(string Language, string Name), Card> _byName = cards.All.ToLookup(card => (card.View.Language, card.Name));
    private readonly ILookup<(string Language, string Code), Card> _byCode = cards.All.ToLookup(card => (card.View.Language, card.Code));

    public IEnumerable<Artifact> Artifacts() =>
        from document in site.Library.Documents
        where CardComposer.IsOnCard(document) && !cards.All.IsEmpty
        select new Artifact(
            PathOf(site, document.Language, ShortCode.Of(SheetComposer.SheetName(document))),
            Composers.OriginOf(document),
            OutputKinds.Cards,
            () => Draft(document)
        )
        {
            Turn = ArtifactTurn.Bundle,
        };

    public static SitePath PathOf(Site site, string language, string code) => site.Addresses.File(language, $"s/{code}/cards-{code}.zip");

    /// <summary>The cards of a sheet: its own, that of its chart, and those of its numbers.</summary>
    private IEnumerable<Card> CardsOf(Document document) =>
        _byName[(document.Language, SheetComposer.SheetName(document))]
            .Concat(_byName[(document.Language, ChartComposer.CardName(document))])
            .Concat(CodesIn(document).SelectMany(code => _byCode[(document.Language, code)]))
            .DistinctBy(card => card.Path)
            .Where(card => addresses.FileOf(card) is not null);

    private IEnumerable<string> CodesIn(Document document) =>
        from figure in document.Front.KeyFigures
        let found = FindingRegister.Resolve(site.Library, document, figure)
        where found is (not null, not null)
        select Pieces.CodeOf(document, figure, found.Source is { BelongsToOneSheet: true } ? null : site.Findings.Find(figure.Finding.Value));

    private Draft Draft(Document document)
    {
        var all = CardsOf(document).ToList();
        var texts = TextsOf(document, all).ToList();
        using var digest = new DigestBuilder();
        digest.Add(ToolDigest.Value);
        foreach (var card in all) digest.Add(PostingComposer.FileName(card)).Add(addresses.ContentOf(card));
        foreach (var (name, text) in texts) digest.Add(name).Add(text);
        return new Draft(digest.ToDigest(), async cancellation =>
        {
            var files = new List<(string, ReadOnlyMemory<byte>)>();
            foreach (var (name, text) in texts) files.Add((name, Encoding.UTF8.GetBytes(text)));
            foreach (var card in all) files.Add((PostingComposer.FileName(card), await File.ReadAllBytesAsync(addresses.FileOf(card)!, cancellation)));
            return new Rendering(ZipFile.Write(files));
        })
        {
            Language = document.Language,
        };
    }

    private IEnumerable<(string Name, string Text)> TextsOf(Document document, IEnumerable<Card> all)
    {
        var words = site.Words(document.Language);
        yield return (
            Readme,
            $"{PostText.Mark}{words["share.kit.about"]}\n\n{words["statistic.card.note"]}\n\n{words["share.link"]}:\n{site.Addresses.Absolute(site.Addresses.Of(document))}\n"
        );
        yield return (Licence, $"{PostText.Mark}{words["site.licence"]}\n{LinkedData.Licence}\n");
        foreach (var card in all.DistinctBy(card => card.Code)) yield return ($"card-{card.Code}.{card.View.Language}.txt", PostText.Of(card.Post, words));
    }
}
