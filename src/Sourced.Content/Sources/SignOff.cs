using Sourced.Content.Text;

namespace Sourced.Content.Sources;

/// <summary>Somebody held a finding against its source, and found what the record then said.</summary>
/// <param name="By">Who looked.</param>
/// <param name="On">When.</param>
/// <param name="Hash">A digest of what the record said that day: an edit voids the sign-off.</param>
public sealed record SignOff(Located<string> By, Located<PartialDate> On, Located<string> Hash);
