// Letters that cannot be told from their ground, and shapes, found among the colours that were really drawn.
// https://www.w3.org/TR/WCAG22/#contrast-enhanced and https://www.w3.org/TR/WCAG22/#non-text-contrast

const leastOfLetters = 7;
const leastOfShapes = 3;

// pairs: of letters, each the ground and the ink.
export function tooFaint(pairs) {
  return among("letters", pairs, leastOfLetters);
}

// What a chart is drawn with, as it says itself, beside the colours that lie below it on the card. Nothing of it stands on anything else of it.
export function tooFaintInChart(svg, grounds) {
  const [letters, shapes] = [new Set(), new Set()];
  const whole = colourIn(/<svg [^>]*>/.exec(svg)?.[0] ?? "", "fill");
  for (const [element, tag] of svg.matchAll(/<(\w+)[^>]*>/g)) {
    if (tag === "text" || tag === "tspan") letters.add(colourIn(element, "fill") ?? whole ?? 0);
    else if (tag !== "svg") for (const colour of [colourIn(element, "fill"), colourIn(element, "stroke")]) if (colour !== null) shapes.add(colour);
  }
  const beside = inks => grounds.flatMap(ground => [...inks].map(ink => [ground, ink]));
  return [...among("letters", beside(letters), leastOfLetters), ...among("shapes", beside(shapes), leastOfShapes)];
}

// An organisation may choose the colours of its mark, as long as it can be seen at all.
// colours: of the pixels where it is, by the rasteriser.
export function unseen(colours, grounds) {
  const best = Math.max(...grounds.map(ground => Math.max(...colours.map(colour => contrast(ground, colour)))));
  if (best >= leastOfShapes) return [];
  return [{
    kind: "contrast",
    message: `the logo stands out from ${grounds.map(name).join(", ")} by ${told(best)} : 1`,
    help: `${leastOfShapes} : 1 at least can be seen: use a version of it for light grounds`,
  }];
}

export const unmeasured = {
  kind: "unmeasured",
  message: "whether its letters stand out cannot be measured",
  help: "draw it of flat shapes, letters and pictures beside them: no gradient, no dashed or see-through line, few colours",
};

function among(what, pairs, least) {
  return pairs.filter(([ground, ink]) => contrast(ground, ink) < least).map(([ground, ink]) => ({
    kind: "contrast",
    message: `${what} of ${name(ink)} on ${name(ground)} stand out by ${told(contrast(ground, ink))} : 1`,
    help: `${least} : 1 at least can be ${what === "letters" ? "read" : "seen"} by everybody: use a darker or a lighter colour`,
  }));
}

function colourIn(element, attribute) {
  const colour = new RegExp(` ${attribute}="#([\\da-fA-F]{6})"`).exec(element)?.[1];
  return colour === undefined ? null : parseInt(colour, 16);
}

const told = ratio => (Math.floor(10 * ratio) / 10).toFixed(1);

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
