namespace Sourced.Evidence.Tests.Mutation;

public class MutationTests(ITestOutputHelper output)
{
    /// <summary>How much of each kind must be caught or be an honest wording of the same record.</summary>
    private static readonly Dictionary<string, double> Least = new()
    {
        ["digit"] = 1,
        ["decimal"] = 1,
        ["unit"] = 1,
        ["comparator"] = 0.98,
        ["citation"] = 1,
    };

    [Fact]
    public void One_change_in_the_real_input_does_not_get_past_the_gate()
    {
        var mutants = new MutationTrial(Root()).Run();

        Assert.True(mutants.Count > 500, "the trial found too little to change");
        foreach (var kind in mutants.GroupBy(mutant => mutant.Mutation.Kind))
        {
            var (all, honest, missed) = (kind.Count(), kind.Count(mutant => mutant.Fate == Fate.Honest), kind.Count(mutant => mutant.Fate == Fate.Missed));
            output.WriteLine($"{kind.Key,-11} {all,5} changes, {all - honest - missed,5} caught, {honest,3} honest wordings of the record, {missed,3} missed");
        }

        foreach (var mutant in mutants.Where(mutant => mutant.Fate is Fate.Missed or Fate.Honest)) output.WriteLine(mutant.ToString());
        Assert.All(mutants.GroupBy(mutant => mutant.Mutation.Kind), kind =>
            Assert.True(kind.Count(mutant => mutant.Fate != Fate.Missed) >= kind.Count() * Least[kind.Key], $"{kind.Key}: {string.Join('\n', kind.Where(mutant => mutant.Fate == Fate.Missed))}"));
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Pipeline.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("the tests run outside the repository");
    }
}
