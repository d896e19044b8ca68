// The outline of a letter or a shape, and the area that it covers of each pixel.

// How far a straight piece may lie from the curve that it stands for, in pixels.
const tolerance = 0.1;

// d: the data of an SVG path. Null where it has a command that Typst does not write.
export function outlineOf(d) {
  const outline = new Outline();
  return new Reader(d).readInto(outline) ? outline.closed() : null;
}

class Outline {
  #points = [];
  // Where each contour begins among the points.
  #starts = [];
  #onlyAcrossAndDown = true;
  #left = Infinity;
  #top = Infinity;
  #right = -Infinity;
  #bottom = -Infinity;

  begin(x, y) {
    this.#dropLonely();
    this.#starts.push(this.#points.length);
    this.#points.push(x, y);
  }

  line(x, y) {
    const before = this.#points.length;
    if (x !== this.#points[before - 2] && y !== this.#points[before - 1]) this.#onlyAcrossAndDown = false;
    this.#points.push(x, y);
  }

  // Quadratic: the control point, then the end.
  bend(x0, y0, x1, y1, x2, y2) {
    const pieces = piecesFor(Math.hypot(x0 - 2 * x1 + x2, y0 - 2 * y1 + y2) / 4);
    for (let i = 1; i < pieces; i++) {
      const t = i / pieces;
      const s = 1 - t;
      this.line(s * s * x0 + 2 * s * t * x1 + t * t * x2, s * s * y0 + 2 * s * t * y1 + t * t * y2);
    }
    this.line(x2, y2);
  }

  // Cubic: two control points, then the end.
  curve(x0, y0, x1, y1, x2, y2, x3, y3) {
    const bow = Math.max(Math.hypot(x0 - 2 * x1 + x2, y0 - 2 * y1 + y2), Math.hypot(x1 - 2 * x2 + x3, y1 - 2 * y2 + y3));
    const pieces = piecesFor(0.75 * bow);
    for (let i = 1; i < pieces; i++) {
      const t = i / pieces;
      const s = 1 - t;
      const second = 3 * s * s * t;
      const third = 3 * s * t * t;
      this.line(s * s * s * x0 + second * x1 + third * x2 + t * t * t * x3, s * s * s * y0 + second * y1 + third * y2 + t * t * t * y3);
    }
    this.line(x3, y3);
  }

  closed() {
    this.#dropLonely();
    this.#starts.push(this.#points.length);
    const last = this.#points.length - 2;
    if (this.#points[last] !== this.#points[0] && this.#points[last + 1] !== this.#points[1]) this.#onlyAcrossAndDown = false;
    for (let i = 0; i < this.#points.length; i += 2) {
      const x = this.#points[i];
      const y = this.#points[i + 1];
      if (x < this.#left) this.#left = x;
      if (x > this.#right) this.#right = x;
      if (y < this.#top) this.#top = y;
      if (y > this.#bottom) this.#bottom = y;
    }
    return this;
  }

  get isEmpty() {
    return this.#points.length === 0;
  }

  // A rectangle that stands upright.
  get isBox() {
    return this.#onlyAcrossAndDown && this.#starts.length === 2 && this.#points.length === 8;
  }

  boxAt([across, down, x, y]) {
    const [one, other] = [this.#left * across + x, this.#right * across + x];
    const [high, low] = [this.#top * down + y, this.#bottom * down + y];
    return { left: Math.min(one, other), top: Math.min(high, low), right: Math.max(one, other), bottom: Math.max(high, low) };
  }

  // Adds to each pixel what it covers more than the pixel to its left: the sums along a row are the parts that are covered.
  addAreas(areas, width, [across, down, x, y], left, top) {
    const points = this.#points;
    for (let contour = 0; contour + 1 < this.#starts.length; contour++) {
      const [start, end] = [this.#starts[contour], this.#starts[contour + 1]];
      let x0 = points[end - 2] * across + x - left;
      let y0 = points[end - 1] * down + y - top;
      for (let i = start; i < end; i += 2) {
        const x1 = points[i] * across + x - left;
        const y1 = points[i + 1] * down + y - top;
        if (y0 < y1) addLine(areas, width, x0, y0, x1, y1, 1);
        else if (y1 < y0) addLine(areas, width, x1, y1, x0, y0, -1);
        x0 = x1;
        y0 = y1;
      }
    }
  }

  // A contour of one point covers nothing: Typst begins each path with one.
  #dropLonely() {
    const last = this.#starts.at(-1);
    if (last === undefined || this.#points.length - last > 2) return;
    this.#starts.pop();
    this.#points.length = last;
  }
}

// A line from above to below; sign: whether it enters or leaves the shape.
function addLine(areas, width, x0, y0, x1, y1, sign) {
  const slope = (x1 - x0) / (y1 - y0);
  let x = x0;
  let y = y0;
  for (let row = Math.floor(y0); row < y1; row++) {
    const below = row + 1 < y1 ? row + 1 : y1;
    const next = below === y1 ? x1 : x + slope * (below - y);
    const weight = sign * (below - y);
    const from = x < next ? x : next;
    const to = x < next ? next : x;
    const first = Math.floor(from);
    let at = row * width + first;
    if (to <= first + 1) {
      // In one pixel: what lies to the right of it is covered whole.
      const right = weight * ((from + to) / 2 - first);
      areas[at] += weight - right;
      areas[at + 1] += right;
    } else {
      // Across several pixels: what each covers grows as the line runs on, and what the pixels before cover is handed on already.
      const share = weight / (to - from);
      let before = from;
      for (let edge = first + 1; before < to; edge++, at++) {
        const after = edge < to ? edge : to;
        const part = share * (after - before);
        const right = part * ((before + after) / 2 - edge + 1);
        areas[at] += part - right;
        areas[at + 1] += right;
        before = after;
      }
    }
    x = next;
    y = below;
  }
}

const piecesFor = bow => Math.max(1, Math.ceil(Math.sqrt(bow / tolerance)));

// M, L, H, V, Q, C and Z, from the edge of the sheet (capital) or from the last point.
class Reader {
  #text;
  #at = 0;

  constructor(text) {
    this.#text = text;
  }

  readInto(outline) {
    let x = 0;
    let y = 0;
    let startX = 0;
    let startY = 0;
    while (this.#skipSpace()) {
      const letter = this.#text[this.#at++];
      const isRelative = letter > "Z";
      const fromX = isRelative ? x : 0;
      const fromY = isRelative ? y : 0;
      switch (letter) {
        case "M":
        case "m":
          startX = x = fromX + this.#number();
          startY = y = fromY + this.#number();
          outline.begin(x, y);
          break;
        case "L":
        case "l":
          x = fromX + this.#number();
          y = fromY + this.#number();
          outline.line(x, y);
          break;
        case "H":
        case "h":
          x = fromX + this.#number();
          outline.line(x, y);
          break;
        case "V":
        case "v":
          y = fromY + this.#number();
          outline.line(x, y);
          break;
        case "Q":
        case "q": {
          const x1 = fromX + this.#number();
          const y1 = fromY + this.#number();
          const x2 = fromX + this.#number();
          const y2 = fromY + this.#number();
          outline.bend(x, y, x1, y1, x2, y2);
          x = x2;
          y = y2;
          break;
        }
        case "C":
        case "c": {
          const x1 = fromX + this.#number();
          const y1 = fromY + this.#number();
          const x2 = fromX + this.#number();
          const y2 = fromY + this.#number();
          const x3 = fromX + this.#number();
          const y3 = fromY + this.#number();
          outline.curve(x, y, x1, y1, x2, y2, x3, y3);
          x = x3;
          y = y3;
          break;
        }
        case "Z":
        case "z":
          x = startX;
          y = startY;
          break;
        default:
          return false;
      }
      if (Number.isNaN(x) || Number.isNaN(y)) return false;
    }
    return true;
  }

  #skipSpace() {
    for (let code; this.#at < this.#text.length; this.#at++) {
      code = this.#text.charCodeAt(this.#at);
      if (code !== space && code !== comma) return true;
    }
    return false;
  }

  // NaN where there is none. Digit by digit: a slice for each of ten thousand numbers would take longer than all that follows.
  #number() {
    this.#skipSpace();
    const text = this.#text;
    let at = this.#at;
    const isNegative = text.charCodeAt(at) === minus;
    if (isNegative) at++;
    let [value, digits, behindPoint] = [0, 0, -1];
    for (let code; ; at++) {
      code = text.charCodeAt(at);
      if (code >= zero && code <= zero + 9) {
        // More digits than a double holds change nothing.
        if (digits < 15) {
          value = 10 * value + code - zero;
          if (value > 0) digits++;
          if (behindPoint >= 0) behindPoint++;
        } else if (behindPoint < 0) value *= 10;
      } else if (code === point && behindPoint < 0) behindPoint = 0;
      else if (code === letterE) return this.#numberWithExponent();
      else break;
    }
    if (at === this.#at + (isNegative ? 1 : 0)) return NaN;
    this.#at = at;
    if (behindPoint > 0) value /= tens[behindPoint];
    return isNegative ? -value : value;
  }

  #numberWithExponent() {
    const [whole] = /^-?[\d.]+e-?\d+/.exec(this.#text.slice(this.#at, this.#at + 40)) ?? [""];
    this.#at += whole.length;
    return whole === "" ? NaN : Number(whole);
  }
}

const [space, comma, minus, point, zero, letterE] = [..." ,-.0e"].map(letter => letter.charCodeAt(0));
const tens = Array.from({ length: 40 }, (_, power) => Number(`1e${power}`));
