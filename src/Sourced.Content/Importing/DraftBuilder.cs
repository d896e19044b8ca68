using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Sourced.Content.Diagnostics;
using Sourced.Content.Reading;
using Sourced.Content.Sources;
using Sourced.Content.Text;
using Sourced.Content.Writing;

namespace Sourced.Content.Importing;

/// <summary>Takes the fields of one entry, by their CSL names, whatever the file called them.</summary>
internal sealed partial class DraftBuilder(string key, SourceSpan span, DiagnosticBag bag)
{
    private readonly List<KeyValuePair<string, string>> _other = [];
    private readonly List<Name> _authors = [];
    private readonly List<Name> _editors = [];
    private SourceDraft _draft = new() { Id = key, Type = "document" };

    public string Type
    {
        get => _draft.Type;
        set => _draft = _draft with { Type = value };
    }

    public bool Has(string variable) => Value(variable) is not null;

    /// <summary>The text so far, or null.</summary>
    public string? Value(string variable) => variable switch
    {
        "title" => _draft.Title,
        "publisher" => _draft.Publisher,
        "URL" => _draft.Url,
        "DOI" => _draft.Doi,
        "ISBN" => _draft.Isbn,
        "note" => _draft.Note,
        _ => _other.Where(entry => entry.Key == variable).Select(entry => entry.Value).FirstOrDefault(),
    };

    /// <summary>Where a variable is given twice, the later text is joined to the first: nothing is lost. Of addresses the first stays, and others go to the note.</summary>
    public void Text(string variable, string text, string joint = "; ")
    {
        text = text.Trim();
        if (variable == "DOI") text = DoiOf(text);
        if (text.Length == 0 || Value(variable) == text) return;
        var isArchive = variable == "archive_location" && text.StartsWith("http", StringComparison.OrdinalIgnoreCase);
        if ((isArchive ? _draft.ArchiveUrl : variable is "URL" or "DOI" ? Value(variable) : null) is { } kept)
        {
            if (kept != text && _draft.Note?.Contains($"{variable}: {text}", StringComparison.Ordinal) != true) Text("note", $"{variable}: {text}");
            return;
        }

        if (!isArchive && Value(variable) is { } before) text = before + joint + text;
        switch (variable)
        {
            case "title": _draft = _draft with { Title = text }; break;
            case "publisher": _draft = _draft with { Publisher = text }; break;
            case "URL": _draft = _draft with { Url = text }; break;
            case "DOI": _draft = _draft with { Doi = text }; break;
            case "ISBN": _draft = _draft with { Isbn = text }; break;
            case "note": _draft = _draft with { Note = text }; break;
            case "archive_location" when isArchive: _draft = _draft with { ArchiveUrl = text }; break;
            default:
                _other.RemoveAll(entry => entry.Key == variable);
                _other.Add(new(variable, text));
                break;
        }
    }

    public void Person(string role, Name name) => (role == "editor" ? _editors : _authors).Add(name);

    /// <param name="variable">issued or accessed.</param>
    /// <param name="text">2018, 2018-1, 2018-01-31, also between slashes.</param>
    /// <param name="at">Where it stands.</param>
    public void Date(string variable, string text, SourceSpan at)
    {
        var match = Dates().Match(text.Trim());
        var written = string.Join('-', match.Groups.Values.Skip(1).Where(group => group.Success).Select(group => group.Value.PadLeft(2, '0')));
        if (!match.Success || !PartialDate.TryParse(written, out var date))
        {
            Unread(at, $"\"{text.Trim()}\" is not a date", "it stands in the note now");
            Text("note", $"{variable}: {text.Trim()}");
            return;
        }

        if (match.Groups[4].Success) Unread(at, $"\"{text.Trim()}\" is more than one date", $"{date} was taken");
        _draft = variable == "accessed" ? _draft with { Accessed = date } : _draft with { Issued = date };
    }

    public void Unread(SourceSpan at, string message, string help) => bag.Add(ImportRules.Unread, at, $"{message} ({key})", help);

    public void NotKept(SourceSpan at, string field) =>
        bag.Add(ImportRules.NotKept, at, $"the field \"{field}\" of {key} is not kept", "take what matters into the note of the source");

    public ReferenceEntry Finish() => new(_draft with { Authors = [.. _authors], Editors = [.. _editors], Other = [.. _other] }, span);

    /// <summary>A bare DOI: what stands before it in links goes, its letters stay as written.</summary>
    private static string DoiOf(string text) => text.IndexOf("10.", StringComparison.Ordinal) is > 0 and var at ? text[at..] : text;

    /// <summary>Year, month, day; a fourth group where more follows, such as the end of a range.</summary>
    [GeneratedRegex(@"^(\d{4})(?:[-/](\d{1,2})(?!\d)(?:[-/](\d{1,2})(?!\d))?)?[-/]*(?:T[\d:Z.+]*)?(\S.*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Dates();
}
