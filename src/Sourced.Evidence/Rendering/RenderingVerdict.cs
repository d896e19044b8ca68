namespace Sourced.Evidence.Rendering;

/// <summary>Whether a written figure honestly renders a recorded one, and if not, why not.</summary>
internal enum RenderingVerdict
{
    Honest,
    /// <summary>The record holds fewer digits than the text shows.</summary>
    OverPrecise,
    /// <summary>The number is right, the hedge beside it contradicts the record.</summary>
    WrongComparator,
    /// <summary>The number is right, but of another unit, currency or scale.</summary>
    OtherUnit,
    /// <summary>Another figure altogether.</summary>
    Different,
}
