using Sourced.Publishing.Editions;

namespace Sourced.Publishing.Tests.Editions;

public sealed class EditionTests
{
    [Fact]
    public void Artifacts_stand_in_order_of_their_paths() =>
        Assert.Equal(["a/index.html", "b.txt"], Edition.Of([At("b.txt", "one"), At("a/index.html", "two")]).Artifacts.Select(artifact => artifact.Path.Value));

    [Theory]
    [InlineData("facts/a/index.html", "facts/a/index.html")]
    [InlineData("facts/A/index.html", "facts/a/index.html")]
    [InlineData("facts", "facts/a/index.html")]
    public void Two_that_want_one_place_are_named(string first, string second)
    {
        var problem = Assert.Single(Edition.Of([At(first, "the one"), At(second, "the other")]).Diagnostics);

        Assert.Equal("OUT001", problem.Code);
        Assert.Contains("the one", problem.Message, StringComparison.Ordinal);
        Assert.Contains("the other", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/etc/passwd")]
    [InlineData("../up")]
    [InlineData("a/../../b")]
    [InlineData("a//b")]
    [InlineData("a\\b")]
    public void A_path_never_leaves_the_output(string path) => Assert.Throws<ArgumentException>(() => new SitePath(path));

    private static Artifact At(string path, string origin) =>
        new(new SitePath(path), ArtifactOrigin.Whole(origin), OutputKinds.Site, () => throw new NotSupportedException());
}
