using System.Collections.Immutable;
using System.Globalization;
using Sourced.Content.Diagnostics;
using Sourced.Preview.Markup;
using Sourced.Preview.Overlay;
using Sourced.Preview.Showing;
using Sourced.Publishing.Proofs;

namespace Sourced.Preview.Desk;

/// <summary>All cards of one language in one shape, side by side, each with a verdict on what a build would refuse.</summary>
internal static class ContactSheet
{
    /// <summary>What is looked at, in the order in which it is told: the rule, and how it is said when it holds and when not.</summary>
    private static readonly ImmutableArray<Verdict> Verdicts =
    [
        new("CRD001", "words fit", "words do not fit"),
        new("CRD002", "every letter drawn", "letters missing"),
        new("CRD008", "7 : 1", "too faint") { Unknown = ["CRD009", "CRD001", "CRD002", "CRD003"] },
        new("CRD005", "light enough", "too heavy"),
    ];

    public static string Address(string language, string preset) => $"{DeskAddress.Root}cards/{language}/{preset}/";

    /// <summary>A link to it for every language and shape; nothing where there are no cards.</summary>
    public static Html Ways(Proof proof, string? language = null, string? preset = null)
    {
        var cards = proof.Cards;
        var presets = Presets(cards);
        var rows = proof.Library.Settings.Languages.Select(row =>
            Html.Of(
                $"""
                <tr><th scope="row">{row}</th>{presets.Select(column =>
                    Html.Of($"<td>{Way(cards, row, column, row == language && column == preset)}</td>")
                )}</tr>
                """
            )
        );
        return presets.IsEmpty
            ? Html.None
            : Html.Of(
                $"""
                <div class="wide"><table class="ways"><thead><tr><td></td>{presets.Select(name =>
                    Html.Of($"<th scope=\"col\">{name}</th>")
                )}</tr></thead><tbody>{rows}</tbody></table></div>
                """
            );
    }

    /// <returns>Null where the edition has no such cards.</returns>
    /// <exception cref="OperationCanceledException">As <see cref="Proof.MakeAsync"/>.</exception>
    public static async Task<Html?> OfAsync(Rounds rounds, View view, string language, string preset, CancellationToken cancellation)
    {
        if (view.Proof is not { } proof)
            return null;
        var shown = proof
            .Cards.Where(card => card.Language == language)
            .SelectMany(card => card.Shapes.Where(shape => shape.Preset == preset).Select(shape => (Card: card, Shape: shape)))
            .ToList();
        if (shown.Count == 0)
            return null;
        var looked = new Looked[shown.Count];
        var options = new ParallelOptions { MaxDegreeOfParallelism = rounds.Jobs, CancellationToken = cancellation };
        await Parallel.ForAsync(
            0,
            shown.Count,
            options,
            async (i, token) => looked[i] = Looked.Of(shown[i].Card, shown[i].Shape, await MadeAsync(rounds, proof, shown[i].Shape, token))
        );
        return Html.Of(
            $"""
            <header class="top"><p class="way"><a href="{DeskAddress.Root}">Desk</a></p><h1>Cards: {language}, {preset}</h1>
            <p>{DeskIndex.Count(looked.Length, "card")}: {Summary(looked)}</p></header>
            <main>{Ways(proof, language, preset)}
            <div class="row contact">{looked.OrderBy(one => one.Problems.IsEmpty).Select(one => One(proof, one))}</div></main>
            """
        );
    }

    private static async Task<ProofFile?> MadeAsync(Rounds rounds, Proof proof, ProofShape shape, CancellationToken cancellation)
    {
        var made = await proof.MakeAsync(shape.Path, cancellation);
        if (made is not null)
            rounds.Note(proof, made);
        return made;
    }

    private static string Summary(Looked[] looked)
    {
        var heaviest = looked.MaxBy(one => one.Bytes)!;
        var held = Verdicts.Select(verdict => FormattableString.Invariant($"{verdict.Holds} on {looked.Count(one => one.Holds(verdict))}"));
        return $"{string.Join(", ", held)}; the heaviest has {Size(heaviest)}";
    }

    private static Html One(Proof proof, Looked one) =>
        Html.Of(
            $"""
            <figure id="{one.Card.Code}"><a href="{DeskAddress.Picture(
                one.Shape.Path,
                1
            )}"><img class="seen" loading="lazy" width="{one.Shape.Width}" height="{one.Shape.Height}" src="{DeskAddress.Picture(
                one.Shape.Path,
                1
            )}&amp;tag={proof.TagOf(one.Shape.Path)}" alt="{one.Card.AltFull}"></a>
            <figcaption><strong>{one.Card.Code}</strong> {one.Card.Kind} · <bdi lang="{one.Card.Language}">{one.Card.Claim}</bdi><br><span dir="ltr">{one.Card.File}</span></figcaption>
            <p>{Verdicts.Select(verdict => Chip(verdict, one))} {Size(one)}</p>
            {(one.Problems.IsEmpty ? Html.None : Html.Of($"<div class=\"problems\">{one.Problems.Select(ProblemList.One)}</div>"))}</figure>
            """
        );

    private static Html Chip(Verdict verdict, Looked one) =>
        one.Has(verdict.Rule) ? Html.Of($"<span class=\"chip error\">{verdict.Fails}</span> ")
        : verdict.Unknown.Any(one.Has) ? Html.Of($"<span class=\"chip error\">{verdict.Holds}: cannot be measured</span> ")
        : one.Bytes == 0 ? Html.Of($"<span class=\"chip\">{verdict.Holds}: not known</span> ")
        : Html.Of($"<span class=\"chip\">{verdict.Holds}</span> ");

    private static string Size(Looked one) =>
        string.Create(CultureInfo.InvariantCulture, $"{(one.Bytes + 999) / 1000} kB of {one.Shape.MostBytes / 1000}");

    private static Html Way(ImmutableArray<ProofCard> cards, string language, string preset, bool isHere)
    {
        var count = cards.Count(card => card.Language == language && card.Shapes.Any(shape => shape.Preset == preset));
        return count == 0 ? Html.None
            : isHere ? Html.Of($"<strong>{count}</strong>")
            : Html.Of($"<a href=\"{Address(language, preset)}\" aria-label=\"{language}, {preset}\">{count}</a>");
    }

    private static ImmutableArray<string> Presets(ImmutableArray<ProofCard> cards) =>
        [.. cards.SelectMany(card => card.Shapes).Select(shape => shape.Preset).Distinct()];

    private sealed record Verdict(string Rule, string Holds, string Fails)
    {
        /// <summary>The rules by which it could not be told: what is marked in a picture hides what else may be wrong.</summary>
        public ImmutableArray<string> Unknown { get; init; } = [];
    }

    /// <param name="Bytes">How many the picture has, 0 where none was made. The picture itself is not held: a sheet may show thousands.</param>
    private sealed record Looked(ProofCard Card, ProofShape Shape, int Bytes, ImmutableArray<Diagnostic> Problems)
    {
        public static Looked Of(ProofCard card, ProofShape shape, ProofFile? made) =>
            new(card, shape, made?.Bytes.Length ?? 0, made?.Problems ?? []);

        public bool Has(string rule) => Problems.Any(problem => problem.Code == rule);

        /// <summary>Only what was made has shown it.</summary>
        public bool Holds(Verdict verdict) => Bytes > 0 && !Has(verdict.Rule) && !verdict.Unknown.Any(Has);
    }
}
