using Sourced.Theme.Language;
using Sourced.Theme.Models;
using Sourced.Theme.Styling;

namespace Sourced.Theme.Tests.Samples;

/// <summary>What a real page has around its content, in each language.</summary>
internal static class Frames
{
    private static readonly AlternateView[] Homes =
    [
        new("en", "English", "/", "https://example.org/"),
        new("es", "Español", "/es/", "https://example.org/es/"),
        new("ar", "العربية", "/ar/", "https://example.org/ar/"),
    ];

    public static PageFrame In(string language, string path, string title, string description = "")
    {
        var words = ThemeWords.Find(language)!;
        var root = language == "en" ? "/" : $"/{language}/";
        var href = root + path;
        return new PageFrame
        {
            Words = words,
            SiteTitle = language switch
            {
                "es" => "Cada número lleva su comprobante",
                "ar" => "كل رقم يحمل قصاصته",
                _ => "Every number carries its slip",
            },
            Title = title,
            Description = description,
            Href = href,
            CanonicalUrl = "https://example.org" + href,
            Homes = [.. Homes],
            Alternates = [.. Homes.Select(home => home with { Href = home.Href + path, AbsoluteUrl = home.AbsoluteUrl + path })],
            Navigation =
            [
                new(words["page.facts.title"], root + "facts/", path.StartsWith("facts/", StringComparison.Ordinal)),
                new(words["page.actions.title"], root + "actions/"),
                new(words["page.myths.title"], root + "myths/"),
                new(words["page.sources.title"], root + "sources/"),
                new(words["page.help.title"], root + "pages/help/"),
            ],
            Footer =
            [
                new(words["page.check.title"], root + "pages/how-we-check/"),
                new(words["page.corrections.title"], root + "pages/corrections/"),
                new(words["page.glossary.title"], root + "glossary/"),
            ],
            Help = Help(language, root),
            ExitUrl = "https://www.weather.gov/",
            StylesheetHref = "/" + Stylesheet.Path,
            ScriptHref = "/" + ThemeFiles.Script.Path,
            PreloadFonts = [.. WebFonts.FirstView(language).Select(path => "/" + path)],
            Published = "2026-11-21",
            Modified = "2026-11-21",
            JsonLd = """{"@context":"https://schema.org","@type":"Article"}""",
        };
    }

    private static HelpView Help(string language, string root) =>
        new(
            [
                new HelpLineView
                {
                    Id = "us-cybertipline",
                    Name = "NCMEC CyberTipline",
                    Language = language == "en" ? null : "en",
                    WhatFor = language switch
                    {
                        "es" => "Denunciar la explotación sexual de menores en línea: captación, imágenes, amenazas, trata",
                        "ar" => "الإبلاغ عن الاستغلال الجنسي للأطفال عبر الإنترنت: الاستدراج والصور والتهديد والاتجار",
                        _ => "Report online sexual exploitation of a child: enticement, images, threats, trafficking",
                    },
                    Country = "United States",
                    Phones = [new("1-800-843-5678", "tel:+18008435678")],
                    Url = "https://report.cybertip.org",
                    Hours = language switch
                    {
                        "es" => "Las 24 horas",
                        "ar" => "على مدار الساعة",
                        _ => "24 hours",
                    },
                    Checked = ThemeWords.Find(language)!.Date(new DateOnly(2026, 11, 21)),
                },
                new HelpLineView
                {
                    Id = "us-988",
                    Name = "988 Suicide & Crisis Lifeline",
                    Language = language == "en" ? null : "en",
                    WhatFor = language switch
                    {
                        "es" => "Apoyo gratuito para quien piensa en el suicidio, está muy angustiado o teme por alguien",
                        "ar" => "دعم مجاني لمن يفكر في الانتحار أو يمر بضيق شديد أو يقلق على شخص آخر",
                        _ => "Free support for anyone who thinks of suicide, is in distress, or is worried about someone",
                    },
                    Country = "United States",
                    Phones = [new("988", "tel:988")],
                    Text = "988",
                    Hours = language switch
                    {
                        "es" => "Las 24 horas",
                        "ar" => "على مدار الساعة",
                        _ => "24 hours",
                    },
                    Checked = ThemeWords.Find(language)!.Date(new DateOnly(2026, 11, 21)),
                },
            ],
            root + "pages/help/"
        );
}
