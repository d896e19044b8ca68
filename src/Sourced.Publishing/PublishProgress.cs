namespace Sourced.Publishing;

/// <summary>How far publishing has come.</summary>
/// <param name="Done">Artifacts done in this stage.</param>
/// <param name="Total">Artifacts of this stage; 0 where they are not counted.</param>
public readonly record struct PublishProgress(PublishStage Stage, int Done, int Total);

public enum PublishStage
{
    Compose,
    /// <summary>Handouts and cards: the slow ones.</summary>
    Typeset,
    Render,
    Audit,
    Swap,
}
