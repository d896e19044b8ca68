using Sourced.Content.Sources;

namespace Sourced.Evidence.Reviewing;

/// <summary>Who wrote a record, and who may sign it off.</summary>
public static class SignOffs
{
    /// <summary>Null where the record does not say.</summary>
    public static string? AuthorOf(Source source, Finding finding) => (finding.RecordedBy ?? source.RecordedBy)?.Value;

    /// <summary>"A. Reader" is "a reader": points, case and spaces are style.</summary>
    public static bool IsSamePerson(string one, string other) => Plain(one) == Plain(other);

    private static string Plain(string name) =>
        string.Concat(name.Normalize(System.Text.NormalizationForm.FormKC).Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
