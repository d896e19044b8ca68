// The peer most in use: satori lays out, resvg rasterises. The words of our cards in a layout of fixed sizes.
// node satori.mjs PEERS THEME CARDS OUT: a folder of packages, ours for its fonts, cards as JSON lines, and where the pictures go.

import fs from "node:fs";
import path from "node:path";
import { createRequire } from "node:module";

const [, , peers, theme, cards, out] = process.argv;
const from = createRequire(path.join(peers, "x.mjs"));
const loaded = await import(from.resolve("satori"));
const satori = loaded.default?.default ?? loaded.default;
const { Resvg } = from("@resvg/resvg-js");

const font = (name, weight, file) => ({ name, weight, style: "normal", data: fs.readFileSync(path.join(theme, "node_modules/@expo-google-fonts", file)) });
const fonts = [
  font("Sans", 400, "source-sans-3/400Regular/SourceSans3_400Regular.ttf"),
  font("Sans", 700, "source-sans-3/700Bold/SourceSans3_700Bold.ttf"),
  font("Serif", 600, "source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf"),
];

const box = (style, ...children) => ({ type: "div", props: { style: { display: "flex", ...style }, children } });
const face = card =>
  box({ width: 1200, height: 630, flexDirection: "column", background: "#FFFDF8", color: "#14262B", fontFamily: "Sans" },
    box({ padding: "48px 64px 0", justifyContent: "space-between", fontSize: 34 }, box({ fontWeight: 700, color: "#0B5563" }, card.topic), box({ color: "#495A5F" }, card.siteTitle)),
    box({ flexGrow: 1, flexDirection: "column", alignItems: "center", justifyContent: "center", padding: "0 64px" },
      box({ fontFamily: "Serif", fontWeight: 600, fontSize: 150 }, card.figure),
      box({ width: 64, height: 10, background: "#F2B134" }),
      box({ fontSize: 47, fontWeight: 700, textAlign: "center" }, card.statement),
      box({ fontSize: 37, color: "#495A5F", textAlign: "center" }, card.context)),
    box({ background: "#FCE9BF", borderTop: "8px solid #F2B134", padding: "20px 64px", flexDirection: "column", fontSize: 34 },
      box({ fontWeight: 700 }, card.strip), box({ alignSelf: "flex-end" }, card.printedUrl)));

let number = 0;
for (const line of fs.readFileSync(cards, "utf8").trim().split("\n")) {
  const svg = await satori(face(JSON.parse(line)), { width: 1200, height: 630, fonts });
  fs.writeFileSync(path.join(out, `${number++}.png`), new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng());
}
