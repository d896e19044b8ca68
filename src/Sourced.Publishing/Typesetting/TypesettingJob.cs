namespace Sourced.Publishing.Typesetting;

/// <summary>One document for the typesetter.</summary>
/// <param name="Template">Below the theme folder: <c>paper/sheet.typ</c>, <c>cards/card.typ</c>.</param>
/// <param name="DataJson">What the template shows, as JSON: data, never markup.</param>
/// <param name="Output">What to make.</param>
/// <param name="Title">For messages about this job.</param>
public sealed record TypesettingJob(string Template, string DataJson, TypesettingOutput Output, string Title)
{
    /// <summary>It is to be looked at: beside the file there is a picture of each page; where there can be no file, what is wrong is marked in them.</summary>
    public bool IsProof { get; init; }

    /// <summary>How wide a PNG is, in pixels; 0 for one a point.</summary>
    public int Width { get; init; }

    /// <summary>Colours and logo of an organisation, as <c>brand.typ</c> reads them; empty for the theme as it is.</summary>
    public string BrandJson { get; init; } = "";
}

public enum TypesettingOutput
{
    /// <summary>PDF/A-3a and PDF/UA-1.</summary>
    Pdf,
    /// <summary>PNG of the first page, one pixel a point where no width is asked for.</summary>
    Png,
}
