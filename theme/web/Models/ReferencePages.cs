using System.Collections.Immutable;

namespace Sourced.Theme.Models;

/// <summary>The permanent page of one statistic, <c>/s/&lt;code&gt;/</c>.</summary>
public sealed record StatisticPageView
{
    public required PageFrame Frame { get; init; }

    public required KeyFigureView Figure { get; init; }

    /// <summary>True when a sheet shows it large; otherwise the page stands on what the source measures.</summary>
    public bool IsKeyFigure { get; init; }

    public required SourceView Source { get; init; }

    /// <summary>Null where the figure is better left to its words, or must not be used.</summary>
    public DrawingView? Drawing { get; init; }

    /// <summary>Every place that shows it, with the words around it.</summary>
    public ImmutableArray<ListingItemView> Uses { get; init; } = [];

    /// <summary>How to cite this figure, plain text.</summary>
    public string Citation { get; init; } = "";

    /// <summary>The source, with this figure beside it, for reference managers.</summary>
    public ImmutableArray<CopyTextView> Records { get; init; } = [];

    /// <summary>The figure with its source, for other people's sites.</summary>
    public ImmutableArray<CopyTextView> Republish { get; init; } = [];

    /// <summary>Null where it must not be passed on.</summary>
    public ShareView? Share { get; init; }

    /// <summary>Null where no card of it is made.</summary>
    public PostingView? Posting { get; init; }

    /// <summary>What there is on paper.</summary>
    public ImmutableArray<HandoutLinkView> Handouts { get; init; } = [];

    /// <summary>Null while it may be used; otherwise since when and why not.</summary>
    public WithdrawnView? Withdrawn { get; init; }

    /// <summary>Where it reads in the language of its record; null where the page is in its own language throughout.</summary>
    public OriginalView? Original { get; init; }

    /// <summary>What a page on harm describes and what not; empty where no sheet that shows it says so of itself.</summary>
    public string ContentNote { get; init; } = "";

    /// <summary>Its row of the open data: columns that hold anything.</summary>
    public ImmutableArray<DataCellView> Row { get; init; } = [];

    /// <summary>The whole table; null where the edition has none.</summary>
    public string? TableHref { get; init; }

    /// <summary>What it said before, the newest first.</summary>
    public ImmutableArray<EarlierFigureView> Earlier { get; init; } = [];

    /// <summary>Of the figures of <see cref="Earlier"/>, where it is not the page's; else null.</summary>
    public string? RecordLanguage { get; init; }
}

/// <param name="Column">Its name in the table, the same in every language.</param>
/// <param name="Language">BCP 47 tag of the text where it is not the page's; else null.</param>
public sealed record DataCellView(string Column, string Text, string? Language = null);

/// <param name="Language">BCP 47 tag.</param>
/// <param name="Name">The language, as the page calls it.</param>
public sealed record OriginalView(string Language, string Name, string Href);

/// <summary>A figure that another took the place of.</summary>
/// <param name="Until">The day, as readers read it.</param>
/// <param name="WasWrong">False where the source only counted again.</param>
public sealed record EarlierFigureView(string Figure, string Until, bool WasWrong, SaidText Reason);

/// <summary>The page of one source and all that rests on it.</summary>
public sealed record SourcePageView
{
    public required PageFrame Frame { get; init; }

    public required SourceView Source { get; init; }

    public required EvidenceKindView Kind { get; init; }

    /// <summary>What evidence of its kind can show.</summary>
    public string GoodFor { get; init; } = "";

    /// <summary>What is on record of the work: what it is, who published it and who paid, under which licence; each with its name.</summary>
    public ImmutableArray<EvidenceFigureView> Facts { get; init; } = [];

    /// <summary>What a page on harm describes and what not; empty where no sheet that rests on it says so of itself.</summary>
    public string ContentNote { get; init; } = "";

    public SaidText Limits { get; init; } = SaidText.None;

    public SaidText Note { get; init; } = SaidText.None;

    public ImmutableArray<SlipView> Findings { get; init; } = [];

    /// <summary>The reference with its address, plain text.</summary>
    public string Citation { get; init; } = "";

    /// <summary>For reference managers.</summary>
    public ImmutableArray<CopyTextView> Records { get; init; } = [];

    public ImmutableArray<ListingItemView> Uses { get; init; } = [];

    public WithdrawnView? Withdrawn { get; init; }
}

/// <param name="On">The day, as readers read it.</param>
public sealed record WithdrawnView(string On, SaidText Reason);

/// <summary>Help lines of every country.</summary>
public sealed record HelpPageView(SheetView Sheet, ImmutableArray<HelpCountryView> Countries);

/// <summary>A list of things with an opening text: all sheets, all sources, numbers we do not use.</summary>
public sealed record ListingPageView(PageFrame Frame, string Title, string Message, ImmutableArray<ListingView> Listings);

/// <summary>How we check: the page's own text and the live figures of this edition.</summary>
public sealed record EvidencePageView(SheetView Sheet, ImmutableArray<EvidenceFigureView> Figures, ImmutableArray<string> Exemptions)
{
    /// <summary>Whether a second person has to sign a record off before it is published, in a sentence.</summary>
    public string SignOff { get; init; } = "";

    /// <summary>Where the rules stand.</summary>
    public ListingItemView? Rules { get; init; }
}

/// <summary>The page of corrections: its own text, and what the records tell.</summary>
/// <param name="Corrections">The newest first.</param>
public sealed record CorrectionsPageView(SheetView Sheet, ImmutableArray<CorrectionView> Corrections)
{
    /// <summary>The place on the page that says how to report a mistake.</summary>
    public const string MistakeId = "mistake";

    /// <summary>Mail address for reports; empty for none.</summary>
    public string Contact { get; init; } = "";

    /// <summary>For letters; empty for none.</summary>
    public string PostalAddress { get; init; } = "";

    /// <summary>Where help is for a child, which a report of a mistake is not.</summary>
    public required NavigationView GetHelp { get; init; }

    /// <summary>Of titles, where it is not the page's; else null.</summary>
    public string? RecordLanguage { get; init; }
}

/// <param name="On">The day, as readers read it.</param>
/// <param name="What">Corrected or withdrawn, in the page's language.</param>
public sealed record CorrectionView(string On, string What, string Title, string Href, SaidText Reason);

/// <summary>Every rule of the gate, as <c>sourced explain</c> tells it.</summary>
/// <param name="LetPass">What editors let pass, with their reasons.</param>
public sealed record RulesPageView(PageFrame Frame, string Title, string Message, ImmutableArray<RuleView> Rules, ImmutableArray<string> LetPass);

/// <param name="Id">The code in lower case: the place on the page.</param>
/// <param name="Severity">What it does, in the words of the page's language.</param>
/// <param name="Paragraphs">Of the documentation, which is in English; words between backticks are code.</param>
public sealed record RuleView(string Id, string Code, string Name, string Severity, string Summary, ImmutableArray<string> Paragraphs, string Bad, string Good);

/// <param name="Value">A count taken from this edition.</param>
public sealed record EvidenceFigureView(string Label, string Value);

public sealed record GlossaryPageView(PageFrame Frame, string Title, ImmutableArray<GlossaryItemView> Terms);

public sealed record GlossaryItemView(string Id, string Term, string Definition, string? Language);

/// <summary>What stands at an address that does not exist; its lists lead back to what does.</summary>
public sealed record MissingPageView(PageFrame Frame, ImmutableArray<ListingView> Listings);
