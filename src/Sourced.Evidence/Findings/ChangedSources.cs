using System.Collections.Immutable;
using Sourced.Content;
using Sourced.Content.Sources;
using Sourced.Evidence.Binding;

namespace Sourced.Evidence.Findings;

/// <summary>The shared sources that are not what they were when a library was last judged: written anew, new, or gone.</summary>
internal sealed class ChangedSources
{
    private readonly HashSet<string> _ids;

    private ChangedSources(HashSet<string> ids) => _ids = ids;

    public bool IsEmpty => _ids.Count == 0;

    /// <returns>Null where something else has changed on which every document rests: settings, registers, the day.</returns>
    public static ChangedSources? Between(CheckContext last, Library library, GateOptions options)
    {
        var before = last.Library;
        var same =
            ReferenceEquals(before.Settings, library.Settings)
            && last.Options == options
            && Same(before.HelpLines, library.HelpLines)
            && Same(before.Discredited, library.Discredited)
            && Same(before.Terminology, library.Terminology)
            && Same(before.Glossary, library.Glossary);
        if (!same)
            return null;
        var ids = before
            .Sources.Keys.Concat(library.Sources.Keys)
            .Where(id => !ReferenceEquals(before.Sources.GetValueOrDefault(id), library.Sources.GetValueOrDefault(id)));
        return new ChangedSources(ids.ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>
    /// Whether a document would be judged as it was. What was refused may be told another way by any source: a fix names the finding that
    /// was meant.
    /// </summary>
    public bool LeaveAsItWas(SettledDocument document) => IsEmpty
        || (!document.HasRefusedNumber && !document.HasUnknownCitation
            && !document.CitedSources.Any(_ids.Contains)
            && !document.Document.Front.KeyFigures.Any(figure => _ids.Contains(figure.Finding.Value.SourceId)));

    private static bool Same<T>(ImmutableArray<T> before, ImmutableArray<T> now)
        where T : class => before.SequenceEqual(now, Matching.ByReference<T>.Instance);
}
