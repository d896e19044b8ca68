// Draws the cards on standard input, one a line, with our drawing and with the rasteriser of everything, and tells how they differ:
// {"isFlat", "colours", "mean": over all channels, "far": how many pixels differ by more than a quarter of the way from black to white}.

import fs from "node:fs";
import path from "node:path";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const theme = process.argv[2];
const there = createRequire(path.join(theme, "typesetter/x.mjs"));
const { Resvg } = there("@resvg/resvg-js");
const { NodeCompiler } = there("@myriaddreamin/typst-ts-node-compiler");
const { FlatDrawing } = await import(pathToFileURL(path.join(theme, "typesetter/flat.mjs")));

const { Coverage } = await import(pathToFileURL(path.join(theme, "typesetter/coverage.mjs")));

const fontBlobs = JSON.parse(fs.readFileSync(path.join(theme, "typesetter/fonts.json"), "utf8")).map(file => fs.readFileSync(path.join(theme, "node_modules", file)));
const compiler = NodeCompiler.create({ workspace: theme, fontArgs: [{ fontBlobs }] });
const fonts = JSON.stringify(new Coverage(fontBlobs).families);
const drawing = new FlatDrawing();
compiler.mapShadow(path.join(theme, "brand.json"), Buffer.from("{}"));

for (const line of fs.readFileSync(0, "utf8").trim().split("\n")) {
  compiler.mapShadow(path.join(theme, "job.json"), Buffer.from(line));
  const { result } = compiler.compile({ mainFilePath: path.join(theme, "cards/card.typ"), inputs: { attempt: "", fonts, proof: "" } });
  const svg = compiler.plainSvg(result).replace(/(<svg [^>]*width="[\d.]+)pt(" height="[\d.]+)pt"/, '$1$2"');
  const flat = drawing.draw(svg);
  if (!flat) {
    console.log(JSON.stringify({ isFlat: false }));
    continue;
  }

  const { pixels } = new Resvg(svg, { background: "#ffffff", font: { loadSystemFonts: false } }).render();
  let [sum, far] = [0, 0];
  for (let y = 0, at = 0; y < flat.height; y++) {
    for (let x = 0; x < flat.width; x++, at += 4) {
      const place = 3 * flat.rows[y * (flat.width + 1) + 1 + x];
      const apart = [0, 1, 2].map(channel => Math.abs(flat.palette[place + channel] - pixels[at + channel]));
      sum += apart[0] + apart[1] + apart[2];
      if (Math.max(...apart) > 64) far++;
    }
  }
  console.log(JSON.stringify({ isFlat: true, colours: flat.palette.length / 3, mean: sum / (3 * flat.width * flat.height), far: far / (flat.width * flat.height) }));
}
