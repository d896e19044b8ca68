using System.Collections.Immutable;
using Sourced.Content.Diagnostics;

namespace Sourced.Evidence.Rules;

/// <summary>Every rule there is, by code: what <c>explain</c> prints and SARIF declares.</summary>
public static class RuleCatalogue
{
    public static ImmutableArray<RuleDescription> All => [];

    public static RuleDescription? Find(string code) =>
        All.FirstOrDefault(rule => string.Equals(rule.Code, code, StringComparison.OrdinalIgnoreCase));
}
