using System.Globalization;
using Sourced.Content.Documents;
using Sourced.Evidence.Texts;
using Sourced.Statistics;

namespace Sourced.Evidence.Plainness;

/// <summary>How hard a page is to read, as far as counting can tell. Advice for its author, never a verdict.</summary>
/// <param name="File">The page.</param>
/// <param name="Language">Its language.</param>
/// <param name="Sentences">Of running text: message, content note, paragraphs and list items.</param>
/// <param name="Words">In these sentences.</param>
/// <param name="Longest">Words of the longest sentence.</param>
/// <param name="Syllables">Of the words that are not written in digits; 0 in languages without a formula.</param>
/// <param name="Spelt">The words that have these syllables.</param>
internal sealed record PageReadability(string File, string Language, int Sentences, int Words, int Longest, int Syllables, int Spelt)
{
    public decimal Average => Sentences == 0 ? 0 : (decimal)Words / Sentences;

    /// <summary>
    /// English: the grade of Kincaid, Fishburne, Rogers and Chissom (1975), 0.39 words a sentence + 11.8 syllables a word − 15.59. Spanish: the
    /// perspicuity of Szigriszt Pazos (1993), 206.835 − 62.3 syllables a word − words a sentence, read on the INFLESZ scale of Barrio Cantalejo
    /// (2008), where 55 to 65 is normal and more is easier. Other languages: nothing, since we know of no formula that was tested widely.
    /// </summary>
    public string Formula => (Language.Split('-')[0], Spelt) switch
    {
        (_, 0) => "",
        ("en", _) => "Flesch-Kincaid grade " + Rounded(0.39m * Average + 11.8m * Syllables / Spelt - 15.59m),
        ("es", _) => "INFLESZ " + Rounded(206.835m - 62.3m * Syllables / Spelt - Average),
        _ => "",
    };

    public static PageReadability Of(Document document)
    {
        var (sentences, words, longest, syllables, spelt) = (0, 0, 0, 0, 0);
        var language = document.Language.Split('-')[0];
        foreach (var passage in FrontMatterPassages.Of(document).Concat(BodyPassages.Of(document)).Where(IsRunningText))
        {
            foreach (var range in Statistics.Sentences.Split(passage.Text, passage.Language))
            {
                var sentence = passage.Text.AsSpan()[range];
                var count = PlainWords.Count(sentence);
                if (count == 0) continue;
                (sentences, words, longest) = (sentences + 1, words + count, Math.Max(longest, count));
                if (language is not ("en" or "es")) continue;
                foreach (var word in sentence.SplitAny(" \n\t-–—/"))
                {
                    var letters = sentence[word];
                    if (!letters.ContainsAnyInRange('A', 'z') || letters.ContainsAnyInRange('0', '9')) continue;
                    spelt++;
                    syllables += language == "en" ? Plainness.Syllables.English(letters) : Plainness.Syllables.Spanish(letters);
                }
            }
        }

        return new PageReadability(document.File.Path, document.Language, sentences, words, longest, syllables, spelt);
    }

    internal static bool IsRunningText(Passage passage) => passage.Role switch
    {
        PassageRole.FrontMatter => passage.Place == TextPlace.Prose,
        // Words in another language are counted with the sentence that holds them.
        PassageRole.Body => passage is { Host: null, Place: TextPlace.Prose or TextPlace.ListItem },
        _ => false,
    };

    private static string Rounded(decimal value) => Math.Round(value, 1, MidpointRounding.AwayFromZero).ToString("0.0", CultureInfo.InvariantCulture);
}
