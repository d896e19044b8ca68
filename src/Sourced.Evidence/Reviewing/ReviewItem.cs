using System.Collections.Immutable;
using Sourced.Content.Registers;
using Sourced.Content.Sources;
using Sourced.Content.Text;

namespace Sourced.Evidence.Reviewing;

/// <summary>Something that waits for a person.</summary>
/// <param name="Id"><c>source#finding</c>, the id of a source that is gone or of a help line, or <c>exit-page</c>.</param>
/// <param name="Why">Void, gone, unsigned or due.</param>
/// <param name="Shown">Where readers meet it, the largest first.</param>
/// <param name="Places">Every place in a text that shows it.</param>
public sealed record ReviewItem(string Id, ReviewReason Why, ShownAs Shown, ImmutableArray<SourceSpan> Places)
{
    /// <summary>Null for a help line and the exit page.</summary>
    public Source? Source { get; init; }

    /// <summary>Null for a help line, the exit page, and a source as a whole.</summary>
    public Finding? Finding { get; init; }

    /// <summary>What was found at the address of a source that is gone.</summary>
    public LinkCheck? LinkCheck { get; init; }

    public HelpLine? HelpLine { get; init; }

    /// <summary>Address of the page behind "Leave this site"; null for everything else.</summary>
    public string? ExitPage { get; init; }

    /// <summary>By when, where there is such a day.</summary>
    public DateOnly? Due { get; init; }
}

/// <summary>Ordered by urgency.</summary>
public enum ReviewReason
{
    /// <summary>It was changed after somebody signed it off.</summary>
    Void,

    /// <summary>Its source stands no more at its address.</summary>
    Gone,

    /// <summary>The day by which it had to be looked at has come or comes within six weeks, or nobody ever looked.</summary>
    Due,

    /// <summary>Nobody has held it against its source.</summary>
    Unsigned,
}

/// <summary>Ordered by how far it travels when it is wrong.</summary>
public enum ShownAs
{
    /// <summary>On a card, which is passed on without its page.</summary>
    KeyFigure,
    HelpLine,

    /// <summary>Behind a button on every page.</summary>
    ExitPage,

    /// <summary>In a title or message.</summary>
    Headline,
    Text,
}
