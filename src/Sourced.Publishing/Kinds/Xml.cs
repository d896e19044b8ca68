using System.Text;
using System.Xml;

namespace Sourced.Publishing.Kinds;

internal static class Xml
{
    public static XmlWriterSettings Settings { get; } =
        new()
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            Indent = true,
            NewLineChars = "\n",
        };
}
