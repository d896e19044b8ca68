using System.Runtime.InteropServices;

namespace Sourced.Publishing.Placing;

/// <summary>Brings a finished folder into the place of another, with nothing in between that a reader or a killed process could see.</summary>
internal static partial class FolderSwap
{
    /// <param name="output">Takes the place of the last edition, which is gone when this returns.</param>
    public static void Bring(OutputFolder output)
    {
        if (!Directory.Exists(output.Path))
        {
            Directory.Move(output.Staging, output.Path);
            return;
        }

        if (TryExchange(output.Staging, output.Path))
        {
            Directory.Delete(output.Staging, recursive: true);
            return;
        }

        BringByTwoRenames(output);
    }

    /// <summary>For disks that cannot exchange. Killed between the two, the next build finds the last edition and puts it back.</summary>
    internal static void BringByTwoRenames(OutputFolder output)
    {
        Directory.Move(output.Path, output.Previous);
        Directory.Move(output.Staging, output.Path);
        Directory.Delete(output.Previous, recursive: true);
    }

    private static bool TryExchange(string first, string second)
    {
        try
        {
            if (OperatingSystem.IsLinux()) return RenameAt2(AtCurrentFolder, first, AtCurrentFolder, second, RenameExchange) == 0;
            if (OperatingSystem.IsMacOS()) return RenameX(first, second, RenameSwap) == 0;
            return false;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    private const int AtCurrentFolder = -100;
    private const uint RenameExchange = 2;
    private const uint RenameSwap = 2;

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int RenameAt2(int firstFolder, string first, int secondFolder, string second, uint flags);

    [LibraryImport("libc", EntryPoint = "renamex_np", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int RenameX(string first, string second, uint flags);
}
