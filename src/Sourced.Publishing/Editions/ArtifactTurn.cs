namespace Sourced.Publishing.Editions;

/// <summary>The order in which an edition is made.</summary>
internal enum ArtifactTurn
{
    /// <summary>Paper and cards: a page says how many sheets of paper its handouts take.</summary>
    Typeset,

    /// <summary>Files of a kit that are not typeset.</summary>
    Part,

    /// <summary>Kits, which hold what was made before. They are no part of a shard: it may lack what they hold.</summary>
    Bundle,

    /// <summary>Everything else.</summary>
    Page,
}
