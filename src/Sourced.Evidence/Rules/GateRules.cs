using System.Collections.Immutable;
using Sourced.Evidence.Rules.Evidence;

namespace Sourced.Evidence.Rules;

/// <summary>The rules that the gate runs. A new rule is one file and one line here.</summary>
internal static class GateRules
{
    public static ImmutableArray<IRule> All { get; } =
    [
        new UnsourcedStatistic(),
        new UnknownSource(),
        new UnrecordedFigure(),
        new OverPrecise(),
        new WrongComparator(),
        new UnitMismatch(),
        new WeaselAttribution(),
        new ExemptionWithoutReason(),
    ];

    public static ImmutableArray<IPassageRule> OfPassages { get; } = [.. All.OfType<IPassageRule>()];

    public static ImmutableArray<IDocumentRule> OfDocuments { get; } = [.. All.OfType<IDocumentRule>()];

    public static ImmutableArray<ILibraryRule> OfLibrary { get; } = [.. All.OfType<ILibraryRule>()];
}
