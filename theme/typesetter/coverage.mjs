// Which characters the fonts can draw. A missing glyph is an empty box and no error, so it is looked for before setting.

// Drawn by nothing: spaces, joiners, direction marks, variation selectors.
const invisible = /[\s\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFE00-\uFE0F\uFEFF]/u;

// The last of Unicode.
const lastCharacter = 0x10ffff;

export class Coverage {
  // 1 for each character that a font has.
  #characters = new Uint8Array(lastCharacter + 1);
  #families = new Set();

  constructor(fonts) {
    for (const font of fonts) {
      this.#families.add(familyOf(font));
      for (const character of charactersOf(font)) this.#characters[character] = 1;
    }
  }

  // In the order of their fonts.
  get families() {
    return [...this.#families];
  }

  // Each text of the data that holds a character which no font has. Words are the interface's, addresses and codes are not shown as text.
  missingFrom(data) {
    const problems = [];
    for (const text of texts(data)) {
      if (this.#draws(text)) continue;
      const missing = [...new Set(text)].filter(c => !invisible.test(c) && !this.#characters[c.codePointAt(0)]);
      if (missing.length === 0) continue;
      const names = missing.map(c => `"${c}" (U+${c.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")})`).join(", ");
      problems.push({
        kind: "glyph",
        message: `no font has ${names} in "${shortened(text)}"`,
        help: `the fonts are ${[...this.#families].join(", ")}; use another character, or add a font to theme/typesetter/fonts.json`,
      });
    }
    return problems;
  }

  // Nearly every text is: so this comes first, without making anything.
  #draws(text) {
    for (let at = 0; at < text.length; at++) {
      const character = text.codePointAt(at);
      if (!this.#characters[character]) return false;
      if (character > 0xffff) at++;
    }
    return true;
  }
}

const notShown = new Set(["words", "qrSvg"]);

function* texts(value) {
  if (typeof value === "string") yield value;
  else if (Array.isArray(value)) for (const item of value) yield* texts(item);
  else if (value !== null && typeof value === "object")
    for (const [key, item] of Object.entries(value)) if (!notShown.has(key)) yield* texts(item);
}

function shortened(text) {
  const characters = [...text];
  return characters.length <= 60 ? text : characters.slice(0, 59).join("") + "…";
}

// OpenType: the table directory, then "cmap" (formats 4 and 12) and "name".
// https://learn.microsoft.com/typography/opentype/spec/cmap

function table(font, tag) {
  const count = font.readUInt16BE(4);
  for (let i = 0; i < count; i++) {
    const at = 12 + 16 * i;
    if (font.toString("latin1", at, at + 4) === tag) return font.subarray(font.readUInt32BE(at + 8), font.readUInt32BE(at + 8) + font.readUInt32BE(at + 12));
  }
  throw new Error(`the font has no ${tag} table`);
}

function* charactersOf(font) {
  const cmap = table(font, "cmap");
  for (let i = 0; i < cmap.readUInt16BE(2); i++) {
    const part = cmap.subarray(cmap.readUInt32BE(4 + 8 * i + 4));
    const format = part.readUInt16BE(0);
    if (format === 4) yield* segments(part);
    if (format === 12) yield* groups(part);
  }
}

function* segments(part) {
  const twice = part.readUInt16BE(6);
  for (let i = 0; i < twice; i += 2) {
    const end = part.readUInt16BE(14 + i);
    const start = part.readUInt16BE(16 + twice + i);
    const delta = part.readUInt16BE(16 + 2 * twice + i);
    const rangeAt = 16 + 3 * twice + i;
    const range = part.readUInt16BE(rangeAt);
    for (let c = start; c <= end && c < 0xffff; c++) {
      const glyph = range === 0 ? c + delta : part.readUInt16BE(rangeAt + range + 2 * (c - start));
      if ((glyph & 0xffff) !== 0) yield c;
    }
  }
}

function* groups(part) {
  const count = part.readUInt32BE(12);
  for (let i = 0; i < count; i++) {
    const at = 16 + 12 * i;
    for (let c = part.readUInt32BE(at); c <= part.readUInt32BE(at + 4); c++) yield c;
  }
}

function familyOf(font) {
  const name = table(font, "name");
  const strings = name.readUInt16BE(4);
  const found = new Map();
  for (let i = 0; i < name.readUInt16BE(2); i++) {
    const at = 6 + 12 * i;
    if (name.readUInt16BE(at) !== 3) continue;
    const from = strings + name.readUInt16BE(at + 10);
    found.set(name.readUInt16BE(at + 6), Buffer.from(name.subarray(from, from + name.readUInt16BE(at + 8))).swap16().toString("utf16le"));
  }
  // 16 is the family without its weight, and is there only when 1 holds both.
  return found.get(16) ?? found.get(1) ?? "unnamed";
}
