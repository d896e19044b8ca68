using System.Collections.Immutable;
using Sourced.Theme.Language;
using Sourced.Theme.Models;

namespace Sourced.Theme.Tests.Samples;

/// <summary>One fact sheet, as published, in each language.</summary>
internal static class Sheets
{
    public static SheetView Trust(string language)
    {
        var words = ThemeWords.Find(language)!;
        var (title, message, note) = Opening(language);
        var say = new Say(SampleEvidence.Sources(language));
        return new SheetView
        {
            Frame = Frames.In(language, "facts/trust-comes-first/", title, message) with
            {
                Card = new("/cards/trust.png", "https://example.org/cards/trust.png", 1200, 630, title),
            },
            Kind = "fact",
            Slug = "trust-comes-first",
            Title = title,
            Message = message,
            ContentNote = note,
            Topics =
            [
                new(
                    language == "ar" ? "الاستدراج"
                        : language == "es" ? "captación"
                        : "grooming",
                    "/topics/grooming/"
                ),
                new(
                    language == "ar" ? "الاتجار"
                        : language == "es" ? "trata"
                        : "trafficking",
                    "/topics/trafficking/"
                ),
            ],
            KeyFigures = Figures(language),
            Body = Body(language, say),
            Slips = [.. SampleEvidence.Slips(language)],
            Sources = say.Cited,
            Published = words.Date(new DateOnly(2026, 11, 21)),
            Reviewed = words.Date(new DateOnly(2026, 11, 21)),
            ReadingMinutes = 3,
            Handouts =
            [
                new("sheet", words["form.sheet"], "/handouts/trust/sheet-a4.pdf", words["paper-size.a4"], 2, 84),
                new("sheet", words["form.sheet"], "/handouts/trust/sheet-letter.pdf", words["paper-size.us-letter"], 2, 83),
            ],
        };
    }

    private static (string Title, string Message, string Note) Opening(string language) =>
        language switch
        {
            "es" => (
                "Primero llega la confianza; después, el daño",
                "La explotación suele crecer dentro de una relación. Esté cerca y fíjese si un vínculo nuevo trae regalos, secretos o deudas.",
                "Esta página cuenta en términos generales cómo alguien se gana la confianza de un niño para abusar de él. No describe actos."
            ),
            "ar" => (
                "الثقة تأتي أولاً، والأذى يأتي بعدها",
                "كثيراً ما ينمو الاستغلال داخل علاقة. ابق قريباً، وانتبه إذا جلبت علاقة جديدة هدايا أو أسراراً أو ديوناً.",
                "تشرح هذه الصفحة بكلمات عامة كيف يكسب شخص ثقة طفل ليعتدي عليه. لا تصف أفعالاً."
            ),
            _ => (
                "Trust comes first, harm comes later",
                "Exploitation often grows inside a relationship. Stay close, and notice when a new bond brings gifts, secrets or debts.",
                "This page says in general words how people gain the trust of a child in order to abuse them. It describes no acts."
            ),
        };

    public static ImmutableArray<KeyFigureView> Figures(string language)
    {
        var slips = SampleEvidence.Slips(language);
        var (one, two, three) = language switch
        {
            "es" => (
                "de niños víctimas en archivos, si se sabía quién los captó, fueron captados por familia",
                "de jóvenes en una encuesta de EE. UU. dijeron que un adulto los captó en línea antes de los 18 años",
                "sobrevivientes en una encuesta de EE. UU. dijeron que la trata empezó antes de cumplir doce años"
            ),
            "ar" => (
                "من الأطفال الضحايا في ملفات عُرف فيها من جندهم جندتهم الأسرة",
                "من شباب استُطلعوا في أمريكا قالوا إن بالغاً استدرجهم عبر الإنترنت قبل سن 18",
                "من ناجين أجابوا عن استطلاع في أمريكا قالوا إن الاتجار بدأ قبل الثانية عشرة"
            ),
            _ => (
                "of child victims in agency files, where the recruiter was known, were recruited by family",
                "of young adults in a US survey said an adult groomed them online before they were 18",
                "of the survivors who answered a US survey said it began before they were twelve"
            ),
        };
        return
        [
            Figure(
                slips[0] with
                {
                    Id = "slip-k7m1",
                },
                language == "es" ? "41 %" : "41%",
                one,
                "Case files of agencies that help trafficking victims, worldwide, published 2017"
            ),
            Figure(
                slips[4] with
                {
                    Id = "slip-k7m5",
                },
                language == "es" ? "5,4 %" : "5.4%",
                two,
                "2,639 people aged 18 to 28 in the United States, asked in 2021 about childhood"
            ),
            Figure(
                slips[6] with
                {
                    Id = "slip-k7m7",
                },
                language switch
                {
                    "es" => "1 de cada 6",
                    "ar" => "1 من كل 6",
                    _ => "1 in 6",
                },
                three,
                "260 survivors in 14 US states, reached through support groups. Not all victims."
            ),
        ];
    }

    private static KeyFigureView Figure(SlipView slip, string figure, string statement, string context) =>
        new()
        {
            Code = slip.Code!,
            Figure = figure,
            Statement = statement,
            Context = context,
            DoesNotMean =
                "It does not mean that families are usually dangerous. It describes cases that agencies found, for forced work as well as sexual exploitation.",
            IfAsked = "Is this true of my country?",
            Answer = "Nobody can say. The files come from agencies in many places, and they follow where those agencies work.",
            SpokenTen = "In agency files on trafficked children, where the recruiter was known, 41% had been recruited by family.",
            SpokenSixty =
                "We tend to picture a stranger. Agencies that help trafficking victims put their files together and looked at how it began.",
            Slip = slip,
            ShortUrl = $"https://example.org/s/{slip.Code}/",
            Card = new(
                $"/cards/{slip.Code}/og.png",
                $"https://example.org/cards/{slip.Code}/og.png",
                1200,
                630,
                "41% of child victims in agency files were recruited by family."
            ),
        };

    private static ImmutableArray<BlockView> Body(string language, Say say) =>
        language switch
        {
            "es" =>
            [
                Say.Heading(2, "do", "Qué puede hacer"),
                say.List(
                    "**Dedique tiempo sin prisa.** Hable de cosas pequeñas. Es más fácil contarle algo a quien ya escucha.",
                    "**Pregunte con interés.** Pruebe: «¿Con quién te gusta hablar estos días? ¿Qué tiene de divertido?».",
                    "**No espere a estar seguro.** Si un niño está en peligro ahora, llame al número de emergencias de su zona. Para orientarse, vaya a <obtener ayuda|/es/pages/help/>."
                ),
                Say.Heading(2, "facts", "Los hechos"),
                say.List(
                    "**La familia puede estar implicada.** En archivos de organismos de todo el mundo, la familia captó al {41 %|1} de los niños víctimas de los que se sabía quién los captó [1]. Una pareja captó al {14 %|2} [1]. Los archivos incluyen el trabajo forzado.",
                    "**En línea suele ser alguien conocido.** En una encuesta a jóvenes de EE. UU., el {62 %|3} de los responsables de abuso sexual en línea eran personas conocidas fuera de internet [2]. {Casi un tercio|4} tenía menos de 18 años [2].",
                    "**Puede empezar pronto.** De {260 sobrevivientes|6} que respondieron a una encuesta en EE. UU., {1 de cada 6|7} dijo que la trata empezó antes de cumplir los doce años [3]."
                ),
                Say.Heading(2, "unknown", "Lo que no sabemos"),
                say.List("Las encuestas no llegan a quienes no pueden responder ni a quienes no quieren."),
            ],
            "ar" =>
            [
                Say.Heading(2, "do", "ما يمكنك فعله"),
                say.List(
                    "**امنح وقتاً بلا استعجال.** تحدث عن أشياء صغيرة. من السهل إخبار شخص يستمع أصلاً.",
                    "**اسأل باهتمام.** جرّب: «مع من تحب الحديث هذه الأيام؟ وما الممتع في ذلك؟»",
                    "**لا تنتظر حتى تتأكد.** إذا كان طفل في خطر الآن فاتصل برقم الطوارئ في بلدك. وللمشورة انظر <الحصول على مساعدة|/ar/pages/help/>."
                ),
                Say.Heading(2, "facts", "الحقائق"),
                say.List(
                    "**قد يكون الأمر داخل الأسرة.** في ملفات جهات من أنحاء العالم، جندت الأسرة {41%|1} من الأطفال الضحايا الذين عُرف من جندهم [1]. وجند شريك عاطفي {14%|2} منهم [1]. تشمل الملفات العمل القسري أيضاً.",
                    "**يوجد بالغون يستدرجون عبر الإنترنت.** في الاستطلاع نفسه، قال {5.4%|5} إن بالغاً استدرجهم عبر الإنترنت قبل سن 18 [2].",
                    "**قد يبدأ الأمر مبكراً.** من {260 ناجياً وناجية|6} أجابوا عن استطلاع في الولايات المتحدة، قال {1 من كل 6|7} إن الاتجار بدأ قبل بلوغهم الثانية عشرة [3]. ليس هذا متوسطاً لجميع الأطفال."
                ),
                Say.Heading(2, "unknown", "ما لا نعرفه"),
                say.List("لا تصل الاستطلاعات إلى من لا يستطيع الإجابة ولا إلى من لا يريدها."),
            ],
            _ =>
            [
                Say.Heading(2, "do", "What you can do"),
                say.List(
                    "**Spend unhurried time.** Talk about small things. It is easier to tell someone who already listens.",
                    "**Ask with interest.** Try: “Who do you like talking to these days? What is fun about it?”",
                    "**Promise calm, and keep the promise.** Say: “If something feels wrong, tell me. I will not be angry. We will sort it out together.”",
                    "**Do not wait until you are sure.** If a child is in danger now, call your local emergency number. For advice, see <get help|/pages/help/> or <a safety guide|https://example.com/guide>."
                ),
                Say.Heading(3, "misused", "How trust can be misused"),
                say.Paragraph(
                    "Someone who wants to exploit a child often begins with kindness: attention, presents, help with a problem, or talk of love. Then come secrets, and distance from other people. Later comes a price. The child may feel loyal, in debt or in love, and may not see it as harm. That is the effect of what was done to them, and never their fault."
                ),
                Say.Heading(2, "facts", "The facts"),
                say.List(
                    "**Family can be involved.** In agency files from around the world, family recruited {41%|1} of child victims whose recruiter was known [1]. A partner recruited {14%|2} of them [1]. The files cover forced work too.",
                    "**Online, it is often someone the child knows.** In a US survey of young adults, {62%|3} of the people responsible for online sexual abuse were known offline [2]. {Almost a third|4} were under 18 themselves [2]. We have seen these two shares in a news release only.",
                    "**Adults do groom online.** In the same survey, {5.4%|5} said that an adult had groomed them online before they were 18 [2]."
                ),
                say.Paragraph(
                    "Of {260 survivors|6} who answered a US survey, {1 in 6|7} said that the trafficking began before they were twelve [3]. That is not an average for all children."
                ),
                say.Paragraph(
                    "In Kentucky, child welfare offices heard of {698|8} alleged child victims of trafficking from 2013 to 2017 [4]. Such offices look at families first, so the share may be lower elsewhere [4]."
                ),
                Say.Heading(2, "unknown", "What we do not know"),
                say.List(
                    "Nobody knows how often a relative, a partner, a friend or a stranger is responsible in any country. Files show only what was found.",
                    "Surveys miss people who cannot answer, and people who do not wish to."
                ),
            ],
        };
}
