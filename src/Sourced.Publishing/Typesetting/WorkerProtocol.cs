using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Sourced.Publishing.Typesetting;

/// <summary>The first line to a worker.</summary>
/// <param name="Templates">By name below the theme's folder.</param>
internal sealed record WorkerTemplates(IReadOnlyDictionary<string, byte[]> Templates);

/// <summary>A line to a worker; <c>theme/typesetter/worker.mjs</c> describes both directions.</summary>
/// <param name="Output">pdf or png.</param>
/// <param name="Proof">Whether there are to be pictures of its pages.</param>
/// <param name="Brand">JSON, or empty.</param>
/// <param name="Width">Of a PNG, in pixels; 0 for one a point.</param>
internal sealed record WorkerJob(long Id, string Template, string Data, string Output, bool Proof, string Brand, int Width);

/// <param name="Milliseconds">How long the worker was at it.</param>
/// <param name="Length">How many bytes of the file follow.</param>
/// <param name="Pictures">How many of each picture follow then.</param>
internal sealed record WorkerAnswer(long Id, int Pages, ImmutableArray<WorkerProblem> Problems, double Milliseconds, int Length, ImmutableArray<int> Pictures);

/// <param name="Kind">overflow, glyph, contrast or template.</param>
/// <param name="File">The template that has the fault, below the theme's folder; null where it is in the data.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1.</param>
internal sealed record WorkerProblem(string Kind, string Message, string Help, string? File = null, int Line = 0, int Column = 0);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(WorkerTemplates))]
[JsonSerializable(typeof(WorkerJob))]
[JsonSerializable(typeof(WorkerAnswer))]
internal sealed partial class WorkerProtocol : JsonSerializerContext;
