using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;
using Sourced.Theme.Models;
using Sourced.Theme.Pages;
using Sourced.Theme.Prose;

namespace Sourced.Theme;

/// <summary>Turns view models into whole HTML pages in UTF-8. Safe to call from several threads at once; the same view gives the same bytes.</summary>
/// <remarks>
/// Each page has a renderer of its own: a renderer keeps every component it ever made, so one that lived as long as the build would hold
/// the whole site. The buffer is kept for each thread.
/// </remarks>
public sealed class PageRenderer
{
    [ThreadStatic]
    private static PageText? _page;

    private readonly Services _services = new();

    public byte[] Render(SheetView sheet)
    {
        var origin = sheet.Frame.StandAlone?.Origin;
        return sheet.Kind switch
        {
            "home" => Render<HomePage, SheetView>(sheet, origin),
            "myth" => Render<MythPage, SheetView>(sheet, origin),
            _ => Render<SheetPage, SheetView>(sheet, origin),
        };
    }

    public byte[] Render(StatisticPageView page) => Render<StatisticPage, StatisticPageView>(page);

    public byte[] Render(SourcePageView page) => Render<SourcePage, SourcePageView>(page);

    public byte[] Render(HelpPageView page) => Render<HelpPage, HelpPageView>(page);

    public byte[] Render(ListingPageView page) => Render<ListingPage, ListingPageView>(page);

    public byte[] Render(CorrectionsPageView page) => Render<CorrectionsPage, CorrectionsPageView>(page);

    public byte[] Render(EvidencePageView page) => Render<EvidencePage, EvidencePageView>(page);

    public byte[] Render(RulesPageView page) => Render<RulesPage, RulesPageView>(page);

    public byte[] Render(GlossaryPageView page) => Render<GlossaryPage, GlossaryPageView>(page);

    public byte[] Render(FindPageView page) => Render<FindPage, FindPageView>(page);

    public byte[] Render(CardPageView page) => Render<CardPage, CardPageView>(page);

    public byte[] Render(PostPageView page) => Render<PostPage, PostPageView>(page);

    public byte[] Render(MissingPageView page) => Render<MissingPage, MissingPageView>(page);

    /// <summary>The slides of a talk, as one file.</summary>
    public byte[] RenderSlides(TalkPageView talk) => Render<SlidesPage, TalkPageView>(talk, talk.Origin);

    /// <summary>The speaker's notes of a talk, as one file.</summary>
    public byte[] RenderNotes(TalkPageView talk) => Render<NotesPage, TalkPageView>(talk, talk.Origin);

    public byte[] Render(ReadMeView page) => Render<ReadMePage, ReadMeView>(page);

    public byte[] Render(KitsPageView page) => Render<KitsPage, KitsPageView>(page);

    public byte[] Render(TalkChoiceView page) => Render<TalkChoicePage, TalkChoiceView>(page);

    public byte[] Render(KitPageView page) => Render<KitPage, KitPageView>(page);

    /// <param name="view">What the page shows.</param>
    /// <param name="origin">Of a file that stands alone: its addresses of the site name the site.</param>
    private byte[] Render<TPage, TView>(TView view, string? origin = null)
        where TPage : Page<TView>
        where TView : class
    {
        var page = _page ??= new PageText();
        page.Clear();
        using var renderer = new HtmlRenderer(_services, NullLoggerFactory.Instance);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(Page<TView>.View)] = view });

        // No component waits for anything, so the work is done when the call returns.
        renderer.Dispatcher.InvokeAsync(async () =>
        {
            var root = await renderer.RenderComponentAsync<TPage>(parameters);
            root.WriteHtmlTo(page);
        }).GetAwaiter().GetResult();
        return Encode(CompactHtml.Of(page.Written), origin);
    }

    private static byte[] Encode(ReadOnlySpan<char> page, string? origin)
    {
        // in text, quotation marks are written as entities
        const string Address = " href=\"/";
        var added = origin is null ? 0 : page.Count(Address) * Encoding.UTF8.GetByteCount(origin);
        var bytes = new byte[Encoding.UTF8.GetByteCount(page) + added];
        var length = 0;
        while (added > 0 && page.IndexOf(Address, StringComparison.Ordinal) is var found and >= 0)
        {
            var slash = found + Address.Length - 1;
            length += Encoding.UTF8.GetBytes(page[..slash], bytes.AsSpan(length));
            length += Encoding.UTF8.GetBytes(origin, bytes.AsSpan(length));
            page = page[slash..];
        }

        Encoding.UTF8.GetBytes(page, bytes.AsSpan(length));
        return bytes;
    }

    /// <summary>The one service that pages need: an encoder that leaves the letters of every language as they are.</summary>
    private sealed class Services : IServiceProvider
    {
        public object? GetService(Type serviceType) => serviceType == typeof(HtmlEncoder) ? HtmlText.Encoder : null;
    }
}
