using System.Collections.Immutable;
using Sourced.Content.Diagnostics;
using Sourced.Evidence.Rules.Suppression;

namespace Sourced.Evidence.Rules;

/// <summary>Every rule there is, by code: what <c>explain</c> prints and SARIF declares.</summary>
public static class RuleCatalogue
{
    /// <summary>The rules of the gate and those of reading, ordered by code.</summary>
    public static ImmutableArray<RuleDescription> All { get; } =
    [
        .. GateRules
            .All.Select(rule => rule.Description)
            .Concat(SuppressionRules.All)
            .Concat(ReadingRules.All)
            .OrderBy(rule => rule.Code, StringComparer.Ordinal),
    ];

    public static RuleDescription? Find(string code) =>
        All.FirstOrDefault(rule => string.Equals(rule.Code, code, StringComparison.OrdinalIgnoreCase));
}
