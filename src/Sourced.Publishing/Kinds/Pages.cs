using System.Collections.Immutable;
using Sourced.Content.Diagnostics;
using Sourced.Publishing.Editions;
using Sourced.Theme;

namespace Sourced.Publishing.Kinds;

/// <summary>Turns composed views into drafts of HTML pages.</summary>
internal sealed class Pages(PageRenderer renderer)
{
    /// <param name="view">What the page shows.</param>
    /// <param name="language">Of the page.</param>
    /// <param name="render">The renderer's method for this kind of view.</param>
    /// <param name="problems">Met in composing.</param>
    public Draft Draft<TView>(TView view, string language, Func<PageRenderer, TView, byte[]> render, ImmutableArray<Diagnostic> problems = default)
        where TView : class => new(
            ViewJson.DigestOf(view),
            _ => ValueTask.FromResult(new Rendering(render(renderer, view))))
        {
            Language = language,
            Diagnostics = problems.IsDefault ? [] : problems,
        };
}
