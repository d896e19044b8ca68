using System.Collections.Immutable;
using Sourced.Content.Diagnostics;
using Sourced.Content.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Sourced.Content.Reading.Yaml;

/// <summary>Builds the tree from parser events, one at a time, so that depth is known before anything recurses.</summary>
internal sealed class YamlTreeBuilder(SourceSpan stretch, DiagnosticBag bag)
{
    /// <summary>The deepest list in the format is five levels in; a bomb is thousands.</summary>
    private const int MaximumDepth = 16;

    private readonly Parser _events = new(new Scanner(new StretchReader(stretch.File.Text, stretch.Start, stretch.Length), skipComments: true));
    private bool _refused;

    /// <summary>How far the parser has come.</summary>
    public SourceSpan Place
    {
        get
        {
            var start = _events.Current is { } current ? ScalarSpan.Offset(stretch, current.End) : stretch.Start;
            return stretch.File.Span(start, Math.Min(1, stretch.End - start));
        }
    }

    public YamlNode? Build()
    {
        _events.MoveNext(); // the stream
        _events.MoveNext();
        if (_events.Current is not DocumentStart start) return null;
        if (start.Version is not null || start.Tags is { Count: > 0 } && !start.IsImplicit && HasOwnTags(start))
            return Refuse(YamlRules.Feature, start, "YAML directives are not used here", "remove the line");
        _events.MoveNext();
        if (
            _events.Current is Scalar
            {
                Value.Length: 0,
                IsPlainImplicit: true,
                Style: ScalarStyle.Plain,
                Anchor.IsEmpty: true,
                Tag.IsEmpty: true
            }
        )
            return null;
        var root = Node(0);
        if (_refused) return null;
        _events.MoveNext();
        if (_events.Current is DocumentStart second)
            return Refuse(YamlRules.Feature, second, "a second YAML document starts here", "keep one document to a file");
        return root;
    }

    private static bool HasOwnTags(DocumentStart start) => start.Tags!.Any(tag => tag.Handle is not ("!" or "!!"));

    /// <summary>Reads the node at the current event and moves past it. Null only after a refusal.</summary>
    private YamlNode? Node(int depth)
    {
        switch (_events.Current)
        {
            case NodeEvent { Anchor.IsEmpty: false } anchored:
                return Refuse(YamlRules.Feature, anchored, "YAML anchors are not used here", "write the value where it belongs");
            case NodeEvent { Tag.IsEmpty: false } tagged:
                return Refuse(YamlRules.Feature, tagged, $"the YAML tag {tagged.Tag.Value} is not used here", "every value is text; remove the tag");
            case AnchorAlias alias:
                return Refuse(YamlRules.Feature, alias, "YAML aliases are not used here", "repeat the value in full");
            case MappingStart or SequenceStart when depth == MaximumDepth:
                return Refuse(
                    YamlRules.TooDeep,
                    _events.Current,
                    $"more than {MaximumDepth} levels of lists and mappings",
                    "no value of this format lies so deep"
                );
            case Scalar scalar:
                _events.MoveNext();
                return new YamlScalar(ScalarSpan.Of(stretch, scalar), SharedText.Of(scalar.Value));
            case SequenceStart start:
                return Sequence(start, depth);
            case MappingStart start:
                return Mapping(start, depth);
            default:
                return Refuse(YamlRules.Syntax, _events.Current!, "this is not YAML", "");
        }
    }

    private YamlSequence? Sequence(SequenceStart start, int depth)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        _events.MoveNext();
        while (_events.Current is not SequenceEnd)
        {
            if (Node(depth + 1) is not { } item) return null;
            items.Add(item);
        }

        var span = Span(start, start.Style == SequenceStyle.Flow || items.Count == 0 ? null : items[^1]);
        _events.MoveNext();
        return new YamlSequence(span, items.DrainToImmutable());
    }

    private YamlMapping? Mapping(MappingStart start, int depth)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var keys = new KeySet(entries);
        _events.MoveNext();
        while (_events.Current is not MappingEnd)
        {
            var keyEvent = _events.Current!;
            if (Node(depth + 1) is not { } key || Node(depth + 1) is not { } value) return null;
            if (key is not YamlScalar name)
                return (YamlMapping?)Refuse(YamlRules.WrongShape, keyEvent, "a key must be a word", "");
            if (keys.IsNew(name.Located, out var first)) entries.Add(new YamlEntry(name.Located, value));
            else bag.Add(Repeated(name, first));
        }

        var span = Span(start, start.Style == MappingStyle.Flow || entries.Count == 0 ? null : entries[^1].Value);
        _events.MoveNext();
        return new YamlMapping(span, entries.DrainToImmutable());
    }

    private static Diagnostic Repeated(YamlScalar key, SourceSpan first) => new(YamlRules.DuplicateKey, key.Span, $"\"{key.Text}\" is given twice")
    {
        Help = "keep one",
        Related = [new RelatedSpan(first, "first given here")],
    };

    private YamlNode? Refuse(RuleDescription rule, ParsingEvent at, string message, string help)
    {
        _refused = true;
        var start = ScalarSpan.Offset(stretch, at.Start);
        bag.Add(rule, stretch.File.Span(start, Math.Min(1, stretch.End - start)), message, help);
        return null;
    }

    /// <summary>Up to the closing bracket, or up to the last value of a block: what stands below it (remarks, empty lines) is not part of it.</summary>
    private SourceSpan Span(ParsingEvent first, YamlNode? last)
    {
        var start = ScalarSpan.Offset(stretch, first.Start);
        var end = last?.Span.End ?? ScalarSpan.Offset(stretch, _events.Current!.End);

        // The parser says that a closing bracket ends where it starts.
        if (last is null && end < stretch.End && stretch.File.Text[end] is ']' or '}') end++;
        return stretch.File.Span(start, Math.Max(0, end - start));
    }
}
