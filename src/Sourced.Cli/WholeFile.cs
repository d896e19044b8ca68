namespace Sourced.Cli;

/// <summary>A file of the project that is written anew: whole or not at all, whatever happens meanwhile.</summary>
internal static class WholeFile
{
    /// <exception cref="UsageException">The place cannot be written to.</exception>
    public static void Write(string path, string text)
    {
        try
        {
            Replace(path, text);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"'{path}' cannot be written: {error.Message}", error);
        }
    }

    /// <summary>Writes only where the file still says what somebody read; a byte order mark stays.</summary>
    /// <exception cref="UsageException">It says something else now, or cannot be read or written.</exception>
    public static void Change(string path, string before, string after)
    {
        try
        {
            var now = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetString(File.ReadAllBytes(path)); // this keeps the mark
            var mark = now.StartsWith('\ufeff') ? "\ufeff" : "";
            if (now[mark.Length..] != before)
                throw new UsageException(
                    $"'{path}' has been changed since it was read: nothing was written. Start again with what it says now"
                );
            Replace(path, mark + after);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"'{path}' cannot be written: {error.Message}", error);
        }
    }

    private static void Replace(string path, string text)
    {
        var temporary = path + ".tmp";
        try
        {
            File.WriteAllText(temporary, text);
            File.Move(temporary, path, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }
}
