// Takes a document that Typst has drawn apart into its pages, each a drawing of its own in pixels, one a point.
//
// Typst writes all pages into one drawing, one below the other, and the outlines of all letters behind them. Who looks for an outline there
// reads through everything before it, for every letter: a page of four took 1.7 seconds. With its own outlines alone, at its head, it takes 0.07.

// The paper of every page is painted where the first one lies; then comes what is on it.
const part = /^ {4}<(path|g|defs)\b/gm;
const letter = /<symbol id="([^"]*)"[^>]*>\s*<path ([^>]*)\/>\s*<\/symbol>/g;

// svg: of pages of one size, as Typst writes it.
export function pagesOf(svg, count) {
  const [head, width, all] = /^<svg [^>]*width="([\d.]+)pt" height="([\d.]+)pt"[^>]*>/.exec(svg);
  const height = all / count;
  const parts = [...svg.matchAll(part)];
  const end = parts.find(([, name]) => name === "defs").index;
  const bodies = [];
  let from = head.length;
  for (const [index, [, name]] of parts.entries()) {
    if (name !== "g") continue;
    const next = parts[index + 1].index;
    bodies.push(svg.slice(from, next));
    from = next;
  }
  if (bodies.length !== count) throw new Error(`a drawing of ${count} pages has ${bodies.length}`);

  const letters = new Map();
  // An outline alone is read faster than a symbol that holds it.
  const others = svg.slice(end, svg.lastIndexOf("</svg>")).replace(letter, (_, name, outline) => {
    letters.set(name, `<path id="${name}" ${outline}/>`);
    return "";
  });
  return bodies.map(body => {
    const names = new Set(Array.from(body.matchAll(/xlink:href="#([^"]*)"/g), ([, name]) => name));
    const outlines = [...names].map(name => letters.get(name) ?? "").join("");
    // Where a page lies among the others is no matter to it alone.
    const page = body.replace(/^ {4}<g transform="[^"]*">/m, "    <g>");
    return `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"><defs>${outlines}</defs>${others}${page}</svg>`;
  });
}
