namespace Sourced.Preview.Tests;

/// <summary>A way to spoil a site, and the way back.</summary>
internal sealed record Mistake(string Name, Action<Session> Make, Action<Session> Mend)
{
    private const string Sleep = "input/facts/sleep.md";
    private const string Play = "input/facts/play.md";
    private const string Town = "input/sources/town-2025.yml";

    public static IReadOnlyList<Mistake> All { get; } =
    [
        Text("a wrong figure", Sleep, "34% of pupils", "43% of pupils"),
        Text("a figure without a source", Play, "What they played.", "What 12% of them played."),
        Text("broken YAML", Play, "audience: [parents]", "audience: [parents"),
        Text("a misspelt key", Sleep, "title:", "titel:"),
        Text("no front matter", "input/index.md", "---\ntitle", "--\ntitle"),
        Text("a dead link", Sleep, "(play.md)", "(plya.md)"),
        Text("a broken source", Town, "kind: count", "kind: guess"),
        Text("another record", Town, "figure: 61%", "figure: 16%"),
        Text("a half-written source", Town, "findings:", "findings"),
        Text("a broken register", "input/glossary.yml", "- id: nap", "- id: nap\n- id: nap"),
        Text("broken settings", "statiq.json", "{ \"SiteTitle\"", "{ \"SiteTitel\""),
        Text("half of the settings", "statiq.json", "\"es\"] }", "\"es\"] "),
        Text("a translation that says something else", "input/es/facts/play.md", "61 %", "6 %"),
        Bytes("bytes that are no text", Play, [0xff, 0xfe, 0x00, 0x41]),
        Bytes("an empty file", Sleep, []),
        Gone("a deleted source", Town),
        Gone("a deleted original", Play),
        Moved("a renamed sheet", Play, "input/facts/games.md"),
        Moved("a renamed source", Town, "input/sources/town.yml"),
        Moved("a folder that is away", "input/sources", "sources"),
        new(
            "a stray file",
            session => session.Write("input/facts/notes.txt", "34%"),
            session => File.Delete(session.PathOf("input/facts/notes.txt"))
        ),
        new(
            "a sheet too many",
            session => session.Write("input/facts/new.md", "---\ntitle: New\n"),
            session => File.Delete(session.PathOf("input/facts/new.md"))
        ),
    ];

    /// <summary>Those of somebody who writes templates, told with the file in which they are.</summary>
    public static IReadOnlyList<(Mistake Mistake, string Told)> OfTheme { get; } =
    [
        (Half("half of a handout's template", "theme/paper/sheet.typ"), "theme/paper/sheet.typ"),
        (Half("half of a part of it", "theme/paper/parts/blocks.typ"), "theme/paper/parts/blocks.typ"),
        (Half("half of a card's template", "theme/cards/card.typ"), "theme/cards/card.typ"),
        (Half("half of the tokens", "theme/tokens.json"), "theme/tokens.json"),
        (
            Bytes(
                "a call of what is not there",
                "theme/paper/sheet.typ",
                "#let sheet(..all) = nothing-of-the-kind(..all)\n#sheet()\n"u8.ToArray()
            ),
            "theme/paper/sheet.typ"
        ),
        (Gone("a template that is away", "theme/paper/sheet.typ"), "theme/paper/sheet.typ"),
        (Text("a wrong figure", Sleep, "34% of pupils", "43% of pupils"), Sleep),
        (Gone("a deleted source", Town), Sleep),
    ];

    public override string ToString() => Name;

    private static Mistake Half(string name, string path) => new(
        name,
        session =>
        {
            File.Copy(session.PathOf(path), session.PathOf("kept"));
            var whole = session.Read(path);
            session.Write(path, whole[..(whole.Length / 2)] + "\n#let broken = (");
        },
        session => File.Move(session.PathOf("kept"), session.PathOf(path), overwrite: true));

    private static Mistake Text(string name, string path, string good, string bad) =>
        new(name, session => Replace(session, path, good, bad), session => Replace(session, path, bad, good));

    private static Mistake Bytes(string name, string path, byte[] bytes) => new(
        name,
        session =>
        {
            File.Copy(session.PathOf(path), session.PathOf("kept"));
            File.WriteAllBytes(session.PathOf(path), bytes);
        },
        session => File.Move(session.PathOf("kept"), session.PathOf(path), overwrite: true));

    private static Mistake Gone(string name, string path) => Moved(name, path, "kept");

    private static Mistake Moved(string name, string path, string away) =>
        new(name, session => Directory.Move(session.PathOf(path), session.PathOf(away)), session => Directory.Move(session.PathOf(away), session.PathOf(path)));

    /// <summary>As editors do: some write over the file, some write beside it and rename.</summary>
    private static void Replace(Session session, string path, string old, string @new)
    {
        var text = session.Read(path);
        Assert.Contains(old, text, StringComparison.Ordinal);
        text = text.Replace(old, @new, StringComparison.Ordinal);
        if (@new.Length % 2 == 0)
        {
            session.Write(path, text);
            return;
        }

        session.Write(path + "~", text);
        File.Move(session.PathOf(path + "~"), session.PathOf(path), overwrite: true);
    }
}
