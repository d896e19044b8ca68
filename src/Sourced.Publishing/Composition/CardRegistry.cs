using System.Collections.Immutable;
using Sourced.Content.Diagnostics;
using Sourced.Content.Settings;
using Sourced.Content.Text;
using Sourced.Publishing.Kinds;

namespace Sourced.Publishing.Composition;

/// <summary>
/// Every picture address that was ever published: <c>cards.txt</c> in the input folder. Posts name a picture by its address for years, so an
/// old one comes to show what holds now.
/// </summary>
/// <remarks>
/// A line a card and language: <c>k7m2x thorn-2018#young en 1a2b3c4d 5e6f7081</c>, the newest hash last. Two lines of one card in one language
/// (a merge of branches) are read as one. A line <c>presets og story</c> names the shapes in which cards were ever made: each hash is a part of
/// one address in each of them. Where there is no such file, no old address is kept.
/// </remarks>
internal sealed class CardRegistry
{
    private readonly SourceFile? _file;
    private readonly Dictionary<(string Code, string Language), Entry> _entries;

    private readonly ImmutableArray<(string Name, SourceSpan Span)> _presets;

    private CardRegistry(SourceFile? file, IEnumerable<Entry> entries, ImmutableArray<(string Name, SourceSpan Span)> presets, ImmutableArray<Diagnostic> diagnostics)
    {
        (_file, _presets, Diagnostics) = (file, presets, diagnostics);
        _entries = entries.ToDictionary(entry => (entry.Code, entry.Language));
    }

    public static CardRegistry None { get; } = new(null, [], [], []);

    public IEnumerable<Entry> Entries => _entries.Values;

    /// <summary>The line of the presets begins with it; no code is so long.</summary>
    private const string PresetsLine = "presets";

    /// <summary>Lines that cannot be read, and codes that stand there under two names.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <param name="root">The folder of the project.</param>
    public static CardRegistry Read(string root, SiteSettings settings)
    {
        var path = Path.Combine(root, PathIn(settings));
        return File.Exists(path) ? Parse(new SourceFile(PathIn(settings), File.ReadAllText(path))) : None;
    }

    /// <returns>The registry's file, from the folder of the project.</returns>
    public static string PathIn(SiteSettings settings) => $"{settings.InputPaths[0]}/cards.txt";

    public static CardRegistry Parse(SourceFile file)
    {
        var entries = new List<Entry>();
        var presets = ImmutableArray.CreateBuilder<(string, SourceSpan)>();
        var problems = ImmutableArray.CreateBuilder<Diagnostic>();
        var at = 0;
        foreach (var line in file.Text.Split('\n'))
        {
            var span = file.Span(at, line.TrimEnd('\r').Length);
            at += line.Length + 1;
            switch (line.Trim().Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                case []:
                    break;
                case [PresetsLine, .. var names]:
                    presets.AddRange(names.Select(name => (name, span)));
                    break;
                case [var code, var name, var language, .. { Length: > 0 } hashes]:
                    if (entries.Find(entry => entry.Code == code && entry.Name != name) is { } other)
                    {
                        problems.Add(new Diagnostic(PublishingRules.ReusedCode, span, $"the code {code} is that of {other.Name} and of {name}") { Related = [new RelatedSpan(other.Span, "first here")] });
                        break;
                    }

                    // two branches that were merged each wrote a line, and each line has addresses that were published
                    var twin = entries.FindIndex(entry => entry.Code == code && entry.Language == language);
                    if (twin < 0) entries.Add(new Entry(code, name, language, [.. hashes], span));
                    else entries[twin] = entries[twin] with { Hashes = [.. entries[twin].Hashes.Union(hashes, StringComparer.Ordinal)] };
                    break;
                default:
                    problems.Add(new Diagnostic(PublishingRules.LostCode, span, "this is not a card and its addresses") { Help = "write it as: k7m2x source#finding en 1a2b3c4d" });
                    break;
            }
        }

        return new CardRegistry(file, entries, presets.ToImmutable(), problems.ToImmutable());
    }

    /// <summary>
    /// The shapes in which a picture may have been published: those of this edition first, then those of the editions before. A registry
    /// that does not name them is an old one, and its pictures may have had every shape.
    /// </summary>
    /// <param name="made">In this edition.</param>
    /// <param name="known">To the theme.</param>
    public ImmutableArray<string> EverMade(IEnumerable<string> made, IEnumerable<string> known) =>
        [.. made.Union(!_presets.IsEmpty ? _presets.Select(preset => preset.Name) : _entries.Count > 0 ? known : [], StringComparer.Ordinal)];

    /// <summary>Shapes of published pictures that the theme does not know any more.</summary>
    public IEnumerable<Diagnostic> Forgotten(IReadOnlySet<string> known) =>
        from preset in _presets
        where !known.Contains(preset.Name)
        select new Diagnostic(PublishingRules.LostCode, preset.Span, $"cards were published in the preset {preset.Name}, and the theme does not have it any more")
        {
            Help = "bring it back to cards/presets.json of the theme: pictures that somebody posted are asked for at its addresses. CardPresets in statiq.json says which are still offered",
        };

    /// <summary>Hashes of addresses that a card had before, the oldest first.</summary>
    public IEnumerable<string> Before(Card card) => _entries.TryGetValue((card.Code, card.View.Language), out var entry) ? entry.Hashes.Where(hash => hash != card.Hash) : [];

    /// <summary>Entries whose card is made no more.</summary>
    public IEnumerable<Entry> Retired(IEnumerable<Card> cards)
    {
        var made = cards.Select(card => (card.Code, card.View.Language)).ToHashSet();
        return Entries.Where(entry => !made.Contains((entry.Code, entry.Language)));
    }

    /// <summary>Two cards that would share one address, now or over the years.</summary>
    public IEnumerable<Diagnostic> Check(IEnumerable<Card> cards)
    {
        var names = new Dictionary<string, (string Name, SourceSpan? Span)>(StringComparer.Ordinal);
        foreach (var entry in Entries) names.TryAdd(entry.Code, (entry.Name, entry.Span));
        foreach (var card in cards)
        {
            if (names.TryAdd(card.Code, (card.Name, card.Origin.Span)) || names[card.Code].Name == card.Name) continue;
            yield return new Diagnostic(PublishingRules.ReusedCode, card.Origin.Span ?? new SourceFile(card.Origin.Share, "").Span(0, 0), $"the card of {card.Name} would take the code {card.Code}, which is that of {names[card.Code].Name}")
            {
                Related = names[card.Code].Span is { } first ? [new RelatedSpan(first, "the other one")] : [],
                Help = "give the newer one another id or file name",
            };
        }
    }

    /// <summary>The file with the addresses of an edition added; null where nothing is to be written.</summary>
    /// <param name="presets">In which cards were ever made.</param>
    public string? With(IEnumerable<Card> cards, IEnumerable<string> presets)
    {
        if (_file is null) return null;
        var entries = new Dictionary<(string, string), Entry>(_entries);
        foreach (var card in cards)
        {
            var key = (card.Code, card.View.Language);
            var before = entries.TryGetValue(key, out var entry) ? entry.Hashes.Remove(card.Hash) : [];
            entries[key] = new Entry(card.Code, card.Name, card.View.Language, before.Add(card.Hash), _file.Span(0, 0));
        }

        var shapes = string.Join(' ', presets.Order(StringComparer.Ordinal));
        var text = (shapes.Length > 0 ? $"{PresetsLine} {shapes}\n" : "") + string.Concat(entries.Values.OrderBy(entry => entry.Name, StringComparer.Ordinal).ThenBy(entry => entry.Language, StringComparer.Ordinal)
            .Select(entry => $"{entry.Code} {entry.Name} {entry.Language} {string.Join(' ', entry.Hashes)}\n"));
        return text == _file.Text ? null : text;
    }

    /// <param name="Code">Five characters.</param>
    /// <param name="Name">What the code is made from: <c>source#finding</c>, <c>fact/trust</c>, <c>help/us-988/US</c>.</param>
    /// <param name="Language">Of the card.</param>
    /// <param name="Hashes">In the order of their editions.</param>
    /// <param name="Span">Its line.</param>
    internal sealed record Entry(string Code, string Name, string Language, ImmutableArray<string> Hashes, SourceSpan Span);
}
