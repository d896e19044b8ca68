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

        Assert.Equal(["tel:08001111", "tel:+18005550199", "tel:988"], new[] { "gb-line", "us-line", "us-interpreted" }.Select(id => lines[id].Phones[0].Href));
        Assert.Equal("1-800-555-0199", lines["us-line"].Phones[0].Number);
        Assert.Equal((null, "sms:233733"), (lines["gb-line"].TextHref, lines["us-line"].TextHref));
    }

    [Fact]
    public void The_block_leads_to_every_country() =>
        Assert.Equal([("US", true), ("GB", true)], Compose().Short("es").Countries.Select(country => (country.Href.Split('#')[1], country.Text.Length > 2)));

    private static HelpComposer Compose()
    {
        var library = SmallSite.Text.With("input/help-lines.yml", Lines).Read().Library;
        return new HelpComposer(new Site(library, Gate.Check(library, new GateOptions(new DateOnly(2026, 11, 21), 1)), CodeRegistry.None));
    }
}
