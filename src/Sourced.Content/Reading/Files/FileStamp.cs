namespace Sourced.Content.Reading.Files;

/// <param name="Length">In bytes.</param>
/// <param name="Written">When it was last written to, in ticks of UTC, as the disk tells it.</param>
internal readonly record struct FileStamp(long Length, long Written);
