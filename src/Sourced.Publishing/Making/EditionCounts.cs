using Sourced.Content.Documents;
using Sourced.Evidence.Binding;
using Sourced.Publishing.Kinds;

namespace Sourced.Publishing.Making;

internal static class EditionCounts
{
    /// <param name="paths">Every file of the edition.</param>
    public static PublishCounts Of(PublishRequest request, IEnumerable<string> paths)
    {
        var endings = paths
            .Where(path => !Thumbnails.Is(path))
            .CountBy(path => Path.GetExtension(path), StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
        return new PublishCounts
        {
            Sheets = request.Library.Documents.Count(document => document.Kind == DocumentKind.Fact),
            StatisticsBound = request.Report.Numbers.Count(number => number.Status == BindingStatus.Bound),
            Handouts = endings.GetValueOrDefault(".pdf"),
            Cards = endings.GetValueOrDefault(".png"),
            Pages = endings.GetValueOrDefault(".html"),
        };
    }
}
