using Sourced.Publishing.Composition;
using Sourced.Publishing.Tests.Sites;
using Sourced.Theme.Language;

namespace Sourced.Publishing.Tests.Composition;

public sealed class ReferencesTests
{
    [Fact]
    public void A_copy_on_somebody_elses_site_is_told_and_not_led_to()
    {
        var library = SmallSite.Text.Edit("input/sources/survey-2018.yml", "URL: https://example.net/survey", "copy: https://copies.example/42").Read().Library;
        var source = library.Sources["survey-2018"];

        Assert.EndsWith("Read in a copy at copies.example/42.", References.Line(source, ThemeWords.Find("en")!), StringComparison.Ordinal);
        Assert.Null(References.Original(source));
    }

    [Fact]
    public void Names_are_parted_by_more_than_the_comma_within_them()
    {
        var library = SmallSite
            .Text.Edit(
                "input/sources/survey-2018.yml",
                "author: [{literal: Thorn}]",
                "author: [{family: Turner, given: Ada}, {family: Colburn, given: Bo}]"
            )
            .Read()
            .Library;

        Assert.StartsWith("Turner, Ada; Colburn, Bo", References.Line(library.Sources["survey-2018"], ThemeWords.Find("en")!), StringComparison.Ordinal);
    }
}
