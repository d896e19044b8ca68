using System.Collections.Frozen;

namespace Sourced.Evidence.Populations;

/// <summary>The nouns of each language that name a group. A word of two meanings ("niños": children, or boys) has both.</summary>
internal sealed class GroupWords
{
    private static readonly GroupWords None = new([]);

    private static readonly FrozenDictionary<string, GroupWords> ByLanguage = new Dictionary<string, GroupWords>
    {
        ["en"] = new(
        [
            (Group.Child, "children kids minors infants babies toddlers"),
            (Group.Girl, "girls"),
            (Group.Boy, "boys"),
            (Group.Teenager, "teenagers teens adolescents teenage"),
            (Group.YoungPerson, "youths youngsters"),
            (Group.Child | Group.YoungPerson | Group.Teenager, "youth"),
            (Group.Adult, "adult adults"),
            (Group.Woman, "women"),
            (Group.Man, "men"),
            (Group.Person, "people persons individuals"),
            (Group.Victim, "victims"),
            (Group.Survivor, "survivors"),
            (Group.Respondent, "respondents participants"),
            (Group.Student, "students pupils"),
            (Group.Parent, "parents carers caregivers mothers fathers"),
            (Group.Suspect, "offenders perpetrators traffickers suspects abusers"),
            (Group.Report, "report reports tips referrals complaints notifications"),
            (Group.Image, "images videos files photos pictures photographs"),
            (Group.WebPage, "webpages pages urls websites sites domains addresses"),
            (Group.Case, "cases incidents situations"),
            (Group.Contact, "calls contacts messages sessions"),
            (Group.Account, "accounts profiles"),
            (Group.Advert, "adverts advertisements ads posts"),
        ]),
        ["es"] = new(
        [
            (Group.Child | Group.Boy, "niños niño chicos"),
            (Group.Child, "menores infancias"),
            (Group.Girl, "niñas niña chicas"),
            (Group.Boy, "varones muchachos"),
            (Group.Teenager, "adolescentes"),
            (Group.YoungPerson | Group.Teenager, "jóvenes"),
            (Group.Adult, "adultos adultas"),
            (Group.Woman, "mujeres"),
            (Group.Man, "hombres"),
            (Group.Person, "personas"),
            (Group.Victim, "víctimas"),
            (Group.Survivor, "sobrevivientes supervivientes"),
            (Group.Respondent, "encuestados encuestadas participantes"),
            (Group.Student, "estudiantes alumnos alumnas escolares"),
            (Group.Parent, "padres madres cuidadores"),
            (Group.Suspect, "agresores tratantes sospechosos"),
            (Group.Report, "denuncias informes reportes avisos"),
            (Group.Image, "imágenes videos vídeos archivos fotos fotografías"),
            (Group.WebPage, "páginas sitios direcciones dominios"),
            (Group.Case, "casos situaciones incidentes"),
            (Group.Contact, "llamadas contactos mensajes sesiones"),
            (Group.Account, "cuentas perfiles"),
            (Group.Advert, "anuncios publicaciones"),
        ]),
        ["fr"] = new(
        [
            (Group.Child, "enfants mineurs mineures"),
            (Group.Girl, "filles fillettes"),
            (Group.Boy, "garçons"),
            (Group.Teenager, "adolescents adolescentes"),
            (Group.YoungPerson | Group.Teenager, "jeunes"),
            (Group.Adult, "adultes"),
            (Group.Woman, "femmes"),
            (Group.Man, "hommes"),
            (Group.Person, "personnes"),
            (Group.Victim, "victimes"),
            (Group.Survivor, "survivants survivantes"),
            (Group.Respondent, "répondants participants"),
            (Group.Student, "élèves étudiants"),
            (Group.Parent, "parents"),
            (Group.Suspect, "agresseurs suspects"),
            (Group.Report, "signalements rapports plaintes"),
            (Group.Image, "images vidéos fichiers photos"),
            (Group.WebPage, "pages sites"),
            (Group.Case, "cas incidents situations"),
            (Group.Contact, "appels contacts messages"),
            (Group.Account, "comptes profils"),
            (Group.Advert, "annonces publications"),
        ]),
        ["pt"] = new(
        [
            (Group.Child, "crianças menores"),
            (Group.Girl, "meninas raparigas"),
            (Group.Boy, "meninos rapazes"),
            (Group.Teenager, "adolescentes"),
            (Group.YoungPerson | Group.Teenager, "jovens"),
            (Group.Adult, "adultos adultas"),
            (Group.Woman, "mulheres"),
            (Group.Man, "homens"),
            (Group.Person, "pessoas"),
            (Group.Victim, "vítimas"),
            (Group.Survivor, "sobreviventes"),
            (Group.Respondent, "entrevistados participantes inquiridos"),
            (Group.Student, "estudantes alunos alunas"),
            (Group.Parent, "pais mães"),
            (Group.Suspect, "agressores suspeitos"),
            (Group.Report, "denúncias relatórios queixas"),
            (Group.Image, "imagens vídeos ficheiros arquivos fotos"),
            (Group.WebPage, "páginas sites"),
            (Group.Case, "casos incidentes situações"),
            (Group.Contact, "chamadas contatos contactos mensagens"),
            (Group.Account, "contas perfis"),
            (Group.Advert, "anúncios publicações"),
        ]),
        ["de"] = new(
        [
            (Group.Child, "kinder kindern minderjährige minderjährigen"),
            (Group.Girl, "mädchen"),
            (Group.Boy, "jungen"),
            (Group.Teenager, "jugendliche jugendlichen teenager"),
            (Group.Adult, "erwachsene erwachsenen"),
            (Group.Woman, "frauen"),
            (Group.Man, "männer männern"),
            (Group.Person, "menschen personen"),
            (Group.Victim, "opfer opfern betroffene betroffenen"),
            (Group.Survivor, "überlebende überlebenden"),
            (Group.Respondent, "befragte befragten teilnehmende teilnehmenden"),
            (Group.Student, "schüler schülern schülerinnen studierende studierenden"),
            (Group.Parent, "eltern"),
            (Group.Suspect, "täter tätern verdächtige verdächtigen"),
            (Group.Report, "meldungen hinweise hinweisen anzeigen berichte berichten"),
            (Group.Image, "bilder bildern videos dateien fotos"),
            (Group.WebPage, "seiten webseiten"),
            (Group.Case, "fälle fällen vorfälle vorfällen"),
            (Group.Contact, "anrufe anrufen kontakte kontakten nachrichten"),
            (Group.Account, "konten profile profilen"),
        ]),
        ["ar"] = new(
        [
            (Group.Child, "أطفال طفل طفلا طفلاً قاصرين قاصرا"),
            (Group.Girl, "فتيات بنات فتاة"),
            (Group.Boy, "فتيان أولاد صبيان فتى ذكور"),
            (Group.Teenager, "مراهقين مراهقون مراهقا يافعين"),
            (Group.YoungPerson | Group.Teenager, "شباب شبان"),
            (Group.Adult, "بالغين بالغون راشدين بالغا"),
            (Group.Woman, "نساء امرأة"),
            (Group.Man, "رجال رجلا"),
            (Group.Person, "أشخاص شخصا شخصاً شخص"),
            (Group.Victim, "ضحايا ضحية"),
            (Group.Survivor, "ناجين ناجيات ناجيا ناجياً ناجية"),
            (Group.Respondent, "مشاركين مجيبين مستجيبين"),
            (Group.Student, "طلاب تلاميذ تلميذا تلميذاً طالبا"),
            (Group.Parent, "آباء أمهات والدين"),
            (Group.Report, "بلاغات بلاغ بلاغا بلاغاً تقارير تقريرا تقريراً"),
            (Group.Image, "صور صورة ملفات ملف ملفا ملفاً مقاطع"),
            (Group.WebPage, "صفحات صفحة مواقع"),
            (Group.Case, "حالات حالة قضايا"),
            (Group.Contact, "اتصالات مكالمات رسائل جلسات اتصالا"),
            (Group.Account, "حسابات"),
            (Group.Advert, "إعلانات"),
        ]),
        ["hi"] = new(
        [
            (Group.Child, "बच्चे बच्चों बच्चा बालक बालकों नाबालिग नाबालिगों शिशु शिशुओं"),
            (Group.Girl, "लड़कियां लड़कियाँ लड़कियों लड़की बालिका बालिकाएं बालिकाओं बच्चियों"),
            (Group.Boy, "लड़के लड़कों लड़का"),
            (Group.Teenager, "किशोर किशोरों किशोरियां किशोरियों"),
            (Group.YoungPerson | Group.Teenager, "युवा युवाओं युवक युवकों"),
            (Group.Adult, "वयस्क वयस्कों"),
            (Group.Woman, "महिला महिलाएं महिलाओं औरतें औरतों"),
            (Group.Man, "पुरुष पुरुषों"),
            (Group.Person, "लोग लोगों व्यक्ति व्यक्तियों"),
            (Group.Victim, "पीड़ित पीड़ितों पीड़िता पीड़िताओं"),
            (Group.Survivor, "उत्तरजीवी उत्तरजीवियों"),
            (Group.Respondent, "उत्तरदाता उत्तरदाताओं प्रतिभागी प्रतिभागियों"),
            (Group.Student, "छात्र छात्रों छात्राएं छात्राओं विद्यार्थी विद्यार्थियों"),
            (Group.Parent, "अभिभावक अभिभावकों माता-पिता माताएं माताओं पिताओं"),
            (Group.Suspect, "आरोपी आरोपियों तस्कर तस्करों अपराधी अपराधियों"),
            (Group.Report, "रिपोर्ट रिपोर्टें रिपोर्टों शिकायत शिकायतें शिकायतों सूचनाएं सूचनाओं"),
            (Group.Image, "तस्वीर तस्वीरें तस्वीरों चित्र चित्रों वीडियो फ़ाइलें फाइलें"),
            (Group.WebPage, "पृष्ठ पृष्ठों वेबसाइट वेबसाइटें वेबसाइटों"),
            (Group.Case, "मामला मामले मामलों घटना घटनाएं घटनाओं"),
            (Group.Contact, "कॉल कॉलें संदेश संदेशों संपर्क संपर्कों"),
            (Group.Account, "खाते खातों अकाउंट"),
            (Group.Advert, "विज्ञापन विज्ञापनों"),
        ]),
        ["zh"] = new(
        [
            (Group.Child, "儿童 兒童 孩子 小孩 未成年人 婴儿 嬰兒 婴幼儿"),
            (Group.Girl, "女孩 女童 少女"),
            (Group.Boy, "男孩 男童"),
            (Group.Teenager, "青少年 少年"),
            (Group.YoungPerson, "年轻人 年輕人 青年"),
            (Group.Adult, "成年人 成人"),
            (Group.Woman, "女性 妇女 婦女 女人"),
            (Group.Man, "男性 男人 男子"),
            (Group.Person, "人 人士"),
            (Group.Victim, "受害者 被害人 受害人"),
            (Group.Survivor, "幸存者 倖存者"),
            (Group.Respondent, "受访者 受訪者 参与者 參與者 调查对象 調查對象"),
            (Group.Student, "学生 學生"),
            (Group.Parent, "家长 家長 父母 母亲 母親 父亲 父親"),
            (Group.Suspect, "嫌疑人 犯罪嫌疑人 贩运者 人贩子 施虐者"),
            (Group.Report, "报告 報告 举报 舉報 投诉 投訴"),
            (Group.Image, "图像 圖像 图片 圖片 视频 影片 照片 文件"),
            (Group.WebPage, "网页 網頁 网站 網站 网址 網址"),
            (Group.Case, "案件 案例 病例 事件"),
            (Group.Contact, "电话 電話 来电 來電 消息"),
            (Group.Account, "账户 帳戶 账号 帳號"),
            (Group.Advert, "广告 廣告"),
        ]),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly FrozenDictionary<string, Group>.AlternateLookup<ReadOnlySpan<char>> _words;

    private GroupWords((Group Group, string Words)[] rows)
    {
        var words = rows.SelectMany(row => row.Words.Split(' ').Select(word => (Word: word, row.Group))).ToList();
        _words = words.ToFrozenDictionary(row => row.Word, row => row.Group, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        LongestUnspaced = words.Where(row => row.Word[0] >= '\u2E80').Select(row => row.Word.Length).DefaultIfEmpty(0).Max();
    }

    /// <summary>The letters of the longest noun of a language that writes no spaces; 0 for every other.</summary>
    public int LongestUnspaced { get; }

    public static GroupWords Of(string language) =>
        ByLanguage.GetValueOrDefault(language.Split('-')[0].ToLowerInvariant(), None);

    /// <returns>Every meaning of the word; nothing for a word that names no group.</returns>
    public Group Find(ReadOnlySpan<char> word)
    {
        if (_words.TryGetValue(word, out var group)) return group;
        // Arabic joins "and", "of" and "the" to the word.
        for (var cut = 1; cut <= 3 && cut + 2 < word.Length && word[cut - 1] is 'و' or 'ف' or 'ب' or 'ل' or 'ك' or 'ا'; cut++)
        {
            if (_words.TryGetValue(word[cut..], out group)) return group;
        }

        return Group.None;
    }
}
