namespace Sourced.Publishing.Paper;

/// <summary>What a form is made of.</summary>
internal enum PaperSubject
{
    /// <summary>A fact sheet in one language.</summary>
    Sheet,

    /// <summary>The help lines of a country, or those for any country, in one language.</summary>
    Country,

    /// <summary>A key figure of a fact sheet in one language.</summary>
    Figure,
}
