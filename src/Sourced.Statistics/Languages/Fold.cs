using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Sourced.Statistics.Languages;

/// <summary>
/// Brings every spelling of a word to one form, a letter at a time: lower case, without accents, Arabic without vowel signs and with one
/// alef, Devanagari without nukta. Thus composed and decomposed text, and text whose accents were lost, read alike.
/// </summary>
internal static class Fold
{
    private const int TableSize = 0x0980;
    private static readonly char[] Table = BuildTable();

    /// <summary>Traditional characters of the words that matter here, each before its simplified one.</summary>
    private const string TraditionalPairs =
        "億亿萬万兩两國国產产業业歲岁個个們们這这與与從从約约過过還还經经數数據据總总額额價价錢钱費费預预計计損损資资營营種种類类學学員员醫医護护師师長长歷历應应當当規规處处罰罚準准標标議议達达實实現现減减漲涨環环較较佔占電电話话熱热線线發发報报導导請请將将範范圍围層层級级條条頁页節节圖图點点時时間间鐘钟週周噸吨畝亩裏里裡里頃顷婦妇兒儿嬰婴孫孙傷伤殺杀綁绑難难選选舉举軍军隊队貧贫窮穷財财團团體体會会組组織织誤误區区門门戶户動动車车輛辆棟栋樓楼廠厂場场獲获歐欧韓韩幣币鎊镑盧卢於于為为無无來来對对後后內内題题問问頭头腦脑廣广續续縣县聯联創创幾几壽寿齡龄滿满證证認认確确診诊檢检測测試试驗验樣样參参調调訪访談谈覆复蓋盖歸归連连雙双輸输勞劳務务農农漁渔災灾聲声樹树鳥鸟魚鱼獎奖賠赔償偿貸贷稅税賣卖買买購购飯饭館馆燒烧擔担憂忧藥药劑剂輕轻積积極极優优勝胜負负責责專专輯辑筆笔紙纸張张關关閉闭開开網网絡络軟软項项願愿顯显風风險险權权監监僅仅獨独藍蓝綠绿紅红齊齐態态術术趨趋勢势義义慮虑幹干製制複复療疗濟济鎮镇鄉乡擊击補补貼贴";

    private static readonly FrozenDictionary<char, char> Simplified =
        TraditionalPairs.Chunk(2).ToFrozenDictionary(pair => pair[0], pair => pair[1]);

    /// <summary>The folded letter, or NUL for a sign that is dropped.</summary>
    public static char Letter(char letter)
    {
        if (letter < TableSize)
            return Table[letter];
        if (letter is >= '\uFF01' and <= '\uFF5E')
            return Table[letter - 0xFEE0];
        if (letter >= '\u2E80' && Simplified.TryGetValue(letter, out var simple))
            return simple;
        if (letter is >= '\u1E00' and <= '\u1EFF')
            return FirstOfDecomposition(letter);
        return letter is '\u200C' or '\u200D' ? '\0' : char.ToLowerInvariant(letter);
    }

    public static string Word(string word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var letter in word)
        {
            var plain = Letter(letter);
            if (plain != '\0')
                folded.Append(plain);
        }

        return folded.ToString();
    }

    private static char[] BuildTable()
    {
        var table = new char[TableSize];
        for (var i = 0; i < TableSize; i++)
            table[i] = FoldOne((char)i);
        return table;
    }

    private static char FoldOne(char letter) => letter switch
    {
        < '\u0080' => char.ToLowerInvariant(letter),
        '\u2019' => '\'',
        >= '\u0300' and <= '\u036F' => '\0',
        'أ' or 'إ' or 'آ' or 'ٱ' => 'ا',
        // with a hamza above, as their decomposed forms lose it
        'ى' or 'ی' or 'ئ' => 'ي',
        'ؤ' => 'و',
        'ک' => 'ك',
        'ة' => 'ه',
        'ـ' => '\0',
        >= '\u064B' and <= '\u065F' or '\u0670' => '\0',
        '\u093C' => '\0',
        '\u0901' => '\u0902',
        >= '\u0958' and <= '\u095F' => FirstOfDecomposition(letter),
        < '\u0250' => FirstOfDecomposition(letter),
        _ => char.ToLowerInvariant(letter),
    };

    private static char FirstOfDecomposition(char letter)
    {
        var parts = letter.ToString().Normalize(NormalizationForm.FormD);
        return parts.Length > 1 && CharUnicodeInfo.GetUnicodeCategory(parts[1]) is UnicodeCategory.NonSpacingMark
            ? char.ToLowerInvariant(parts[0])
            : char.ToLowerInvariant(letter);
    }
}
