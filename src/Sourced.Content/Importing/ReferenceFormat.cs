namespace Sourced.Content.Importing;

/// <summary>In what form another program wrote its references.</summary>
public enum ReferenceFormat
{
    BibTeX,
    Ris,
    CslJson,
    CslYaml,
}
