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
/// An address enters when an edition is built to be published (<see cref="PublishRequest.IsRelease"/>), and stays for ever. A line a card, language and hash, with the shapes in which it was published: <c>k7m2x thorn-2018#young en 1a2b3c4d og story</c>. A line that
/// begins with <c>#</c> is a remark. Lines are only ever added, so branches merge by keeping the lines of both; what stands there twice is read
/// as one. Where there is no such file, nothing was published yet.
/// </remarks>
internal sealed class CardRegistry
{
    private readonly SourceFile? _file;
    private readonly ILookup<(string Code, string Language), Entry> _entries;

    private CardRegistry(SourceFile? file, IEnumerable<Entry> entries, ImmutableArray<Diagnostic> diagnostics)
    {
        (_file, Diagnostics) = (file, diagnostics);
        _entries = entries.ToLookup(entry => (entry.Code, entry.Language));
    }

    public static CardRegistry None { get; } = new(null, [], []);

    /// <summary>Whether anything was ever published, as far as the project knows.</summary>
    public bool IsKept => _file is not null;

    public IEnumerable<Entry> Entries => _entries.SelectMany(entries => entries);

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
        var first = new Dictionary<string, Entry>(StringComparer.Ordinal);
        var problems = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var (line, span) in RegistryLines.Of(file))
        {
            if (line.Split(' ', StringSplitOptions.RemoveEmptyEntries) is not [var code, var name, var language, var hash, .. { Length: > 0 } presets])
            {
                problems.Add(
                    new Diagnostic(PublishingRules.LostCode, span, "this is not the address of a card")
                    {
                        Help = "write it as: k7m2x source#finding en 1a2b3c4d og story",
                    }
                );
                continue;
            }

            var entry = new Entry(code, name, language, hash, [.. presets], span);
            if (first.TryAdd(code, entry) || first[code].Name == name)
                entries.Add(entry);
            else
                problems.Add(
                    new Diagnostic(PublishingRules.ReusedCode, span, $"the code {code} is that of {first[code].Name} and of {name}")
                    {
                        Related = [new RelatedSpan(first[code].Span, "first here")],
                    }
                );
        }

        return new CardRegistry(file, entries, problems.ToImmutable());
    }

    /// <summary>Shapes of published pictures that the theme does not know any more.</summary>
    public IEnumerable<Diagnostic> Forgotten(IReadOnlySet<string> known) =>
        from entry in Entries
        from preset in entry.Presets
        where !known.Contains(preset)
        group entry by preset into lost
        select new Diagnostic(
            PublishingRules.LostCode,
            lost.First().Span,
            $"cards were published in the preset {lost.Key}, and the theme does not have it any more"
        )
        {
            Help =
                "bring it back to cards/presets.json of the theme: pictures that somebody posted are asked for at its addresses. CardPresets in statiq.json says which are still offered",
        };

    /// <summary>Under which a card was published in its language, the oldest first.</summary>
    public IEnumerable<Entry> Of(Card card) => _entries[(card.Code, card.View.Language)];

    /// <summary>Whether a card said something else when it was first published.</summary>
    public bool HasChanged(Card card) => Of(card).Any(entry => entry.Hash != card.Hash);

    /// <summary>The addresses of each card that is made no more, by its code and language.</summary>
    public IEnumerable<IGrouping<(string Code, string Language), Entry>> Retired(IEnumerable<Card> cards)
    {
        var made = cards.Select(card => (card.Code, card.View.Language)).ToHashSet();
        return _entries.Where(entries => !made.Contains(entries.Key));
    }

    /// <summary>Two cards that would share one address, now or over the years.</summary>
    public IEnumerable<Diagnostic> Check(IEnumerable<Card> cards)
    {
        var names = new Dictionary<string, (string Name, SourceSpan? Span)>(StringComparer.Ordinal);
        foreach (var entry in Entries) names.TryAdd(entry.Code, (entry.Name, entry.Span));
        foreach (var card in cards)
        {
            if (names.TryAdd(card.Code, (card.Name, card.Origin.Span)) || names[card.Code].Name == card.Name)
                continue;
            yield return new Diagnostic(
                PublishingRules.ReusedCode,
                card.Origin.Span ?? new SourceFile(card.Origin.Share, "").Span(0, 0),
                $"the card of {card.Name} would take the code {card.Code}, which is that of {names[card.Code].Name}"
            )
            {
                Related = names[card.Code].Span is { } first ? [new RelatedSpan(first, "the other one")] : [],
                Help = "give the newer one another id or file name",
            };
        }
    }

    /// <summary>The addresses of an edition that are not there yet, as lines.</summary>
    public ImmutableArray<string> New(IEnumerable<Card> cards)
    {
        var known = (from entry in Entries from preset in entry.Presets select (entry.Code, entry.Language, entry.Hash, preset)).ToHashSet();
        return
        [
            .. from card in cards
               where !known.Contains((card.Code, card.View.Language, card.Hash, card.View.Preset))
               group card.View.Preset by $"{card.Code} {card.Name} {card.View.Language} {card.Hash}" into line
               select $"{line.Key} {string.Join(' ', line.Order(StringComparer.Ordinal))}",
        ];
    }

    /// <summary>The file with lines added, those of one card together; remarks stay at its head.</summary>
    public string With(IEnumerable<string> lines)
    {
        var all = (_file?.Text.Split('\n') ?? [])
            .Select(line => line.TrimEnd('\r'))
            .Where(line => line.Length > 0)
            .Concat(lines)
            .ToLookup(line => line.StartsWith(RegistryLines.Remark));
        var sorted = all[false]
            .OrderBy(line => Part(line, 1), StringComparer.Ordinal)
            .ThenBy(line => Part(line, 2), StringComparer.Ordinal);
        return string.Concat(all[true].Concat(sorted).Select(line => line + "\n"));

        static string Part(string line, int index) => line.Split(' ').ElementAtOrDefault(index) ?? "";
    }

    /// <param name="Code">Five characters.</param>
    /// <param name="Name">What the code is made from: <c>source#finding</c>, <c>fact/trust</c>, <c>help/us-988/US</c>.</param>
    /// <param name="Language">Of the card.</param>
    /// <param name="Hash">Of what it said.</param>
    /// <param name="Presets">In which it was published.</param>
    /// <param name="Span">Its line.</param>
    internal sealed record Entry(string Code, string Name, string Language, string Hash, ImmutableArray<string> Presets, SourceSpan Span);
}
