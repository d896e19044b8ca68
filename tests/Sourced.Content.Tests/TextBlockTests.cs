using Sourced.Content.Documents;
using Sourced.Content.Markup;

namespace Sourced.Content.Tests;

public class TextBlockTests
{
    private const string Body = """
        Opening.

        ## Heading

        > Quoted.
        >
        > - quoted item

        - outer
          - inner

          rest of outer

        | Head |
        |------|
        | cell ![chart](c.png) |

        *A [picture ![of a line](d.png)](page.md)*
        """;

    [Fact]
    public void Text_blocks_come_in_reading_order_with_their_place() => Assert.Equal(
        [
            "Paragraph: Opening.", "Heading: Heading", "Quote: Quoted.", "ListItem: quoted item", "ListItem: outer", "ListItem: inner",
            "ListItem: rest of outer", "TableHeader: Head", "TableCell: cell", "ImageAlt: chart", "Paragraph: A picture", "ImageAlt: of a line",
        ],
        Blocks().Select(block => $"{block.Place}: {block.Read().Text.Trim()}"));

    [Fact]
    public void A_block_knows_its_item_row_quotation_and_section()
    {
        var blocks = Blocks().ToDictionary(block => block.Read().Text.Trim());

        Assert.Same(blocks["outer"].Item, blocks["rest of outer"].Item);
        Assert.NotSame(blocks["outer"].Item, blocks["inner"].Item);
        Assert.NotNull(blocks["quoted item"].Quote);
        Assert.Null(blocks["outer"].Quote);
        Assert.Null(blocks["Head"].Row);
        Assert.Same(blocks["cell"].Row, blocks["chart"].Row);
        Assert.Null(blocks["Opening."].Section);
        Assert.Equal("heading", blocks["cell"].Section?.Id);
    }

    [Fact]
    public void Code_blocks_are_not_read() => Assert.Empty(Small.Page("```\n50% of code\n```\n").Document().TextBlocks());

    [Fact]
    public void An_image_stands_as_a_space_in_its_line_and_its_words_stand_apart()
    {
        var image = Assert.IsType<ImageInline>(Small.Inlines("See ![one in *six*](c.png) there.")[1]);

        Assert.Equal("one in six", image.AltText);
        Assert.Equal("See   there.", ReadableText.Of([.. Small.Inlines("See ![one in *six*](c.png) there.")]).Text);
    }

    private static System.Collections.Immutable.ImmutableArray<TextBlock> Blocks() => Small.Page(Body).Document().TextBlocks();
}
