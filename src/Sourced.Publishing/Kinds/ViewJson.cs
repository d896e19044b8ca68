using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Sourced.Publishing.Editions;
using Sourced.Theme;
using Sourced.Theme.Models;

namespace Sourced.Publishing.Kinds;

/// <summary>Every value of a view as bytes, so that its digest misses nothing: what is not in them cannot reach the page.</summary>
internal static class ViewJson
{
    private static readonly ViewJsonContext Context = new(new JsonSerializerOptions
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new WordsByLanguage() },
    });

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _buffer;

    /// <summary>Everything that the page made from this view depends on: its kind, its values, and the code that makes it.</summary>
    public static Digest DigestOf<TView>(TView view)
    {
        var bytes = Write(view);
        using var digest = new DigestBuilder();
        return digest.Add(ToolDigest.Value).Add(typeof(TView).Name).Add(bytes).ToDigest();
    }

    /// <returns>Valid until the next view is written on this thread.</returns>
    public static ReadOnlySpan<byte> Write<TView>(TView view)
    {
        var buffer = _buffer ??= new ArrayBufferWriter<byte>(1 << 16);
        buffer.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true }))
        {
            JsonSerializer.Serialize(json, view, (JsonTypeInfo<TView>)Context.GetTypeInfo(typeof(TView))!);
        }

        return buffer.WrittenSpan;
    }

    /// <summary>Interface words are part of the theme's code, whose version is in every digest: their language says which.</summary>
    private sealed class WordsByLanguage : JsonConverter<Words>
    {
        public override Words Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, Words value, JsonSerializerOptions options) => writer.WriteStringValue(value.Language);
    }
}

[JsonSerializable(typeof(SheetView))]
[JsonSerializable(typeof(StatisticPageView))]
[JsonSerializable(typeof(SourcePageView))]
[JsonSerializable(typeof(HelpPageView))]
[JsonSerializable(typeof(FindPageView))]
[JsonSerializable(typeof(ListingPageView))]
[JsonSerializable(typeof(CorrectionsPageView))]
[JsonSerializable(typeof(EvidencePageView))]
[JsonSerializable(typeof(GlossaryPageView))]
[JsonSerializable(typeof(RulesPageView))]
[JsonSerializable(typeof(CardPageView))]
[JsonSerializable(typeof(PostPageView))]
[JsonSerializable(typeof(MissingPageView))]
[JsonSerializable(typeof(TalkPageView))]
[JsonSerializable(typeof(ReadMeView))]
[JsonSerializable(typeof(KitsPageView))]
[JsonSerializable(typeof(TalkChoiceView))]
[JsonSerializable(typeof(KitPageView))]
internal sealed partial class ViewJsonContext : JsonSerializerContext;
