using System.Collections.Immutable;
using System.Globalization;
using Sourced.Content.Documents;
using Sourced.Publishing.Composition;
using Sourced.Publishing.Paper;
using Sourced.Theme;
using Sourced.Theme.Models;

namespace Sourced.Publishing.Kits;

/// <summary>What lies in a kit, in the order in which a speaker needs it, and what each file takes to print.</summary>
internal sealed class KitContents(Site site, KitFiles files)
{
    private const string ForYou = "kit.copies.you";
    private const string ForEach = "kit.copies.each";
    private const string ForSome = "kit.copies.few";
    private const string ForHalf = "kit.copies.slips";

    private const int People = 40;

    /// <summary>The files that the edition makes for itself; what is written for the kit alone comes with it.</summary>
    public IEnumerable<KitEntry> Of(Kit kit)
    {
        var words = site.Words(kit.Language);
        var paper = PaperForm.Short(kit.Paper);
        if (files.FormOfFirst is { } first)
            yield return new KitEntry(
                $"01-first-{paper}.pdf",
                words["kit.file.first"],
                ForYou,
                files.SheetPath(kit.Talk.First, first, kit.Country, kit.Paper)
            )
            {
                Form = first,
            };
        yield return new KitEntry($"03-notes-{paper}.pdf", words["kit.file.notes"], ForYou, files.Notes(kit));
        yield return new KitEntry("03-notes.html", words["kit.file.notes-screen"], null, files.NotesForScreen(kit.Place));
        yield return new KitEntry("04-slides.html", words["kit.file.slides"], null, files.Slides(kit.Place));
        yield return new KitEntry("04-slides.pptx", words["kit.file.slides-open"], null, files.OpenSlides(kit.Place));
        yield return new KitEntry($"05-questions-{paper}.pdf", words["kit.file.questions"], ForYou, files.Questions(kit.Talk, kit.Paper));
        foreach (var (sheet, form) in files.SheetsOf(kit.Talk).Where(entry => entry.Sheet != kit.Talk.First || entry.Form != files.FormOfFirst))
        {
            var number = kit.Talk.Sheets.IndexOf(sheet) + 1;
            var name =
                number == 0
                    ? $"01-first-{form.Name}-{paper}.pdf"
                    : string.Create(CultureInfo.InvariantCulture, $"06-sheet-{number}-{form.Name}-{paper}.pdf");
            yield return new KitEntry(
                name,
                $"{sheet.Front.Title.Value}: {words[$"form.{form.Name}"]}",
                number == 1 && form == files.FormForEach ? ForEach : ForSome,
                files.SheetPath(sheet, form, kit.Country, kit.Paper)
            )
            {
                Form = form,
            };
        }

        foreach (var form in files.FormsOfHelp)
            yield return new KitEntry($"07-{form.Name}-{paper}.pdf", words[$"form.{form.Name}"], ForSome, files.HelpPath(kit, form))
            {
                Form = form,
            };
        yield return new KitEntry($"08-feedback-{paper}.pdf", words["kit.file.feedback"], ForHalf, files.Feedback(kit.Language, kit.Paper));
    }

    /// <returns>Null where the file is not made.</returns>
    public KitFileView? View(KitEntry entry, Kit kit)
    {
        if (files.Find(entry.Path) is not { } made) return null;
        var words = site.Words(kit.Language);
        return new KitFileView(
            entry.Name,
            entry.Text,
            site.Addresses.Href(entry.Path),
            made.Pages == 0 ? words["kit.screen"] : PaperOf(made.Pages, entry.Form?.Turn ?? PaperTurn.LongEdge, kit.Paper, words),
            entry.Copies is null ? "" : words[entry.Copies],
            words.FileSize(Kilobytes(made.Size))
        );
    }

    /// <summary>How much paper an evening takes: what everybody gets; empty where nothing is for everybody.</summary>
    public string Copies(Kit kit)
    {
        var sheets = Of(kit).Where(entry => entry.Copies == ForEach && files.Find(entry.Path) is not null)
            .Sum(entry => SheetsOf(files.Find(entry.Path)!.Pages) * ((People + entry.Form!.Copies - 1) / entry.Form.Copies));
        var words = site.Words(kit.Language);
        return sheets == 0 ? "" : words.Format("kit.copies.everyone", words.Number(People), words.Number(sheets));
    }

    public static int Kilobytes(long size) => (int)((size + 1023) / 1024);

    private static string PaperOf(int pages, PaperTurn turn, string paper, Words words) =>
        string.Join(
            words["list.comma"],
            words.Plural("kit.sheets", SheetsOf(pages)),
            words[$"paper-size.{paper}"],
            words[PaperForm.SidesOf(pages, turn)],
            words["kit.ink"]
        );

    private static int SheetsOf(int pages) => (pages + 1) / 2;
}
