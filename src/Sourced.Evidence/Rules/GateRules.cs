using System.Collections.Immutable;
using Sourced.Evidence.Rules.Evidence;
using Sourced.Evidence.Rules.HelpLines;
using Sourced.Evidence.Rules.Numbers;
using Sourced.Evidence.Rules.Registers;
using Sourced.Evidence.Rules.Sources;
using Sourced.Evidence.Rules.Time;
using Sourced.Evidence.Rules.Translation;

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
        new IncompleteSource(),
        new IncompleteFinding(),
        new WithdrawnSource(),
        new WrongDerivation(),
        new RelativeDate(),
        new FutureDated(),
        new DiscreditedClaimRule(),
        new AvoidedTermRule(),
        new UnregisteredNumber(),
        new TranslationDrift(),
    ];

    public static ImmutableArray<IPassageRule> OfPassages { get; } = [.. All.OfType<IPassageRule>()];

    public static ImmutableArray<IDocumentRule> OfDocuments { get; } = [.. All.OfType<IDocumentRule>()];

    public static ImmutableArray<ILibraryRule> OfLibrary { get; } = [.. All.OfType<ILibraryRule>()];
}
