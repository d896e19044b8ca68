using Sourced.Evidence.Reviewing;
using Sourced.Publishing.Tracing;

namespace Sourced.Cli.Commands.Review;

/// <summary>The finding that a person named.</summary>
internal static class Wanted
{
    /// <exception cref="UsageException">There is none.</exception>
    public static ReviewItem Of(Inspection inspection, string id) =>
        ReviewQueue.Find(inspection.Library, inspection.Report, id.TrimStart('@'))
        ?? throw new UsageException(
            $"there is no finding \"{id}\"{(Impact.Nearest(inspection.Library, id) is { } nearest ? $": did you mean \"{nearest}\"?" : ": write it as source#finding")}"
        );
}
