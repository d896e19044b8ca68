using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Sourced.Theme.Models;

namespace Sourced.Publishing.Typesetting;

/// <summary>View models as the JSON that templates read: camel case, nulls left out, blocks and inlines with their kind in <c>is</c>.</summary>
public static class PaperJson
{
    private static readonly PaperJsonContext Context = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,

        // Read by Typst alone, so letters of every script stay letters.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public static string Handout(HandoutView view) => JsonSerializer.Serialize(view, Context.HandoutView);

    public static string Country(CountryHandoutView view) => JsonSerializer.Serialize(view, Context.CountryHandoutView);

    public static string Figure(FigureHandoutView view) => JsonSerializer.Serialize(view, Context.FigureHandoutView);

    public static string Talk(TalkView view) => JsonSerializer.Serialize(view, Context.TalkView);

    public static string Card(CardView view) => JsonSerializer.Serialize(view, Context.CardView);
}

[JsonSerializable(typeof(HandoutView))]
[JsonSerializable(typeof(CountryHandoutView))]
[JsonSerializable(typeof(FigureHandoutView))]
[JsonSerializable(typeof(TalkView))]
[JsonSerializable(typeof(CardView))]
internal sealed partial class PaperJsonContext : JsonSerializerContext;
