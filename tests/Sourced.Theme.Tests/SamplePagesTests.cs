using Sourced.Theme.Language;
using Sourced.Theme.Styling;
using Sourced.Theme.Tests.Samples;

namespace Sourced.Theme.Tests;

/// <summary>Writes one page of every kind in every language beside the test program, to be opened and looked at.</summary>
public sealed class SamplePagesTests
{
    [Fact]
    public void Every_kind_of_page_renders_in_every_language()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "samples");
        foreach (var language in ThemeWords.Languages)
        {
            Directory.CreateDirectory(Path.Combine(folder, language));
            foreach (var (name, html) in SamplePages.All(language))
            {
                File.WriteAllText(Path.Combine(folder, language, name + ".html"), html);
                Assert.EndsWith("</html>", html.TrimEnd(), StringComparison.Ordinal);
            }
        }

        Directory.CreateDirectory(Path.Combine(folder, "assets", "fonts"));
        File.WriteAllText(Path.Combine(folder, Stylesheet.Path), Stylesheet.Compose());
        foreach (var file in ThemeFiles.All) File.WriteAllBytes(Path.Combine(folder, file.Path), file.Read(ThemeSource.AsCarried));
    }
}
