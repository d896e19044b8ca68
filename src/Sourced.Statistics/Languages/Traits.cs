namespace Sourced.Statistics.Languages;

/// <summary>What a word says besides its <see cref="Tags"/>; the names are marks of the language files. A word may have several.</summary>
[Flags]
internal enum Traits : uint
{
    None = 0,
    /// <summary>Makes a length of time a point in time: "3,000 years ago".</summary>
    Ago = 1 << 0,
    /// <summary>A time so short that "per" makes a speed of it: "km per second".</summary>
    Moment = 1 << 1,
    /// <summary>Something of which rules and lists pick those of a size: towns under 5,000 people.</summary>
    Body = 1 << 2,
    /// <summary>A hedge in which rules speak: "no more than two".</summary>
    Capping = 1 << 3,
    /// <summary>What is found was counted by the finder: "found four guns".</summary>
    Find = 1 << 4,
    /// <summary>A number of fractions or chances that is reckoned, not measured: "the probability is 1/4".</summary>
    Chance = 1 << 5,
    /// <summary>Opens a question that wants a yes or no: "Is the amount more than $3,000?".</summary>
    Asks = 1 << 6,
    /// <summary>Opens an example: what its "if" supposes and what follows from it are both made up.</summary>
    Example = 1 << 7,
    /// <summary>Opens a story that the rest of its block goes on telling: "Imagine you buy a slice of pizza".</summary>
    Story = 1 << 8,
    /// <summary>Tells a price when it touches one: "it cost $2.00".</summary>
    Costs = 1 << 9,
    /// <summary>Makes its subject a supposition: "a rise of 2 °C would".</summary>
    Would = 1 << 10,
    /// <summary>Opens the question of a worked problem, whose data stand in its block: "Calculate the force".</summary>
    Problem = 1 << 11,
    /// <summary>Turns a yes-or-no question into a statement of what follows: "Did you know that".</summary>
    Knows = 1 << 12,
    /// <summary>Its sentence sets or supposes rather than tells, unless something else in it tells: "may", "if", "any".</summary>
    Binds = 1 << 13,
    /// <summary>Its sentence tells what was, whatever it allows beside that: "were", "according to".</summary>
    Tells = 1 << 14,
    /// <summary>Its sentence is about numbers themselves: "integers", "vertices".</summary>
    Maths = 1 << 15,
    /// <summary>Says what a product or a body is made of: "supports 14 languages", "consists of nine members".</summary>
    Offers = 1 << 16,
    /// <summary>Makes a multiple of the number behind it: "by a factor of 4", "se multiplicó por 4".</summary>
    Multiplies = 1 << 22,
    /// <summary>What a machine or a reaction deals in: "50 requests per day", "18 molecules".</summary>
    Machine = 1 << 18,
    /// <summary>How far or how large one thing is: "half of the way", "a third of the size".</summary>
    Extent = 1 << 19,
    /// <summary>A side of the world, behind the degrees of a place.</summary>
    Compass = 1 << 20,
    /// <summary>Its sentence is about a game, whose score is two bare numbers: "won", "halftime".</summary>
    Game = 1 << 21,
    /// <summary>Its sentence is about votes or opinions, whose points are percentage points: "poll", "voters".</summary>
    Vote = 1 << 30,
    /// <summary>A point of a game, a test or an index, unless its sentence is about votes.</summary>
    Tally = 1 << 29,
    /// <summary>Makes an ordinal of the number and the full stop behind it: "im 19. Jahrhundert".</summary>
    Numbering = 1u << 31,
    /// <summary>Speaks of devices, substances, forces or settings, whose numbers are given and not counted: "voltage", "resistor", "cache".</summary>
    Technical = 1 << 24,
    /// <summary>Word of a lesson or a manual ("exercise", "equation", "command"), which says nothing alone and much where a page is full of such words.</summary>
    Lesson = 1 << 26,
    /// <summary>Says that something comes to pass, and so how often: "occur", "happen".</summary>
    Occurs = 1 << 27,
    /// <summary>Picks out one of many of a kind: "each team", "every box".</summary>
    Single = 1 << 25,
    /// <summary>A plural that does not look like one: "people", "children".</summary>
    Many = 1 << 23,
    /// <summary>Word of a lesson in statistics, whose samples are made up: "null hypothesis", "drawn at random".</summary>
    Inference = 1 << 28,
    /// <summary>Behind "may" it makes a guess about the world and no rule: "may have", "could be".</summary>
    Supposes = 1 << 17,
}
