using Microsoft.Playwright;
using Sourced.Preview;
using Sourced.Preview.Tests;

namespace Sourced.Browser.Tests;

/// <summary>The preview as whoever writes sees it: an open page that nobody has to load anew by hand.</summary>
public sealed class WritingTests(Browser browser) : IClassFixture<Browser>, IAsyncLifetime
{
    private const string Sleep = "input/facts/sleep.md";

    private const string Play = "input/facts/play.md";

    /// <summary>What is waited for comes at once; a machine that is busy with something else takes longer.</summary>
    private const float Patience = 120_000;

    private readonly string _root = Directory.CreateTempSubdirectory("sourced-writing-").FullName;
    private LivePreview? _preview;
    private IBrowserContext? _context;
    private IPage? _page;

    private IPage Open => _page!;

    private ILocator Overlay => Open.Locator("sourced-problems section");

    private IFrameLocator Frame => Open.FrameLocator("iframe.seen");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        SmallSite.Text.WriteTo(_root);
        _preview = await LivePreview.StartAsync(
            new PreviewOptions
            {
                Root = _root,
                AsOf = () => SmallSite.Today,
                Jobs = 2,
            },
            TimeProvider.System,
            Cancellation
        );
        await _preview.ShowAsync(_ => { }, Cancellation);
        _context = await browser.OpenAsync(new BrowserNewContextOptions { ColorScheme = ColorScheme.Light });
        _context.SetDefaultTimeout(Patience);
        _page = await _context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_context is not null)
            await _context.DisposeAsync();
        if (_preview is not null)
            await _preview.DisposeAsync();
        Directory.Delete(_root, recursive: true);
    }

    [Fact]
    public async Task A_saved_sentence_comes_into_the_open_page_by_itself()
    {
        await GoAsync("facts/sleep/");

        Edit(Sleep, "Ask how your child slept.\n\n## The facts", "Ask what your child dreamt.\n\n## The facts");

        await Open.GetByText("Ask what your child dreamt.").First.WaitForAsync();
        Assert.Equal(0, await Overlay.CountAsync());
    }

    [Fact]
    public async Task Broken_YAML_is_shown_with_its_line_over_the_last_good_page_and_is_gone_when_it_is_mended()
    {
        await GoAsync("facts/play/");

        Edit(Play, "audience: [parents]", "audience: [parents");
        await Overlay.WaitForAsync();
        var told = await Overlay.InnerTextAsync();

        Assert.Contains($"{Play}:4:", told, StringComparison.Ordinal);
        Assert.Contains("audience: [parents", told, StringComparison.Ordinal);
        Assert.Contains("Fix:", told, StringComparison.Ordinal);
        Assert.True(await Overlay.Locator("mark").First.IsVisibleAsync());
        Assert.True(await Open.GetByText("Go outside.").First.IsVisibleAsync());

        Edit(Play, "audience: [parents", "audience: [parents]");
        await Overlay.WaitForAsync(new() { State = WaitForSelectorState.Detached });

        Assert.True(await Open.GetByText("Go outside.").First.IsVisibleAsync());
    }

    [Fact]
    public async Task A_mistake_in_another_file_is_told_too_and_can_be_folded_away()
    {
        await GoAsync("facts/play/");

        Edit(Sleep, "34% of pupils", "43% of pupils");
        await Overlay.Locator("article").WaitForAsync();
        await Overlay.GetByRole(AriaRole.Button, new() { Name = "Fold" }).ClickAsync();

        Assert.False(await Overlay.Locator("article").IsVisibleAsync());
        Assert.Equal("1 problem", await Overlay.GetByRole(AriaRole.Heading).First.InnerTextAsync());
    }

    [Fact]
    public async Task The_desk_shows_a_page_light_and_dark_grey_and_from_right_to_left_at_a_click_and_keeps_that_through_an_edit()
    {
        await GoAsync("_desk/en/fact/sleep/");
        await Frame.GetByText("Ask how your child slept.").First.WaitForAsync();

        await Open.GetByLabel("dark", new() { Exact = true }).CheckAsync();
        var dark = await BrightnessAsync("dark");
        await Open.GetByLabel("light", new() { Exact = true }).CheckAsync();
        var light = await BrightnessAsync("light");
        await Open.GetByLabel("grey").CheckAsync();
        await Open.GetByLabel("right to left").CheckAsync();
        await Open.GetByLabel("360").CheckAsync();

        Assert.InRange(dark, 0, 64);
        Assert.InRange(light, 192, 255);
        Assert.Equal("grayscale(1)", await Open.Locator("iframe.seen").EvaluateAsync<string>("frame => getComputedStyle(frame).filter"));
        Assert.Equal("rtl", await Frame.Locator("html").GetAttributeAsync("dir"));
        Assert.Equal(360, await Open.Locator("iframe.seen").EvaluateAsync<int>("frame => parseInt(frame.style.width)"));

        await Open.EvaluateAsync("() => { window.keptPlace = true; }");
        Edit(Sleep, "Ask how your child slept.\n\n## The facts", "Ask what your child dreamt.\n\n## The facts");
        await Frame.GetByText("Ask what your child dreamt.").First.WaitForAsync();
        await Frame.Locator("html[dir=rtl]").WaitForAsync();

        Assert.True(await Open.EvaluateAsync<bool>("() => window.keptPlace === true"), "the desk was loaded anew");
    }

    private Task GoAsync(string address) => Open.GotoAsync(new Uri(_preview!.Address, address).AbsoluteUri);

    /// <summary>Of the ground that the page in the frame is written on: 0 is black, 255 white. The frame may still be on its way from one look to the next.</summary>
    private async Task<double> BrightnessAsync(string look)
    {
        await Frame.Locator($"link[href$='?look={look}']").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await Frame.GetByText("Ask how your child slept.").First.WaitForAsync();
        return await Frame
            .Locator("body")
            .EvaluateAsync<double>(
                """
                body => {
                  const colour = [body, body.ownerDocument.documentElement].map(element => getComputedStyle(element).backgroundColor).find(one => !/, 0\)$/.test(one));
                  return colour.match(/[\d.]+/g).slice(0, 3).reduce((sum, part) => sum + Number(part), 0) / 3;
                }
                """
            );
    }

    private void Edit(string path, string old, string @new)
    {
        var file = Path.Combine(_root, path);
        var text = File.ReadAllText(file);
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(file, text.Replace(old, @new, StringComparison.Ordinal));
    }
}
