using System.Text;
using Sourced.Content.Reading.Files;

namespace Sourced.Evidence.Loose;

/// <summary>An input folder that holds one page.</summary>
internal sealed class LooseFile(string text) : IInputFiles
{
    private const string Path = "input/pages/loose.md";

    public InputListing? List(string folder) => new([Path], []);

    public InputBytes Read(string path, int limit) =>
        path == Path ? InputBytes.Of(Encoding.UTF8.GetBytes(text)) : InputBytes.Refused(InputProblem.Missing);
}
