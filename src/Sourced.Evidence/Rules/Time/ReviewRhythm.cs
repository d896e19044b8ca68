using Sourced.Content.Documents;
using Sourced.Evidence.Due;

namespace Sourced.Evidence.Rules.Time;

/// <summary>How long the review of a sheet holds.</summary>
public static class ReviewRhythm
{
    private static readonly Rhythm Yearly = new(12, 0);

    /// <summary>The last day on which the gate lets a sheet pass without a new review; null for what is not reviewed.</summary>
    public static DateOnly? DueDate(Document document) =>
        document is { Kind: DocumentKind.Fact or DocumentKind.Action or DocumentKind.Myth, Front.Reviewed: { } reviewed }
            ? Yearly.After(reviewed.Value.Earliest)
            : null;
}
