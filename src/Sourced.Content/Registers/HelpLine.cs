using System.Collections.Immutable;
using Sourced.Content.Sources;
using Sourced.Content.Text;

namespace Sourced.Content.Registers;

/// <summary>A line or service that helps or takes reports.</summary>
public sealed record HelpLine
{
    public required Located<string> Id { get; init; }

    public required Located<string> Name { get; init; }

    public required LocalizedText WhatFor { get; init; }

    /// <summary>What it does, said to a child; only of lines that answer children. Where readers are young, these stand first.</summary>
    public LocalizedText? ForChildren { get; init; }

    /// <summary>ISO 3166-1 alpha-2 codes, or <c>international</c>.</summary>
    public required ImmutableArray<Located<string>> Countries { get; init; }

    public ImmutableArray<Located<string>> Languages { get; init; } = [];

    /// <summary>As shown to readers: <c>1-800-843-5678 (1-800-THE-LOST)</c>.</summary>
    public ImmutableArray<Located<string>> Phones { get; init; } = [];

    public LocalizedText? Text { get; init; }

    public Located<string>? Chat { get; init; }

    public Located<string>? Url { get; init; }

    public LocalizedText? Hours { get; init; }

    public LocalizedText? Cost { get; init; }

    public LocalizedText? Ages { get; init; }

    /// <summary>Whether it may show on a bill, where known.</summary>
    public LocalizedText? Bill { get; init; }

    public Located<string>? Operator { get; init; }

    public Located<PartialDate>? Checked { get; init; }

    public Located<PartialDate>? CheckBy { get; init; }

    public LocalizedText? Note { get; init; }

    public Located<string>? Seen { get; init; }
}
