using System.Collections.Concurrent;
using Sourced.Publishing.Paper;
using Sourced.Publishing.Typesetting;
using Sourced.Theme.Models;

[assembly: AssemblyFixture(typeof(Sourced.Publishing.Tests.Typesetting.ThePapers))]

namespace Sourced.Publishing.Tests.Typesetting;

/// <summary>Every form in every language on every paper, each made once for all tests that read it.</summary>
public sealed class ThePapers : IAsyncDisposable
{
    private readonly TheTypesetter _typesetter = new();
    private readonly ConcurrentDictionary<(string Form, string Language, string Paper), Lazy<Task<TypesettingResult>>> _made = new();

    public static TheoryData<string, string, string> All => Where(_ => true);

    internal static TheoryData<string, string, string> Where(Func<PaperForm, bool> wanted) =>
        new(from form in PaperForms.All where wanted(form) from language in Languages from paper in form.Papers select (form.Name, language, paper));

    private static IEnumerable<string> Languages => ["en", "es", "ar"];

    public static PaperView View(string form, string language, string paper) => Sample.Of(PaperForms.Find(form)!, language, paper);

    public Task<TypesettingResult> MadeAsync(string form, string language, string paper) =>
        _made
            .GetOrAdd(
                (form, language, paper),
                key => new Lazy<Task<TypesettingResult>>(() => _typesetter.MakeAsync(Sample.Job(View(key.Form, key.Language, key.Paper))))
            )
            .Value;

    public ValueTask DisposeAsync() => _typesetter.DisposeAsync();
}
