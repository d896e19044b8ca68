// The plain way: one page in a real browser, filled anew for each card, and a screenshot of it. Takes what satori.mjs takes, and the browser.

import fs from "node:fs";
import path from "node:path";
import { createRequire } from "node:module";

const [, , peers, theme, cards, out, browserPath] = process.argv;
const { chromium } = createRequire(path.join(peers, "x.mjs"))("playwright-core");

const font = (name, weight, file) => {
  const bytes = fs.readFileSync(path.join(theme, "node_modules/@expo-google-fonts", file)).toString("base64");
  return `@font-face { font-family: ${name}; font-weight: ${weight}; src: url(data:font/ttf;base64,${bytes}) }`;
};
const page = `<!doctype html><meta charset="utf-8"><style>
${font("Sans", 400, "source-sans-3/400Regular/SourceSans3_400Regular.ttf")}
${font("Sans", 700, "source-sans-3/700Bold/SourceSans3_700Bold.ttf")}
${font("Serif", 600, "source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf")}
body { margin: 0; width: 1200px; height: 630px; display: flex; flex-direction: column; background: #FFFDF8; color: #14262B; font: 37px Sans }
header { display: flex; justify-content: space-between; padding: 48px 64px 0; font-size: 34px } #topic { font-weight: 700; color: #0B5563 } #siteTitle, #context { color: #495A5F }
main { flex: 1; display: flex; flex-direction: column; align-items: center; justify-content: center; padding: 0 64px; text-align: center }
#figure { font: 600 150px/1 Serif } hr { width: 64px; height: 10px; border: 0; background: #F2B134 } #statement { font: 700 47px Sans }
footer { background: #FCE9BF; border-top: 8px solid #F2B134; padding: 20px 64px; font-size: 34px } #strip { font-weight: 700 } #printedUrl { text-align: right }
</style><header><span id="topic"></span><span id="siteTitle"></span></header><main><div id="figure"></div><hr><div id="statement"></div><div id="context"></div></main>
<footer><div id="strip"></div><div id="printedUrl"></div></footer>`;

const browser = await chromium.launch({ executablePath: browserPath, args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"] });
const tab = await browser.newPage({ viewport: { width: 1200, height: 630 } });
await tab.setContent(page);
await tab.evaluate(() => document.fonts.ready);
let number = 0;
for (const line of fs.readFileSync(cards, "utf8").trim().split("\n")) {
  await tab.evaluate(card => {
    for (const part of ["topic", "siteTitle", "figure", "statement", "context", "strip", "printedUrl"]) document.getElementById(part).textContent = card[part];
  }, JSON.parse(line));
  await tab.screenshot({ path: path.join(out, `${number++}.png`) });
}
await browser.close();
