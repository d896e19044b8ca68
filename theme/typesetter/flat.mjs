// Draws what a card is made of, flat shapes and letters, straight into the palette that its PNG has.
//
// A rasteriser of everything would read the picture into a tree, fill 3 MB of pixels and look their colours together again: two thirds of
// the time of a card. Here each outline adds the area that it covers to the pixels of its own box, row after row, and each pixel is one byte
// from the beginning. What is not flat (a dashed line, a gradient, more colours than a palette has) is left to the rasteriser of everything;
// of a picture (a chart, a logo) its place is told and the ground it stands on, with everything around it drawn. What lies on a picture is not
// flat either: nobody here knows what is below it.
// All of it is sums of numbers, so every machine draws the same bytes.

import { outlineOf } from "./outline.mjs";
import { Palette } from "./palette.mjs";

export class FlatDrawing {
  #letters = new Letters();
  #sheet = new Sheet();

  // svg: a page as Typst writes it; scale: pixels a point. What comes back is drawn over by the next page. Null when there is more in it than
  // flat shapes and letters.
  draw(svg, scale = 1) {
    const size = /^<svg [^>]*width="([\d.]+)" height="([\d.]+)"/.exec(svg);
    const definitions = svg.indexOf("<defs");
    if (!size || definitions < 0) return null;
    const letters = this.#letters.in(svg, definitions);
    const sheet = this.#sheet;
    sheet.begin(pixels(size[1], scale), pixels(size[2], scale));
    return drawOn(sheet, svg.slice(svg.indexOf(">") + 1, definitions), letters, scale) ? sheet.finished() : null;
  }
}

// Of 480 and a little that dividing left over there are 480.
const pixels = (points, scale) => Math.ceil((points * scale).toFixed(3));

const mostLetters = 4000;

// Outlines by the name that Typst gives them, a hash of the font, the size and the letter: nine in ten were on the last card too.
class Letters {
  #kept = new Map();

  // By "#" and name; of some kinds of definition none is found, and what uses it is not flat.
  in(svg, from) {
    const letters = new Map();
    if (this.#kept.size > mostLetters) this.#kept.clear();
    const start = '<symbol id="';
    for (let at = svg.indexOf(start, from); at >= 0; at = svg.indexOf(start, at)) {
      at += start.length;
      const name = svg.slice(at, svg.indexOf('"', at));
      let outline = this.#kept.get(name);
      if (outline === undefined) {
        const d = /^[^>]*>\s*<path d="([^"]*)"\/>\s*$/.exec(svg.slice(at, svg.indexOf("</symbol>", at)))?.[1];
        outline = d === undefined ? null : outlineOf(d);
        // A copy: a slice would keep the whole page.
        this.#kept.set(Buffer.from(name).toString(), outline);
      }
      letters.set("#" + name, outline);
    }
    return letters;
  }
}

function drawOn(sheet, body, letters, scale) {
  const moves = [[scale, scale, 0, 0]];
  const tag = /<(\/?)(\w+)([^>]*)>/g;
  for (let found; (found = tag.exec(body)); ) {
    const [, closing, name, rest] = found;
    if (closing) {
      if (name !== "g") return false;
      moves.pop();
      continue;
    }
    const told = attributes(rest);
    const move = told && moved(moves.at(-1), told);
    if (!move) return false;
    if (name === "g") {
      if (!rest.endsWith("/")) moves.push(move);
      // Of a picture that is cut to its frame. Nothing is cut here: enough to measure by, and no picture to publish.
      if (told["clip-path"]) sheet.isWhole = false;
      continue;
    }
    if (name === "image") {
      sheet.leave(move, Number(told.width), Number(told.height));
      continue;
    }
    const outline = name === "path" ? outlineOf(told.d ?? "") : name === "use" ? letters.get(told["xlink:href"]) : null;
    if (!outline || told["fill-rule"] !== "nonzero" || !/^#[\da-f]{6}$/.test(told.fill)) return false;
    if (!sheet.fill(outline, move, parseInt(told.fill.slice(1), 16), name === "use")) return false;
  }
  return true;
}

const known = new Set(["class", "transform", "fill", "fill-rule", "d", "x", "y", "xlink:href", "width", "height", "preserveAspectRatio", "clip-path"]);

// Null when one of them is not known: it might change what is seen.
function attributes(text) {
  const told = {};
  for (const [, name, value] of text.matchAll(/([\w:-]+)="([^"]*)"/g)) {
    if (!known.has(name)) return null;
    told[name] = value;
  }
  return told;
}

// Scale and place: [across, down, x, y]. Null for what turns or slants.
function moved([across, down, x, y], { transform, x: left = 0, y: top = 0 }) {
  let move = [across, down, x, y];
  if (transform !== undefined) {
    const m = /^matrix\(([^)]*)\)$/.exec(transform)?.[1].split(/[ ,]+/).map(Number);
    if (m?.length !== 6 || m[1] !== 0 || m[2] !== 0 || m.some(Number.isNaN)) return null;
    move = [across * m[0], down * m[3], x + across * m[4], y + down * m[5]];
  }
  return [move[0], move[1], move[2] + move[0] * left, move[3] + move[1] * top];
}

class Sheet {
  #width = 0;
  #height = 0;
  #rows = new Uint8Array(0);
  #palette = new Palette();
  #areas = new Float32Array(1 << 16);
  #pictures = [];
  isWhole = true;

  begin(width, height) {
    const length = (width + 1) * height;
    if (this.#rows.length === length) this.#rows.fill(0);
    else this.#rows = new Uint8Array(length);
    [this.#width, this.#height, this.#palette, this.#pictures, this.isWhole] = [width, height, new Palette(), [], true];
  }

  // Rows begin with their filter, none; pairs: the grounds of the letters with their inks; pictures: the pixels that each takes and the
  // colours that lie there; isWhole: nothing of the card is missing. Null when there were more colours than a palette holds.
  finished() {
    const palette = this.#palette;
    const pictures = this.#pictures.map(box => ({ ...box, grounds: this.#coloursIn(box) }));
    if (palette.isFull) return null;
    return { width: this.#width, height: this.#height, rows: this.#rows, palette: palette.bytes(), pairs: [...palette.pairs.values()], pictures, isWhole: this.isWhole };
  }

  // Room for a picture.
  leave([across, down, x, y], width, height) {
    const { min, max, floor, ceil } = Math;
    this.isWhole = false;
    this.#pictures.push({
      left: max(floor(x), 0), top: max(floor(y), 0), right: min(ceil(x + across * width), this.#width), bottom: min(ceil(y + down * height), this.#height),
    });
  }

  #coloursIn({ left, top, right, bottom }) {
    const places = new Set();
    for (let y = top; y < bottom; y++) for (let x = left; x < right; x++) places.add(this.#rows[y * (this.#width + 1) + 1 + x]);
    return [...places].map(place => this.#palette.colourAt(place));
  }

  // False for a letter that reaches out of the sheet, and for what lies on a picture.
  fill(outline, move, colour, isLetter) {
    if (outline.isEmpty) return true;
    const ink = this.#palette.ink(colour, isLetter);
    const { left, top, right, bottom } = outline.boxAt(move);
    if (this.#pictures.some(picture => left < picture.right && right > picture.left && top < picture.bottom && bottom > picture.top)) return false;
    // Sums of what Typst rounds end a little above the height of the sheet.
    if (outline.isBox) this.#fillBox(Math.max(left, 0), Math.max(top, 0), Math.min(right, this.#width), Math.min(bottom, this.#height), ink);
    else if (left >= 0 && top >= 0 && right <= this.#width && bottom <= this.#height) {
      const isSeen = this.#fillShape(outline, move, Math.floor(left), Math.floor(top), Math.ceil(right), Math.ceil(bottom), ink);
      if (isLetter && !isSeen) this.#palette.pairs.set(`${colour} ${colour}`, [colour, colour]);
    } else return false;
    return !this.#palette.isFull;
  }

  #fillBox(left, top, right, bottom, ink) {
    const [rows, first, last] = [this.#rows, Math.ceil(left), Math.floor(right)];
    for (let y = Math.floor(top); y < bottom; y++) {
      const high = Math.min(y + 1, bottom) - Math.max(y, top);
      const row = y * (this.#width + 1) + 1;
      const isWhole = high === 1 && last > first;
      if (isWhole) rows.fill(ink.place, row + first, row + last);
      for (let x = Math.floor(left); x < right; x++) {
        if (isWhole && x === first) x = last;
        if (x < right) rows[row + x] = ink.over(rows[row + x], high * (Math.min(x + 1, right) - Math.max(x, left)));
      }
    }
  }

  // False where it has changed no pixel: it has the colour of its ground.
  #fillShape(outline, move, left, top, right, bottom, ink) {
    // Two pixels more a row take what the last one hands on.
    const across = right - left + 2;
    const size = across * (bottom - top);
    if (this.#areas.length < size) this.#areas = new Float32Array(2 * size);
    const [areas, rows] = [this.#areas, this.#rows];
    outline.addAreas(areas, across, move, left, top);
    let [isDrawn, isSeen] = [false, false];
    for (let y = top, at = 0; y < bottom; y++) {
      let covered = 0;
      let part = 0;
      for (let end = at + across, place = y * (this.#width + 1) + 1 + left; at < end; at++, place++) {
        if (areas[at] !== 0) {
          covered += areas[at];
          areas[at] = 0;
          part = covered < 0 ? -covered : covered;
        }
        if (part <= nearlyNone) continue;
        isDrawn = true;
        if (rows[place] === ink.place) continue;
        isSeen = true;
        rows[place] = part > nearlyAll ? ink.place : ink.over(rows[place], part);
      }
    }
    return isSeen || !isDrawn;
  }
}

// What rounding leaves of sums that should be nothing or all.
const nearlyNone = 0.01;
const nearlyAll = 0.99;
