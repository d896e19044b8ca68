using Sourced.Theme.Language;

namespace Sourced.Publishing.Tests.Kits;

public sealed class KitWordsTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    [InlineData("ar")]
    public void Every_kind_of_change_has_its_word(string language) =>
        Assert.All(["new", "re-checked", "updated", "corrected", "withdrawn"], kind => Assert.NotNull(ThemeWords.Find(language)!.Find($"kit.changes.{kind}")));
}
