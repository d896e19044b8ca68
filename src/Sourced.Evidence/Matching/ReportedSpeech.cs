using System.Text.RegularExpressions;

namespace Sourced.Evidence.Matching;

/// <summary>Somebody's words told as said: a verb of speech in the past, and at least four words between quotation marks beside it.</summary>
internal static partial class ReportedSpeech
{
    private const int FewestWords = 4;

    /// <summary>By the primary tag of a language. What may be said one day ("if he says …") is no report, so that only the past counts.</summary>
    private static readonly Dictionary<string, Regex> Verbs = new(StringComparer.Ordinal)
    {
        ["en"] = Words("said|told|wrote|recalled|replied|answered|explained|added|testified|remembered"),
        ["es"] = Words("dijo|dijeron|escribió|escribieron|contó|contaron|explicó|recordó|añadió|respondió|declaró"),
        ["fr"] = Words("dit|déclaré|écrit|expliqué|raconté|répondu|ajouté"),
        ["pt"] = Words("disse|disseram|escreveu|contou|explicou|lembrou|respondeu|declarou|acrescentou"),
        ["de"] = Words("sagte|sagten|schrieb|schrieben|erzählte|erklärte|erinnerte|antwortete|berichtete"),
        ["ar"] = Words("قال|قالت|قالوا|كتب|كتبت|روى|روت|أوضح|أوضحت|أضاف|أضافت"),
        ["hi"] = Words("ने कहा|ने बताया|ने लिखा"),
        ["zh"] = new Regex("(?:说|說|写道|寫道|表示|告诉|告訴)[：:，,]?$", RegexOptions.CultureInvariant),
    };

    /// <summary>Before a verb these make it a thing that may happen, an example or advice.</summary>
    private static readonly Regex Unsaid = new(@"\b(?:if|whether|may|might|can|could|would|should|never|unless|nobody|no one|si|nunca|nadie|wenn|se|إذا|यदि|अगर)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>The first quotation of a sentence that is told as said, or null.</summary>
    /// <param name="sentence">One sentence, or text in which quotations stand whole.</param>
    public static Range? In(string sentence, string language)
    {
        if (!Verbs.TryGetValue(language.Split('-')[0].ToLowerInvariant(), out var verbs)) return null;
        foreach (Match quoted in Quoted().Matches(sentence))
        {
            var inside = quoted.ValueSpan[1..^1];
            var words = quoted.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
            if (words < FewestWords && !(language.StartsWith("zh", StringComparison.Ordinal) && inside.Length >= 2 * FewestWords)) continue;
            var before = sentence[Math.Max(0, quoted.Index - 60)..quoted.Index].TrimEnd();
            var after = sentence[(quoted.Index + quoted.Length)..Math.Min(sentence.Length, quoted.Index + quoted.Length + 30)];
            if ((verbs.IsMatch(before) || verbs.IsMatch(after)) && !Unsaid.IsMatch(before)) return quoted.Index..(quoted.Index + quoted.Length);
        }

        return null;
    }

    private static Regex Words(string words) => new($@"(?<!\p{{L}})(?:{words})(?!\p{{L}})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    [GeneratedRegex("“[^”]{8,600}”|«[^»]{8,600}»|„[^“”]{8,600}[“”]|「[^」]{8,600}」|\"[^\"]{8,600}\"", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();
}
