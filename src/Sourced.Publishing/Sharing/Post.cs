using System.Collections.Immutable;
using Sourced.Content.Diagnostics;
using Sourced.Content.Text;
using Sourced.Publishing.Editions;

namespace Sourced.Publishing.Sharing;

/// <summary>What a person puts beside a card where they post it.</summary>
internal sealed record Post
{
    /// <summary>The places with the least room for words take this many characters, with the link: X; Mastodon and Pinterest; Instagram.</summary>
    public static ImmutableArray<int> Limits { get; } = [280, 500, 2000];

    public const int MostShortAlt = 100;

    public const int MostFullAlt = 300;

    /// <summary>The figure with its statement, or a title.</summary>
    public required string Claim { get; init; }

    /// <summary>Who, where, when; may be empty.</summary>
    public required string Context { get; init; }

    /// <summary>"Source: Thorn 2018".</summary>
    public required string Source { get; init; }

    /// <summary>Absolute.</summary>
    public required string Address { get; init; }

    /// <summary>For places that take 100 characters; may be empty.</summary>
    public required string AltShort { get; init; }

    public required string AltFull { get; init; }

    /// <summary>As the author wrote them, one for each limit; null where there is none.</summary>
    public ImmutableArray<Located<string>?> Written { get; init; } = [null, null, null];

    /// <summary>One for each limit, ready to be posted: the link stands on a line of its own.</summary>
    public IEnumerable<string> Captions() => Limits.Select((most, i) => $"{Words(i, most)}\n{Address}");

    /// <summary>The fullest description that a place takes whole; empty where it takes none.</summary>
    public string AltFor(int most) => new[] { AltFull, AltShort }.FirstOrDefault(text => PostLength.Of(text) <= most, "");

    /// <summary>Captions that are cut off where they are posted.</summary>
    public IEnumerable<Diagnostic> TooLong(ArtifactOrigin origin)
    {
        for (var i = 0; i < Limits.Length; i++)
        {
            var words = Words(i, Limits[i]);
            var over = PostLength.WithLink(words) - Limits[i];
            if (over <= 0) continue;
            var what = Written[i] is null ? "statement" : "caption";
            var span = Written[i]?.Span ?? origin.Span ?? new SourceFile(origin.Share, "").Span(0, 0);
            yield return new Diagnostic(
                PublishingRules.Find("CRD006"), span,
                FormattableString.Invariant($"with its link the caption for {Limits[i]} characters has {Limits[i] + over}"))
            {
                Help = FormattableString.Invariant($"shorten the {what} by {over} {(over == 1 ? "character" : "characters")}"),
            };
        }
    }

    private string Words(int i, int most)
    {
        if (Written[i] is { } written) return written.Value;
        var whole = Sentences(Claim, Context, Source);
        return PostLength.WithLink(whole) <= most ? whole : Sentences(Claim, Source);
    }

    /// <summary>Each part a sentence; empty ones are left out.</summary>
    public static string Sentences(params IEnumerable<string> parts) =>
        string.Join(' ', parts.Where(part => part.Length > 0).Select(part => part[^1] is '.' or '!' or '?' or '؟' or '。' or '।' ? part : part + "."));

    /// <summary>The claim with its source; without it where both are too long for places that take 100 characters; empty where the claim alone is.</summary>
    public static string ShortAlt(string claim, string source) =>
        new[] { Sentences(claim, source), Sentences(claim) }.FirstOrDefault(text => PostLength.Of(text) <= MostShortAlt, "");

    /// <summary>The claim, what is said of it, and its source; without the middle where a place that takes 300 characters would cut the source off.</summary>
    public static string FullAlt(string claim, string said, string source) =>
        new[] { Sentences(claim, said, source), Sentences(claim, source) }.FirstOrDefault(text => PostLength.Of(text) <= MostFullAlt, claim);
}
