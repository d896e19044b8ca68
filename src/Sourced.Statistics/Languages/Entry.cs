namespace Sourced.Statistics.Languages;

/// <summary>One word or phrase of a language with everything it can mean near a number.</summary>
internal sealed class Entry(int id)
{
    /// <summary>Names the word in the phrase tree.</summary>
    public int Id { get; } = id;
    public Tags Tags { get; set; }
    /// <summary>The value of a number word, magnitude, ordinal, multiple, or lower part of a fraction.</summary>
    public decimal Value { get; set; }
    public Comparator Comparator { get; set; }
    /// <summary>A currency code or unit name.</summary>
    public string Unit { get; set; } = "";
    public bool StartsPhrase { get; set; }

    public bool Has(Tags tag) => (Tags & tag) != 0;
}
