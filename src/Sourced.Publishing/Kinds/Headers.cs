using Sourced.Publishing.Composition;
using Sourced.Publishing.Editions;

namespace Sourced.Publishing.Kinds;

/// <summary>_headers, which Netlify, Cloudflare Pages and others read: what servers should say with every file.</summary>
/// <remarks>Pages carry the same policy in a meta element, for hosts that give no control of headers.</remarks>
internal sealed class Headers(Site site) : IArtifactSource
{
    // An old card's address comes to show what holds now, so nobody may keep it for long.
    private const string ADay = "Cache-Control: public, max-age=86400";
    private const string Forever = "Cache-Control: public, max-age=31536000, immutable";

    public IEnumerable<Artifact> Artifacts() =>
        [Texts.Artifact(new SitePath("_headers"), ArtifactOrigin.Whole("the list of headers"), OutputKinds.Site, Compose)];

    private string Compose()
    {
        var root = site.Settings.LinkRoot;
        var cards = string.Concat(
            site.Languages.Select(language => $"{site.Addresses.Href(site.Addresses.File(language, "cards/x"))[..^1]}*\n  {ADay}\n")
        );
        return $"""
                {root}/*
                  Content-Security-Policy: default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'
                  Referrer-Policy: no-referrer
                  X-Content-Type-Options: nosniff
                  Permissions-Policy: camera=(), geolocation=(), microphone=(), interest-cohort=()
                  Cross-Origin-Opener-Policy: same-origin
                {root}/assets/site.*
                  {Forever}
                {root}/data/*
                  Access-Control-Allow-Origin: *

                """ + cards;
    }
}
