using Sourced.Publishing.Auditing;
using Sourced.Publishing.Editions;

namespace Sourced.Publishing.Storage;

/// <summary>A file that the store holds.</summary>
/// <param name="Content">SHA-256 of its bytes.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Stamp">Time of its last change, in ticks, as the disk tells it: a file that still has size and stamp is not read again.</param>
/// <param name="Pages">Pages of a PDF; 0 for everything else.</param>
/// <param name="References">Of an HTML page: what the audit saw in it. Null for everything else.</param>
internal sealed record StoredObject(Digest Content, long Size, long Stamp, int Pages, PageReferences? References);
