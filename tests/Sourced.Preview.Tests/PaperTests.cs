using System.Net;
using Sourced.Testing;

namespace Sourced.Preview.Tests;

/// <summary>Handouts and cards while their templates are being written. Needs Node.</summary>
public sealed class PaperTests
{
    private const string Sheet = "theme/paper/sheet.typ";

    [Fact]
    public async Task A_handout_is_set_once_for_its_file_and_the_pictures_of_all_its_pages()
    {
        Assert.SkipUnless(RealTheme.HasNode, "Node.js is not on the path, and handouts are made with it");
        var text = string.Join(
            "\n\n",
            Enumerable
                .Range(1, 60)
                .Select(_ =>
                    "Ask how your child slept, and listen. Ask again another day, and listen again. Nobody sleeps well every night of a year."
                )
        );
        var site = SmallSite.Text.Edit("input/facts/sleep.md", "Ask how your child slept.\n\n## The facts", $"{text}\n\n## The facts");
        await using var session = await RealTheme.StartAsync(
            site,
            theme =>
                theme.Edit(
                    "theme/typesetter/worker.mjs",
                    "const started",
                    "(await import(\"node:fs\")).appendFileSync(\"jobs.txt\", `${JSON.parse(job.data).paper} ${job.template} ${job.data.includes(\"night of a year\")}\\n`);\n  const started"
                )
        );

        var pictures = await PicturesAsync(session);
        foreach (var picture in pictures.Append("_desk/picture/handouts/sleep/sheet-a4.pdf?page=2"))
            Assert.Equal(HttpStatusCode.OK, await session.StatusAsync(picture));
        foreach (var picture in await PicturesAsync(session))
            Assert.Equal(HttpStatusCode.OK, await session.StatusAsync(picture));

        var pages = (await PicturesAsync(session)).Count(address => address.Contains("sheet-a4.pdf", StringComparison.Ordinal));
        Assert.InRange(pages, 2, 9);
        Assert.Contains($"sheet-a4, {pages} pages", await session.GetAsync("_desk/en/fact/sleep/"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, await session.StatusAsync($"_desk/picture/handouts/sleep/sheet-a4.pdf?page={pages + 1}"));
        Assert.Equal(HttpStatusCode.OK, await session.StatusAsync("handouts/sleep/sheet-a4.pdf"));
        Assert.Single(await File.ReadAllLinesAsync(session.PathOf("theme/jobs.txt"), Session.Cancellation), job => job == "a4 paper/sheet.typ true");
    }

    [Fact]
    public async Task Paper_and_cards_follow_the_text_and_the_template_and_what_does_not_fit_is_marked()
    {
        Assert.SkipUnless(RealTheme.HasNode, "Node.js is not on the path, and handouts are made with it");
        await using var session = await RealTheme.StartAsync(SmallSite.Text);

        // The desk shows every page and card.
        var desk = await session.GetAsync("_desk/en/fact/sleep/");
        var pictures = await PicturesAsync(session);
        Assert.Contains("sheet-a4, 1 page", desk, StringComparison.Ordinal);
        Assert.Contains("Caption for 280 characters", desk, StringComparison.Ordinal);
        Assert.True(pictures.Count >= 3, string.Join(" ", pictures));
        foreach (var picture in pictures) Assert.Equal(HttpStatusCode.OK, await session.StatusAsync(picture));

        // Half a template: the overlay shows the place in it, and the page stays.
        var whole = session.Read(Sheet);
        session.Write(Sheet, whole[..(whole.Length / 2)] + "\n#let broken = (");
        await session.UntilAsync(view => view.Late.Any(problem => problem.Span.File.Path == Sheet));
        Assert.Contains("PRT003", await session.OverlayAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await session.StatusAsync("facts/sleep/"));

        session.Write(Sheet, whole);
        await session.UntilAsync(view => view.Count == 0);

        // A statement that fits on no card.
        session.Edit(
            "input/facts/sleep.md",
            "statement: of the pupils",
            $"statement: of {string.Join(' ', Enumerable.Repeat("the many and various", 30))} pupils"
        );
        await session.UntilAsync(view => view.Late.Any(problem => problem.Code == "CRD001"));
        var marked = (await session.GetAsync("_desk/en/fact/sleep/"))
            .Split("src=\"")
            .Select(rest => rest.Split('"')[0])
            .First(address => address.Contains(".png", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.OK, await session.StatusAsync(marked[1..].Replace("&amp;", "&", StringComparison.Ordinal)));
    }

    private static async Task<List<string>> PicturesAsync(Session session) =>
        [
            .. (await session.GetAsync("_desk/en/fact/sleep/"))
                .Split("src=\"")
                .Skip(1)
                .Select(rest => rest.Split('"')[0].Replace("&amp;", "&", StringComparison.Ordinal))
                .Where(address => address.Contains("/picture/", StringComparison.Ordinal))
                .Select(address => address[1..]),
        ];
}
