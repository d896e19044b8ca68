namespace Sourced.Evidence.Populations;

/// <summary>Whether a text may tell a finding of the group that it names.</summary>
internal static class GroupComparison
{
    /// <summary>For each group, those on record of which it may be told without widening them.</summary>
    private static readonly (Group Told, Group Recorded)[] Allowed =
    [
        (Group.Child, Group.Child | Group.Person | Group.YoungPerson | Group.Student),
        (Group.Girl, Group.Girl | Group.Woman),
        (Group.Boy, Group.Boy | Group.Man),
        (Group.Teenager, Group.Teenager | Group.YoungPerson | Group.Child | Group.Person | Group.Student),
        (Group.YoungPerson, Group.YoungPerson | Group.Teenager | Group.Person | Group.Adult | Group.Child | Group.Student),
        (Group.Adult, Group.Adult | Group.Person),
        (Group.Woman, Group.Woman),
        (Group.Man, Group.Man),
        (Group.Person, Group.People),
        (Group.Victim, Group.Victim),
        (Group.Survivor, Group.Survivor),
        (Group.Respondent, Group.People),
        (Group.Student, Group.Student),
        (Group.Parent, Group.Parent),
        (Group.Suspect, Group.Suspect | Group.Person),
        (Group.Report, Group.Report | Group.Case),
        (Group.Image, Group.Image),
        (Group.WebPage, Group.WebPage),
        (Group.Case, Group.Case | Group.Report | Group.People),
        (Group.Contact, Group.Contact),
        (Group.Account, Group.Account),
        (Group.Advert, Group.Advert),
    ];

    /// <summary>True when the record names groups, and none that the word may stand for.</summary>
    public static bool IsOther(Group word, Group recorded)
    {
        if (recorded == Group.None) return false;
        foreach (var (told, allowed) in Allowed)
        {
            if ((word & told) != 0 && (recorded & allowed) != 0) return false;
        }

        return true;
    }

    /// <summary>True when one counts people and the other pieces, or pieces of another kind.</summary>
    public static bool IsOtherUnit(Group word, Group recorded) =>
        IsOther(word, recorded) && ((word & Group.Things) != 0 || (recorded & Group.People) == 0);
}
