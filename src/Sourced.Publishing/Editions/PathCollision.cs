using Sourced.Content.Diagnostics;
using Sourced.Content.Text;

namespace Sourced.Publishing.Editions;

internal static class PathCollision
{
    public static Diagnostic Between(Artifact first, Artifact second)
    {
        var place = second.Origin.Span ?? first.Origin.Span ?? new SourceFile(second.Path.Value, "").Span(0, 0);
        var other = second.Origin.Span is null ? null : first.Origin.Span;
        return new Diagnostic(PublishingRules.PathCollision, place, $"{first.Origin.Name} and {second.Origin.Name} both want to be {second.Path}")
        {
            Label = second.Origin.Name,
            Related = other is { } span ? [new RelatedSpan(span, first.Origin.Name)] : [],
            Help = "rename one of them",
        };
    }
}
