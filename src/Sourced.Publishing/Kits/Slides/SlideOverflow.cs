namespace Sourced.Publishing.Kits.Slides;

/// <summary>Words that do not fit in their place on a slide.</summary>
/// <param name="Slide">From 1.</param>
/// <param name="Lines">By how many lines there are too many, at least one.</param>
/// <param name="Longest">The paragraph that takes most of the place.</param>
internal sealed record SlideOverflow(int Slide, int Lines, string Longest);
