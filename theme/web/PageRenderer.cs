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
        var page = sheet.Kind switch
        {
            "home" => Render<HomePage, SheetView>(sheet),
            "myth" => Render<MythPage, SheetView>(sheet),
            _ => Render<SheetPage, SheetView>(sheet),
        };
        return sheet.Frame.StandAlone is { } alone ? WithWholeAddresses(page, alone.Origin) : page;
    }

    /// <summary>In a file that stands alone, an address of the site must name the site. In text, quotation marks are written as entities.</summary>
    private static byte[] WithWholeAddresses(byte[] page, string origin) =>
        Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(page).Replace(" href=\"/", $" href=\"{origin}/", StringComparison.Ordinal));

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
    public byte[] RenderSlides(TalkPageView talk) => WithWholeAddresses(Render<SlidesPage, TalkPageView>(talk), talk.Origin);

    /// <summary>The speaker's notes of a talk, as one file.</summary>
    public byte[] RenderNotes(TalkPageView talk) => WithWholeAddresses(Render<NotesPage, TalkPageView>(talk), talk.Origin);

    public byte[] Render(ReadMeView page) => Render<ReadMePage, ReadMeView>(page);

    public byte[] Render(KitsPageView page) => Render<KitsPage, KitsPageView>(page);

    public byte[] Render(TalkChoiceView page) => Render<TalkChoicePage, TalkChoiceView>(page);

    public byte[] Render(KitPageView page) => Render<KitPage, KitPageView>(page);

    private byte[] Render<TPage, TView>(TView view)
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
        var compact = CompactHtml.Of(page.Written);
        var bytes = new byte[Encoding.UTF8.GetByteCount(compact)];
        Encoding.UTF8.GetBytes(compact, bytes);
        return bytes;
    }

    /// <summary>The one service that pages need: an encoder that leaves the letters of every language as they are.</summary>
    private sealed class Services : IServiceProvider
    {
        public object? GetService(Type serviceType) => serviceType == typeof(HtmlEncoder) ? HtmlText.Encoder : null;
    }
}
