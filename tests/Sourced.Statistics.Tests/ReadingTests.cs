namespace Sourced.Statistics.Tests;

public class ReadingTests
{
    [Theory]
    [InlineData("en", "36.2 million reports", 36_200_000, 100_000, "reports")]
    [InlineData("fr", "1 500 M€ de pertes", 1_500_000_000, 100_000_000, "EUR")]
    [InlineData("es", "3M€ de pérdidas", 3_000_000, 1_000_000, "EUR")]
    [InlineData("zh", "三成", 30, 10, "%")]
    [InlineData("zh", "六成五", 65, 1, "%")]
    [InlineData("zh", "1千万元", 10_000_000, 10_000_000, "CNY")]
    [InlineData("ar", "مليونان ونصف المليون شخص", 2_500_000, 100_000, "شخص")]
    [InlineData("en", "1,500 children", 1500, 100, "children")]
    [InlineData("en", "16 000 households", 16_000, 1000, "households")]
    [InlineData("en", "two hundred and fifty students", 250, 10, "students")]
    [InlineData("en", "half a million people", 500_000, 100_000, "people")]
    [InlineData("en", "2 lakh farmers", 200_000, 100_000, "farmers")]
    [InlineData("en", "12,34,567 voters", 1_234_567, 1, "voters")]
    [InlineData("en", "88% of parents", 88, 1, "%")]
    [InlineData("en", "12.5 per cent of schools", 12.5, 0.1, "%")]
    [InlineData("en", "fell by 3 percentage points", 3, 1, "pp")]
    [InlineData("en", "cost $3.4 billion", 3_400_000_000, 100_000_000, "USD")]
    [InlineData("en", "losses of £2m", 2_000_000, 1_000_000, "GBP")]
    [InlineData("en", "4.5 per 1,000 live births", 4.5, 0.1, "per 1000")]
    [InlineData("en", "𝟏𝟐% of wells", 12, 1, "%")]
    [InlineData("tr", "%88", 88, 1, "%")]
    [InlineData("es", "3.400 millones de dólares", 3_400_000_000, 100_000_000, "USD")]
    [InlineData("es", "12,5 % de los alumnos", 12.5, 0.1, "%")]
    [InlineData("es-MX", "1,234,567 habitantes", 1_234_567, 1, "habitantes")]
    [InlineData("fr", "quatre-vingt-douze pour cent des élèves", 92, 1, "%")]
    [InlineData("fr", "un million et demi d'habitants", 1_500_000, 100_000, "habitants")]
    [InlineData("pt", "R$ 3,4 bilhões", 3_400_000_000, 100_000_000, "BRL")]
    [InlineData("de", "achtundachtzig Prozent der Kinder", 88, 1, "%")]
    [InlineData("de", "zweihundertfünfzig Fälle", 250, 10, "Fälle")]
    [InlineData("de", "2 Mio. Euro Verlust", 2_000_000, 1_000_000, "EUR")]
    [InlineData("ar", "٣٦٬٢٠٠ طفل", 36_200, 100, "طفل")]
    [InlineData("ar", "خمسة وعشرون شخصا", 25, 1, "شخصا")]
    [InlineData("ar", "١٢٫٥٪ من النساء", 12.5, 0.1, "%")]
    [InlineData("hi", "डेढ़ लाख किसान", 150_000, 10_000, "किसान")]
    [InlineData("hi", "८८ प्रतिशत", 88, 1, "%")]
    [InlineData("zh", "三千五百万人", 35_000_000, 1_000_000, "人")]
    [InlineData("zh", "12萬9,497人", 129_497, 1, "人")]
    [InlineData("zh", "九萬三三七九人", 93_379, 1, "人")]
    [InlineData("zh", "六二九亿二四二四万元", 62_924_240_000, 10_000, "CNY")]
    [InlineData("zh", "29697万人", 296_970_000, 10_000, "人")]
    [InlineData("zh", "百分之八十八", 88, 1, "%")]
    public void Reads_value_granule_and_unit(string language, string text, double value, double granule, string unit)
    {
        var reading = Only(text, language);

        Assert.Equal((decimal)value, reading.Low.Value);
        Assert.Equal((decimal)granule, reading.Low.Granule);
        Assert.Equal(unit, reading.Unit);
    }

    [Theory]
    [InlineData("en", "one in five children", 1, 5)]
    [InlineData("en", "three out of four teachers", 3, 4)]
    [InlineData("en", "nine of every ten cases", 9, 10)]
    [InlineData("en", "nearly two-thirds of men", 2, 3)]
    [InlineData("en", "½ of the land", 1, 2)]
    [InlineData("es", "una de cada cinco niñas", 1, 5)]
    [InlineData("fr", "un enfant sur cinq", 1, 5)]
    [InlineData("fr", "un tiers des élèves", 1, 3)]
    [InlineData("pt", "três em cada dez alunos", 3, 10)]
    [InlineData("de", "ein Drittel der Kinder", 1, 3)]
    [InlineData("de", "jedes fünfte Kind", 1, 5)]
    [InlineData("ar", "واحد من كل خمسة أطفال", 1, 5)]
    [InlineData("hi", "पाँच में से एक बच्चा", 1, 5)]
    [InlineData("zh", "五分之一的儿童", 1, 5)]
    [InlineData("zh", "十分之三的儿童", 3, 10)]
    [InlineData("zh", "三十分之一的儿童", 1, 30)]
    [InlineData("zh", "万分之三的儿童", 3, 10_000)]
    public void Keeps_the_parts_of_ratios_and_fractions(string language, string text, int part, int whole)
    {
        var reading = Only(text, language);

        Assert.Equal(((decimal)part, (decimal)whole), reading.Low.Parts);
        Assert.Equal("proportion", reading.Unit);
        Assert.Equal(0, reading.Low.Granule);
    }

    [Theory]
    [InlineData("about 40%", Comparator.About)]
    [InlineData("an estimated 5,500 children", Comparator.About)]
    [InlineData("more than 40%", Comparator.MoreThan)]
    [InlineData("just over 40%", Comparator.JustOver)]
    [InlineData("at least 40%", Comparator.AtLeast)]
    [InlineData("40% or more", Comparator.AtLeast)]
    [InlineData("fewer than 400 birds", Comparator.LessThan)]
    [InlineData("nearly 40%", Comparator.Nearly)]
    [InlineData("just under 40%", Comparator.Nearly)]
    [InlineData("up to 40%", Comparator.AtMost)]
    [InlineData("as many as 400 birds", Comparator.AtMost)]
    [InlineData("more than an estimated 400 birds", Comparator.MoreThan)]
    [InlineData("only 40%", Comparator.None)]
    public void Reads_the_hedge_as_a_comparator(string text, Comparator comparator) =>
        Assert.Equal(comparator, Only(text, "en").Comparator);

    [Theory]
    [InlineData("between 50 and 90 percent of victims", StatisticKind.Range, 50, 90)]
    [InlineData("50–90% of wells", StatisticKind.Range, 50, 90)]
    [InlineData("it rose from 12 to 18 million", StatisticKind.Change, 12_000_000, 18_000_000)]
    [InlineData("deaths doubled", StatisticKind.Change, 2, 2)]
    [InlineData("the third-largest exporter", StatisticKind.Rank, 3, 3)]
    [InlineData("twice as likely", StatisticKind.Multiple, 2, 2)]
    public void Reads_both_ends_and_the_kind(string text, StatisticKind kind, double low, double high)
    {
        var reading = Only(text, "en");

        Assert.Equal((kind, (decimal)low, (decimal)high), (reading.Kind, reading.Low.Value, reading.High.Value));
    }

    [Theory]
    [InlineData("de\u0301ce\u0300s", "12 d\u00e9c\u00e8s")]
    [InlineData("", "12\u00A0% des cas")]
    [InlineData("", "12\u202F% des cas")]
    public void Reads_alike_whatever_the_spaces_and_the_unicode_form(string decomposed, string text)
    {
        var other = decomposed.Length > 0 ? "12 " + decomposed : text.Replace('\u00A0', ' ').Replace('\u202F', ' ');

        var (left, right) = (Only(text, "fr"), Only(other, "fr"));
        Assert.Equal(left with { Unit = "" }, right with { Unit = "" });
    }

    [Theory]
    [InlineData("en", "Write to anna618@163.com and ask.", "anna618@163.com")]
    [InlineData("en", "Write to anna@126.com and ask.", "anna@126.com")]
    [InlineData("zh", "联系方式:lin2023@163.com", "lin2023@163.com")]
    public void Takes_an_address_for_mail_whole(string language, string text, string address)
    {
        var number = Assert.Single(StatisticReader.Read(text, language));
        Assert.Equal((NumberClass.Url, address), (number.Class, text.Substring(number.Start, number.Length)));
    }

    [Theory]
    [InlineData("en", "Victims must not be blamed, and in 2022 police identified 4,500 of them.", "4,500", NumberClass.Statistic)]
    [InlineData("en", "Girls must not be blamed when 45% were groomed.", "45%", NumberClass.Statistic)]
    [InlineData("en", "The law shall protect children, but police identified 4,500 victims.", "4,500", NumberClass.Statistic)]
    [InlineData("es", "La ley requerirá tiempo, pero la policía identificó 4.500 víctimas.", "4.500", NumberClass.Statistic)]
    [InlineData("fr", "La majorité des victimes se tait et la police a identifié 4 500 filles.", "4 500", NumberClass.Statistic)]
    [InlineData("de", "Der Bedarf ist hoch: 4.500 Kinder wurden missbraucht.", "4.500", NumberClass.Statistic)]
    [InlineData("ar", "يجب ألا تلام الضحايا، لكن الشرطة حددت 4500 ضحية.", "4500", NumberClass.Statistic)]
    [InlineData("en", "1,200 boys were referred in 2021; 900 girls in 2022.", "900", NumberClass.Statistic)]
    [InlineData("en", "1,200 boys were referred in 2021; 900 (45%) girls in 2022.", "900", NumberClass.Statistic)]
    [InlineData("en", "Over five years police found 850, 910, 870, 920, 990 child victims.", "850", NumberClass.Statistic)]
    [InlineData("en", "Of the pupils, a third slept badly.", "a third", NumberClass.Statistic)]
    [InlineData("en", "The fee shall not exceed 3 %.", "3 %", NumberClass.Target)]
    [InlineData("en", "Lancet 2002; 288: 1578.", "288", NumberClass.Citation)]
    [InlineData("en", "Lancet 2002; 288(3): 1578.", "288", NumberClass.Citation)]
    [InlineData("en", "Find the mean of 72, 85, 91, 68, 77.", "72", NumberClass.Code)]
    [InlineData("zh", "去年十二月的案件有所下降。", "十二月", NumberClass.Date)]
    [InlineData("zh", "去年一月至五月的案件有所下降。", "五月", NumberClass.Date)]
    [InlineData("zh", "20年前有所下降。", "20年前", NumberClass.Duration)]
    [InlineData("zh", "2004年前有所下降。", "2004年前", NumberClass.Year)]
    public void Tells_what_was_counted_from_rules_citations_and_lists(string language, string text, string figure, NumberClass expected)
    {
        var at = text.IndexOf(figure, StringComparison.Ordinal);

        Assert.Equal(expected, Assert.Single(StatisticReader.Read(text, language), number => number.Start == at).Class);
    }

    private static StatisticReading Only(string text, string language)
    {
        var statistic = Assert.Single(StatisticReader.Read(text, language), number => number.Class is NumberClass.Statistic);
        return statistic.Reading!;
    }
}
