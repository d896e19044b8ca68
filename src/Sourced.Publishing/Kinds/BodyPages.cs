using System.Collections.Immutable;
using Sourced.Content.Diagnostics;
using Sourced.Content.Documents;
using Sourced.Publishing.Composition;
using Sourced.Publishing.Editions;
using Sourced.Theme.Models;

namespace Sourced.Publishing.Kinds;

/// <summary>A page that must be there in every language: with the author's text where there is one, and with the theme's title where not.</summary>
internal static class BodyPages
{
    public static (SheetView View, ImmutableArray<Diagnostic> Problems) Compose(
        Composers composers,
        DocumentKey key,
        string language,
        string title,
        string message
    )
    {
        if (composers.Site.Find(key, language) is { } document)
        {
            var (view, problems) = composers.Sheets.Compose(document);
            return (
                view with
                {
                    Frame = composers.Frames.Compose(Address(composers, key, language, view.Title, view.Message)) with
                    {
                        JsonLd = view.Frame.JsonLd,
                    },
                },
                problems
            );
        }

        var bare = new SheetView
        {
            Frame = composers.Frames.Compose(Address(composers, key, language, title, message)),
            Kind = key.Kind.ToString().ToLowerInvariant(),
            Slug = key.Slug,
            Title = title,
            Message = message,
            Body = [],
        };
        return (bare, []);
    }

    public static ArtifactOrigin Origin(Composers composers, DocumentKey key, string language, string name) =>
        composers.Site.Find(key, language) is { } document ? Composers.OriginOf(document) : ArtifactOrigin.Whole(name);

    public static SitePath Path(Site site, DocumentKey key, string language) =>
        key.Kind == DocumentKind.Home ? site.Addresses.Home(language) : site.Addresses.Page(language, key.Slug);

    private static PageAddress Address(Composers composers, DocumentKey key, string language, string title, string message)
    {
        var site = composers.Site;
        return new PageAddress(language, Path(site, key, language), title)
        {
            NeutralTitle =
                key.Kind == DocumentKind.Home
                    ? site.Settings.TitleIn(language)
                    : site.Words(language).Format("discreet.page", ShortCode.Of($"page/{key.Slug}")),
            DiscreetTitle = site.Find(key, language)?.Front.DiscreetTitle?.Value,
            Description = message,
            Editions = [.. site.Languages.Select(other => (other, Path(site, key, other)))],
        };
    }
}
