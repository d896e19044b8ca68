namespace Sourced.Publishing.Sharing;

/// <summary>Where people post.</summary>
/// <param name="Name">As it calls itself, in every language.</param>
/// <param name="Preset">The shape of card that it shows best.</param>
/// <param name="Caption">How many characters it takes beside a picture.</param>
/// <param name="Alt">How many it takes to describe one.</param>
/// <param name="Checked">When somebody last looked.</param>
internal sealed record CardPlace(string Name, string Preset, int Caption, int Alt, DateOnly Checked);
