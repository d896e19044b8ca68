namespace Sourced.Evidence.Languages;

/// <summary>The lists in the file of a language: a section is named as its list is here, in lower case with hyphens.</summary>
internal enum WordList
{
    /// <summary>Points at a time that moves with the reader: "last year".</summary>
    RelativeDate,

    /// <summary>An authority without a name: "studies show".</summary>
    BorrowedAuthority,

    /// <summary>"leading cause".</summary>
    Superlative,

    /// <summary>Says that one thing makes another.</summary>
    Causal,

    /// <summary>Verbs that tell words as said, in the past.</summary>
    Told,

    /// <summary>Before such a verb: it may be said one day, or never was.</summary>
    NotTold,

    /// <summary>Before a figure that is the sum of others: "a total of 600".</summary>
    TotalBefore,

    /// <summary>Behind such a figure: "600 in all".</summary>
    TotalBehind,

    /// <summary>Between two forms of one value: "12 of 40, that is 30%".</summary>
    SameValue,

    /// <summary>Between a counted part and its whole: "3 of the 12".</summary>
    OfAWhole,

    /// <summary>Speaks of asking people.</summary>
    SampleAsked,

    /// <summary>Joins those who were asked to how they were: "a survey of 260".</summary>
    SampleJoined,

    /// <summary>Something befell those who are counted, so that they are no sample.</summary>
    DoneToSample,

    /// <summary>How words for such a thing end, where a language shows it.</summary>
    DoneEnding,

    /// <summary>Words that end so and mean nothing of the kind.</summary>
    NotDone,

    /// <summary>Before the place of a sample, whose own number is not its size: "1,000 adults in 14 states".</summary>
    SampleWhere,

    /// <summary>Says that a share is one of a risk or of another group, and not of the people that a record names.</summary>
    Comparison,
}
