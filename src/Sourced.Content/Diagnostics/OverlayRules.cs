namespace Sourced.Content.Diagnostics;

/// <summary>Rules for an organisation's <c>overlay.yml</c> that no other YAML has.</summary>
internal static class OverlayRules
{
    public static readonly RuleDescription Logo = new(
        "CFG008",
        "unfit-logo",
        Severity.Error,
        "A logo cannot be put on pages, paper and cards as it is."
    )
    {
        Documentation = """
            A logo is an SVG or PNG file of at most 100 kB beside the overlay. It is drawn by browsers and by the typesetter, so an SVG must
            stand for itself: no script, no event, no text (turn letters into outlines, since nobody else has the font), nothing that it would
            fetch, and a `viewBox` or a width and height. A PNG has from 120 to 4000 pixels on its longer side.
            """,
        BadExample = """
            -- overlay.yml --
            logo: logo.svg
            -- logo.svg --
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 10"><text y="9">Our name</text></svg>
            -- input/index.md --
            ---
            title: Example
            ---
            """,
        GoodExample = """
            -- overlay.yml --
            logo: logo.svg
            -- logo.svg --
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 10"><path d="M0 0h40v10H0z" fill="#0B5563"/></svg>
            -- input/index.md --
            ---
            title: Example
            ---
            """,
    };

    public static readonly RuleDescription MainLanguage = new(
        "CFG010",
        "main-language",
        Severity.Error,
        "An overlay leaves out the language in which the originals are written."
    )
    {
        Documentation = """
            Translations are held against their originals, so the first of the site's `Languages` stays the first in an overlay. It may
            leave out any of the others, or add one whose pages it brings along.
            """,
        BadExample = """
            -- statiq.json --
            { "Languages": ["en", "es"] }
            -- overlay.yml --
            languages: [es]
            -- input/index.md --
            ---
            title: Example
            ---
            """,
        GoodExample = """
            -- statiq.json --
            { "Languages": ["en", "es", "ar"] }
            -- overlay.yml --
            languages: [en, ar]
            -- input/index.md --
            ---
            title: Example
            ---
            """,
    };

    public static IEnumerable<RuleDescription> All => [Logo, MainLanguage];
}
