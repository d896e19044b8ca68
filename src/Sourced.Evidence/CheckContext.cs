using Sourced.Content;
using Sourced.Evidence.Findings;
using Sourced.Evidence.Phrases;

namespace Sourced.Evidence;

/// <summary>What every check of one run shares: read-only once made.</summary>
internal sealed record CheckContext(Library Library, GateOptions Options, FindingBook Findings, WatchedPhrases Phrases);
