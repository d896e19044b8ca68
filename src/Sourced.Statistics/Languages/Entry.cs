namespace Sourced.Statistics.Languages;

/// <summary>One word or phrase of a language with everything it can mean near a number.</summary>
internal sealed class Entry(int id)
{
    /// <summary>What one word that sets terms by itself counts.</summary>
    public const int SurelyTerms = 10;

    /// <summary>Names the word in the phrase tree.</summary>
    public int Id { get; } = id;
    public Tags Tags { get; set; }
    /// <summary>The value of a number word, magnitude, ordinal, multiple, or lower part of a fraction.</summary>
    public decimal Value { get; set; }
    public Comparator Comparator { get; set; }
    /// <summary>A currency code, the name of a unit, or a mark.</summary>
    public string Unit { get; set; } = "";
    public Traits Traits { get; set; }
    public Sense Sense { get; set; }
    /// <summary>The English name of a unit of time, in the singular.</summary>
    public string Time { get; set; } = "";
    public bool StartsPhrase { get; set; }

    /// <summary>Where the phrases that start with this word stand in the tree.</summary>
    public int PhraseRoot { get; set; }

    /// <summary>One bit for each word that may come second in a phrase, so that hardly any word is looked up in vain.</summary>
    public ulong Followers { get; set; }

    /// <summary>The bit of this word among the followers of another.</summary>
    public ulong FollowerBit => 1UL << (Id & 63);

    /// <summary>How strongly the word says that its sentence sets terms: <see cref="SurelyTerms"/> is enough ("standard deduction"), 1 needs company ("eligible").</summary>
    public int Terms { get; set; }

    public bool Has(Sense sense) => (Sense & sense) != 0;

    public bool Has(Tags tag) => (Tags & tag) != 0;
}
