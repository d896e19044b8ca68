using System.Collections.Frozen;
using System.Collections.Immutable;
using Sourced.Content.Diagnostics;
using Sourced.Content.Reading.Yaml;
using Sourced.Content.Sources;
using Sourced.Content.Text;

namespace Sourced.Content.Reading.Mapping;

/// <summary>One source with its findings: a file of <c>sources/</c>, or an entry of a sheet's <c>references</c>.</summary>
internal static class SourceMapper
{
    private static readonly FrozenDictionary<string, FigureChange> Changes = new Dictionary<string, FigureChange>
    {
        ["corrected"] = FigureChange.Corrected,
        ["updated"] = FigureChange.Updated,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static Source Read(MappingReader map, bool belongsToOneSheet)
    {
        map.Require("id", "type");
        map.RequireOneOf("kind", CslVocabulary.Kinds.Keys.Order(StringComparer.Ordinal));
        var source = new Source
        {
            Id = map.RequiredId("id"),
            Type = CslType(map),
            Title = map.Text("title"),
            Authors = map.Names("author"),
            Editors = map.Names("editor"),
            Publisher = map.Text("publisher"),
            Funder = map.Text("funder"),
            Licence = map.Text("licence"),
            Issued = map.CslDate("issued"),
            Accessed = map.CslDate("accessed"),
            Url = map.Text("URL"),
            Doi = map.Text("DOI"),
            Isbn = map.Text("ISBN"),
            Copy = map.Text("copy"),
            Archive = Archive(map),
            Kind = map.OneOf("kind", CslVocabulary.Kinds) ?? new Located<EvidenceKind>(EvidenceKind.Reports, map.Head with { Length = 0 }),
            Updates = map.Text("updates"),
            Limits = map.Recorded("limits"),
            Note = map.Recorded("note"),
            RecordedBy = map.Text("recorded-by"),
            Other = [.. map.TextsOf(CslVocabulary.OtherVariables)],
            Findings = Findings(map),
            Withdrawn = Withdrawal(map),
            BelongsToOneSheet = belongsToOneSheet,
        };
        map.Done();
        return source;
    }

    private static Located<string> CslType(MappingReader map)
    {
        var type = map.Among("type", CslVocabulary.Types).Text("type") ?? new Located<string>("document", map.Head with { Length = 0 });
        if (!CslVocabulary.Types.Contains(type.Value))
            map.Bag.Add(YamlRules.WrongValue, type.Span, $"\"{type.Value}\" is not a CSL type", NearestName.Help(type.Value, CslVocabulary.Types));
        return type;
    }

    private static Archive? Archive(MappingReader map)
    {
        if (map.Mapping("archive", "\"archive\"") is not { } archive) return null;
        archive.Require("URL");
        var (url, on) = (archive.Text("URL"), archive.Date("on"));
        archive.Done();
        return url is { } address ? new Archive(address, on) : null;
    }

    private static ImmutableArray<Finding> Findings(MappingReader map)
    {
        var findings = ImmutableArray.CreateBuilder<Finding>();
        foreach (var entry in map.Mappings("findings", "the finding"))
        {
            var finding = new Finding
            {
                Id = entry.RequiredId("id"),
                Figure = entry.RequiredText("figure"),
                Written = entry.InLanguages("written"),
                Measures = entry.Recorded("measures"),
                Population = entry.Recorded("population"),
                Sample = entry.Recorded("sample"),
                Place = entry.Recorded("place"),
                Period = entry.Recorded("period"),
                Locator = entry.Recorded("locator"),
                Quote = entry.Text("quote"),
                Derived = entry.Text("derived"),
                Seen = entry.Text("seen"),
                SeenIn = entry.Text("seen-in"),
                RecordedBy = entry.Text("recorded-by"),
                Earlier = Earlier(entry),
                Checked = SignOff(entry),
                Withdrawn = Withdrawal(entry),
            };
            entry.Done();
            if (finding.Id.Value.Length > 0 && finding.Figure.Value.Length > 0) findings.Add(finding);
        }

        return findings.Unique(finding => finding.Id, "finding", map.Bag);
    }

    private static ImmutableArray<EarlierFigure> Earlier(MappingReader map)
    {
        var earlier = ImmutableArray.CreateBuilder<EarlierFigure>();
        foreach (var entry in map.Mappings("earlier", "the earlier figure"))
        {
            entry.Require("figure", "until", "change", "reason");
            var (figure, until, change, reason) = (entry.Text("figure"), entry.Day("until"), entry.OneOf("change", Changes), entry.Recorded("reason"));
            entry.Done();
            if (figure is { } was && until is { } day && change is { } how && reason is { } why) earlier.Add(new EarlierFigure(was, day, how, why));
        }

        return [.. earlier.OrderByDescending(one => one.Until.Value.Earliest)];
    }

    private static SignOff? SignOff(MappingReader map)
    {
        if (map.Mapping("checked", "\"checked\"") is not { } signed) return null;
        signed.Require("by", "on", "hash");
        var (by, on, hash) = (signed.Text("by"), signed.Date("on"), signed.Text("hash"));
        signed.Done();
        return by is { } name && on is { } day && hash is { } digest ? new SignOff(name, day, digest) : null;
    }

    private static Withdrawal? Withdrawal(MappingReader map)
    {
        if (map.Mapping("withdrawn", "\"withdrawn\"") is not { } withdrawn) return null;
        withdrawn.Require("on", "reason");
        var (on, reason) = (withdrawn.Date("on"), withdrawn.Recorded("reason"));
        withdrawn.Done();
        return on is { } day && reason is { } words ? new Withdrawal(day, words) : null;
    }
}
