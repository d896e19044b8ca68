using Sourced.Content.Documents;
using Sourced.Content.Markup;
using Sourced.Content.Text;
using Sourced.Statistics;

namespace Sourced.Evidence.Texts;

/// <summary>The passages of a document's front matter that readers see: titles, message, content note, chart, and every field of every key figure.</summary>
internal static class FrontMatterPassages
{
    public static IEnumerable<Passage> Of(Document document)
    {
        var front = document.Front;
        if (Value(document, front.Title, TextPlace.Heading) is { } title) yield return title;
        if (Value(document, front.DiscreetTitle, TextPlace.Heading) is { } discreet) yield return discreet;
        if (Value(document, front.Message, TextPlace.Prose) is { } message) yield return message;
        if (Value(document, front.ContentNote, TextPlace.Prose) is { } note) yield return note;
        if (front.Chart is { } chart)
        {
            if (Value(document, chart.Title, TextPlace.Heading) is { } drawn) yield return drawn with { Role = PassageRole.Chart };
            if (Value(document, chart.Summary, TextPlace.Prose) is { } summary) yield return summary with { Role = PassageRole.Chart };
        }

        foreach (var figure in front.KeyFigures)
        {
            if (Value(document, figure.Figure, TextPlace.Caption) is { } shown)
            {
                yield return shown with { Role = PassageRole.KeyFigure, KeyFigure = figure, IsShownFigure = true };
            }

            foreach (var field in FieldsOf(figure))
            {
                if (Value(document, field, TextPlace.Prose) is { } passage)
                {
                    yield return passage with
                    {
                        Role = PassageRole.KeyFigure,
                        KeyFigure = figure,
                        IsStatement = field == figure.Statement,
                        IsAside = field == figure.DoesNotMean || field == figure.IfAsked || field == figure.Answer,
                    };
                }
            }
        }
    }

    private static IEnumerable<Located<string>?> FieldsOf(KeyFigure figure) =>
    [
        figure.Statement, figure.Context, figure.DoesNotMean, figure.IfAsked, figure.Answer, figure.SpokenTen, figure.SpokenSixty,
        figure.AltShort, figure.AltFull, figure.CaptionShort, figure.CaptionMedium, figure.CaptionLong,
    ];

    private static Passage? Value(Document document, Located<string>? value, TextPlace place) =>
        value is { Value.Length: > 0 } located
            ? new Passage
            {
                Readable = ReadableText.Of(located),
                Language = document.Language,
                Place = place,
                Role = PassageRole.FrontMatter,
                Document = document,
            }
            : null;
}
