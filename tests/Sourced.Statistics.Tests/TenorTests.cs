namespace Sourced.Statistics.Tests;

/// <summary>What the words beside a figure say of it: which way it went, which average it is, for what time it is counted.</summary>
public class TenorTests
{
    [Theory]
    [InlineData("en", "Reports rose by 20% in 2016.", Direction.Up)]
    [InlineData("en", "Reports fell by 20% in 2016.", Direction.Down)]
    [InlineData("en", "Reports were up 24% in 2016.", Direction.Up)]
    [InlineData("en", "In 2016, 25% fewer reports came in.", Direction.Down)]
    [InlineData("en", "In 2016, 25% more reports came in.", Direction.Up)]
    [InlineData("en", "Reports were 20% lower than in 2015.", Direction.Down)]
    [InlineData("en", "They were 3 times more likely to be hurt.", Direction.Up)]
    [InlineData("en", "They were three times less likely to be hurt.", Direction.Down)]
    [InlineData("en", "The share was 5 percentage points lower.", Direction.Down)]
    [InlineData("en", "The share was 5 percentage points higher.", Direction.Up)]
    [InlineData("en", "Reports fell by half.", Direction.Down)]
    [InlineData("en", "Reports doubled in 2016.", Direction.Up)]
    [InlineData("en", "Reports halved in 2016.", Direction.Down)]
    [InlineData("en", "A 20% drop in reports was seen.", Direction.Down)]
    [InlineData("en", "Reports fell from 80 to 40 cases.", Direction.Down)]
    [InlineData("en", "Reports went from 40 to 80 cases.", Direction.Up)]
    [InlineData("en", "More than 75% of survivors were advertised.", Direction.None)]
    [InlineData("en", "Fewer than 30 children were found.", Direction.None)]
    [InlineData("en", "One in six were under twelve.", Direction.None)]
    [InlineData("es", "Las denuncias aumentaron un 20 % en 2016.", Direction.Up)]
    [InlineData("es", "Las denuncias cayeron un 20 % en 2016.", Direction.Down)]
    [InlineData("es", "Hubo un 20 % menos de denuncias.", Direction.Down)]
    [InlineData("es", "Eran tres veces menos propensos.", Direction.Down)]
    [InlineData("ar", "ارتفعت البلاغات بنسبة 20%.", Direction.Up)]
    [InlineData("ar", "انخفضت البلاغات بنسبة 20%.", Direction.Down)]
    [InlineData("fr", "Les signalements ont augmenté de 20 %.", Direction.Up)]
    [InlineData("fr", "Les signalements ont baissé de 20 %.", Direction.Down)]
    [InlineData("fr", "Il y a eu 20 % de signalements en moins.", Direction.None)]
    [InlineData("pt", "As denúncias caíram 20% em 2016.", Direction.Down)]
    [InlineData("pt", "As denúncias aumentaram 20% em 2016.", Direction.Up)]
    [InlineData("de", "Die Meldungen stiegen um 20 %.", Direction.Up)]
    [InlineData("de", "Die Meldungen sanken um 20 %.", Direction.Down)]
    [InlineData("de", "Es gab 20 % weniger Meldungen.", Direction.Down)]
    [InlineData("hi", "रिपोर्टों में 20% की वृद्धि हुई।", Direction.Up)]
    [InlineData("hi", "रिपोर्टों में 20% की गिरावट आई।", Direction.Down)]
    [InlineData("zh", "报告增加了20%。", Direction.Up)]
    [InlineData("zh", "报告减少了20%。", Direction.Down)]
    public void A_change_knows_which_way_it_went(string language, string text, Direction direction) =>
        Assert.Equal(direction, Only(language, text).Direction);

    [Theory]
    [InlineData("en", "Survivors waited a median of 92 days.", Mean.Median, "day")]
    [InlineData("en", "Survivors waited a mean of 92 days.", Mean.Arithmetic, "day")]
    [InlineData("en", "Survivors waited 3 weeks on average.", Mean.Arithmetic, "week")]
    [InlineData("es", "Empezó a una edad promedio de 13 años.", Mean.Arithmetic, "")]
    [InlineData("es", "La espera fue una mediana de 92 días.", Mean.Median, "day")]
    [InlineData("es", "La espera fue en promedio de 92 días.", Mean.Arithmetic, "day")]
    [InlineData("ar", "كان متوسط الانتظار 92 يوما.", Mean.Arithmetic, "day")]
    [InlineData("fr", "L'attente médiane était de 92 jours.", Mean.Median, "day")]
    [InlineData("pt", "A espera foi em média de 92 dias.", Mean.Arithmetic, "day")]
    [InlineData("de", "Im Median waren es 92 Tage.", Mean.Median, "day")]
    [InlineData("hi", "औसत प्रतीक्षा 92 दिन थी।", Mean.Arithmetic, "day")]
    [InlineData("zh", "平均等待92天。", Mean.Arithmetic, "day")]
    [InlineData("zh", "平均在30日内结案。", Mean.Arithmetic, "day")]
    public void An_average_says_which_and_a_length_of_time_its_unit(string language, string text, Mean mean, string time)
    {
        var reading = Only(language, text);

        Assert.Equal((mean, time), (reading.Mean, reading.Time));
    }

    [Theory]
    [InlineData("en", "In 2016, 20 reports per day came in.", "day")]
    [InlineData("en", "In 2016, 20 reports an hour came in.", "hour")]
    [InlineData("en", "It costs the country $120 million a year.", "year")]
    [InlineData("en", "It affects 4.5 per 1,000 children a year.", "year")]
    [InlineData("en", "Every day, 20 children are hurt.", "day")]
    [InlineData("en", "In 2016, 20 children were hurt.", "")]
    [InlineData("es", "En 2016 llegaron 20 denuncias al día.", "day")]
    [InlineData("es", "En 2016 llegaron 20 denuncias por hora.", "hour")]
    [InlineData("fr", "On compte 20 signalements par jour.", "day")]
    [InlineData("pt", "Chegaram 20 denúncias por dia.", "day")]
    [InlineData("de", "Es gab 20 Meldungen pro Tag.", "day")]
    [InlineData("ar", "وصل 20 بلاغا يوميا.", "day")]
    [InlineData("hi", "प्रति दिन 20 बच्चे लापता हुए।", "day")]
    [InlineData("zh", "每天有20名儿童失踪。", "day")]
    public void What_is_counted_for_a_time_names_it(string language, string text, string per) => Assert.Equal(per, Only(language, text).Per);

    [Theory]
    [InlineData("en", "rise in reports per year", Direction.Up, Mean.None, "", "year")]
    [InlineData("en", "median wait in days", Direction.None, Mean.Median, "day", "")]
    [InlineData("en", "rise and fall of reports", Direction.None, Mean.None, "", "")]
    [InlineData("es", "caída de las denuncias", Direction.Down, Mean.None, "", "")]
    public void A_description_says_the_same(string language, string text, Direction direction, Mean mean, string time, string per) =>
        Assert.Equal(new Wording(direction, mean, time, per), StatisticReader.Describe(text, language));

    private static StatisticReading Only(string language, string text) =>
        Assert.Single(StatisticReader.Read(text, language), number => number.Class == NumberClass.Statistic).Reading!;
}
