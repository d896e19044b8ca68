using System.Reflection;

namespace Sourced.Architecture.Tests;

/// <summary>Data flows one way, so dependencies do too: each assembly may use those before it and nothing else.</summary>
public sealed class DependencyDirectionTests
{
    public static TheoryData<string, string[], string[]> Assemblies() => new()
    {
        { "Sourced.Statistics", [], [] },
        { "Sourced.Content", [], ["Markdig", "YamlDotNet"] },
        { "Sourced.Evidence", ["Sourced.Statistics", "Sourced.Content"], [] },
        { "Sourced.Verification", ["Sourced.Statistics", "Sourced.Content", "Sourced.Evidence"], [] },
        { "Sourced.Theme", ["Sourced.Content", "Sourced.Evidence"], ["Microsoft.AspNetCore", "Microsoft.Extensions"] },
        {
            "Sourced.Publishing",
            ["Sourced.Content", "Sourced.Evidence", "Sourced.Statistics", "Sourced.Theme"],
            ["DocumentFormat.OpenXml", "ICSharpCode.SharpZipLib", "QRCoder"]
        },
        {
            "Sourced.Preview",
            ["Sourced.Content", "Sourced.Evidence", "Sourced.Statistics", "Sourced.Publishing"],
            ["Microsoft.AspNetCore", "Microsoft.Extensions", "Microsoft.Net.Http"]
        },
    };

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void An_assembly_uses_only_what_stands_before_it_in_the_flow(string name, string[] ours, string[] libraries)
    {
        var used = Assembly.Load(name).GetReferencedAssemblies().Select(reference => reference.Name!).ToArray();

        var forbidden = used.Where(reference => !IsBaseLibrary(reference) && !ours.Contains(reference) && !libraries.Any(reference.StartsWith));

        Assert.Empty(forbidden);
    }

    [Fact]
    public void The_statistics_reader_stands_alone() =>
        Assert.All(Assembly.Load("Sourced.Statistics").GetReferencedAssemblies(), reference => Assert.True(IsBaseLibrary(reference.Name!), reference.Name));

    private static bool IsBaseLibrary(string name) =>
        name is "netstandard" or "mscorlib" or "Microsoft.Win32.Primitives"
        || name.StartsWith("System.", StringComparison.Ordinal) && !name.StartsWith("System.CommandLine", StringComparison.Ordinal);
}
