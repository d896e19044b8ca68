using Sourced.Publishing.Composition;

namespace Sourced.Publishing.Data;

/// <summary>What may be done with the data, and how to cite it: for readers of the files alone.</summary>
internal static class DataTerms
{
    public static string Of(Site site) => $"""
        {site.Settings.SiteTitle}
        {site.Addresses.Absolute(site.Addresses.Listing(site.MainLanguage, "data"))}

        Licence
          Our own words and this collection: CC BY 4.0, {LinkedData.Licence}
          Each figure belongs to its source. Keep the source with every number.

        How to cite
          One statistic: cite its source (sources.bib, sources.ris, sources.csl.json), and name the page
          {site.Settings.BaseUrl}/s/<short_id>/ where you found it.
          The whole: {site.Settings.SiteTitle}, statistics.csv, {site.Settings.BaseUrl}/data/, with the day on which you took it.

        Files
          statistics.csv, statistics.json   one row for each statistic and each language that shows it
          sources.bib, .ris, .csl.json      every source, for reference managers
          help-lines.json                   help lines by country; do not print one after its use_until
          changes.json                      what is new, re-checked, updated, corrected or withdrawn, by the dates in the input
          evidence.json                     what the gate proved in this edition, and what it was asked to let pass
          *.schema.json                     JSON Schemas (draft 2020-12) of the JSON files
          SHA256SUMS                        check with: sha256sum --check SHA256SUMS

        """;
}
