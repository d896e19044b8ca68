using System.Runtime.InteropServices;

namespace Sourced.Publishing.Storage;

/// <summary>Gives a file a second name; where the disk cannot, a copy with the same time stamp.</summary>
internal static partial class HardLink
{
    /// <param name="existing">Absolute path of a file, or of a symbolic link, which is linked itself.</param>
    /// <param name="name">Absolute path that must not exist; its folder must.</param>
    public static void Create(string existing, string name)
    {
        if (TryLink(existing, name)) return;
        File.Copy(existing, name);
        File.SetLastWriteTimeUtc(name, File.GetLastWriteTimeUtc(existing));
    }

    private static bool TryLink(string existing, string name) => OperatingSystem.IsWindows()
        ? CreateHardLink(name, existing, 0)
        : Link(existing, name) == 0;

    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Link(string existing, string name);

    [LibraryImport("kernel32", EntryPoint = "CreateHardLinkW", StringMarshalling = StringMarshalling.Utf16, SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool CreateHardLink(string name, string existing, nint security);
}
