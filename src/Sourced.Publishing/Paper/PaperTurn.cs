namespace Sourced.Publishing.Paper;

/// <summary>How a printer that prints both sides is told to turn the paper over.</summary>
internal enum PaperTurn
{
    LongEdge,

    /// <summary>For paper that lies on its side and is read like a book.</summary>
    ShortEdge,
}
