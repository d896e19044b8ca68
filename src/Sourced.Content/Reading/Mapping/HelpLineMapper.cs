using Sourced.Content.Diagnostics;
using Sourced.Content.Reading.Yaml;
using Sourced.Content.Registers;
using Sourced.Content.Text;

namespace Sourced.Content.Reading.Mapping;

/// <summary>One entry of <c>help-lines.yml</c>.</summary>
internal static class HelpLineMapper
{
    public static HelpLine? Read(MappingReader map)
    {
        map.Require("id", "name", "what-for", "country");
        var (id, whatFor) = (map.RequiredId("id"), map.Localized("what-for"));
        var line = new HelpLine
        {
            Id = id,
            Name = map.RequiredText("name"),
            WhatFor = whatFor!,
            ForChildren = map.Localized("for-children"),
            Countries = map.Among("country", CountryCodes.Known, ShapeKind.TextOrTexts).Texts("country", orOne: true),
            Languages = map.Texts("languages"),
            Phones = map.Texts("phone", orOne: true),
            Text = map.Localized("text"),
            Chat = map.Text("chat"),
            Url = map.Text("url"),
            Hours = map.Localized("hours"),
            Cost = map.Localized("cost"),
            Ages = map.Localized("ages"),
            Bill = map.Localized("bill"),
            Operator = map.Text("operator"),
            Checked = map.Date("checked"),
            CheckBy = map.Date("check-by"),
            Note = map.Localized("note"),
            Seen = map.Text("seen"),
        };
        map.Done();
        foreach (var country in line.Countries) CheckCountry(country, map.Bag);
        return id.Value.Length == 0 || whatFor is null ? null : line;
    }

    private static void CheckCountry(Located<string> country, DiagnosticBag bag)
    {
        if (!CountryCodes.Known.Contains(country.Value))
            bag.Add(YamlRules.WrongValue, country.Span, $"\"{country.Value}\" is not a country code", CountryCodes.Help(country.Value));
    }
}
