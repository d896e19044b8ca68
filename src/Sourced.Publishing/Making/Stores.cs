using Sourced.Publishing.Editions;
using Sourced.Publishing.Storage;

namespace Sourced.Publishing.Making;

/// <summary>The store of a project: a folder for each kind, so that each can be kept and cleared without the others.</summary>
internal sealed class Stores
{
    private readonly Dictionary<OutputKinds, ObjectStore> _stores = [];

    /// <param name="folder">Absolute path of <c>.sourced</c>.</param>
    public Stores(string folder)
    {
        foreach (var kind in (OutputKinds[])[OutputKinds.Site, OutputKinds.Handouts, OutputKinds.Cards, OutputKinds.Data, OutputKinds.Kits])
        {
            _stores[kind] = new ObjectStore(Path.Combine(folder, kind.ToString().ToLowerInvariant()), ToolDigest.Value);
        }
    }

    /// <summary>The store of the project in a folder, made and kept out of its version control.</summary>
    /// <param name="root">Absolute path of the project's folder.</param>
    public static Stores In(string root)
    {
        var folder = Path.Combine(root, ".sourced");
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, ".gitignore"), "*\n");
        return new Stores(folder);
    }

    public ObjectStore this[OutputKinds kind] => _stores[kind];

    public string PathOf(Produced produced) => this[produced.Artifact.Kind].PathOf(produced.Digest);

    public MadeFile Made(Produced produced) =>
        new(produced.Artifact.Path, produced.Object.Pages, produced.Object.Size, produced.Object.Content, PathOf(produced));

    /// <summary>Forgets what no edition uses, and writes down what is known of the rest.</summary>
    /// <param name="complete">The whole edition was produced, so that what it did not use is not used.</param>
    public void Settle(IEnumerable<Produced> produced, OutputKinds complete)
    {
        var used = produced.ToLookup(item => item.Artifact.Kind, item => item.Digest);
        foreach (var (kind, store) in _stores)
        {
            if (complete.HasFlag(kind)) store.Prune(used[kind].ToHashSet());
            store.Save();
        }
    }
}
