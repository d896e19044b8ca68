namespace Sourced.Statistics.Tests;

/// <summary>Sentences in the words of terms, questions and stories that state a statistic all the same, beside the ones that do not.</summary>
public class OverlookedTests
{
    [Theory]
    [InlineData("en", "Did you know that 36,000 reports came in last year?", "36,000")]
    [InlineData("en", "Did you know 4,500 children were sold in 2023?", "4,500")]
    [InlineData("en", "Did you know that the hotline closed 1,200 sites?", "1,200")]
    [InlineData("en", "Isn't it a scandal that the hotline closed 1,200 sites?", "1,200")]
    [InlineData("en", "Is it true that 3 million homes went cold?", "3 million")]
    [InlineData("en", "Have you heard that 640 parishes paid?", "640")]
    [InlineData("en", "Can we look away when 52 countries have no such law?", "52")]
    [InlineData("en", "Is it right that 2,300 sites stay open?", "2,300")]
    public void A_question_may_state_a_count(string language, string text, string figure) => States(language, text, figure);

    [Theory]
    [InlineData("en", "The new rule saved families $300 million in 2023.", "$300 million")]
    [InlineData("en", "The cap cost schools $2 million.", "$2 million")]
    [InlineData("en", "The new rule brought schools $2 million.", "$2 million")]
    [InlineData("en", "The rule change gave pupils 30 minutes more sleep.", "30 minutes")]
    [InlineData("en", "Under the cap families paid $310 less.", "$310")]
    [InlineData("en", "The ceiling raised costs by $4 billion.", "$4 billion")]
    [InlineData("en", "The deadline passed and 450 claims were lost.", "450")]
    public void A_rule_may_have_cost_what_was_counted(string language, string text, string figure) => States(language, text, figure);

    [Theory]
    [InlineData("en", "In both cities more than 1,200 reports came in.", "more than 1,200")]
    [InlineData("en", "In these towns at least 300 children were rescued.", "at least 300")]
    [InlineData("es", "En las ciudades más de 1.200 niñas fueron rescatadas.", "más de 1.200")]
    [InlineData("de", "In beiden Städten mehr als 1.200 Meldungen gezählt.", "mehr als 1.200")]
    [InlineData("en", "In the villages up to 400 girls were sold.", "up to 400")]
    [InlineData("fr", "Dans ces villes plus de 1 200 filles ont été vendues.", "plus de 1 200")]
    [InlineData("pt", "Nas cidades mais de 1.200 meninas foram resgatadas.", "mais de 1.200")]
    [InlineData("ar", "في المدن أكثر من 1200 طفل أنقذوا.", "1200")]
    [InlineData("zh", "这些城市有超过1200名儿童获救。", "1200")]
    public void Towns_may_be_where_it_was_counted(string language, string text, string figure) => States(language, text, figure);

    [Theory]
    [InlineData("en", "Twenty-five (25) children were rescued.", "Twenty-five")]
    [InlineData("en", "Forty percent (40%) of children are beaten.", "Forty percent")]
    [InlineData("en", "The hotline took sixty-two (62) reports.", "sixty-two")]
    [InlineData("en", "Girls left within two years (45%).", "45%")]
    [InlineData("es", "Cuarenta por ciento (40 %) de los niños sufre golpes.", "Cuarenta")]
    [InlineData("en", "Of the survivors, forty percent (40%) were under ten.", "forty percent")]
    [InlineData("en", "In 2023, thirty-one (31) states reported.", "thirty-one")]
    public void A_count_may_be_told_in_words_and_digits(string language, string text, string figure) => States(language, text, figure);

    [Theory]
    [InlineData("en", "Imagine this were your child. The hotline received 36,000 reports last year.", "36,000")]
    [InlineData("en", "Find the full study online. In 2023 the hotline closed 1,200 sites.", "1,200")]
    [InlineData("zh", "求助电话去年接到5200通。", "5200")]
    [InlineData("en", "Imagine a street. Every year 4.2 million children cross it.", "4.2 million")]
    [InlineData("en", "Imagine 2,300,000 children.", "2,300,000")]
    [InlineData("en", "Suppose it never stops. In 2022 it cost $2,300 a household.", "$2,300")]
    [InlineData("en", "Find the report below. It lists 1,200 sites.", "1,200")]
    [InlineData("es", "Imagina que fuera tu hija. La línea recibió 36.000 denuncias.", "36.000")]
    [InlineData("de", "Angenommen, es wäre dein Kind. Die Hotline erhielt 36.000 Meldungen.", "36.000")]
    public void A_story_or_a_problem_ends_where_something_is_told(string language, string text, string figure) => States(language, text, figure);

    [Theory]
    [InlineData("en", "38% of fees are never returned.", "38%")]
    [InlineData("en", "Only 15% were refunded.", "15%")]
    [InlineData("en", "In the end 15% of deposits were refunded.", "15%")]
    [InlineData("en", "Just 38% of deposits came back.", "38%")]
    [InlineData("en", "Of all fees, 12% are waived.", "12%")]
    public void A_share_of_fees_is_no_fee(string language, string text, string figure) => States(language, text, figure);

    [Theory]
    [InlineData("en", "Workers were paid $2.54 an hour.", "$2.54 an hour")]
    [InlineData("en", "Treatment costs $640 per child.", "$640 per child")]
    [InlineData("en", "The treatment costs $640 per child.", "$640 per child")]
    [InlineData("en", "Treatment costs $640.", "$640")]
    [InlineData("en", "Children earned $1.25 a day.", "$1.25")]
    [InlineData("en", "Girls were sold for $250.", "$250")]
    [InlineData("en", "Care costs families $720 a month.", "$720")]
    public void What_people_are_paid_and_cost_is_no_price(string language, string text, string figure) => States(language, text, figure);

    [Theory]
    [InlineData("en", "There was a fall of 450 on the year before.", "450")]
    [InlineData("en", "The hotline saw a fall of 450 reports.", "450")]
    [InlineData("en", "In the city a march of 500 pupils ended in tears.", "500")]
    [InlineData("en", "The hotline saw a fall of 450.", "450")]
    [InlineData("en", "In 2023 a spring of 300 calls came.", "300")]
    [InlineData("en", "After a fall of 450 in one year it grew.", "450")]
    public void A_fall_of_so_many_is_no_season_of_a_year(string language, string text, string figure) => States(language, text, figure);

    [Theory]
    [InlineData("en", "Girls left school two years earlier than boys.", "two years")]
    [InlineData("en", "On average, girls left school 2.5 years earlier.", "2.5 years")]
    [InlineData("hi", "लड़कियाँ लड़कों से दो साल पहले स्कूल छोड़ती हैं।", "दो साल")]
    [InlineData("ar", "تترك الفتيات المدرسة قبل 3 سنوات من الأولاد.", "3 سنوات")]
    [InlineData("en", "Abuse began three years earlier than in boys.", "three years")]
    public void Earlier_than_others_is_no_point_in_time(string language, string text, string figure) => States(language, text, figure);

    [Theory]
    [InlineData("en", "On average, each child was sold four times.", "four times")]
    [InlineData("en", "Reports were four times those of 2019.", "four times")]
    [InlineData("en", "The gap between boys and girls was five percentage points.", "five percentage points")]
    [InlineData("en", "Reports are four times pre-pandemic levels.", "four times")]
    [InlineData("de", "Der Abstand betrug fünf Prozentpunkte.", "fünf Prozentpunkte")]
    [InlineData("es", "La brecha era de cinco puntos porcentuales.", "cinco puntos")]
    public void A_multiple_and_a_gap_in_words_are_measured(string language, string text, string figure) => States(language, text, figure);

    [Theory]
    [InlineData("en", "Is the amount more than $3,000?", "$3,000")]
    [InlineData("en", "Do you have 3 windows open?", "3")]
    [InlineData("en", "The limit rises to $134,000.", "$134,000")]
    [InlineData("en", "The cap is $2,000.", "$2,000")]
    [InlineData("en", "Rent is low in towns of fewer than 5,000 people.", "5,000")]
    [InlineData("en", "Sixty (60) days' notice is given.", "Sixty")]
    [InlineData("en", "The tenant shall supply thirty (30) chairs.", "thirty")]
    [InlineData("en", "Imagine you buy a slice of pizza. Now you have 12 slices.", "12")]
    [InlineData("en", "It was founded in the spring of 146.", "146")]
    [InlineData("en", "You get a 50% refund.", "50%")]
    [InlineData("en", "A fee of 25% of the total is due.", "25%")]
    [InlineData("en", "A ticket costs $12.", "$12")]
    [InlineData("en", "The town was founded 300 years earlier.", "300 years")]
    [InlineData("en", "The program retries up to three times.", "three times")]
    [InlineData("zh", "求质量为5200克的物体所受的力。", "5200克")]
    [InlineData("en", "A student card costs €12 a year.", "€12")]
    [InlineData("en", "It cost $2.50.", "$2.50")]
    [InlineData("en", "Suppose a town has 5,000 people.", "5,000")]
    [InlineData("en", "Do you earn more than $3,000 a month?", "$3,000")]
    [InlineData("en", "He signed it in the fall of 846.", "846")]
    [InlineData("en", "Entry is $5.50 per person.", "$5.50")]
    [InlineData("en", "Firms with more than 50 employees must report.", "50")]
    public void Terms_questions_and_stories_state_nothing(string language, string text, string figure) =>
        Assert.DoesNotContain(StatisticReader.Read(text, language), number => number.Class is NumberClass.Statistic && Covers(number, text, figure));

    [Theory]
    [InlineData("de", "Im Norden müssen 2,3 Millionen Menschen sparen.", "2,3 Millionen")]
    [InlineData("de", "Das Gerät benötigt etwa 12 Prozent weniger Strom.", "etwa 12 Prozent")]
    [InlineData("fr", "La part est estimée à 12,6 % IC 95 %.", "12,6 %")]
    [InlineData("fr", "Les appels augmentent de plus de 5 % par an en moyenne.", "plus de 5 %")]
    [InlineData("fr", "Plus du quart des appels viennent d'enfants.", "Plus du quart")]
    [InlineData("fr", "Le taux devrait se stabiliser à 9 %.", "9 %")]
    [InlineData("fr", "Soit une hausse de 4 points.", "4 points")]
    [InlineData("en", "A mean of 13.5 ± 2.1 was found.", "13.5")]
    public void Needs_levels_and_forecasts_may_be_measured(string language, string text, string figure) => States(language, text, figure);

    [Theory]
    [InlineData("fr", "La part des filles est de 17 %(46).", "46")]
    [InlineData("de", "Viele sind betroffen (Amt für Kinderschutz 2019, 31).", "31")]
    [InlineData("de", "Er steckte ihm einen 20-Euro-Schein zu.", "20-Euro")]
    [InlineData("fr", "On donne d = (35,05 ± 0,15) u.", "35,05")]
    [InlineData("fr", "L'une des trois victimes vit encore ici.", "trois")]
    [InlineData("fr", "Les ménages disposant de moins de 900 euros déposent un dossier.", "900")]
    [InlineData("fr", "Le capteur mesure une tension de 12 volts.", "12")]
    [InlineData("de", "Der Sensor misst eine Temperatur von -18.", "18")]
    [InlineData("es", "El sensor mide una temperatura de -80 C.", "80")]
    [InlineData("pt", "O sensor mede uma temperatura de -80 C.", "80")]
    public void Notes_values_and_parts_of_a_group_state_nothing(string language, string text, string figure) =>
        Assert.DoesNotContain(StatisticReader.Read(text, language), number => number.Class is NumberClass.Statistic && Covers(number, text, figure));

    private static void States(string language, string text, string figure) =>
        Assert.Contains(StatisticReader.Read(text, language), number => number.Class is NumberClass.Statistic && Covers(number, text, figure));

    private static bool Covers(NumberInText number, string text, string figure)
    {
        var at = text.IndexOf(figure, StringComparison.Ordinal);
        return at >= 0 && number.Start < at + figure.Length && at < number.Start + number.Length;
    }
}
