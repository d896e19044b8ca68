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
/// A line a card and language: <c>k7m2x thorn-2018#young en 1a2b3c4d 5e6f7081</c>, the newest hash last. Two lines of one card in one language (a merge of branches) are read as one. Where there is no such file, no
/// old address is kept.
/// </remarks>
internal sealed class CardRegistry
{
    private readonly SourceFile? _file;
    private readonly Dictionary<(string Code, string Language), Entry> _entries;

    private CardRegistry(SourceFile? file, IEnumerable<Entry> entries, ImmutableArray<Diagnostic> diagnostics)
    {
        (_file, Diagnostics) = (file, diagnostics);
        _entries = entries.ToDictionary(entry => (entry.Code, entry.Language));
    }

    public static CardRegistry None { get; } = new(null, [], []);

    public IEnumerable<Entry> Entries => _entries.Values;

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

        return new CardRegistry(file, entries, problems.ToImmutable());
    }

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
    public string? With(IEnumerable<Card> cards)
    {
        if (_file is null) return null;
        var entries = new Dictionary<(string, string), Entry>(_entries);
        foreach (var card in cards)
        {
            var key = (card.Code, card.View.Language);
            var before = entries.TryGetValue(key, out var entry) ? entry.Hashes.Remove(card.Hash) : [];
            entries[key] = new Entry(card.Code, card.Name, card.View.Language, before.Add(card.Hash), _file.Span(0, 0));
        }

        var text = string.Concat(entries.Values.OrderBy(entry => entry.Name, StringComparer.Ordinal).ThenBy(entry => entry.Language, StringComparer.Ordinal)
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
