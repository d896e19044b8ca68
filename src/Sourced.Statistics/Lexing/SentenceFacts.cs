using Sourced.Statistics.Languages;

namespace Sourced.Statistics.Lexing;

/// <summary>What the words of a sentence do, taken together.</summary>
internal struct SentenceFacts
{
    public Tags Tags;
    /// <summary>How strongly it speaks of terms.</summary>
    public int Terms;
    /// <summary>It wants a yes or no.</summary>
    public bool Asks;
    /// <summary>It opens with a supposition and asks what follows.</summary>
    public bool Poses;
    /// <summary>It opens with an example of something in general: "For example, a ball that".</summary>
    public bool Example;
    /// <summary>It names a recent year, and so tells of one that was.</summary>
    public bool Dated;
    /// <summary>It sets or supposes: "may", "if".</summary>
    public bool Binds;
    /// <summary>It tells what was.</summary>
    public bool Tells;
    /// <summary>It tells of a game.</summary>
    public bool Plays;
    /// <summary>It is about votes or opinions.</summary>
    public bool Votes;
    /// <summary>How many words it has.</summary>
    public int Words;
    /// <summary>How strongly it speaks of devices, substances, forces or settings.</summary>
    public int Technical;
    /// <summary>It is about numbers themselves.</summary>
    public bool Maths;
}
