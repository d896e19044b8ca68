namespace Sourced.Statistics.Languages;

/// <summary>What a word can do near a number. The names are the section titles of the language files.</summary>
[Flags]
internal enum Tags : ulong
{
    None = 0,
    /// <summary>A number word with a value: five, twenty.</summary>
    Number = 1UL << 0,
    /// <summary>A magnitude that multiplies what stands before it: hundred, million, lakh.</summary>
    Scale = 1UL << 1,
    Ordinal = 1UL << 2,
    /// <summary>The lower part of a fraction: half, third, quarters.</summary>
    Denominator = 1UL << 3,
    And = 1UL << 4,
    /// <summary>A word that means one before a magnitude or a fraction: a million, a third.</summary>
    Article = 1UL << 5,
    HedgeBefore = 1UL << 6,
    HedgeAfter = 1UL << 7,
    Percent = 1UL << 8,
    Points = 1UL << 9,
    /// <summary>Between the parts of a ratio: in, out of, of every.</summary>
    RatioOf = 1UL << 10,
    /// <summary>Opens a ratio whose whole comes first: of every ten, nine.</summary>
    RatioOpen = 1UL << 11,
    Per = 1UL << 12,
    To = 1UL << 13,
    Between = 1UL << 14,
    Times = 1UL << 15,
    /// <summary>A multiple in one word: twice, triple.</summary>
    Multiple = 1UL << 16,
    /// <summary>Follows a multiple: as, more, higher.</summary>
    Comparison = 1UL << 17,
    Change = 1UL << 18,
    By = 1UL << 19,
    From = 1UL << 20,
    /// <summary>A change with its own size: doubled, halved.</summary>
    Doubled = 1UL << 21,
    Average = 1UL << 22,
    Vague = 1UL << 23,
    /// <summary>A magnitude that counts nothing exactly when alone: thousands.</summary>
    VagueScale = 1UL << 24,
    Currency = 1UL << 25,
    Duration = 1UL << 26,
    /// <summary>A unit that mostly describes one thing: km, kg.</summary>
    Measure = 1UL << 27,
    /// <summary>A unit in which the world is added up: tonnes, hectares, GWh.</summary>
    Bulk = 1UL << 28,
    Month = 1UL << 29,
    Weekday = 1UL << 30,
    YearCue = 1UL << 31,
    Clock = 1UL << 32,
    AgeBefore = 1UL << 33,
    AgeAfter = 1UL << 34,
    /// <summary>Limits an age when people stand before it: children under 5.</summary>
    AgeLimit = 1UL << 35,
    Statute = 1UL << 36,
    Page = 1UL << 37,
    NameBefore = 1UL << 38,
    ListBefore = 1UL << 39,
    Phone = 1UL << 40,
    Imperative = 1UL << 41,
    Rule = 1UL << 42,
    Target = 1UL << 43,
    Definition = 1UL << 44,
    Price = 1UL << 45,
    Cost = 1UL << 46,
    People = 1UL << 47,
    Case = 1UL << 48,
    /// <summary>A thing whose count only sets out the text: chapters, ways, reasons.</summary>
    Story = 1UL << 49,
    Idiom = 1UL << 50,
    Record = 1UL << 51,
    Attribute = 1UL << 52,
    Suppose = 1UL << 53,
    Superlative = 1UL << 54,
    Rank = 1UL << 55,
    Abbreviation = 1UL << 56,
    /// <summary>Small words that end a noun phrase: of, were, who.</summary>
    Function = 1UL << 57,
    /// <summary>Points at things already told: the, these, all.</summary>
    Definite = 1UL << 58,
    /// <summary>What befalls the counted: killed, arrested, infected.</summary>
    Event = 1UL << 59,
    AddressAfter = 1UL << 60,
    AddressBefore = 1UL << 61,
    /// <summary>Confidence level or interval: CI, IQR.</summary>
    Interval = 1UL << 62,
    /// <summary>Adds a half to the number before: and a half.</summary>
    AndHalf = 1UL << 63,
}
