using System.Collections.Immutable;
using Sourced.Content.Text;

namespace Sourced.Content.Sources;

/// <summary>What was found the last time that somebody looked whether a source still stands at its address.</summary>
/// <param name="Source">Its id.</param>
/// <param name="Url">The address that was asked.</param>
/// <param name="On">When.</param>
/// <param name="State">What was found.</param>
public sealed record LinkCheck(Located<string> Source, string Url, Located<PartialDate> On, LinkState State)
{
    /// <summary>Of the answer; 0 where none came.</summary>
    public int Status { get; init; }

    /// <summary>Where it redirects to for good, or leads away to.</summary>
    public string? MovedTo { get; init; }

    /// <summary>In words, where there is something to say.</summary>
    public string? Why { get; init; }

    /// <summary>The first of the failures that have followed one another since.</summary>
    public PartialDate? FailingSince { get; init; }

    public string? ETag { get; init; }

    public string? LastModified { get; init; }

    /// <summary>Findings whose figure stood in the text that came.</summary>
    public ImmutableArray<string> Seen { get; init; } = [];

    /// <summary>Findings whose figure was looked for and not found.</summary>
    public ImmutableArray<string> NotSeen { get; init; } = [];

    /// <summary>Which figures were looked for, as <see cref="LookedForOf"/> writes them.</summary>
    public ImmutableArray<string> LookedFor { get; init; } = [];

    /// <summary>The id of a finding, a space, and its figure.</summary>
    public static string LookedForOf(Finding finding) => $"{finding.Id.Value} {finding.Figure.Value}";

    /// <summary>The figure under this id was another one when it was looked for: what was found then says nothing of it.</summary>
    public bool LookedForAnother(Finding finding) =>
        !LookedFor.Contains(LookedForOf(finding)) && LookedFor.Any(one => one.StartsWith(finding.Id.Value + " ", StringComparison.Ordinal));
}

public enum LinkState
{
    Alive,

    /// <summary>It answers, from another address.</summary>
    Moved,

    /// <summary>It failed, once or for less than a week.</summary>
    Failing,

    /// <summary>It failed, and a week later again.</summary>
    Dead,

    /// <summary>It answers that all is well, and shows a page that says that there is none.</summary>
    Soft404,

    /// <summary>Nobody could tell: the host keeps programs away, or the answer was too large.</summary>
    Unknown,
}
