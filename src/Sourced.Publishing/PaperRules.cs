using System.Collections.Immutable;
using Sourced.Content.Diagnostics;

namespace Sourced.Publishing;

/// <summary>The rules that the typesetter holds handouts and cards to.</summary>
internal static class PaperRules
{
    public static ImmutableArray<RuleDescription> All { get; } =
    [
        new("PRT001", "handout-overflow", Severity.Error, "A part of a handout does not fit on its paper.")
        {
            Documentation =
                "Nothing on paper may be cut off, shrunk past reading or run over another part. The message names the part; shorten it, or move it to a page of its own.",
        },
        new("PRT002", "handout-glyph", Severity.Error, "A character of a handout is in none of its fonts.")
        {
            Documentation =
                "A character that no font has would be printed as an empty box. Write it in another way, or add a font that has it to the theme.",
        },
        new("PRT003", "handout-template", Severity.Error, "The template of the handouts has a fault.")
        {
            Documentation = "The message gives the file and place in `theme/paper/`. Nothing in the content can cause it.",
        },
        new("PRT004", "handout-pages", Severity.Error, "A handout has more or fewer pages than its form promises.")
        {
            Documentation = """
                People print a form because it says how much paper it takes. A form leaves out what does not fit, by rules of its own, and says so; when
                what is left still does not fit, it says by how much (`PRT001`). This one means that its template did not see it coming.
                """,
        },
        new("PRT005", "slide-overflow", Severity.Error, "The words of a slide do not fit on it.")
        {
            Documentation = """
                Slides are read from the last row: no letter on them is smaller than 28 points, and none shrinks to make room. The words of each slide are set in
                their place with the widths of the letters that an office program uses, and where they need more lines than there are, the message names
                the slide and the longest of its paragraphs. Shorten that, or the words at the head of a list entry, which are what a slide shows of it.
                """,
        },
        new("CRD001", "card-overflow", Severity.Error, "The words of a card do not fit on it.")
        {
            Documentation =
                "A card never cuts words off and never drops its source. The message names the part that is too long: shorten the statement or the context of the key figure.",
        },
        new("CRD002", "card-glyph", Severity.Error, "A character of a card is in none of its fonts.")
        {
            Documentation =
                "A character that no font has would be drawn as an empty box. Write it in another way, or add a font that has it to the theme.",
        },
        new("CRD003", "card-template", Severity.Error, "The template of the cards has a fault.")
        {
            Documentation = "The message gives the file and place in `theme/cards/`. Nothing in the content can cause it.",
        },
        new(
            "CRD004",
            "preset-unchecked",
            Severity.Warning,
            "Nobody has looked for half a year what the places ask for that a card is made for."
        )
        {
            Documentation = """
                Apps change the sizes that they show, the edges that they cover and the files that they take, and tell nobody. Each preset in
                `theme/cards/presets.json` says when it was last checked; after 180 days somebody has to look again and set the date anew.
                """,
        },
        new("CRD005", "card-too-heavy", Severity.Error, "The file of a card is larger than the places that it is made for take.")
        {
            Documentation =
                "A messenger shows no picture with a link when its file is too large. Flat colours and type take a tenth of the limit: look for a pattern or photograph in the template.",
        },
        new("CRD006", "post-too-long", Severity.Warning, "A caption that, with its link, is longer than the place it is made for.")
        {
            Documentation = """
                A caption is posted with the link that proves it, and the link counts as 23 characters wherever it leads. What goes beyond the
                limit of a place is cut off, and at the end stands the source.
                """,
        },
        new("CRD007", "hashtag", Severity.Error, "A caption carries too many hashtags, or one that leads among tales.")
        {
            Documentation = """
                A hashtag puts a post among everything else that carries it. At most two, and none of those that people who spread tales about
                children have made their own: `theme/cards/hashtags.json` lists them.
                """,
        },
        new("CRD008", "card-contrast", Severity.Error, "Letters of a card do not stand out from their ground by 7 : 1, or shapes by 3 : 1.")
        {
            Documentation = """
                A card is looked at in the sun, on an old telephone, by tired eyes. The colours are measured where letters were drawn, whatever the tokens
                say: text of less than 7 : 1 (https://www.w3.org/TR/WCAG22/#contrast-enhanced) is not published, nor is a chart with bars of less than 3 : 1,
                nor a logo that nowhere reaches as much. Mend the colours in `theme/tokens.json`, or the logo that `overlay.yml` names.
                """,
        },
        new("CRD009", "card-unmeasured", Severity.Error, "Whether the letters of a card stand out from their ground cannot be measured.")
        {
            Documentation = """
                A card is made of flat shapes, letters and pictures (charts, a logo), and letters stand beside pictures, not on them: then each colour is
                known with what lies below it. A gradient, a dashed or see-through line, or more colours than a palette holds take that away, and what nobody
                has measured is not published. Draw it plainly in the templates under `theme/cards`.
                """,
        },
        new("OUT010", "typesetter-missing", Severity.Error, "Node or one of its packages is missing.")
        {
            Documentation =
                "Handouts and cards are typeset in Node. The message says what to install. `sourced build --only site,data` works without it.",
        },
        new("OUT011", "typesetter-failed", Severity.Error, "The typesetter stopped twice at the same job.")
        {
            Documentation =
                "A worker died or gave no answer, was replaced, and failed again. Run the build once more; if it fails at the same place, the template has a fault that stops Typst.",
        },
    ];
}
