namespace Sourced.Statistics;

/// <summary>What a number in a text is: a statistic, or one of the things that only look like one.</summary>
/// <remarks>Every number is given a class, so that nothing is passed over in silence.</remarks>
public enum NumberClass
{
    /// <summary>A quantity asserted about the world, of which a careful reader could ask "says who?".</summary>
    Statistic,
    Date,
    Year,
    Time,
    /// <summary>A length of time in an instruction or a story, not a finding: "wait ten minutes".</summary>
    Duration,
    /// <summary>An age or age band as a definition: "under 18", "aged 13 to 17".</summary>
    Age,
    Ordinal,
    ListNumber,
    /// <summary>The count in a title: "5 ways to talk".</summary>
    TitleNumber,
    Phone,
    ShortCode,
    /// <summary>A law, section, article, bill or case number.</summary>
    Statute,
    /// <summary>A page, chapter, table, figure or section number.</summary>
    Page,
    Version,
    Address,
    /// <summary>ISBN, DOI, ORCID, serial and reference numbers.</summary>
    Identifier,
    /// <summary>A citation key, an author-year, a bracketed reference mark.</summary>
    Citation,
    Code,
    Url,
    /// <summary>A quantity in an instruction: "print forty copies".</summary>
    Instruction,
    Idiom,
    /// <summary>A number inside a name: "COVID-19", "Category 3".</summary>
    Name,
    /// <summary>A price, fee, fine, bail or loan term.</summary>
    Price,
    /// <summary>A target, recommendation or rule.</summary>
    Target,
    /// <summary>A definition or threshold, a confidence level.</summary>
    Definition,
    /// <summary>A count that only sets out the story: "two of these chapters".</summary>
    Narrative,
    /// <summary>The size, age or distance of one named thing.</summary>
    Attribute,
}
