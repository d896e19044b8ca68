using System.Collections.Immutable;
using System.Text;
using Sourced.Publishing.Composition;
using Sourced.Publishing.Data;
using Sourced.Publishing.Editions;
using Sourced.Publishing.Kinds;
using Sourced.Publishing.Making;
using Sourced.Theme;
using Sourced.Theme.Models;
using Sourced.Theme.Styling;

namespace Sourced.Publishing.Kits;

/// <summary>Each kit as one file. No name in it tells the topic.</summary>
internal sealed class KitBundles(Composers composers, KitCatalogue kits, KitFiles files, TalkComposer talks) : IArtifactSource
{
    private const string ReadMe = "02-read-me.html";
    private const string Statistics = "09-statistics.csv";
    private const string ChangeList = "10-changes.txt";
    private const string Licence = "LICENCE.txt";
    private const string Manifest = "manifest.json";
    private const string Mark = "\uFEFF";

    private readonly KitContents _contents = new(composers.Site, files);
    private readonly PageRenderer _renderer = new();
    private readonly string _style = Stylesheet.ComposeOwn("notes", composers.Site.Theme);

    private Site Site => composers.Site;

    public IEnumerable<Artifact> Artifacts() => kits.Kits.Select(kit =>
        new Artifact(kit.Path(Site.Addresses), TalkOrigin.Of(kit.Talk), OutputKinds.Kits, () => Draft(kit)) { Turn = ArtifactTurn.Bundle });

    private Draft Draft(Kit kit)
    {
        var talk = talks.Compose(kit.Place);
        // A country may have no line that is put on paper, and then no strip.
        var made = (from entry in _contents.Of(kit) let file = files.Find(entry.Path) where file is not null select (Entry: entry, File: file)).ToList();
        List<(string Name, byte[] Bytes)> written = [.. Written(kit, talk)];
        written.Add((Manifest, KitManifest.Write(Site, kit, talk, made, written)));
        using var digest = new DigestBuilder();
        digest.Add(ToolDigest.Value);
        foreach (var (entry, file) in made) digest.Add(entry.Name).Add(file.Content);
        foreach (var (name, bytes) in written) digest.Add(name).Add(bytes);
        return new Draft(digest.ToDigest(), async cancellation =>
        {
            var all = new List<(string Name, ReadOnlyMemory<byte> Bytes)>();
            foreach (var (name, bytes) in written) all.Add((name, bytes));
            foreach (var (entry, file) in made) all.Add((entry.Name, await File.ReadAllBytesAsync(file.File!, cancellation)));
            return new Rendering(ZipFile.Write(all.OrderBy(file => file.Name, StringComparer.Ordinal)));
        })
        {
            Language = kit.Language,
        };
    }

    /// <summary>What is written for the kit alone.</summary>
    private IEnumerable<(string Name, byte[] Bytes)> Written(Kit kit, TalkView talk)
    {
        var words = Site.Words(kit.Language);
        yield return (
            ReadMe,
            _renderer.Render(
                new ReadMeView(
                    talk,
                    words,
                    _style,
                    Steps(words),
                    [.. _contents.Of(kit).Select(entry => _contents.View(entry, kit)).OfType<KitFileView>()],
                    _contents.Copies(kit)
                )
            )
        );
        if (talk.Csv.Length > 0)
            yield return (Statistics, Encoding.UTF8.GetBytes(talk.Csv));
        yield return (ChangeList, Encoding.UTF8.GetBytes(ChangesOf(kit, words)));
        yield return (Licence, Encoding.UTF8.GetBytes($"{Mark}{words["site.licence"]}\n{LinkedData.Licence}\n"));
    }

    private static ImmutableArray<string> Steps(Words words) =>
        [.. Enumerable.Range(1, 5).Select(number => words[FormattableString.Invariant($"kit.read-me.{number}")])];

    /// <summary>A kit knows of no kit before it: it tells what the input dates of its sheets, and of what was withdrawn from them.</summary>
    private string ChangesOf(Kit kit, Words words)
    {
        var pages = kit.Talk.Sheets.Append(kit.Talk.First).Select(sheet => Site.Addresses.Absolute(Site.Addresses.Of(sheet))).ToHashSet(StringComparer.Ordinal);
        var text = new StringBuilder(Mark).Append(words["kit.changes.heading"]).Append("\n\n");
        var changes = Changes.In(Site).Where(change => change.Affected.Any(pages.Contains)).ToList();
        foreach (var change in changes)
        {
            text.Append(words.Date(change.On)).Append(": ").Append(words[$"kit.changes.{change.Kind}"]).Append(": ").Append(change.Title);
            if (change.Reason.Length > 0) text.Append(". ").Append(change.ReasonIn(words));
            text.Append('\n');
        }

        if (changes.Count == 0) text.Append(words["kit.changes.none"]).Append('\n');
        return text.ToString();
    }
}
