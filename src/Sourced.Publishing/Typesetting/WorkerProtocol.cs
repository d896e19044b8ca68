using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Sourced.Publishing.Typesetting;

/// <summary>A line to a worker; <c>theme/typesetter/worker.mjs</c> describes both directions.</summary>
/// <param name="Output">pdf or png.</param>
internal sealed record WorkerJob(long Id, string Template, string Data, string Output);

/// <param name="Milliseconds">How long the worker was at it.</param>
/// <param name="Length">How many bytes follow.</param>
internal sealed record WorkerAnswer(long Id, int Pages, ImmutableArray<WorkerProblem> Problems, double Milliseconds, int Length);

/// <param name="Kind">overflow, glyph or template.</param>
internal sealed record WorkerProblem(string Kind, string Message, string Help);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(WorkerJob))]
[JsonSerializable(typeof(WorkerAnswer))]
internal sealed partial class WorkerProtocol : JsonSerializerContext;
