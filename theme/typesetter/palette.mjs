// The colours of a picture as they come to be: those that were asked for, and what lies between two of them along an edge.

// So many steps from one colour to another look smooth, and leave room for eight pairs in a palette.
const steps = 16;

const most = 256;

export class Palette {
  isFull = false;
  // Of letters: which ink stands on which ground, by their colours.
  pairs = new Map();
  #colours = [];
  #inks = new Map();
  // Of a colour between two: its ground, the ink on it, and how many steps.
  #mixed = [];

  constructor() {
    this.ink(0xffffff);
  }

  // isLetter: for letters and not for shapes, which may stand out less.
  ink(colour, isLetter = false) {
    const key = isLetter ? -1 - colour : colour;
    let ink = this.#inks.get(key);
    if (!ink) this.#inks.set(key, (ink = new Ink(this, isLetter ? this.ink(colour).place : this.#add(colour, null), isLetter)));
    return ink;
  }

  bytes() {
    return Buffer.from(this.#colours.flatMap(colour => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  }

  colourAt(place) {
    return this.#colours[place];
  }

  // The place of the colour that is seen where so many steps of an ink cover a ground.
  mix(ground, ink, step) {
    if (step === steps || ground === ink.place) return ink.place;
    const before = this.#mixed[ground];
    // Two letters that touch: each has covered a part.
    if (before?.ink === ink) return ink.over(before.ground, 1 - (1 - before.step / steps) * (1 - step / steps));
    const [below, above] = [this.#colours[ground], this.#colours[ink.place]];
    if (ink.isLetter && !before) this.pairs.set(`${below} ${above}`, [below, above]);
    const channel = shift => Math.round((((below >> shift) & 255) * (steps - step) + ((above >> shift) & 255) * step) / steps) << shift;
    return this.#add(channel(16) | channel(8) | channel(0), { ground, ink, step });
  }

  #add(colour, mixed) {
    if (this.#colours.length === most) {
      this.isFull = true;
      return 0;
    }
    this.#mixed.push(mixed);
    return this.#colours.push(colour) - 1;
  }
}

class Ink {
  #palette;
  // By ground and steps: the place in the palette, or -1 while nobody has asked.
  #known = new Int16Array(most * (steps + 1)).fill(-1);

  constructor(palette, place, isLetter) {
    [this.#palette, this.place, this.isLetter] = [palette, place, isLetter];
  }

  // ground: the place of what is there. part: how much of the pixel is covered, from 0; more than 1 is all of it.
  over(ground, part) {
    const step = part >= 1 ? steps : (part * steps + 0.5) | 0;
    if (step === 0) return ground;
    const at = ground * (steps + 1) + step;
    const known = this.#known[at];
    return known >= 0 ? known : (this.#known[at] = this.#palette.mix(ground, this, step));
  }
}
