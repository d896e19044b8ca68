using System.Collections.Frozen;
using Sourced.Evidence.Binding;

namespace Sourced.Evidence.Phrases;

/// <summary>Words that make the year beside them the year of a publication, and not of what was measured.</summary>
internal static class PublicationWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = new[]
    {
        "report study survey published publication source edition review analysis release brief guide paper article dataset data law act told wrote said estimate estimates estimated poll research",
        "informe estudio encuesta publicado publicada publicó publicados publicación fuente edición revisión análisis comunicado guía artículo datos ley dijo escribió estimación estimó investigación",
        "rapport étude enquête publié publiée publication source édition analyse communiqué guide article données loi estimation recherche",
        "relatório estudo inquérito pesquisa publicado publicada publicação fonte edição revisão análise guia artigo dados lei estimativa",
        "bericht studie umfrage veröffentlicht veröffentlichte quelle ausgabe auswertung mitteilung leitfaden artikel daten gesetz schätzung untersuchung",
        "تقرير التقرير دراسة الدراسة استطلاع الاستطلاع مسح نشر نُشر نشرت نُشرت منشور المصدر مصدر مراجعة تحليل دليل بيان مقال بيانات قانون قالت قال تقدير قدرت قدّرت بحث",
        "रिपोर्ट अध्ययन सर्वेक्षण प्रकाशित स्रोत",
    }.SelectMany(row => row.Split(' ')).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True when the sentence of a year speaks of a publication, or the year closes a bracket: "(Finkelhor, 2022)".</summary>
    public static bool StandIn(CheckedPassage passage, JudgedNumber year, int sentence)
    {
        var (start, end) = passage.Sentences.RangeOf(sentence);
        var text = passage.Passage.Text;
        if (year.Number.End < text.Length && text[year.Number.End] == ')') return true;
        for (var at = start; at < end;)
        {
            var from = at;
            while (at < end && char.IsLetter(text[at])) at++;
            if (at > from && Words.Contains(text.AsSpan(from, at - from))) return true;
            while (at < end && !char.IsLetter(text[at])) at++;
        }

        // Chinese and the like part no words.
        return text.AsSpan(start, end - start).ContainsAny(Reports);
    }

    private static readonly System.Buffers.SearchValues<char> Reports = System.Buffers.SearchValues.Create("告研究版");
}
