using Sourced.Publishing.Sharing;

namespace Sourced.Publishing.Tests.Sharing;

public sealed class CardPresetsTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    public void Dispose() => File.Delete(_file);

    [Theory]
    [InlineData("""{"og": {"width": 1200, "height": 630, "checked": "2026-11-22"}}""", "\"og\" lacks \"mostBytes\"")]
    [InlineData("""{"og": {"width": 1200, "height": 630, "mostBytes": 1, "checked": "yesterday"}}""", "yesterday")]
    [InlineData("""{"og": """, "end of")]
    public void A_broken_file_is_refused_with_its_name_and_what_is_wrong(string text, string wrong)
    {
        File.WriteAllText(_file, text);
        var problem = Assert.Throws<FormatException>(() => CardPresets.Read(_file));

        Assert.Contains(_file, problem.Message, StringComparison.Ordinal);
        Assert.Contains(wrong, problem.Message, StringComparison.Ordinal);
    }
}
