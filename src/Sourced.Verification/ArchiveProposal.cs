using System.Globalization;
using Sourced.Content.Sources;

namespace Sourced.Verification;

/// <summary>Where a person finds or makes the lasting copy that a record lacks. Nothing is asked there by us.</summary>
public static class ArchiveProposal
{
    private const string Archive = "https://web.archive.org/";

    /// <summary>What to do, in words with an address; null where the record has a copy, or nobody could tell how the source is.</summary>
    public static string? For(Source source, LinkCheck check)
    {
        if (source.Archive is not null) return null;
        return check.State switch
        {
            LinkState.Alive or LinkState.Moved =>
                $"no archived copy on record; to make one, open {Archive}save/{check.MovedTo ?? check.Url}",
            LinkState.Failing or LinkState.Dead or LinkState.Soft404 =>
                $"no archived copy on record; to look for one, open {Archive}web/{Year(source, check)}*/{check.Url}",
            _ => null,
        };
    }

    /// <summary>Of the last time that somebody saw it: a copy of that time shows what they read.</summary>
    private static string Year(Source source, LinkCheck check) =>
        (source.Accessed?.Value ?? source.Issued?.Value ?? check.On.Value).Year.ToString("0000", CultureInfo.InvariantCulture);
}
