using Sourced.Cli;

return await CommandLine.RunAsync(args, Sourced.Cli.Terminal.Console.OfThisProcess(), TimeProvider.System);
