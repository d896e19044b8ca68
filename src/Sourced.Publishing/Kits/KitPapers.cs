using System.Collections.Immutable;
using Sourced.Content.Documents;
using Sourced.Publishing.Auditing;
using Sourced.Publishing.Composition;
using Sourced.Publishing.Editions;
using Sourced.Publishing.Kinds;
using Sourced.Publishing.Paper;
using Sourced.Publishing.Typesetting;
using Sourced.Theme.Models;

namespace Sourced.Publishing.Kits;

/// <summary>What is printed for a talk: notes, question sheet, feedback slips, and its sheets with the help lines of the country.</summary>
internal sealed class KitPapers(Composers composers, KitCatalogue kits, KitFiles files, TalkComposer talks, TypesetFiles typeset) : IArtifactSource
{
    private readonly SheetComposition _sheets = new(composers, new PaperWords(composers.Site));

    private Site Site => composers.Site;

    public IEnumerable<Artifact> Artifacts() =>
        [
            .. from kit in kits.Kits
            select Artifact(files.Notes(kit), kit.Talk, () => Draft(talks.Compose(kit.Place), "notes", kit.Paper, kit.Talk)),
            .. from language in Site.Languages
            from talk in kits.Talks(language)
            from paper in kits.Papers(language)
            select Artifact(files.Questions(talk, paper), talk, () => Draft(talks.ComposeQuestions(talk), "questions", paper, talk)),
            .. from language in Site.Languages
            where !kits.Talks(language).IsEmpty
            let talk = kits.Talks(language)[0]
            from paper in kits.Papers(language)
            select Artifact(
                files.Feedback(language, paper),
                talk,
                () => Draft(talks.ComposeFeedback(talk), "feedback", paper, talk, pages: 1)
            ),
            .. from kit in kits.Kits
            from entry in files.SheetsOf(kit.Talk)
            where !files.IsOfSite(entry.Sheet, kit.Country)
            group (entry, kit) by files.SheetPath(entry.Sheet, entry.Form, kit.Country, kit.Paper) into same
            let one = same.First()
            select new Artifact(
                same.Key,
                Composers.OriginOf(one.entry.Sheet),
                OutputKinds.Kits,
                () => Draft(one.entry.Sheet, one.entry.Form, one.kit)
            )
            {
                Turn = ArtifactTurn.Typeset,
            },
        ];

    /// <summary>What a talk is made of is told at its first sheet, where messages lead.</summary>
    private static Artifact Artifact(SitePath path, TalkOutline talk, Func<Draft> draft) =>
        new(path, TalkOrigin.Of(talk), OutputKinds.Kits, draft) { Turn = ArtifactTurn.Typeset };

    private Draft Draft(TalkView view, string form, string paper, TalkOutline talk, int pages = 0)
    {
        var origin = TalkOrigin.Of(talk);
        var job = new TypesettingJob(
            $"kits/{form}.typ",
            PaperJson.Talk(view with { Form = form, Paper = paper }),
            TypesettingOutput.Pdf,
            $"{form} of the talk {talk.Name} in {talk.Language} on {paper}"
        );
        return typeset.Draft(job, talk.Language, origin, () => TalkAudit.Check(view, origin), pages);
    }

    private Draft Draft(Document sheet, PaperForm form, Kit kit)
    {
        var (view, problems) = _sheets.Compose(sheet, composers.Help.For(kit.Language, kit.Country));
        var origin = Composers.OriginOf(sheet);
        var job = new TypesettingJob(
            form.Template,
            PaperJson.Handout(view with { Form = form.Name, Paper = kit.Paper }),
            TypesettingOutput.Pdf,
            $"{form.Name} of {sheet.File.Path} for {kit.Country} on {kit.Paper}"
        );
        return typeset.Draft(job, kit.Language, origin, () => PaperAudit.Check(view.Body, kit.Language, origin), form.Pages) with
        {
            Diagnostics = problems,
        };
    }
}
