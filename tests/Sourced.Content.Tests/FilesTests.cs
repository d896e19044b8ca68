using System.Text;
using Sourced.Content.Documents;
using Sourced.Content.Reading;
using Sourced.Content.Settings;
using Sourced.Testing;

namespace Sourced.Content.Tests;

public sealed class FilesTests : IDisposable
{
    private const string Page = "---\ntitle: Example\n---\n\nWords.\n";
    private readonly string _root = Directory.CreateTempSubdirectory("sourced-files-").FullName;
    private readonly SiteSettings _settings = new() { Languages = ["en", "es"] };

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void Folders_tell_kind_and_language()
    {
        Write("input/index.md", "input/pages/about.md", "input/actions/talk.md", "input/es/index.md", "input/es/pages/about.md", "input/pages/deep/inside.md");

        Assert.Equal(
            [
                (DocumentKind.Action, "talk", "en"), (DocumentKind.Home, "", "es"), (DocumentKind.Page, "about", "es"), (DocumentKind.Home, "", "en"),
                (DocumentKind.Page, "about", "en"), (DocumentKind.Page, "inside", "en"),
            ],
            Read().Library.Documents.Select(document => (document.Kind, document.Slug, document.Language)));
    }

    [Theory]
    [InlineData("input")]
    [InlineData("./input/")]
    [InlineData("{root}/input")]
    [InlineData("{root}/input/")]
    [InlineData("{root}/../{name}/input")]
    public void However_the_input_folder_is_written_its_files_are_found(string folder)
    {
        Write("input/index.md", "input/pages/about.md");
        var written = folder.Replace("{root}", _root, StringComparison.Ordinal).Replace("{name}", Path.GetFileName(_root), StringComparison.Ordinal);

        var result = LibraryReader.Read(_root, new SiteSettings { InputPaths = [written] }, 1);

        Assert.Empty(result.Diagnostics.Select(Small.Show));
        Assert.Equal(["input/index.md", "input/pages/about.md"], result.Library.Documents.Select(document => document.File.Path));
    }

    [Fact]
    public void The_project_folder_itself_can_be_the_input()
    {
        Write("index.md", "pages/about.md");

        Assert.Equal(
            [DocumentKind.Home, DocumentKind.Page],
            LibraryReader.Read(_root, new SiteSettings { InputPaths = ["."] }, 1).Library.Documents.Select(document => document.Kind)
        );
    }

    [Fact]
    public void Documents_come_in_the_same_order_however_many_are_read_at_once()
    {
        var site = SiteText.Empty;
        for (var i = 0; i < 200; i++) site = site.With($"input/pages/page-{i * 7919 % 200}.md", i % 3 == 0 ? "no front matter" : Page);

        var (one, many) = (site.Read(jobs: 1), site.Read(jobs: 8));

        Assert.Equal(
            one.Library.Documents.Select(document => document.File.Path).Order(StringComparer.Ordinal),
            one.Library.Documents.Select(document => document.File.Path)
        );
        Assert.Equal(
            one.Library.Documents.Select(document => document.File.Path),
            many.Library.Documents.Select(document => document.File.Path)
        );
        Assert.Equal(one.Diagnostics.Select(Small.Show), many.Diagnostics.Select(Small.Show));
    }

    [Fact]
    public void Files_for_people_and_hidden_files_are_left_alone()
    {
        Write(
            "input/README.md",
            "input/sources/README.md",
            "input/es/README.md",
            "input/LICENSE",
            "input/.hidden",
            "input/.git/config",
            "input/pages/about.md"
        );

        Assert.Empty(Read().Diagnostics);
        Assert.Single(Read().Library.Documents);
    }

    [Theory]
    [InlineData("input/notes.md", "DOC003")]
    [InlineData("input/help-lines.yaml", "DOC003")]
    [InlineData("input/pages/about.txt", "DOC003")]
    [InlineData("input/es/glossary.yml", "DOC003")]
    [InlineData("input/fact/about.md", "DOC004")]
    [InlineData("input/fr/pages/about.md", "DOC004")]
    [InlineData("input/en/pages/about.md", "DOC004")]
    [InlineData("input/es/sources/about.yml", "DOC004")]
    [InlineData("input/pages/About.md", "DOC005")]
    [InlineData("input/pages/a--b.md", "DOC005")]
    [InlineData("input/pages/über.md", "DOC005")]
    [InlineData("input/pages/index.md", "DOC005")]
    [InlineData("input/es/pages/about.md", "DOC052")]
    public void A_file_in_the_wrong_place_is_said_to_be(string path, string code)
    {
        Write(path);

        Assert.Equal((code, path), (Read().OnlyProblem().Code, Read().OnlyProblem().Span.File.Path));
    }

    [Fact]
    public void An_unknown_language_is_offered_to_the_settings()
    {
        Write("input/fr/pages/about.md");

        Assert.Equal("add \"fr\" to Languages in the settings", Read().OnlyProblem().Help);
    }

    [Fact]
    public void An_original_that_cannot_be_read_is_not_missing_as_well()
    {
        var site = SiteText.Empty.With("input/pages/a.md", "no front matter").With("input/es/pages/a.md", Page);

        Assert.Equal("DOC010", site.Read(_settings).OnlyProblem().Code);
    }

    [Fact]
    public void A_missing_input_folder_is_an_error() => Assert.Equal("CFG005", Read().OnlyProblem().Code);

    [Fact]
    public void An_empty_input_folder_is_an_empty_library()
    {
        Directory.CreateDirectory(Path.Combine(_root, "input"));

        Assert.Empty(Read().Diagnostics);
    }

    [Fact]
    public void A_link_to_a_file_inside_is_followed_and_every_other_link_is_refused()
    {
        Write("input/pages/about.md", "secret/private.md", "input/pages/deep/a.md");
        Link("input/pages/copy.md", "about.md");
        Link("input/pages/outside.md", "../../secret/private.md");
        Link("input/pages/absolute.md", Path.Combine(_root, "secret/private.md"));
        Link("input/pages/twice.md", "outside.md");
        Link("input/pages/nowhere.md", "gone.md");
        Link("input/pages/self.md", "self.md");
        Directory.CreateSymbolicLink(Path.Combine(_root, "input/actions"), Path.Combine(_root, "secret"));
        Directory.CreateSymbolicLink(Path.Combine(_root, "input/pages/deep/loop"), "..");

        var result = Read();

        Assert.Equal(["about", "copy", "a"], result.Library.Documents.Select(document => document.Slug));
        Assert.Equal(
            [
                "input/actions",
                "input/pages/absolute.md",
                "input/pages/deep/loop",
                "input/pages/nowhere.md",
                "input/pages/outside.md",
                "input/pages/self.md",
                "input/pages/twice.md",
            ],
            result.Diagnostics.Where(problem => problem.Code == "CFG007").Select(problem => problem.Span.File.Path)
        );
        Assert.Equal(7, result.Diagnostics.Length);
    }

    [Fact]
    public void A_file_over_two_megabytes_is_refused_unread()
    {
        Write("input/pages/about.md");
        File.WriteAllText(Path.Combine(_root, "input/pages/large.md"), Page + new string('x', 2 * 1024 * 1024));

        Assert.Equal(("DOC001", "input/pages/large.md"), (Read().OnlyProblem().Code, Read().OnlyProblem().Span.File.Path));
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE }, 0)]
    [InlineData(new byte[] { (byte)'a', 0xC3 }, 1)]
    [InlineData(new byte[] { (byte)'a', 0xC0, 0x80 }, 1)]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 }, 0)]
    [InlineData(new byte[] { (byte)'a', 0 }, 1)]
    [InlineData(new byte[] { 0xC3, 0xA9, 0x1B }, 1)]
    public void What_is_not_text_is_an_error_at_its_place(byte[] bytes, int column)
    {
        var site = SiteText.Empty.With(Small.PagePath, (byte[])[.. Encoding.UTF8.GetBytes(Page), .. bytes]);

        var problem = site.Read().OnlyProblem();

        Assert.Equal(("DOC002", 6, column + 1), (problem.Code, problem.Span.From.Line, problem.Span.From.Column));
    }

    [Fact]
    public void A_file_that_grew_or_vanished_while_it_was_listed_is_an_error() =>
        Assert.Equal("CFG006", LibraryReader.Read(new Vanishing(), new SiteSettings(), 1).OnlyProblem().Code);

    private ReadResult Read() => LibraryReader.Read(_root, _settings, 2);

    private void Write(params string[] paths)
    {
        var site = SiteText.Empty;
        foreach (var path in paths) site = site.With(path, Page);
        site.WriteTo(_root);
    }

    private void Link(string path, string target) => File.CreateSymbolicLink(Path.Combine(_root, path), target);

    private sealed class Vanishing : Reading.Files.IInputFiles
    {
        public Reading.Files.InputListing? List(string folder) => new(["input/pages/a.md"], []);

        public Reading.Files.InputBytes Read(string path, int limit) => Reading.Files.InputBytes.Refused(Reading.Files.InputProblem.Missing);
    }
}
