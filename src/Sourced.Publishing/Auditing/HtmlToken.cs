namespace Sourced.Publishing.Auditing;

internal enum HtmlToken
{
    Text,
    StartTag,
    EndTag,
}
