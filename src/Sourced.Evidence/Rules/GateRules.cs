using System.Collections.Immutable;
using Sourced.Evidence.Rules.Charts;
using Sourced.Evidence.Rules.Evidence;
using Sourced.Evidence.Rules.HelpLines;
using Sourced.Evidence.Rules.Numbers;
using Sourced.Evidence.Rules.Plain;
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
        new PercentOrPoints(),
        new PeriodMismatch(),
        new PopulationWidened(),
        new UnusedCitation(),
        new VagueQuantity(),
        new WeaselAttribution(),
        new UncitedSuperlative(),
        new CausalOverreach(),
        new QuotationWithoutSource(),
        new DivergentCopies(),
        new ExemptionWithoutReason(),
        new SignOffVoid(),
        new SelfSigned(),
        new IncompleteSource(),
        new IncompleteFinding(),
        new NoAccessDate(),
        new NoArchive(),
        new FigureNotInQuote(),
        new BadIdentifier(),
        new DuplicateSource(),
        new UnusedSource(),
        new SelfCitation(),
        new UnstableUrl(),
        new WithdrawnSource(),
        new DeadSource(),
        new MovedSource(),
        new FigureNotSeen(),
        new LongQuote(),
        new PartsDoNotSum(),
        new RatioMismatch(),
        new ImpossibleFigure(),
        new WrongDerivation(),
        new SmallBase(),
        new BrokenNumber(),
        new ChartWithoutSeries(),
        new StaleSource(),
        new ReviewOverdue(),
        new RelativeDate(),
        new FutureDated(),
        new DiscreditedClaimRule(),
        new MythWithoutCorrection(),
        new AvoidedTermRule(),
        new UnregisteredNumber(),
        new HelpLineExpired(),
        new ExitUnchecked(),
        new TranslationDrift(),
        new TranslationStale(),
        new RecordDrift(),
        new LongSentence(),
        new LongParagraph(),
        new LongOnAverage(),
        new EmptyLinkText(),
        new UnhelpfulAltText(),
    ];

    public static ImmutableArray<IPassageRule> OfPassages { get; } = [.. All.OfType<IPassageRule>()];

    public static ImmutableArray<IDocumentRule> OfDocuments { get; } = [.. All.OfType<IDocumentRule>()];

    public static ImmutableArray<ISourceRule> OfSources { get; } = [.. All.OfType<ISourceRule>()];

    public static ImmutableArray<ILibraryRule> OfLibrary { get; } = [.. All.OfType<ILibraryRule>()];
}
