using System.Collections.Immutable;
using Sourced.Content.Text;

namespace Sourced.Content.Importing.BibTeX;

/// <summary>One entry as it stands in the file: its values still TeX, macros and joints resolved.</summary>
/// <param name="Type">In lower case: <c>article</c>.</param>
internal sealed record BibTeXEntry(string Type, Located<string> Key, ImmutableArray<BibTeXField> Fields);

/// <param name="Name">In lower case.</param>
/// <param name="NameSpan">Where the name stands.</param>
/// <param name="Value">TeX, and where its first piece stands.</param>
internal sealed record BibTeXField(string Name, SourceSpan NameSpan, Located<string> Value);
