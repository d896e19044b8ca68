using Sourced.Content.Text;

namespace Sourced.Content.Sources;

/// <summary>A source or finding that may no longer be used, since when and why.</summary>
public sealed record Withdrawal(Located<PartialDate> On, RecordText Reason);
