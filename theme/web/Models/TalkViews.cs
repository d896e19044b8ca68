using System.Collections.Immutable;

namespace Sourced.Theme.Models;

/// <summary>A talk in one language for one country: what is shown and what is said, part by part. Notes, slides and papers of a kit are made of it.</summary>
public sealed record TalkView : PaperView
{
    /// <summary>For whom it is: "Parents and carers".</summary>
    public required string Audience { get; init; }

    /// <summary>How long it takes: "20 minutes".</summary>
    public required string Length { get; init; }

    /// <summary>The same as a clock shows it: "20:00".</summary>
    public required string Whole { get; init; }

    /// <summary>In the language of the talk; for lines that are for any country, the word for that.</summary>
    public required string Country { get; init; }

    public required ImmutableArray<TalkPartView> Parts { get; init; }

    /// <summary>Where listeners find help and all that was said.</summary>
    public required string ListenersUrl { get; init; }

    /// <summary>A QR code of it as SVG.</summary>
    public required string ListenersQrSvg { get; init; }

    /// <summary>What people may say that is not so, and what to answer.</summary>
    public ImmutableArray<TalkAnswerView> Answers { get; init; } = [];

    /// <summary>The ISO date of <see cref="PaperView.UseUntil"/>; empty where there is none.</summary>
    public string UseUntilDate { get; init; } = "";

    /// <summary>The sources of its numbers, in the order of the talk.</summary>
    public ImmutableArray<SourceView> Sources { get; init; } = [];

    /// <summary>None: what a talk says of a sheet holds no number but key figures, which have their own.</summary>
    public ImmutableArray<SlipView> Slips { get; init; } = [];

    /// <summary>The statistics of the talk as comma-separated values, attached to the notes; empty where there are none.</summary>
    public string Csv { get; init; } = "";
}

/// <summary>A part of a talk: one slide, and what goes with it.</summary>
public sealed record TalkPartView
{
    /// <summary>welcome, care, help, message, figure, steps, unknown, disclosure, questions or closing.</summary>
    public required string Kind { get; init; }

    public required string Heading { get; init; }

    /// <summary>The sheet that it speaks of, where its heading does not say it; else empty.</summary>
    public string About { get; init; } = "";

    /// <summary>When it begins, from the start of the talk: "2:30".</summary>
    public required string From { get; init; }

    /// <summary>How long it takes: "1:30".</summary>
    public required string Length { get; init; }

    /// <summary>What the speaker does, not says.</summary>
    public ImmutableArray<string> Directions { get; init; } = [];

    /// <summary>What the speaker says.</summary>
    public ImmutableArray<string> Say { get; init; } = [];

    /// <summary>What the speaker says of it that stands in a sheet, whole.</summary>
    public ImmutableArray<BlockView> Body { get; init; } = [];

    /// <summary>The short lines of its slide.</summary>
    public ImmutableArray<string> Lines { get; init; } = [];

    /// <summary>The one number of its slide; null where it has none.</summary>
    public KeyFigureView? Figure { get; init; }

    /// <summary>What stands at the foot of its slide: where the number comes from, and where it can be looked up; empty where there is no number.</summary>
    public string Strip { get; init; } = "";

    /// <summary>Where the number can be looked up, without scheme; empty where there is no number.</summary>
    public string Address { get; init; } = "";

    /// <summary>True where the help lines stand on its slide.</summary>
    public bool ShowsHelp { get; init; }
}

/// <param name="Address">Of the page that says more, without scheme.</param>
public sealed record TalkAnswerView(string Title, string Answer, string Address);

/// <summary>A talk as one HTML file: its slides or its notes.</summary>
/// <param name="Style">The whole style.</param>
/// <param name="Origin">What makes an address of the site whole: <c>https://example.org</c>.</param>
public sealed record TalkPageView(TalkView Talk, Words Words, string Style, string Origin);
