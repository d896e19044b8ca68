using Sourced.Publishing.Tests.Sites;
using Sourced.Testing;

namespace Sourced.Publishing.Tests.Kits;

/// <summary>A site with enough to say for ten minutes, in two languages, and with help lines of two countries and of none.</summary>
internal static class KitSite
{
    public static SiteText Text { get; } =
        SmallSite
            .Text.Edit(
                "statiq.json",
                "\"Languages\": [\"en\", \"es\"]",
                "\"Languages\": [\"en\", \"ar\"], \"HandoutForms\": [\"one-page\", \"two-page\", \"large-print\", \"strip\"], \"KitAudiences\": [\"speakers\"], \"KitFirst\": \"listen\""
            )
            .Without("input/es/facts/trust.md")
            .With(
                "input/facts/listen.md",
                First(
                    "When a child tells you, listen",
                    "Listen to the end, and get help.",
                    "What you can do",
                    "The facts",
                    "What we do not know",
                    [
                        "**Stop and listen.** Let silence be.",
                        "**Say it plainly:** \"I believe you.\"",
                        "**Promise no secret.** Say whom you will tell.",
                        "**Get help the same day.** You need no proof.",
                    ],
                    "Children tell when somebody listens.",
                    ["Nobody knows how many never tell."]
                )
            )
            .With(
                "input/ar/facts/listen.md",
                First(
                    "حين يخبرك طفل، استمع",
                    "استمع حتى النهاية واطلب المساعدة.",
                    "ما يمكنك فعله",
                    "الحقائق",
                    "ما لا نعرفه",
                    [
                        "**توقف واستمع.** دع الصمت يكون.",
                        "**قلها بوضوح.** أصدقك.",
                        "**لا تعد بالسر.** قل لمن ستخبر.",
                        "**اطلب المساعدة في اليوم نفسه.** لا تحتاج إلى دليل.",
                    ],
                    "يخبر الأطفال حين يستمع أحد.",
                    ["لا أحد يعرف كم منهم لا يخبر أبداً."]
                )
            )
            .With(
                "input/facts/talk.md",
                Sheet(
                    "Trust grows before harm does",
                    "Stay close, and notice change.",
                    "1 in 6",
                    "of the survivors surveyed were under twelve when it began",
                    "What you can do",
                    "The facts",
                    "What we do not know",
                    [
                        "**Spend unhurried time.** Talk of small things.",
                        "**Ask with interest.** Who do you like talking to?",
                        "**Promise calm.** Keep the promise.",
                        "**Notice change.** Each can have a harmless reason.",
                        "**Count on it.** Of those surveyed, 1 in 6 were under twelve when it began [@survey-2018#young].",
                    ],
                    "In a survey, one in six survivors were under twelve when it began [@survey-2018#young].",
                    ["Nobody has asked everyone.", "We know of no list of signs."],
                    "In a survey, 1 in 6 survivors were under twelve when it began.",
                    "Survivors were asked. 1 in 6 were under twelve when it began. It tells us to begin early.",
                    "It does not describe all children.",
                    "Is it true of my town?",
                    "Nobody can say. It was one survey."
                )
            )
            .With(
                "input/ar/facts/talk.md",
                Sheet(
                    "الثقة تنمو قبل الأذى",
                    "ابق قريباً ولاحظ التغير.",
                    "1 من كل 6",
                    "من الناجين الذين سُئلوا كانوا دون الثانية عشرة حين بدأ الأمر",
                    "ما يمكنك فعله",
                    "الحقائق",
                    "ما لا نعرفه",
                    [
                        "**اقض وقتاً بلا عجلة.** تحدث عن أمور صغيرة.",
                        "**اسأل باهتمام.** مع من تحب أن تتحدث؟",
                        "**عد بالهدوء.** وف بوعدك.",
                        "**لاحظ التغير.** قد يكون له سبب بريء.",
                        "**اعتمد على ذلك.** 1 من كل 6 من الناجين كانوا دون الثانية عشرة حين بدأ الأمر [@survey-2018#young].",
                    ],
                    "1 من كل 6 من الناجين الذين سُئلوا كانوا دون الثانية عشرة حين بدأ الأمر [@survey-2018#young].",
                    ["لم يسأل أحد الجميع.", "لا نعرف قائمة علامات."],
                    "1 من كل 6 من الناجين الذين سُئلوا كانوا دون الثانية عشرة حين بدأ الأمر.",
                    "سُئل ناجون. 1 من كل 6 منهم كانوا دون الثانية عشرة حين بدأ الأمر. يقول لنا أن نبدأ مبكراً.",
                    "لا يصف كل الأطفال.",
                    "هل يصح هذا في بلدتي؟",
                    "لا أحد يستطيع القول. كان استطلاعاً واحداً."
                )
            )
            .With(
                "input/help-lines.yml",
                Lines(
                    Line("us-line", "The first line", "US", "1-800-555-0199", "2027-06-30"),
                    Line("gb-line", "The second line", "GB", "0800 555 019", "2027-03-31"),
                    Line("any-line", "The line for all", "international", null, "2027-09-30")
                )
            );

    private static string Lines(params string[] lines) => string.Concat(lines);

    private static string Line(string id, string name, string country, string? phone, string until) =>
        $$"""
            - id: {{id}}
              name: {{name}}
              what-for: {en: For anyone who worries, ar: لكل من يقلق}
              country: [{{country}}]
              languages: [en]
              {{(phone is null ? "" : $"phone: \"{phone}\"")}}
              url: https://{{id}}.example/
              hours: {en: Always, ar: دائماً}
              operator: Helpers
              checked: 2026-11-01
              check-by: {{until}}
              seen: verified

            """;

    private static string First(
        string title,
        string message,
        string steps,
        string facts,
        string gaps,
        string[] doing,
        string fact,
        string[] unknown
    ) =>
        $$"""
            ---
            title: {{title}}
            message: {{message}}
            audience: [parents, speakers]
            topics: [help]
            published: 2026-11-01
            reviewed: 2026-11-02
            ---
            ## {{steps}} {#do}

            {{List(doing)}}

            ## {{facts}} {#facts}

            {{fact}}

            ## {{gaps}} {#unknown}

            {{List(unknown)}}

            """;

    private static string Sheet(
        string title,
        string message,
        string figure,
        string statement,
        string steps,
        string facts,
        string gaps,
        string[] doing,
        string fact,
        string[] unknown,
        string ten,
        string sixty,
        string not,
        string asked,
        string answer
    ) =>
        $$"""
            ---
            title: {{title}}
            message: {{message}}
            audience: [speakers, parents]
            topics: [grooming]
            published: 2026-11-01
            reviewed: 2026-11-02
            key-figures:
              - finding: survey-2018#young
                figure: {{figure}}
                statement: {{statement}}
                does-not-mean: {{not}}
                if-asked: {{asked}}
                answer: {{answer}}
                spoken:
                  ten: "{{ten}}"
                  sixty: "{{sixty}}"
            ---
            ## {{steps}} {#do}

            {{List(doing)}}

            ## {{facts}} {#facts}

            {{fact}}

            ## {{gaps}} {#unknown}

            {{List(unknown)}}

            """;

    private static string List(string[] entries) => string.Join('\n', entries.Select(entry => $"- {entry}"));
}
