using Sourced.Content.Text;

namespace Sourced.Content.Sources;

/// <summary>A lasting copy of a source and the day it was taken.</summary>
public sealed record Archive(Located<string> Url, Located<PartialDate>? On);
