using Sourced.Cli;

using var console = Sourced.Cli.Terminal.Console.OfThisProcess();
return await CommandLine.RunAsync(args, console, TimeProvider.System);
