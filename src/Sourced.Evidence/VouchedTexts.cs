using System.Runtime.CompilerServices;
using Sourced.Content;
using Sourced.Content.Documents;
using Sourced.Content.Sources;
using Sourced.Evidence.Texts;

namespace Sourced.Evidence;

/// <summary>
/// Every text of the input outside running text that a reader may be shown: titles, messages, key figures, registers, what is on record of sources.
/// The gate has judged the numbers in each. A number that reaches an edition without a mark must stand in one of them, with the words that it stands in there.
/// </summary>
public sealed class VouchedTexts
{
    /// <summary>A preview asks again after each edit of one of them.</summary>
    private static readonly ConditionalWeakTable<Document, VouchedPart> Parts = [];

    private readonly HashSet<string> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _byWord = new(StringComparer.Ordinal);

    private readonly FigurePartners _figures = new();
    private readonly HashSet<string> _dialled = new(StringComparer.Ordinal);

    private VouchedTexts()
    {
    }

    /// <param name="library">What the authors wrote, as the gate has read it.</param>
    /// <param name="others">Texts from elsewhere, each read already.</param>
    /// <param name="written">How else an edition writes the figure of a source's finding: in the digits and signs of other languages. Not asked for sources of one sheet, which are shown with it.</param>
    public static VouchedTexts Of(Library library, IEnumerable<string> others, Func<Source, Finding, IEnumerable<string>> written)
    {
        ArgumentNullException.ThrowIfNull(library);
        ArgumentNullException.ThrowIfNull(others);
        ArgumentNullException.ThrowIfNull(written);
        var vouched = new VouchedTexts();
        foreach (var document in library.Documents)
        {
            vouched.Add(Parts.GetValue(document, VouchedPart.Of));
            foreach (var figure in document.Front.KeyFigures) vouched.Add(library, document, figure);
        }

        vouched.Add(VouchedPart.Of(library, others, written));
        // what a reader dials says nothing of the world, wherever it stands
        vouched._dialled.UnionWith(library.HelpLines.SelectMany(VouchedPart.DialledOf).Select(Plain));
        return vouched;
    }

    /// <summary>Whether a stretch of a text lies in one of these, or is one.</summary>
    public bool Covers(string text, Range range)
    {
        ArgumentNullException.ThrowIfNull(text);
        text = Plain(text);
        if (_texts.Contains(text) || _texts.Contains(text.Trim())) return true;
        var (start, length) = range.GetOffsetAndLength(text.Length);
        var words = Words(text.Substring(start, length)).ToList();
        // Every word with a digit in it leads to all texts that hold it.
        if (words.Any(HasDigit)) words = [words.Where(HasDigit).MinBy(word => _byWord.TryGetValue(word, out var holders) ? holders.Count : 0)!];
        return words.Any(word => _byWord.TryGetValue(word, out var holders) && holders.Any(value => Covers(value, text, start, start + length)));
    }

    internal static bool HasDigit(string word) => word.Any(char.IsDigit);

    private bool Covers(string value, string text, int start, int end)
    {
        var isFigure = !_dialled.Contains(value) && _figures.Knows(value);
        for (var at = text.IndexOf(value, StringComparison.Ordinal); at >= 0 && at <= start; at = text.IndexOf(value, at + 1, StringComparison.Ordinal))
        {
            var ends = at + value.Length;
            if (isFigure ? ends > start && (_figures.StandsBeside(value, text, at, ends) || StandsUnderName(text, at, ends)) : ends >= end) return true;
        }

        return text is [.., '…'] && IsCutFrom(value, text, start);
    }

    /// <summary>"A number: 1 in 6", under a name that is ours.</summary>
    private bool StandsUnderName(string text, int start, int end) =>
        end == text.Length && text.AsSpan(0, start).EndsWith(": ", StringComparison.Ordinal) && _texts.Contains(text[..(start - 2)]);

    /// <summary>Descriptions of pages end where there is no more room.</summary>
    private static bool IsCutFrom(string value, string text, int start)
    {
        const int Least = 12;
        if (value.Length < Least) return false;
        var at = text.LastIndexOf(value[..Least], StringComparison.Ordinal);
        return at >= 0 && at <= start && value.AsSpan().StartsWith(text.AsSpan(at, text.Length - at - 1).TrimEnd(), StringComparison.Ordinal);
    }

    private void Add(Library library, Document document, KeyFigure figure)
    {
        var source = library.FindSource(document, figure.Finding.Value.SourceId);
        var finding = figure.Finding.Value.FindingId is { } id ? source?.FindFinding(id) : null;
        _figures.Add(
            figure.Figure?.Value ?? finding?.Figure.Value,
            FigurePartners.Of([.. VouchedPart.SaidOf(source), .. VouchedPart.SaidOf(finding), figure.Statement.Value])
        );
    }

    private void Add(VouchedPart part)
    {
        foreach (var (text, words, isFigure) in part.Texts)
        {
            if (!_texts.Add(text)) continue;
            if (isFigure) _figures.Add(text);
            foreach (var word in words)
            {
                if (!_byWord.TryGetValue(word, out var holders)) _byWord[word] = holders = [];
                holders.Add(text);
            }
        }

        foreach (var (figure, finding, source) in part.Figures) _figures.Add(figure, finding, source);
    }

    /// <summary>Templates set blanks that do not break, where authors wrote others.</summary>
    internal static string Plain(string text) =>
        text.AsSpan().ContainsAny('\u00a0', '\u202f', '\n') ? text.Replace('\u00a0', ' ').Replace('\u202f', ' ').Replace('\n', ' ') : text;

    /// <summary>The runs of letters and digits: how much of a number the reader takes may change with the words around it.</summary>
    internal static IEnumerable<string> Words(string number)
    {
        var start = -1;
        for (var i = 0; i <= number.Length; i++)
        {
            if (i < number.Length && char.IsLetterOrDigit(number[i]))
            {
                if (start < 0) start = i;
            }
            else if (start >= 0)
            {
                yield return number[start..i];
                start = -1;
            }
        }
    }
}
