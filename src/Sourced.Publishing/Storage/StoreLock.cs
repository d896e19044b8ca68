namespace Sourced.Publishing.Storage;

/// <summary>Keeps two builds of one project apart. The system lets go of it when the process ends, however it ends.</summary>
internal static class StoreLock
{
    /// <returns>Null when another build holds it.</returns>
    public static FileStream? Take(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            return null;
        }
    }
}
