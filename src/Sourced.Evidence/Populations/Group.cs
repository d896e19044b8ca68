namespace Sourced.Evidence.Populations;

/// <summary>Whom or what a figure counts, as far as a few common nouns tell.</summary>
[Flags]
internal enum Group
{
    None = 0,
    Child = 1 << 0,
    Girl = 1 << 1,
    Boy = 1 << 2,
    Teenager = 1 << 3,
    YoungPerson = 1 << 4,
    Adult = 1 << 5,
    Woman = 1 << 6,
    Man = 1 << 7,
    Person = 1 << 8,
    Victim = 1 << 9,
    Survivor = 1 << 10,
    Respondent = 1 << 11,
    Student = 1 << 12,
    Parent = 1 << 13,
    Suspect = 1 << 14,
    Report = 1 << 15,
    Image = 1 << 16,
    WebPage = 1 << 17,
    Case = 1 << 18,
    Contact = 1 << 19,
    Account = 1 << 20,
    Advert = 1 << 21,

    People = Child | Girl | Boy | Teenager | YoungPerson | Adult | Woman | Man | Person | Victim | Survivor | Respondent | Student | Parent | Suspect,

    /// <summary>What is counted in pieces, so that no piece is a person.</summary>
    Things = Report | Image | WebPage | Case | Contact | Account | Advert,
}
