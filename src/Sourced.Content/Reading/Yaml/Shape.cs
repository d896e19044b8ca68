namespace Sourced.Content.Reading.Yaml;

/// <summary>
/// What a reader asks of a mapping, noted while it asks one that is empty. Schemas for editors are made of it, so that they accept what the
/// readers accept.
/// </summary>
internal sealed class Shape
{
    private readonly Dictionary<string, ShapeKey> _keys = new(StringComparer.Ordinal);

    /// <summary>In the order in which they were asked for.</summary>
    public IReadOnlyCollection<ShapeKey> Keys => _keys.Values;

    public HashSet<string> Required { get; } = new(StringComparer.Ordinal);

    /// <summary>Asks through a reader of an empty mapping; what it complains of is lost.</summary>
    public static Shape Of(Action<MappingReader> ask)
    {
        var shape = new Shape();
        ask(Reader(shape, ""));
        return shape;
    }

    /// <summary>Who knows most of a value notes it first, and asks others to read it afterwards; so the first note stands.</summary>
    public Shape? Note(string key, ShapeKind kind, IEnumerable<string>? words = null, string expected = "")
    {
        if (_keys.TryGetValue(key, out var known)) return known.Inner;
        var inner = kind is ShapeKind.Mapping or ShapeKind.Mappings ? new Shape() : null;
        _keys.Add(key, new ShapeKey(key, kind, words is null ? [] : [.. words.Order(StringComparer.Ordinal)], expected, inner));
        return inner;
    }

    public void NoteAll(IEnumerable<string> keys)
    {
        foreach (var key in keys.Order(StringComparer.Ordinal)) Note(key, ShapeKind.Text);
    }

    public static MappingReader Reader(Shape shape, string what) =>
        new(new YamlMapping(new Text.SourceFile("", "").Span(0, 0), []), what, new DiagnosticBag(), shape);
}

/// <param name="Words">Those that the value may be; empty for any.</param>
/// <param name="Expected">What it must be, as a message says it; empty where the kind says all.</param>
/// <param name="Inner">The keys of a mapping, or of each in a list.</param>
internal sealed record ShapeKey(string Name, ShapeKind Kind, IReadOnlyList<string> Words, string Expected, Shape? Inner);

internal enum ShapeKind
{
    Any,
    Text,
    Texts,

    /// <summary>A text, or a list of them.</summary>
    TextOrTexts,
    Id,
    Date,

    /// <summary>A date as text, or in the parts of CSL-JSON.</summary>
    CslDate,

    /// <summary>A text, or one for each language.</summary>
    Localized,

    /// <summary>A text for each language.</summary>
    Languages,
    Mapping,
    Mappings,
}
