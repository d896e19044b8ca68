using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;
using Sourced.Content.Sources;
using Sourced.Evidence;
using Sourced.Evidence.Binding;
using Sourced.Evidence.Rules;
using Sourced.Publishing.Composition;
using Sourced.Publishing.Data;
using Sourced.Publishing.Kinds;

namespace Sourced.Publishing.Auditing;

/// <summary>What may stand in an edition without a slip: values that the gate has read in the input, and counts of our own in words of the theme.</summary>
internal sealed partial class Vouchers
{
    private readonly Lazy<VouchedTexts> _texts;
    private readonly Lazy<FrozenDictionary<string, WordPatterns>> _patterns;

    /// <param name="site">Whose words <see cref="WordsAudit"/> reads.</param>
    public Vouchers(Site site)
    {
        _texts = new(() => VouchedTexts.Of(site.Library, Others(site), (source, finding) => FiguresOf(site, source, finding)));
        _patterns = new(() =>
            site.Languages.ToFrozenDictionary(
                language => language,
                language => new WordPatterns(site.Words(language)),
                StringComparer.Ordinal
            )
        );
    }

    public bool Cover(string text, Range range, string language) =>
        (BegunDate().Match(text) is { Success: true } cut && cut.Index <= range.Start.GetOffset(text.Length))
        || Clock().Match(text).Length >= range.End.GetOffset(text.Length)
        || _texts.Value.Covers(text, range)
        || (_patterns.Value.TryGetValue(language, out var patterns) && patterns.Cover(text, range));

    /// <summary>Settings and words of the theme, which are read by themselves; the book of rules and the schemas, which are ours; numbers as they stand in running text, what they were before, and the reasons for letting some pass; what the gate says of what was let pass.</summary>
    private static IEnumerable<string> Others(Site site) =>
    [
        .. site.Languages.SelectMany(language => new[] { site.Settings.TitleIn(language), site.Settings.DescriptionIn(language) }),
        .. site.Languages.Select(site.Words).Distinct().SelectMany(words => words.All.Select(word => word.Value)),
        .. RuleCatalogue.All.Concat(PublishingRules.All).SelectMany(RulePages.TextsOf),
        .. Schemas.Names.SelectMany(name => JsonTexts.In(Encoding.UTF8.GetString(Schemas.Read(name)))),
        .. site.Report.Numbers.Where(number => number.Status is BindingStatus.Exempt or BindingStatus.Bound).Select(Exemptions.Text),
        .. site.Languages.SelectMany(language => Exemptions.In(site, language)),
        .. Changes.In(site).Select(change => change.Title),
        .. site.Sources.SelectMany(source => source.Findings).Where(finding => !finding.Earlier.IsEmpty).Select(StatisticTable.Earlier),
        .. site.Report.Suppressed.SelectMany(passed => new[] { passed.Diagnostic.Message, passed.Suppression.Reason?.Value ?? "" }),
    ];

    /// <summary>As pages, paper and cards of each language write it.</summary>
    private static IEnumerable<string> FiguresOf(Site site, Source source, Finding finding) =>
        site.Languages.Select(language => RecordWords.Figure(finding, site.MainLanguage, site.Words(language)).Text).Distinct(StringComparer.Ordinal);

    /// <summary>The minute of a talk at which a part of it begins, and how long the part takes, before the part's heading.</summary>
    [GeneratedRegex(@"^[0-9]{1,2}:[0-5][0-9](?: ?\([0-9]{1,2}:[0-5][0-9]\))?(?![0-9.,:%\s])", RegexOptions.CultureInvariant)]
    private static partial Regex Clock();

    /// <summary>A description of a page may end in the middle of a date.</summary>
    [GeneratedRegex(@"(?<!\d)(?:[12]?[0-9]|3[01])(?: (?:de|d))?…$", RegexOptions.CultureInvariant)]
    private static partial Regex BegunDate();
}
