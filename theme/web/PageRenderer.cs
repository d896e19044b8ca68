using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;
using Sourced.Theme.Models;
using Sourced.Theme.Pages;

namespace Sourced.Theme;

/// <summary>Turns view models into whole HTML pages. Safe to call from several threads at once; the same view gives the same text.</summary>
/// <remarks>
/// Each page has a renderer of its own: a renderer keeps every component it ever made, so one that lived as long as the build would hold
/// the whole site. The text buffer is kept for each thread.
/// </remarks>
public sealed class PageRenderer
{
    [ThreadStatic]
    private static StringBuilder? _buffer;

    private readonly Services _services = new();

    public string Render(SheetView sheet) => sheet.Kind switch
    {
        "home" => Render<HomePage, SheetView>(sheet),
        "myth" => Render<MythPage, SheetView>(sheet),
        _ => Render<SheetPage, SheetView>(sheet),
    };

    public string Render(StatisticPageView page) => Render<StatisticPage, StatisticPageView>(page);

    public string Render(SourcePageView page) => Render<SourcePage, SourcePageView>(page);

    public string Render(HelpPageView page) => Render<HelpPage, HelpPageView>(page);

    public string Render(ListingPageView page) => Render<ListingPage, ListingPageView>(page);

    public string Render(EvidencePageView page) => Render<EvidencePage, EvidencePageView>(page);

    public string Render(GlossaryPageView page) => Render<GlossaryPage, GlossaryPageView>(page);

    public string Render(MissingPageView page) => Render<MissingPage, MissingPageView>(page);

    private string Render<TPage, TView>(TView view)
        where TPage : Page<TView>
        where TView : class
    {
        var buffer = _buffer ??= new StringBuilder(64 * 1024);
        buffer.Clear();
        using var writer = new StringWriter(buffer, CultureInfo.InvariantCulture);
        using var renderer = new HtmlRenderer(_services, NullLoggerFactory.Instance);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(Page<TView>.View)] = view });

        // No component waits for anything, so the work is done when the call returns.
        renderer.Dispatcher.InvokeAsync(async () =>
        {
            var root = await renderer.RenderComponentAsync<TPage>(parameters);
            root.WriteHtmlTo(writer);
        }).GetAwaiter().GetResult();
        return CompactHtml.Of(buffer);
    }

    /// <summary>The one service that pages need: an encoder that leaves the letters of every language as they are.</summary>
    private sealed class Services : IServiceProvider
    {
        private readonly HtmlEncoder _encoder = HtmlEncoder.Create(UnicodeRanges.All);

        public object? GetService(Type serviceType) => serviceType == typeof(HtmlEncoder) ? _encoder : null;
    }
}
