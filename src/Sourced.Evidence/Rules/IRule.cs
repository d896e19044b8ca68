using Sourced.Content.Diagnostics;
using Sourced.Evidence.Binding;

namespace Sourced.Evidence.Rules;

/// <summary>What may be wrong, told once: its code, its page, its examples, and the check that finds it.</summary>
internal interface IRule
{
    RuleDescription Description { get; }
}

/// <summary>A rule that looks at one passage at a time.</summary>
internal interface IPassageRule : IRule
{
    void Check(CheckedPassage passage, CheckContext context, DiagnosticList found);
}

/// <summary>A rule that looks at one document at a time.</summary>
internal interface IDocumentRule : IRule
{
    void Check(CheckedDocument document, CheckContext context, DiagnosticList found);
}

/// <summary>A rule that looks at one source at a time: its records, and what documents show of it.</summary>
internal interface ISourceRule : IRule
{
    void Check(CheckedSource source, DiagnosticList found);
}

/// <summary>A rule that looks at everything at once: sources, registers, translations.</summary>
internal interface ILibraryRule : IRule
{
    void Check(CheckedLibrary library, DiagnosticList found);
}
