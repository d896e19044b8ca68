using System.Collections.Immutable;
using Sourced.Content.Diagnostics;
using Sourced.Content.Documents;
using Sourced.Preview.Markup;
using Sourced.Preview.Overlay;
using Sourced.Preview.Showing;
using Sourced.Publishing.Proofs;

namespace Sourced.Preview.Desk;

/// <summary>A document with everything that is made from it, and what is known of each of its numbers.</summary>
internal static class DeskSheet
{
    public static Html Of(View view, Document document)
    {
        var shown = view.Proof?.Library.Documents.FirstOrDefault(other => other.File.Path == document.File.Path);
        var problems = DeskIndex.Problems(view).Where(problem => problem.Span.File.Path == document.File.Path).ToImmutableArray();
        return Html.Of(
            $"""
            <header class="top"><p class="way"><a href="{DeskAddress.Root}">Desk</a></p><h1><bdi lang="{document.Language}">{document.Front.Title.Value}</bdi></h1>
            <p><span dir="ltr">{document.File.Path}</span>{Editions(view, document)}</p>{Tools}</header>
            <main>
            {Waits(view, problems)}
            {(
                view.Proof is { } proof && shown is not null
                    ? Made(view, proof, shown)
                    : Html.Of($"<p>Nothing is made from it yet: it has been in no edition without an error.</p>")
            )}
            {StatisticsTable.Of(document, view)}
            </main>
            """
        );
    }

    private static readonly Html Tools = Html.Of(
        $"""
        <div class="tools" role="toolbar" aria-label="How to look at it">
        <fieldset><legend>Light</legend>
        <label><input type="radio" name="look" value="" checked> as the machine</label> <label><input type="radio" name="look" value="light"> light</label> <label><input type="radio" name="look" value="dark"> dark</label></fieldset>
        <fieldset><legend>Width</legend>
        <label><input type="radio" name="width" value="" checked> full</label> <label><input type="radio" name="width" value="768"> 768</label> <label><input type="radio" name="width" value="360"> 360</label></fieldset>
        <fieldset><legend>Try</legend>
        <label><input type="checkbox" name="grey"> grey</label> <label><input type="checkbox" name="rtl"> right to left</label></fieldset></div>
        """
    );

    private static IEnumerable<Html> Editions(View view, Document document) =>
        from other in view.Library?.Documents ?? []
        where other.Key == document.Key && other.Language != document.Language
        select Html.Of($" · <a href=\"{DeskAddress.Of(other)}\">{other.Language}</a>");

    private static Html Waits(View view, ImmutableArray<Diagnostic> problems)
    {
        if (problems.IsEmpty)
            return Html.Of($"<section><h2>What waits</h2><p>Nothing.</p></section>");
        var held = view.IsHeldBack ? Html.Of($"<p>What follows is made from the last edition without an error.</p>") : Html.None;
        return Html.Of($"<section><h2>What waits</h2>{held}<div class=\"problems\">{problems.Select(ProblemList.One)}</div></section>");
    }

    /// <summary>Says what there is without making it: a browser asks first for what its reader sees first.</summary>
    private static Html Made(View view, Proof proof, Document document)
    {
        var path = proof.PathOf(document);
        var root = proof.Library.Settings.LinkRoot;
        var address = $"{root}/{(path.EndsWith("index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path)}";
        var handouts = proof.HandoutsOf(document);
        return Html.Of(
            $"""
            <section><h2>On the screen</h2><p><a href="{address}">{address}</a></p>
            <div class="frame"><iframe class="seen" src="{address}" data-src="{address}" data-tag="{proof.TagOf(
                path
            )}" title="The page as readers see it"></iframe></div></section>
            {(
                handouts.Length == 0
                    ? Html.None
                    : Html.Of($"<section><h2>On paper</h2>{handouts.Select(handout => Handout(view, proof, handout))}</section>")
            )}
            {Cards(view, proof, document)}
            """
        );
    }

    private static Html Handout(View view, Proof proof, string path)
    {
        var (name, pages, (width, height)) = (Path.GetFileNameWithoutExtension(path), proof.PagesOf(path), SizeOf(path));
        var pictures = Enumerable
            .Range(1, pages)
            .Select(page =>
                Html.Of(
                    $"<img class=\"seen sheet\" loading=\"lazy\" width=\"{width}\" height=\"{height}\" src=\"{DeskAddress.Picture(path, page)}&amp;tag={proof.TagOf(path)}\" alt=\"{name}, page {page} of {pages}\">"
                )
            );
        return Html.Of(
            $"""
            <h3>{name}, {DeskIndex.Count(pages, "page")} · <a href="{proof.Library.Settings.LinkRoot}/{path}">PDF</a></h3>
            {Marked(view, path)}<div class="row">{pictures}</div>
            """
        );
    }

    /// <summary>In points, upright: room is kept for a page before it is there.</summary>
    private static (int Width, int Height) SizeOf(string path) =>
        path[(path.LastIndexOf('-') + 1)..] switch
        {
            "letter.pdf" => (612, 792),
            "tabloid.pdf" => (792, 1224),
            "a3.pdf" => (842, 1191),
            _ => (595, 842),
        };

    private static Html Cards(View view, Proof proof, Document document)
    {
        var cards = proof.CardsOf(document);
        return cards.IsEmpty ? Html.None : Html.Of($"<section><h2>Cards</h2>{cards.Select(card => Card(view, proof, card))}</section>");
    }

    private static Html Card(View view, Proof proof, ProofCard card)
    {
        var shapes = card.Shapes.Select(shape =>
            Html.Of(
                $"""
                <figure><a href="{DeskAddress.Picture(
                    shape.Path,
                    1
                )}"><img class="seen" loading="lazy" width="{shape.Width}" height="{shape.Height}" src="{DeskAddress.Picture(
                    shape.Path,
                    1
                )}&amp;tag={proof.TagOf(shape.Path)}" alt="{card.AltFull}"></a>
                <figcaption>{shape.Preset}, {shape.Width} × {shape.Height}</figcaption></figure>
                """
            )
        );
        var captions = card.Captions.Select(caption =>
            Html.Of($"<dt>Caption for {caption.Most} characters ({caption.Text.Length})</dt><dd><bdi>{caption.Text}</bdi></dd>")
        );
        return Html.Of(
            $"""
            <h3>{card.Code} · {card.Kind}</h3>{card.Shapes.Select(shape => Marked(view, shape.Path))}<div class="row">{shapes}</div>
            <dl>{(
                card.AltShort.Length > 0
                    ? Html.Of($"<dt>Alt text, short ({card.AltShort.Length})</dt><dd><bdi>{card.AltShort}</bdi></dd>")
                    : Html.None
            )}
            <dt>Alt text ({card.AltFull.Length})</dt><dd><bdi>{card.AltFull}</bdi></dd>{captions}</dl>
            """
        );
    }

    private static Html Marked(View view, string path) =>
        !view.LateIn.TryGetValue(path, out var problems)
            ? Html.None
            : Html.Of($"<div class=\"problems\">{problems.Select(ProblemList.One)}</div>");
}
