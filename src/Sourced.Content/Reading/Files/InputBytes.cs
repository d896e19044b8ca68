namespace Sourced.Content.Reading.Files;

/// <summary>The bytes of a file, or the problem that kept them back.</summary>
public readonly record struct InputBytes
{
    private InputBytes(ReadOnlyMemory<byte> bytes, InputProblem problem) => (Bytes, Problem) = (bytes, problem);

    public ReadOnlyMemory<byte> Bytes { get; }

    public InputProblem Problem { get; }

    public static InputBytes Of(ReadOnlyMemory<byte> bytes) => new(bytes, InputProblem.None);

    public static InputBytes Refused(InputProblem problem) => new(default, problem);
}
