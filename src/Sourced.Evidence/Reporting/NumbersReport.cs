using Sourced.Evidence.Binding;
using Sourced.Evidence.Reporting.Numbers;

namespace Sourced.Evidence.Reporting;

/// <summary>Writes every number and its verdict, in document order.</summary>
public static class NumbersReport
{
    public static void Write(TextWriter writer, IReadOnlyList<CheckedNumber> numbers, NumbersFormat format)
    {
        switch (format)
        {
            case NumbersFormat.Json: NumbersJson.Write(writer, numbers); break;
            case NumbersFormat.Csv: NumbersCsv.Write(writer, numbers); break;
            default: NumbersText.Write(writer, numbers); break;
        }
    }
}
