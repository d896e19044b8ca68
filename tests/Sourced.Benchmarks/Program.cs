using System.CommandLine;
using System.Globalization;
using Sourced.Benchmarks;
using Sourced.Benchmarks.Cards;
using Sourced.Benchmarks.Fuzzing;
using Sourced.Benchmarks.Paper;

var corpus = new Option<string>("--corpus") { Description = "The script that writes the corpus", Required = true };
var hugo = new Option<string>("--hugo") { Description = "A Hugo site with layouts for the corpus", Required = true };
var sheets = new Option<string>("--sheets") { Description = "How many sheets, one or more", DefaultValueFactory = _ => "1000" };
var runs = new Option<int>("--runs") { Description = "How often to run each", DefaultValueFactory = _ => 3 };
var work = new Option<string>("--work")
{
    Description = "Folder for corpora and sites",
    DefaultValueFactory = _ => Path.Combine(Path.GetTempPath(), "sourced-benchmarks"),
};

var site = new Command("site", "Gate and HTML, beside Hugo") { corpus, hugo, sheets, runs, work };
site.SetAction(result =>
{
    var folder = Directory.CreateDirectory(Path.GetFullPath(result.GetValue(work)!)).FullName;
    var sizes = result.GetValue(sheets)!.Split(',').Select(size => int.Parse(size, CultureInfo.InvariantCulture));
    new SiteBenchmark(Path.GetFullPath(result.GetValue(corpus)!), Path.GetFullPath(result.GetValue(hugo)!), folder).Run(sizes, result.GetValue(runs));
});

var minutes = new Option<double>("--minutes") { Description = "How long to look", DefaultValueFactory = _ => 10 };
var first = new Option<long>("--from") { Description = "The number of the first text", DefaultValueFactory = _ => 0 };
var fuzz = new Command("fuzz", "Hostile texts through the reader and the reading of a sheet") { minutes, first };
fuzz.SetAction(result => new FuzzTrial().Run(result.GetValue(minutes), result.GetValue(first)) == 0 ? 0 : 1);

var beside = new Option<bool>("--beside") { Description = "Two-page handouts beside plain Typst, a browser and WeasyPrint" };
var paper = new Command("paper", "Handouts and cards on one worker") { runs, work, beside };
paper.SetAction(result =>
{
    var benchmark = new PaperBenchmark(Directory.CreateDirectory(Path.GetFullPath(result.GetValue(work)!)).FullName);
    if (result.GetValue(beside)) benchmark.Beside(result.GetValue(runs));
    else benchmark.Measure(result.GetValue(runs));
});

var reader = new Command("reader", "The reader of statistics alone, on one core");
reader.SetAction(_ => ReaderBenchmark.Measure());

var count = new Option<int>("--cards") { Description = "How many cards", DefaultValueFactory = _ => 200 };
var growth = new Option<string>("--growth") { Description = "Ours alone, with so many cards, one or more numbers", DefaultValueFactory = _ => "" };
var cards = new Command("cards", "Share cards, beside satori with resvg and a loop over a browser") { count, runs, growth, work };
cards.SetAction(result =>
{
    var benchmark = new CardBenchmark(Directory.CreateDirectory(Path.GetFullPath(result.GetValue(work)!)).FullName);
    if (result.GetValue(growth) is { Length: > 0 } sizes) benchmark.Growth(sizes.Split(',').Select(size => int.Parse(size, CultureInfo.InvariantCulture)));
    else benchmark.Beside(result.GetValue(count), result.GetValue(runs));
});

return new RootCommand("Benchmarks of Sourced beside its peers") { site, paper, cards, reader, fuzz }.Parse(args).Invoke();
