using System.Collections.Immutable;
using Sourced.Content.Documents;
using Sourced.Publishing.Composition;
using Sourced.Publishing.Editions;

namespace Sourced.Publishing.Kits;

/// <summary>What a talk says and in which order, before any of it is composed.</summary>
/// <param name="Audience">As sheets name it.</param>
/// <param name="First">The sheet that lies on top of the kit, and that every talk speaks of.</param>
/// <param name="Sheets">What it is about, in order.</param>
internal sealed record TalkOutline(
    string Audience,
    TalkLength Length,
    string Language,
    Document First,
    ImmutableArray<Document> Sheets,
    ImmutableArray<TalkPart> Parts
)
{
    /// <summary>As addresses say it: <c>parents-20</c>.</summary>
    public string Name => FormattableString.Invariant($"{Audience}-{Length.Minutes}");

    /// <summary>Of everything about talks.</summary>
    public const string Folder = "kits";

    /// <summary>Whether the talk speaks of a sheet, or its kit holds it.</summary>
    public bool Tells(Document sheet) => sheet == First || Sheets.Contains(sheet);

    public SitePath Page(Addresses addresses) => addresses.Listing(Language, FolderIn(addresses));

    public SitePath File(Addresses addresses, string name) => addresses.File(Language, $"{FolderIn(addresses)}/{name}");

    public string FolderIn(Addresses addresses) => $"{Folder}/{addresses.Neutral("talk", Name)}";
}

/// <param name="Sheet">What it speaks of; null where it speaks of none.</param>
/// <param name="Figure">Its number, among the key figures of the sheet; null where it has none.</param>
internal sealed record TalkPart(TalkPartKind Kind, int Seconds, Document? Sheet = null, KeyFigure? Figure = null);

internal enum TalkPartKind
{
    Welcome,
    Care,
    Help,
    Message,
    Figure,
    Steps,
    Unknown,
    Disclosure,
    Questions,
    Closing,
}
