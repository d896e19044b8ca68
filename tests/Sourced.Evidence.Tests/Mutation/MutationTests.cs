using System.Globalization;
using Sourced.Testing;

namespace Sourced.Evidence.Tests.Mutation;

public class MutationTests(ITestOutputHelper output)
{
    /// <summary>How much of each kind must be caught or be an honest wording of the same record.</summary>
    private static readonly Dictionary<string, double> Least = new()
    {
        ["digit"] = 1,
        ["swap"] = 1,
        ["decimal"] = 1,
        ["unit"] = 1,
        ["points"] = 1,
        ["citation"] = 1,
    };

    private const double Other = 0.98;

    /// <summary>
    /// How many changes of a kind may be honest wordings of their record: each was looked at ("5802" for "5,802"). More would be misses under
    /// another name, so that whoever adds to the input looks at the new ones and raises this.
    /// </summary>
    private static readonly Dictionary<string, int> MostHonest = new() { ["decimal"] = 25, ["comparator"] = 18 };

    [Fact]
    public void One_change_in_the_real_input_does_not_get_past_the_gate()
    {
        var mutants = new MutationTrial(Repository.Root).Run();

        Assert.True(mutants.Count > 5000, "the trial found too little to change");
        foreach (var kind in mutants.GroupBy(mutant => mutant.Mutation.Kind)) Print(kind.Key, [.. kind]);
        foreach (var place in mutants.GroupBy(mutant => mutant.Mutation.Place)) Print("in " + place.Key, [.. place]);
        foreach (var language in mutants.GroupBy(mutant => mutant.Language)) Print(language.Key, [.. language]);
        Print("all", mutants);
        foreach (var mutant in mutants.Where(mutant => mutant.Fate is Fate.Missed or Fate.Honest))
            output.WriteLine(mutant.ToString());
        Assert.All(
            mutants.GroupBy(mutant => mutant.Mutation.Kind),
            kind =>
                Assert.True(
                    Kept(kind) >= Least.GetValueOrDefault(kind.Key, Other),
                    $"{kind.Key}: {string.Join('\n', kind.Where(mutant => mutant.Fate == Fate.Missed))}"
                )
        );
        Assert.All(
            mutants.Where(mutant => mutant.Fate == Fate.Honest).GroupBy(mutant => mutant.Mutation.Kind),
            kind => Assert.True(kind.Count() <= MostHonest.GetValueOrDefault(kind.Key), $"{kind.Key}: {string.Join('\n', kind)}")
        );
    }

    private void Print(string name, IReadOnlyCollection<Mutant> mutants)
    {
        var (honest, missed) = (mutants.Count(mutant => mutant.Fate == Fate.Honest), mutants.Count(mutant => mutant.Fate == Fate.Missed));
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{name,-12} {mutants.Count,6} changes {mutants.Count - honest - missed,6} caught {honest,4} honest wordings of the record {missed,4} missed {Kept(mutants),8:P2}"
            )
        );
    }

    /// <summary>The part that did not become an untruth unseen.</summary>
    private static double Kept(IEnumerable<Mutant> mutants) => mutants.Average(mutant => mutant.Fate == Fate.Missed ? 0.0 : 1.0);
}
