using System.Collections.Immutable;
using System.Globalization;
using Sourced.Content.Diagnostics;
using Sourced.Content.Documents;
using Sourced.Content.Markup;
using Sourced.Evidence.Binding;
using Sourced.Theme;
using Sourced.Theme.Models;

namespace Sourced.Publishing.Composition;

/// <summary>Composes the body of one document: links resolved, statistics cut out of the text and given their slips, citations numbered.</summary>
internal sealed class BodyComposer
{
    private readonly Site _site;
    private readonly LinkResolver _links;
    private readonly Pieces _pieces;
    private readonly Document _document;
    private readonly Words _words;
    private readonly string _glossary;
    private readonly SourceNumbers _sources;
    private readonly StatisticsInText _statistics;
    private readonly ImmutableArray<SlipView>.Builder _slips = ImmutableArray.CreateBuilder<SlipView>();
    private readonly Dictionary<CheckedNumber, string> _slipIds = new(ReferenceEqualityComparer.Instance);
    private readonly List<Diagnostic> _problems;
    private readonly HashSet<string> _termsMet = new(StringComparer.Ordinal);
    private bool _isExempt;
    private bool _hasNoTerms;

    public BodyComposer(Site site, LinkResolver links, Pieces pieces, Document document, SourceNumbers sources, List<Diagnostic> problems)
    {
        _site = site;
        _links = links;
        _pieces = pieces;
        _document = document;
        _words = site.Words(document.Language);
        _glossary = site.Addresses.Href(site.Addresses.Listing(document.Language, "glossary"));
        _sources = sources;
        _problems = problems;
        _statistics = new StatisticsInText(document, site.Report.In(document));
    }

    /// <summary>The slips of the statistics met so far, by their order.</summary>
    public ImmutableArray<SlipView> Slips => _slips.ToImmutable();

    public ImmutableArray<BlockView> Compose(ImmutableArray<Block> blocks) => [.. blocks.Select(Compose)];

    private BlockView Compose(Block block) => block switch
    {
        HeadingBlock heading => new HeadingView(heading.Level, heading.Id, WithoutTerms(heading.Content)),
        ParagraphBlock paragraph => new ParagraphView(Compose(paragraph.Content)),
        ListBlock list => new ListView(list.Ordered, list.Start, [.. list.Items.Select(item => Compose(item.Blocks))]),
        QuoteBlock quote => new QuoteView(Compose(quote.Blocks)),
        CodeBlock code => new CodeBlockView(code.Code),
        ThematicBreak => new BreakView(),
        TableBlock table => new TableView(
            [.. table.Header.Select(cell => cell.Alignment.ToString().ToLowerInvariant())],
            [.. table.Header.Select(cell => WithoutTerms(cell.Content))],
            [.. table.Rows.Select(row => row.Cells.Select(cell => Compose(cell.Content)).ToImmutableArray())]),
        _ => throw new NotSupportedException($"no view for a {block.GetType().Name}"),
    };

    private ImmutableArray<InlineView> Compose(ImmutableArray<Inline> content)
    {
        var views = ImmutableArray.CreateBuilder<InlineView>(content.Length);
        foreach (var inline in content)
        {
            if (inline is TextInline text) AddText(text, views);
            else views.Add(Compose(inline));
        }

        return views.DrainToImmutable();
    }

    private InlineView Compose(Inline inline) =>
        inline switch
        {
            EmphasisInline emphasis => new EmphasisView(emphasis.Strong, Compose(emphasis.Content)),
            CodeInline code => new CodeView(code.Code),
            LinkInline link => ComposeLink(link),
            ImageInline image => new ImageView(_links.Resolve(_document, image.Target, image.Span, _problems).Href, image.AltText),
            LineBreakInline line => new LineBreakView(line.Hard),
            CitationInline citation => new CitationView(citation.InText, [.. citation.Items.SelectMany(Cite)]),
            ExemptInline exempt => ComposeExempt(exempt),
            LanguageInline words => new LanguageView(
                words.Id,
                words.Language,
                words.Direction,
                words.Language is null ? Compose(words.Content) : WithoutTerms(words.Content)
            ),
            _ => throw new NotSupportedException($"no view for a {inline.GetType().Name}"),
        };

    private LinkView ComposeLink(LinkInline link)
    {
        var (href, external) = _links.Resolve(_document, link.Target, link.TargetSpan, _problems);
        return new LinkView(href, external, WithoutTerms(link.Content));
    }

    private IEnumerable<CitedView> Cite(CitationItem item) => _site.Library.FindSource(_document, item.Reference.SourceId) is { } source
        ? [_sources.Cite(source, item.Locator)]
        : [];

    /// <summary>Cuts the statistics out of a stretch of text.</summary>
    private void AddText(TextInline text, ImmutableArray<InlineView>.Builder views)
    {
        var from = 0;
        foreach (var piece in _statistics.In(text))
        {
            if (piece.Start > from) AddPlain(text.Text[from..piece.Start], views);
            AddStatistic(piece, text.Text[piece.Start..piece.End], views);
            from = piece.End;
        }

        if (from == 0) AddPlain(text.Text, views);
        else if (from < text.Text.Length) AddPlain(text.Text[from..], views);
    }

    /// <summary>Text without statistics: a word of the glossary leads there where it is met first.</summary>
    private void AddPlain(string text, ImmutableArray<InlineView>.Builder views)
    {
        var from = 0;
        if (!_hasNoTerms)
        {
            foreach (var (place, id) in _site.Terms(_document.Language).In(text))
            {
                if (!_termsMet.Add(id)) continue;
                if (place.Start.Value > from) views.Add(new TextView(text[from..place.Start]));
                views.Add(new TermView(text[place], $"{_glossary}#{_site.Addresses.Term(id)}"));
                from = place.End.Value;
            }
        }

        if (from < text.Length || text.Length == 0) views.Add(new TextView(text[from..]));
    }

    /// <summary>Headings and links have an end of their own, and words of another language are not in the glossary of this one.</summary>
    private ImmutableArray<InlineView> WithoutTerms(ImmutableArray<Inline> content)
    {
        var outer = _hasNoTerms;
        _hasNoTerms = true;
        var views = Compose(content);
        _hasNoTerms = outer;
        return views;
    }

    /// <summary>What the gate has exempted without a word of the author (the claim that a page corrects) is marked here as well.</summary>
    private void AddStatistic(StatisticPiece piece, string text, ImmutableArray<InlineView>.Builder views)
    {
        if (piece.Number.Binding is not null) views.Add(new StatisticView(text, SlipOf(piece.Number), piece.Last));
        else if (_isExempt) views.Add(new TextView(text));
        else views.Add(new ExemptView(piece.Number.ExemptionReason ?? "", [new TextView(text)]));
    }

    private ExemptView ComposeExempt(ExemptInline exempt)
    {
        var outer = _isExempt;
        _isExempt = true;
        var view = new ExemptView(Pieces.Text(exempt.Reason), Compose(exempt.Content));
        _isExempt = outer;
        return view;
    }

    private string SlipOf(CheckedNumber number)
    {
        if (_slipIds.TryGetValue(number, out var id)) return id;
        var (source, finding, locator) = number.Binding!;
        id = string.Create(CultureInfo.InvariantCulture, $"slip-{_slips.Count + 1}");
        _slips.Add(_pieces.Slip(source, finding, id, _sources.Of(source), locator, _words));
        _slipIds.Add(number, id);
        return id;
    }
}
