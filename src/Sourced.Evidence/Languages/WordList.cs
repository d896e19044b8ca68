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

    /// <summary>Letters that are written onto a noun: Arabic "and", "of", "the".</summary>
    JoinedLetter,

    /// <summary>Before a noun that stands for one, and names a group all the same: "per child".</summary>
    One,

    /// <summary>Joins two nouns of one group: "girls and boys".</summary>
    And,

    /// <summary>Between a share and the noun that it counts, articles included: "75 % de las niñas".</summary>
    Of,

    /// <summary>Behind a figure: its noun is over, and another begins.</summary>
    NounEnd,

    /// <summary>The digits from zero to nine as they are read out, ten words; where a digit has two names, ten more.</summary>
    SpelledDigit,

    /// <summary>Makes the year beside it the year of a publication.</summary>
    Publication,

    /// <summary>The same in letters, where no spaces part the words.</summary>
    PublicationLetter,

    /// <summary>Words that tell nothing of what a sentence is about.</summary>
    SmallWord,

    /// <summary>Words that stand in every sheet, so that no claim is looked for because of them.</summary>
    Everyday,

    /// <summary>Letters written before a word that has the same stem, the longest first.</summary>
    StemOpening,

    /// <summary>How words end that have the same stem, the longest first.</summary>
    StemEnding,

    /// <summary>Stands, with a capital letter, in the name of a law.</summary>
    LawName,

    /// <summary>Small words inside such a name.</summary>
    LawNameSmall,

    /// <summary>Before the name of a law.</summary>
    LawLead,

    /// <summary>Behind a share: it is said of everybody.</summary>
    Widening,

    /// <summary>Before a noun: all there are.</summary>
    AllOf,

    /// <summary>Opens a sentence with the group that it speaks of: "Of survivors, …".</summary>
    GroupOpening,

    /// <summary>Before the first of two figures, of which the second came later.</summary>
    From,

    /// <summary>Parts of words that speak of more than there was: a growth may be larger than all of it.</summary>
    Growth,

    /// <summary>At the head of the last row of a table.</summary>
    TotalRow,

    /// <summary>Words of a link that say nothing where they are read alone.</summary>
    EmptyLink,

    /// <summary>Opens a text for a picture with what its reader knows already.</summary>
    EmptyPicture,
}

/// <summary>Lists in which each line says what its words mean: <c>key = words</c>.</summary>
internal enum WordMap
{
    /// <summary>Nouns that name a group; keys as in <see cref="Populations.Group"/>, with a plus between the meanings of a word that has two.</summary>
    Group,

    /// <summary>Nouns in the singular, which name a group only as the next noun or behind <see cref="WordList.One"/>.</summary>
    Singular,

    /// <summary>The first digits of a number to dial that are read out together.</summary>
    ReadTogether,

    /// <summary>A stem, and the words that have it by no rule.</summary>
    Stem,

    /// <summary>English names of the units of time, and their names behind a figure of more than ten.</summary>
    TimeUnit,

    /// <summary>How figures are written, for proposals: see <see cref="Rendering.LanguageWords"/>.</summary>
    Writing,

    /// <summary>Parts of a whole in words: <c>1/3 = a third</c>.</summary>
    Part,
}
