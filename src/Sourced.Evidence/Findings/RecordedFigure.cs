using Sourced.Evidence.Rendering;

namespace Sourced.Evidence.Findings;

/// <summary>One form in which a finding's figure stands on record.</summary>
/// <param name="Figure">In comparable terms.</param>
/// <param name="Text">As the source prints it: "one in six".</param>
/// <param name="Slot">
/// Which statement of the record this is. Forms of one statement ("1 in 6 (17%)") share a slot; statements parted by a semicolon, or a
/// share and a count of the same people, have slots of their own.
/// </param>
internal sealed record RecordedFigure(Figure Figure, string Text, int Slot);
