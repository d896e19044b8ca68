using System.Globalization;
using Sourced.Publishing.Composition;
using Sourced.Publishing.Editions;

namespace Sourced.Publishing.Kinds;

/// <summary>.well-known/security.txt (RFC 9116), where the site has an address to write to: without one the file would be worth nothing.</summary>
internal sealed class SecurityText(Site site) : IArtifactSource
{
    public IEnumerable<Artifact> Artifacts()
    {
        if (site.Settings.Contact.Length == 0 || LastLooked is not { } day) yield break;
        yield return Texts.Artifact(new SitePath(".well-known/security.txt"), ArtifactOrigin.Whole("security.txt"), OutputKinds.Site, () => Compose(day));
    }

    /// <summary>The last day on which someone looked at the site: an edition knows no other.</summary>
    private DateOnly? LastLooked => site.Library.Documents
        .Select(document => (document.Front.Reviewed ?? document.Front.Published)?.Value.Earliest).Max();

    private string Compose(DateOnly day)
    {
        var expires = day.AddYears(1).ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);
        var address = site.Addresses.Absolute(new SitePath(".well-known/security.txt"));
        return $"Contact: mailto:{site.Settings.Contact}\nExpires: {expires}\nPreferred-Languages: {string.Join(", ", site.Languages)}\nCanonical: {address}\n";
    }
}
