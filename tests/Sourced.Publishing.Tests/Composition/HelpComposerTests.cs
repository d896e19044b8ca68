using Sourced.Evidence;
using Sourced.Publishing.Composition;
using Sourced.Publishing.Tests.Sites;

namespace Sourced.Publishing.Tests.Composition;

public sealed class HelpComposerTests
{
    private const string Lines = """
        - id: gb-line
          name: A line in Britain
          what-for: {en: For children, es: Para menores}
          country: [GB]
          languages: [en]
          phone: "0800 1111"
          text: write to us
          url: https://gb.example/
          checked: 2026-11-01
          check-by: 2027-11-01
        - id: us-line
          name: A line
          what-for: {en: For anyone, es: Para todos}
          country: [US]
          languages: [en]
          phone: "1-800-555-0199 (1-800-HELPERS)"
          text: "233-733"
          url: https://us.example/
          operator: Helpers
          checked: 2026-11-01
          check-by: 2027-11-01
        - id: us-interpreted
          name: A line with interpreters
          what-for: {en: For anyone, es: Para todos}
          country: [US]
          languages: [en, mul]
          phone: "988"
          url: https://us2.example/
          checked: 2026-11-01
          check-by: 2027-11-01
        """;

    [Fact]
    public void A_language_comes_first_to_those_who_speak_it_or_have_interpreters() =>
        Assert.Equal(("gb-line", "us-interpreted"), (Compose().Short("en").Lines[0].Id, Compose().Short("es").Lines[0].Id));

    [Fact]
    public void A_number_with_its_countrys_code_is_dialled_from_anywhere_and_letters_are_not_dialled()
    {
        var lines = Compose().Countries("en").SelectMany(country => country.Lines).ToDictionary(line => line.Id);

        Assert.Equal(
            ["tel:08001111", "tel:+18005550199", "tel:988"],
            new[] { "gb-line", "us-line", "us-interpreted" }.Select(id => lines[id].Phones[0].Href)
        );
        Assert.Equal("1-800-555-0199", lines["us-line"].Phones[0].Number);
        Assert.Equal((null, "sms:233733"), (lines["gb-line"].TextHref, lines["us-line"].TextHref));
    }

    [Fact]
    public void The_block_leads_to_every_country() =>
        Assert.Equal(
            [("US", true), ("GB", true)],
            Compose().Short("es").Countries.Select(country => (country.Href.Split('#')[1], country.Text.Length > 2))
        );

    [Fact]
    public void Who_is_young_sees_lines_that_answer_children_first_and_no_other_in_words_said_to_a_child()
    {
        var help = Compose(
            Lines.Replace(
                "  country: [US]\n  languages: [en, mul]",
                "  for-children: {en: Talk to us, es: Habla con nosotros}\n  country: [US]\n  languages: [en, mul]",
                StringComparison.Ordinal
            )
        );

        Assert.Equal([("us-interpreted", "Habla con nosotros")], help.Young("es").Lines.Select(line => (line.Id, line.WhatFor)));
        Assert.Equal("Para todos", help.Short("es").Lines[0].WhatFor);
        Assert.Equal(help.Short("es").Countries, help.Young("es").Countries);
    }

    [Fact]
    public void Where_no_line_says_what_it_does_for_a_child_the_lines_of_every_page_stand() =>
        Assert.Equal(Compose().Short("es").Lines.Select(line => line.Id), Compose().Young("es").Lines.Select(line => line.Id));

    private static HelpComposer Compose(string lines = Lines)
    {
        var library = SmallSite.Text.With("input/help-lines.yml", lines).Read().Library;
        return new HelpComposer(new Site(library, Gate.Check(library, new GateOptions(new DateOnly(2026, 11, 21), 1)), CodeRegistry.None));
    }
}
