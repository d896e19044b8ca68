using Sourced.Publishing.Composition;
using Sourced.Publishing.Data;
using Sourced.Publishing.Editions;
using Sourced.Publishing.Making;
using Sourced.Theme.Models;

namespace Sourced.Publishing.Kits;

/// <summary>The list of all that lies in a kit, with versions and checksums, for programs and for whoever makes the next kit.</summary>
internal static class KitManifest
{
    private const int Format = 1;

    public static byte[] Write(
        Site site,
        Kit kit,
        TalkView talk,
        IReadOnlyList<(KitEntry Entry, MadeFile File)> made,
        IReadOnlyList<(string Name, byte[] Bytes)> written
    ) =>
        JsonFile.Write(json =>
        {
            json.WriteStartObject();
            json.WriteNumber("format", Format);
            json.WriteString("address", talk.Url);
            json.WriteString("version", talk.Version);
            json.WriteString("audience", kit.Talk.Audience);
            json.WriteNumber("minutes", kit.Talk.Length.Minutes);
            json.WriteString("language", kit.Language);
            json.WriteString("country", kit.Country);
            json.WriteString("paper", kit.Paper);
            json.WriteKnown("checked", talk.Date);
            json.WriteKnown("use_until", talk.UseUntilDate);
            json.WriteString("licence", LinkedData.Licence);
            json.WriteStartArray("sheets");
            foreach (var sheet in kit.Talk.Sheets.Prepend(kit.Talk.First))
            {
                json.WriteStartObject();
                json.WriteString("title", sheet.Front.Title.Value);
                json.WriteString("address", site.Addresses.Absolute(site.Addresses.Of(sheet)));
                json.WriteKnown("published", sheet.Front.Published?.Value.ToString());
                json.WriteKnown("reviewed", sheet.Front.Reviewed?.Value.ToString());
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("statistics");
            foreach (var part in kit.Talk.Parts.Where(part => part.Figure is not null))
                json.WriteStringValue(part.Figure!.Finding.Value.ToString());
            json.WriteEndArray();
            json.WriteStartArray("files");
            var files = made.Select(file => (file.Entry.Name, file.File.Size, file.File.Content, file.File.Pages))
                .Concat(written.Select(file => (file.Name, (long)file.Bytes.Length, Digest.Of(file.Bytes), 0)))
                .OrderBy(file => file.Item1, StringComparer.Ordinal);
            foreach (var (name, size, content, pages) in files)
            {
                json.WriteStartObject();
                json.WriteString("name", name);
                json.WriteNumber("size", size);
                json.WriteString("sha256", content.ToString());
                if (pages > 0)
                    json.WriteNumber("pages", pages);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });
}
