using System.Globalization;
using Sourced.Evidence.Exact;

namespace Sourced.Evidence.Derivation;

/// <summary>An arithmetic expression over finding ids: <c>(reports-2023 - reports-2021) / reports-2021</c>.</summary>
/// <remarks>
/// Plus, minus, times, divided by, brackets and plain numbers. A hyphen inside a name belongs to the name, so that a minus sign needs a
/// space before it. Percentages count as parts of one: <c>1 - helped</c>.
/// </remarks>
internal static class DerivedExpression
{
    private const int DeepestNesting = 64;

    /// <param name="text">The expression.</param>
    /// <param name="valueOf">The value of a finding by id, or null when there is none.</param>
    public static DerivedValue Evaluate(string text, Func<string, Fraction?> valueOf)
    {
        var cursor = new Cursor(text, valueOf);
        var value = Sum(ref cursor, 0);
        if (cursor.Problem is null && !cursor.AtEnd) cursor.Fail(cursor.Position, 1, "an operator is missing here");
        return cursor.Problem ?? new DerivedValue(value, null, 0, 0);
    }

    /// <summary>The finding ids that an expression names, each once, in order.</summary>
    public static IReadOnlyList<string> NamesIn(string text)
    {
        var names = new List<string>();
        Evaluate(text, id =>
        {
            if (!names.Contains(id, StringComparer.Ordinal)) names.Add(id);
            // Values far apart, so that no difference is zero and divides before the last name is read.
            return (names.IndexOf(id) * 1009) + 7;
        });
        return names;
    }

    private static Fraction Sum(ref Cursor cursor, int depth)
    {
        var value = Product(ref cursor, depth);
        while (cursor.Problem is null)
        {
            if (cursor.Take('+')) value += Product(ref cursor, depth);
            else if (cursor.Take('-') || cursor.Take('−')) value -= Product(ref cursor, depth);
            else break;
        }

        return value;
    }

    private static Fraction Product(ref Cursor cursor, int depth)
    {
        var value = Operand(ref cursor, depth);
        while (cursor.Problem is null)
        {
            if (cursor.Take('*') || cursor.Take('×'))
            {
                value *= Operand(ref cursor, depth);
            }
            else if (cursor.Take('/') || cursor.Take('÷'))
            {
                var at = cursor.NextPosition;
                var divisor = Operand(ref cursor, depth);
                if (cursor.Problem is not null) break;
                if (divisor.IsZero) cursor.Fail(at, Math.Max(cursor.Position - at, 1), "this divides by zero");
                else value /= divisor;
            }
            else
            {
                break;
            }
        }

        return value;
    }

    private static Fraction Operand(ref Cursor cursor, int depth)
    {
        if (depth > DeepestNesting)
        {
            cursor.Fail(cursor.Position, 1, "this is nested too deeply");
            return default;
        }

        if (cursor.Take('-') || cursor.Take('−')) return -Operand(ref cursor, depth + 1);
        if (cursor.Take('('))
        {
            var at = cursor.Position - 1;
            var value = Sum(ref cursor, depth + 1);
            if (cursor.Problem is null && !cursor.Take(')')) cursor.Fail(at, 1, "this bracket is not closed");
            return value;
        }

        return cursor.Number() ?? cursor.Finding() ?? cursor.Missing();
    }

    private ref struct Cursor(string text, Func<string, Fraction?> valueOf)
    {
        public int Position { get; private set; }

        public DerivedValue? Problem { get; private set; }

        /// <summary>Where the next sign stands.</summary>
        public int NextPosition
        {
            get
            {
                SkipSpace();
                return Position;
            }
        }

        public bool AtEnd
        {
            get
            {
                SkipSpace();
                return Position >= text.Length;
            }
        }

        public bool Take(char symbol)
        {
            if (AtEnd || text[Position] != symbol) return false;
            Position++;
            return true;
        }

        public Fraction? Number()
        {
            if (AtEnd || !char.IsAsciiDigit(text[Position])) return null;
            var start = Position;
            while (Position < text.Length && (char.IsAsciiDigit(text[Position]) || text[Position] is '.' or ',')) Position++;
            // An id may begin with a digit: "2023-reports".
            if (Position < text.Length && IsNamePart(text, Position))
            {
                Position = start;
                return null;
            }

            var digits = text.AsSpan(start, Position - start);
            if (decimal.TryParse(digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number))
            {
                return number;
            }

            Fail(start, Position - start, "this is not a number");
            return Fraction.Zero;
        }

        public Fraction? Finding()
        {
            if (AtEnd || !char.IsLetterOrDigit(text[Position])) return null;
            var start = Position;
            while (Position < text.Length && IsNamePart(text, Position)) Position++;
            var id = text[start..Position];
            if (valueOf(id) is { } value) return value;
            Fail(start, id.Length, $"this source has no finding \"{id}\" with a single figure");
            return Fraction.Zero;
        }

        public Fraction Missing()
        {
            var at = Math.Min(Position, Math.Max(text.Length - 1, 0));
            Fail(at, Math.Min(1, text.Length), "a finding or a number is missing here");
            return Fraction.Zero;
        }

        public void Fail(int start, int length, string problem) => Problem ??= new DerivedValue(Fraction.Zero, problem, start, length);

        private static bool IsNamePart(string text, int at) =>
            char.IsLetterOrDigit(text[at]) || text[at] is '_'
            || (text[at] is '-' or '.' && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]) && at > 0 && char.IsLetterOrDigit(text[at - 1]));

        private void SkipSpace()
        {
            while (Position < text.Length && char.IsWhiteSpace(text[Position])) Position++;
        }
    }
}
