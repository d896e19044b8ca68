using System.Text;
using Sourced.Publishing.Auditing;
using Sourced.Publishing.Editions;
using Sourced.Publishing.Storage;

namespace Sourced.Publishing.Tests.Storage;

public sealed class ObjectStoreTests : IDisposable
{
    private static readonly Digest Tool = Digest.Of("this version");
    private readonly string _folder = Directory.CreateTempSubdirectory("sourced-store-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void What_is_known_of_an_object_is_known_in_the_next_build()
    {
        var digest = Put("words", pages: 2, new PageReferences(["a/#b"], ["c", "d"]));

        var known = new ObjectStore(_folder, Tool).Find(digest);

        Assert.NotNull(known);
        Assert.Equal((Digest.Of("words"), 5, 2), (known.Content, known.Size, known.Pages));
        Assert.Equal(["a/#b"], known.References!.Links);
        Assert.Equal(["c", "d"], known.References.Ids);
    }

    [Fact]
    public void Another_version_of_the_program_reads_objects_again_but_need_not_make_them()
    {
        var digest = Put("words", pages: 2);

        var store = new ObjectStore(_folder, Digest.Of("that version"));

        Assert.Null(store.Find(digest));
        var (bytes, pages) = store.Read(digest)!.Value;
        Assert.Equal("words", Encoding.UTF8.GetString(bytes));
        Assert.Equal(2, pages);
    }

    [Fact]
    public void An_object_that_was_changed_on_disk_is_thrown_away()
    {
        var digest = Put("words");
        var store = new ObjectStore(_folder, Tool);
        File.WriteAllText(store.PathOf(digest), "sword");

        Assert.Null(store.Find(digest));
        Assert.Null(store.Read(digest));
        Assert.False(File.Exists(store.PathOf(digest)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("not an index")]
    public void A_damaged_index_costs_reading_and_nothing_else(string damage)
    {
        var digest = Put("words");
        File.WriteAllText(Path.Combine(_folder, "index"), damage);

        Assert.Equal("words", Encoding.UTF8.GetString(new ObjectStore(_folder, Tool).Read(digest)!.Value.Bytes));
    }

    [Fact]
    public void An_index_cut_short_anywhere_is_no_index()
    {
        Put("words", references: new PageReferences(["a"], ["b"]));
        var index = File.ReadAllBytes(Path.Combine(_folder, "index"));
        for (var length = 0; length < index.Length; length++)
        {
            File.WriteAllBytes(Path.Combine(_folder, "cut"), index[..length]);
            Assert.Empty(StoreIndex.Read(Path.Combine(_folder, "cut"), Tool));
        }
    }

    [Fact]
    public void Idle_objects_go_when_they_outweigh_the_used()
    {
        var used = Put(new string('u', 100));
        var small = Put(new string('s', 60));
        var store = new ObjectStore(_folder, Tool);
        Remember(store, used, new string('u', 100));
        store.Prune(new HashSet<Digest> { used });
        Assert.True(File.Exists(store.PathOf(small)));

        var large = Put(new string('l', 60));
        Remember(store, used, new string('u', 100));
        store.Prune(new HashSet<Digest> { used });

        Assert.True(File.Exists(store.PathOf(used)));
        Assert.False(File.Exists(store.PathOf(small)));
        Assert.False(File.Exists(store.PathOf(large)));
    }

    private Digest Put(string text, int pages = 0, PageReferences? references = null)
    {
        var store = new ObjectStore(_folder, Tool);
        var bytes = Encoding.UTF8.GetBytes(text);
        var digest = Digest.Of("made from " + text);
        store.Write(digest, bytes, pages, references);
        store.Save();
        return digest;
    }

    private static void Remember(ObjectStore store, Digest digest, string text) => store.Admit(digest, Encoding.UTF8.GetBytes(text), 0, null);
}
