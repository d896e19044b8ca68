using Sourced.Evidence.Binding;

namespace Sourced.Evidence.Reporting;

/// <summary>Writes every number and its verdict, in document order.</summary>
public static class NumbersReport
{
    public static void Write(TextWriter writer, IReadOnlyList<CheckedNumber> numbers, NumbersFormat format)
    {
    }
}
