namespace Sourced.Publishing;

/// <summary>The parts of an edition that <c>--only</c> chooses among.</summary>
[Flags]
public enum OutputKinds
{
    None = 0,
    Site = 1,
    Handouts = 2,
    Cards = 4,
    Data = 8,
    /// <summary>Talk kits. They hold handouts, so those are made with them.</summary>
    Kits = 16,
    All = Site | Handouts | Cards | Data | Kits,
}
