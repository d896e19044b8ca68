// Letters that cannot be told from their ground, found among the colours that were really drawn.

const least = 7;

// pairs: of letters, each the ground and the ink.
export function tooFaint(pairs) {
  return pairs.filter(([ground, ink]) => contrast(ground, ink) < least).map(([ground, ink]) => ({
    kind: "contrast",
    message: `letters of ${name(ink)} on ${name(ground)} stand out by ${(Math.floor(10 * contrast(ground, ink)) / 10).toFixed(1)} : 1`,
    help: `${least} : 1 at least can be read by everybody: use a darker or a lighter colour`,
  }));
}

// https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
function contrast(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour) {
  const [red, green, blue] = [16, 8, 0].map(shift => ((colour >> shift) & 255) / 255).map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const name = colour => "#" + colour.toString(16).padStart(6, "0").toUpperCase();
