using System.Text;
using Sourced.Publishing.Data;

namespace Sourced.Publishing.Tests.Data;

public sealed class CsvTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("", "")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"no\"", "\"say \"\"no\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\tx", "'\tx")]
    [InlineData("=HYPERLINK(\"a\",\"b\")", "\"'=HYPERLINK(\"\"a\"\",\"\"b\"\")\"")]
    [InlineData("رقم", "رقم")]
    public void A_cell_is_written_so_that_it_is_read_as_it_was(string cell, string written) =>
        Assert.Equal(written + ",x\r\n", Encoding.UTF8.GetString(Csv.Write([[cell, "x"]])));
}
