using Sourced.Evidence.Findings;

namespace Sourced.Evidence.Derivation;

/// <summary>The findings from which a finding is worked out, and those from which they are.</summary>
internal static class Ancestry
{
    /// <returns>Each ancestor once, the nearest first; the finding itself is among them when it rests on itself.</returns>
    public static IReadOnlyList<RecordedFinding> Of(RecordedFinding finding, FindingBook findings)
    {
        var found = new List<RecordedFinding>();
        var known = new HashSet<RecordedFinding>(ReferenceEqualityComparer.Instance);
        for (var next = -1; next < found.Count; next++)
        {
            var one = next < 0 ? finding : found[next];
            if (one.Finding.Derived is not { } derived) continue;
            foreach (var name in DerivedExpression.NamesIn(derived.Value))
            {
                if (findings.Find(finding.Source, name) is { } parent && known.Add(parent)) found.Add(parent);
            }
        }

        return found;
    }
}
