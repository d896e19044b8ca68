using System.Collections.Immutable;
using Sourced.Content.Diagnostics;
using Sourced.Content.Documents;
using Sourced.Content.Markup;

namespace Sourced.Content.Reading.Structure;

/// <summary>A fact sheet says what to do, what is known and what is not: three sections with fixed anchors. On an action or myth page too, none that is there is empty.</summary>
internal static class DocumentStructure
{
    private static readonly ImmutableArray<(string Id, string Title)> Sections =
        [("do", "What you can do"), ("facts", "The facts"), ("claim", "The claim"), ("unknown", "What we do not know")];

    public static void Check(Document document, DiagnosticBag bag)
    {
        // A body that could not be read at all has been reported, and has no sections to miss.
        if (document.Kind is DocumentKind.Home or DocumentKind.Page || (document.Body.IsEmpty && bag.Items.Count > 0)) return;
        foreach (var (id, title) in Sections)
        {
            var at = Find(document.Body, id);
            if (at >= 0 && IsEmpty(document.Body, at))
                bag.Add(StructureRules.EmptySection, document.Body[at].Span, $"the section #{id} says nothing", "write at least one sentence");
            else if (at < 0 && document.Kind == DocumentKind.Fact && id != "claim")
                bag.Add(StructureRules.MissingSection, document.Front.Title.Span, $"this sheet has no section #{id}", $"add a heading: ## {title} {{#{id}}}");
        }
    }

    private static int Find(ImmutableArray<Block> body, string id)
    {
        for (var i = 0; i < body.Length; i++)
        {
            if (body[i] is HeadingBlock heading && heading.Id == id) return i;
        }

        return -1;
    }

    /// <summary>Nothing but deeper headings until the next heading of its own level.</summary>
    private static bool IsEmpty(ImmutableArray<Block> body, int heading)
    {
        var level = ((HeadingBlock)body[heading]).Level;
        for (var i = heading + 1; i < body.Length; i++)
        {
            if (body[i] is not HeadingBlock next) return false;
            if (next.Level <= level) return true;
        }

        return true;
    }
}
