using Sourced.Content.Settings;

namespace Sourced.Evidence.Due;

/// <summary>By when somebody should look again at the page behind "Leave this site": a reader who is watched must not land on a page that is gone.</summary>
public static class ExitDue
{
    /// <summary>As long as a help line is trusted.</summary>
    private static readonly Rhythm Quarterly = new(0, 90);

    /// <returns>Null where nobody has recorded a look.</returns>
    public static DateOnly? Day(SiteSettings settings) => settings.ExitChecked is { } looked ? Quarterly.After(looked.Value.Earliest) : null;
}
