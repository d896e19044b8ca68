using Sourced.Content.Diagnostics;
using Sourced.Content.Text;
using YamlDotNet.Core;

namespace Sourced.Content.Reading.Yaml;

/// <summary>A stretch of a file to a tree of mappings, sequences and text. What YAML can do beyond that is refused.</summary>
internal static class YamlText
{
    /// <returns>The tree; null when the stretch is empty or cannot be read, which is then reported.</returns>
    public static YamlNode? Read(SourceSpan stretch, DiagnosticBag bag) => PlainYaml.Read(stretch) ?? ReadFully(stretch, bag);

    /// <summary>The same with the full parser, whatever the stretch looks like.</summary>
    internal static YamlNode? ReadFully(SourceSpan stretch, DiagnosticBag bag)
    {
        var builder = new YamlTreeBuilder(stretch, bag);
        try
        {
            return builder.Build();
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException)
        {
            // Seen where a "?" or "-" stands alone in odd places, and where a tag is no address: the parser trips over its own checks.
            bag.Add(YamlRules.Syntax, builder.Place, "this is not YAML", Help);
            return null;
        }
        catch (YamlException e)
        {
            bag.Add(YamlRules.Syntax, PlaceOf(e, stretch), $"this is not YAML: {Words(e.Message)}", Help);
            return null;
        }
    }

    private const string Help = "a value with a colon, a # or quotes in it needs quotes around it";

    private static SourceSpan PlaceOf(YamlException e, SourceSpan stretch)
    {
        var at = stretch.Start + (int)Math.Clamp(e.Start.Index, 0, stretch.Length);
        while (at > stretch.Start && at == stretch.End && stretch.File.Text[at - 1] is '\n' or '\r') at--;
        return stretch.File.Span(at, at < stretch.End ? 1 : 0);
    }

    private static string Words(string message) =>
        message.TrimEnd('.', ' ') is { Length: > 0 } words ? char.ToLowerInvariant(words[0]) + words[1..] : "it cannot be parsed";
}
