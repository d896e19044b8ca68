using System.Collections.Immutable;
using Sourced.Content.Registers;
using Sourced.Content.Sources;
using Sourced.Content.Text;

namespace Sourced.Evidence.Reviewing;

/// <summary>Something that waits for a person.</summary>
/// <param name="Id"><c>source#finding</c>, or the id of a help line.</param>
/// <param name="Why">Void, unsigned or due.</param>
/// <param name="Shown">Where readers meet it, the largest first.</param>
/// <param name="Places">Every place in a text that shows it.</param>
public sealed record ReviewItem(string Id, ReviewReason Why, ShownAs Shown, ImmutableArray<SourceSpan> Places)
{
    /// <summary>Null for a help line.</summary>
    public Source? Source { get; init; }

    public Finding? Finding { get; init; }

    public HelpLine? HelpLine { get; init; }

    /// <summary>By when, where there is such a day.</summary>
    public DateOnly? Due { get; init; }
}

/// <summary>Ordered by urgency.</summary>
public enum ReviewReason
{
    /// <summary>It was changed after somebody signed it off.</summary>
    Void,

    /// <summary>The day by which it had to be looked at has come, or comes within six weeks.</summary>
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

    /// <summary>In a title or message.</summary>
    Headline,
    Text,
}
