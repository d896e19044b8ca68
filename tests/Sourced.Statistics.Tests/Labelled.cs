namespace Sourced.Statistics.Tests;

/// <summary>One labelled number: where it stands and what a careful reader calls it.</summary>
public sealed record Label(int Start, int End, string Name)
{
    public bool IsStatistic { get; init; }
}

/// <summary>One block of the corpus with its labels taken out: ⟦nearly one in five|ratio⟧ is a statistic, ⟨12 March|date⟩ is none.</summary>
public sealed record Labelled(string Line, string Text, TextPlace Place, IReadOnlyList<Label> Labels)
{
    private static readonly (string Prefix, TextPlace Place)[] Places =
    [
        ("heading: ", TextPlace.Heading), ("item: ", TextPlace.ListItem), ("cell: ", TextPlace.TableCell), ("caption: ", TextPlace.Caption),
    ];

    public static IReadOnlyList<Labelled> Read(string corpus)
    {
        using var stream = typeof(Labelled).Assembly.GetManifestResourceStream($"Corpus.{corpus}.txt")
            ?? throw new ArgumentException($"no corpus '{corpus}'", nameof(corpus));
        using var reader = new StreamReader(stream);
        var blocks = new List<Labelled>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                blocks.Add(Parse(line));
        }

        return blocks;
    }

    public static Labelled Parse(string line)
    {
        var place = TextPlace.Prose;
        var body = line;
        foreach (var (prefix, named) in Places)
        {
            if (!line.StartsWith(prefix, StringComparison.Ordinal))
                continue;
            (place, body) = (named, line[prefix.Length..]);
        }

        var text = new System.Text.StringBuilder(body.Length);
        var labels = new List<Label>();
        for (var i = 0; i < body.Length; i++)
        {
            if (body[i] is not ('⟦' or '⟨'))
            {
                text.Append(body[i]);
                continue;
            }

            var close = body.IndexOf(body[i] == '⟦' ? '⟧' : '⟩', i);
            var bar = body.LastIndexOf('|', close);
            if (close < 0 || bar < i)
                throw new FormatException($"unclosed label in '{line}'");
            var start = text.Length;
            text.Append(body, i + 1, bar - i - 1);
            labels.Add(new Label(start, text.Length, body[(bar + 1)..close]) { IsStatistic = body[i] == '⟦' });
            i = close;
        }

        return new Labelled(line, text.ToString(), place, labels);
    }
}
