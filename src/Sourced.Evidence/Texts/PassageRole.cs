namespace Sourced.Evidence.Texts;

/// <summary>What a passage is to its document, which decides what may serve its statistics.</summary>
internal enum PassageRole
{
    /// <summary>Part of a body: the citations beside a statistic serve it.</summary>
    Body,
    /// <summary>Title, message, content note: the sheet's key figures serve them, since those stand on the same page with their sources.</summary>
    FrontMatter,
    /// <summary>A field of a key figure: its own finding serves it.</summary>
    KeyFigure,
    /// <summary>Title or summary of a chart: the citations of the table that it draws serve them.</summary>
    Chart,
    /// <summary>A glossary entry, where nothing can be cited.</summary>
    Glossary,
    /// <summary>A text of the register of help lines: nothing can be cited there, and numbers to dial are at home.</summary>
    HelpLine,
    /// <summary>What the register says against a discredited claim: the sources that refute it serve its figures.</summary>
    Correction,
    /// <summary>What is said of a source as a whole, its limits: its own findings serve it.</summary>
    Source,
}
