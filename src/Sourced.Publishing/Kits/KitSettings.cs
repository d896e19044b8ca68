using Sourced.Content;
using Sourced.Content.Documents;
using Sourced.Publishing.Paper;

namespace Sourced.Publishing.Kits;

/// <summary>Holds what the settings say of kits against what the library has.</summary>
internal static class KitSettings
{
    public static PublishFailure? Unfit(Library library)
    {
        var settings = library.Settings;
        if (settings.KitForms.FirstOrDefault(name => PaperForms.Find(name) is null) is { } unknown)
            return Of(
                $"there is no form of handouts called {unknown}",
                $"choose among {string.Join(", ", PaperForms.All.Select(form => form.Name))} in KitForms of statiq.json"
            );
        if (settings.KitAudiences.IsEmpty)
            return null;
        if (
            settings.KitForms.FirstOrDefault(name =>
                !settings.HandoutForms.Contains(name) || PaperForms.Find(name)!.Of == PaperSubject.Figure
            ) is
            { } unmade
        )
            return Of(
                $"no {unmade} is made that could lie in a talk kit",
                "name forms of sheets and of help lines in KitForms of statiq.json, each of them also in HandoutForms"
            );
        if (settings.KitForms.All(name => PaperForms.Find(name)!.Of != PaperSubject.Sheet))
            return Of("a talk kit without a handout", "name a form of sheets, such as two-page, in KitForms and HandoutForms of statiq.json");
        if (settings.KitFirst.Length == 0)
            return Of("a talk kit needs a sheet for the moment when somebody tells something", "name one in KitFirst of statiq.json");
        var facts = library.Documents.Where(document => document.Kind == DocumentKind.Fact && document.Language == settings.Languages[0]).ToList();
        if (facts.All(document => document.Slug != settings.KitFirst))
            return Of($"there is no fact sheet called {settings.KitFirst}", "name one of facts/ in KitFirst of statiq.json");
        return
            settings.KitAudiences.FirstOrDefault(audience =>
                facts.All(document => document.Front.Audience.All(named => named.Value != audience))
            )
                is { } nobody
            ? Of($"no fact sheet is for {nobody}", "name an audience of the sheets in KitAudiences of statiq.json")
            : null;
    }

    private static PublishFailure Of(string message, string help) => new(PublishFailureKind.Settings, message, help);
}
