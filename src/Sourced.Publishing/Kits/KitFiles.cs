using System.Collections.Concurrent;
using System.Collections.Immutable;
using Sourced.Content.Documents;
using Sourced.Publishing.Composition;
using Sourced.Publishing.Editions;
using Sourced.Publishing.Making;
using Sourced.Publishing.Paper;

namespace Sourced.Publishing.Kits;

/// <summary>Where everything stands that lies in a kit, and what it came to once it is made.</summary>
internal sealed class KitFiles(Site site, HandoutLinks handouts, HelpComposer help)
{
    private readonly ConcurrentDictionary<SitePath, MadeFile> _made = new();

    private Addresses Addresses => site.Addresses;

    /// <summary>The form of the page on top: one page where that is made, else the first that the settings name.</summary>
    public PaperForm? FormOfFirst => handouts.FormsOf(PaperSubject.Sheet).FirstOrDefault(form => form is { Pages: 1, Copies: 1 }) ?? Forms.FirstOrDefault();

    /// <summary>In which sheets lie in a kit.</summary>
    public ImmutableArray<PaperForm> Forms => FormsOf(PaperSubject.Sheet);

    /// <summary>What everybody in the hall gets: of a promised number of pages.</summary>
    public PaperForm? FormForEach => Forms.FirstOrDefault(form => form.Pages > 0);

    /// <summary>In which the help lines of its country lie in a kit.</summary>
    public ImmutableArray<PaperForm> FormsOfHelp => FormsOf(PaperSubject.Country);

    /// <summary>
    /// The sheets of a kit, and the forms of each. Forms of as many pages as the text takes, such as large print, are there of what everybody gets
    /// and of the page on top; of the rest the site has them.
    /// </summary>
    public IEnumerable<(Document Sheet, PaperForm Form)> SheetsOf(TalkOutline talk) =>
        talk.Sheets.SelectMany(sheet => Forms.Where(form => form.Pages > 0 || sheet == talk.Sheets[0]).Select(form => (sheet, form)))
            .Concat(Forms.Where(form => form.Pages == 0).Prepend(FormOfFirst).OfType<PaperForm>().Distinct().Select(form => (talk.First, form)));

    public void Made(MadeFile file)
    {
        if (file.Pages > 0 || IsOfKit(file.Path)) _made[file.Path] = file;
    }

    public MadeFile? Find(SitePath path) => _made.GetValueOrDefault(path);

    /// <summary>A sheet with the help lines of a country: that of the site where those stand on it anyway.</summary>
    public SitePath SheetPath(Document sheet, PaperForm form, string country, string paper) => IsOfSite(sheet, country)
        ? handouts.PathOf(sheet, form, paper)
        : Addresses.KitPaper(sheet, country, form.Name, PaperForm.Short(paper));

    public SitePath HelpPath(Kit kit, PaperForm form) => handouts.PathOfCountry(kit.Language, kit.Country, form, kit.Paper);

    public bool IsOfSite(Document sheet, string country) => help.StandsOnPages(sheet.Language, country);

    public SitePath Notes(Kit kit) => kit.Place.File(Addresses, $"notes-{PaperForm.Short(kit.Paper)}.pdf");

    public SitePath NotesForScreen(TalkInCountry place) => place.File(Addresses, "notes.html");

    public SitePath Slides(TalkInCountry place) => place.File(Addresses, "slides.html");

    public SitePath OpenSlides(TalkInCountry place) => place.File(Addresses, "slides.pptx");

    public SitePath Questions(TalkOutline talk, string paper) => talk.File(Addresses, $"questions-{PaperForm.Short(paper)}.pdf");

    public SitePath Feedback(string language, string paper) => Addresses.File(language, $"{TalkOutline.Folder}/feedback-{PaperForm.Short(paper)}.pdf");

    private ImmutableArray<PaperForm> FormsOf(PaperSubject subject) =>
        [.. site.Settings.KitForms.Select(name => handouts.FormsOf(subject).FirstOrDefault(form => form.Name == name)).OfType<PaperForm>()];

    private static bool IsOfKit(SitePath path) =>
        path.Value.StartsWith($"{TalkOutline.Folder}/", StringComparison.Ordinal) || path.Value.Contains($"/{TalkOutline.Folder}/", StringComparison.Ordinal);
}
