using System.Collections.Immutable;

namespace Sourced.Theme.Models;

/// <summary>The help block that stands on every page and sheet: emergency first, then one report line, one talk line, other countries.</summary>
/// <param name="Lines">Few: the ones for this edition's first country, then international.</param>
/// <param name="AllHref">The page with the lines of every country.</param>
public sealed record HelpView(ImmutableArray<HelpLineView> Lines, string AllHref)
{
    /// <summary>Every country on that page, at its place there.</summary>
    public ImmutableArray<NavigationView> Countries { get; init; } = [];
}

public sealed record HelpCountryView(string Code, string Name, ImmutableArray<HelpLineView> Lines)
{
    /// <summary>What there is on paper.</summary>
    public ImmutableArray<HandoutLinkView> Handouts { get; init; } = [];
}

public sealed record HelpLineView
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required string WhatFor { get; init; }

    /// <summary>As a BCP 47 tag where the words are not in the page's language, else null.</summary>
    public string? Language { get; init; }

    /// <summary>Country name in the page's language, or the word for international.</summary>
    public string Country { get; init; } = "";

    public ImmutableArray<PhoneView> Phones { get; init; } = [];

    public string Text { get; init; } = "";

    /// <summary><c>sms:</c> with digits only, or null where one cannot write there by text message.</summary>
    public string? TextHref { get; init; }

    /// <summary>In one line: its numbers without what says them in letters; where there is none, what to text, or the address as one types it.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public string Reach => Phones.Length > 0 ? string.Join(" · ", Phones.Select(phone => phone.Display.Split(" (")[0]))
        : Text.Length > 0 ? Text : (Url ?? "").Replace("https://", "", StringComparison.Ordinal).Replace("www.", "", StringComparison.Ordinal).TrimEnd('/');

    public string? Url { get; init; }

    public string Hours { get; init; } = "";

    public string Languages { get; init; } = "";

    public string Cost { get; init; } = "";

    public string Ages { get; init; } = "";

    public string Bill { get; init; } = "";

    /// <summary>Who answers, as the register names them; empty where that is the name of the line.</summary>
    public string Operator { get; init; } = "";

    /// <summary>Of <see cref="Operator"/>, where it is not the page's; else null.</summary>
    public string? RecordLanguage { get; init; }

    public string Note { get; init; } = "";

    /// <summary>The page with its card and the words that go with it; null where there is none.</summary>
    public string? PostingHref { get; init; }

    /// <summary>In the page's language; empty when unknown.</summary>
    public string Checked { get; init; } = "";

    public string CheckBy { get; init; } = "";
}

/// <param name="Display">As shown.</param>
/// <param name="Href"><c>tel:</c> with digits only, or null where it cannot be dialled.</param>
public sealed record PhoneView(string Display, string? Href)
{
    /// <summary>Without what stands in brackets behind it: the number in letters.</summary>
    public string Number { get; } = Display.IndexOf('(', StringComparison.Ordinal) is > 0 and var bracket ? Display[..bracket].TrimEnd() : Display;
}
