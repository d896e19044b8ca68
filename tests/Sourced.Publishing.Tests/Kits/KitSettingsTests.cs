using Sourced.Publishing.Kits;
using Sourced.Testing;

namespace Sourced.Publishing.Tests.Kits;

public sealed class KitSettingsTests
{
    [Theory]
    [InlineData("\"KitFirst\": \"listen\"", "\"KitFirst\": \"lisen\"", "there is no fact sheet called lisen")]
    [InlineData(", \"KitFirst\": \"listen\"", "", "a talk kit needs a sheet for the moment when somebody tells something")]
    [InlineData("[\"speakers\"]", "[\"pilots\"]", "no fact sheet is for pilots")]
    [InlineData("\"KitFirst\"", "\"KitForms\": [\"scroll\"], \"KitFirst\"", "there is no form of handouts called scroll")]
    public void A_setting_that_asks_for_what_is_not_there_is_told_before_anything_is_made(string old, string @new, string message)
    {
        var library = KitSite.Text.Edit("statiq.json", old, @new).Read().Library;

        Assert.Equal(message, KitSettings.Unfit(library)?.Message);
    }

    [Fact]
    public void A_site_without_kits_needs_no_setting()
    {
        Assert.Null(KitSettings.Unfit(Sites.SmallSite.Text.Read().Library));
        Assert.Null(KitSettings.Unfit(KitSite.Text.Read().Library));
    }
}
