using System.Collections.Immutable;
using Sourced.Content.Documents;
using Sourced.Content.Sources;
using Sourced.Content.Text;

namespace Sourced.Content.Reading.Body;

/// <summary>Recognises suppression comments and remembers what each covers.</summary>
internal sealed class SuppressionCollector
{
    private readonly ImmutableArray<Suppression>.Builder _found = ImmutableArray.CreateBuilder<Suppression>();
    private readonly List<int> _waiting = [];

    /// <summary>The block whose inlines are being read: what a comment inside it covers.</summary>
    public SourceSpan Current { get; set; }

    /// <param name="comment">The HTML as written.</param>
    /// <param name="span">Where it stands.</param>
    /// <param name="alone">It stands on a line of its own and covers the next block.</param>
    /// <returns>False when it is not a suppression.</returns>
    public bool TryAdd(string comment, SourceSpan span, bool alone = false)
    {
        if (!comment.StartsWith("<!--", StringComparison.Ordinal) || !comment.EndsWith("-->", StringComparison.Ordinal) || comment.Length < 7) return false;
        return TryAdd(new Slice(comment, 4, comment.Length - 3), span, alone);
    }

    /// <param name="span">A comment of YAML, which covers <see cref="Current"/>.</param>
    /// <returns>False when it is not a suppression.</returns>
    public bool TryAddComment(SourceSpan span) => TryAdd(new Slice(span.Text, 1, span.Length), span, alone: false);

    private bool TryAdd(Slice inside, SourceSpan span, bool alone)
    {
        inside = inside.Trim();
        if (!inside.TryDrop("allow ")) return false;
        var code = inside.TakeUntil(':');
        if (!IsCode(code.Text)) return false;
        var (reason, until) = SplitReason(inside, span);
        if (alone) _waiting.Add(_found.Count);
        _found.Add(new Suppression(code.Locate(span), reason, until, span, alone ? span with { Start = span.End, Length = 0 } : Current));
        return true;
    }

    /// <summary>Gives the comments that stood above a block what they cover.</summary>
    public void NextBlock(SourceSpan block)
    {
        foreach (var index in _waiting) _found[index] = _found[index] with { Covers = block };
        _waiting.Clear();
    }

    public ImmutableArray<Suppression> ToImmutable() => _found.DrainToImmutable();

    private static bool IsCode(ReadOnlySpan<char> text) =>
        text.Length == 6 && !text[..3].ContainsAnyExceptInRange('A', 'Z') && !text[3..].ContainsAnyExceptInRange('0', '9');

    /// <summary>"reason, until 2027-03-01": the reason may hold commas, the date is the last part.</summary>
    private static (Located<string>? Reason, Located<PartialDate>? Until) SplitReason(Slice rest, SourceSpan comment)
    {
        rest.TryDrop(":");
        rest = rest.Trim();
        var word = rest.Text.LastIndexOf("until ", StringComparison.Ordinal);
        Located<PartialDate>? until = null;
        if (word >= 0 && (word == 0 || rest.Text[word - 1] is ' ' or ',' or '\n'))
        {
            var date = rest.From(word + "until ".Length).Trim();
            if (PartialDate.TryParse(date.Text.ToString(), out var day) && day.Day is not null)
            {
                until = new Located<PartialDate>(day, date.Locate(comment).Span);
                rest = rest.To(word).Trim();
            }
        }

        var reason = rest.TrimEnd(',').Trim();
        return (reason.Text.IsEmpty ? null : reason.Locate(comment), until);
    }

    /// <summary>A stretch of the comment that knows where it stands.</summary>
    private record struct Slice(string Whole, int Start, int End)
    {
        public readonly ReadOnlySpan<char> Text => Whole.AsSpan(Start, End - Start);

        public readonly Located<string> Locate(SourceSpan comment) => new(Text.ToString(), comment.File.Span(comment.Start + Start, End - Start));

        public readonly Slice From(int offset) => this with { Start = Start + offset };

        public readonly Slice To(int offset) => this with { End = Start + offset };

        public readonly Slice Trim()
        {
            var trimmed = Text.TrimStart();
            return new Slice(Whole, End - trimmed.Length, End).TrimEnd(' ', '\t', '\r', '\n');
        }

        public readonly Slice TrimEnd(params ReadOnlySpan<char> letters) => this with { End = Start + Text.TrimEnd(letters).Length };

        public bool TryDrop(string word)
        {
            if (!Text.StartsWith(word, StringComparison.Ordinal)) return false;
            Start += word.Length;
            return true;
        }

        public Slice TakeUntil(char letter)
        {
            var at = Text.IndexOf(letter);
            var taken = at < 0 ? this : To(at);
            Start = taken.End;
            return taken.Trim();
        }
    }
}
