using System.Collections.Immutable;
using Sourced.Publishing.Auditing;
using Sourced.Publishing.Editions;

namespace Sourced.Publishing.Storage;

/// <summary>The file that tells what is known of the objects of a store. It may be lost at any time: it only spares reading them.</summary>
internal static class StoreIndex
{
    private const int Format = 1;

    /// <param name="tool">Version of this program: what another version saw in a page is not believed.</param>
    /// <returns>Nothing when there is no index, or none of this version, or a damaged one.</returns>
    public static Dictionary<Digest, StoredObject> Read(string path, Digest tool)
    {
        if (!File.Exists(path)) return [];
        try
        {
            using var reader = new BinaryReader(new MemoryStream(File.ReadAllBytes(path)));
            if (reader.ReadInt32() != Format || ReadDigest(reader) != tool) return [];
            var words = new string[reader.Read7BitEncodedInt()];
            for (var i = 0; i < words.Length; i++) words[i] = reader.ReadString();
            var count = reader.Read7BitEncodedInt();
            var objects = new Dictionary<Digest, StoredObject>(count);
            for (var i = 0; i < count; i++) objects[ReadDigest(reader)] = ReadObject(reader, words);
            return objects;
        }
        catch (Exception exception) when (exception is IOException or FormatException or IndexOutOfRangeException or OverflowException)
        {
            return [];
        }
    }

    public static void Write(string path, Digest tool, IReadOnlyDictionary<Digest, StoredObject> objects)
    {
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var references in objects.Values.Select(known => known.References).OfType<PageReferences>())
        {
            foreach (var word in references.Links) words.TryAdd(word, words.Count);
            foreach (var word in references.Ids) words.TryAdd(word, words.Count);
        }

        var temporary = path + ".tmp";
        using (var writer = new BinaryWriter(new BufferedStream(File.Create(temporary), 1 << 16)))
        {
            writer.Write(Format);
            Write(writer, tool);
            writer.Write7BitEncodedInt(words.Count);
            foreach (var word in words.OrderBy(word => word.Value)) writer.Write(word.Key);
            writer.Write7BitEncodedInt(objects.Count);
            foreach (var (digest, known) in objects)
            {
                Write(writer, digest);
                Write(writer, known, words);
            }
        }

        File.Move(temporary, path, overwrite: true);
    }

    private static StoredObject ReadObject(BinaryReader reader, string[] words)
    {
        var (content, size, stamp, pages) = (ReadDigest(reader), reader.ReadInt64(), reader.ReadInt64(), reader.Read7BitEncodedInt());
        var references = reader.ReadBoolean() ? new PageReferences(ReadWords(reader, words), ReadWords(reader, words)) : null;
        return new StoredObject(content, size, stamp, pages, references);
    }

    private static void Write(BinaryWriter writer, StoredObject known, Dictionary<string, int> words)
    {
        Write(writer, known.Content);
        writer.Write(known.Size);
        writer.Write(known.Stamp);
        writer.Write7BitEncodedInt(known.Pages);
        writer.Write(known.References is not null);
        if (known.References is not { } references) return;
        Write(writer, references.Links, words);
        Write(writer, references.Ids, words);
    }

    private static ImmutableArray<string> ReadWords(BinaryReader reader, string[] words)
    {
        var list = ImmutableArray.CreateBuilder<string>(reader.Read7BitEncodedInt());
        while (list.Count < list.Capacity) list.Add(words[reader.Read7BitEncodedInt()]);
        return list.MoveToImmutable();
    }

    private static void Write(BinaryWriter writer, ImmutableArray<string> list, Dictionary<string, int> words)
    {
        writer.Write7BitEncodedInt(list.Length);
        foreach (var word in list) writer.Write7BitEncodedInt(words[word]);
    }

    private static Digest ReadDigest(BinaryReader reader)
    {
        Span<byte> bytes = stackalloc byte[Digest.Size];
        reader.BaseStream.ReadExactly(bytes);
        return Digest.Read(bytes);
    }

    private static void Write(BinaryWriter writer, Digest digest)
    {
        Span<byte> bytes = stackalloc byte[Digest.Size];
        digest.Write(bytes);
        writer.Write(bytes);
    }
}
