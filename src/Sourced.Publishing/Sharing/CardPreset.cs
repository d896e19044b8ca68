namespace Sourced.Publishing.Sharing;

/// <summary>A shape of card, made for certain places.</summary>
/// <param name="Name">As in the theme's <c>cards/presets.json</c>.</param>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
/// <param name="MostBytes">What the places it is made for take.</param>
/// <param name="Checked">When somebody last looked what those places ask for.</param>
internal sealed record CardPreset(string Name, int Width, int Height, int MostBytes, DateOnly Checked);
