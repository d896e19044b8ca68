using Sourced.Content.Text;

namespace Sourced.Content.Registers;

public sealed record GlossaryTerm(Located<string> Id, LocalizedText Term, LocalizedText Definition);
