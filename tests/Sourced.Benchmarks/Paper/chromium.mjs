// The same text as plain paragraphs by a browser that stays open: chromium.mjs PEERS TEXTS OUT BROWSER
import fs from "node:fs";
import path from "node:path";
import { createRequire } from "node:module";

const [peers, texts, out, executablePath] = process.argv.slice(2);
const { chromium } = createRequire(path.join(peers, "package.json"))("playwright-core");
const args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
const browser = await chromium.launch({ executablePath, args });
const page = await browser.newPage();
for (const file of fs.readdirSync(texts).filter(file => file.endsWith(".html")).sort()) {
  await page.goto("file://" + path.join(texts, file));
  await page.pdf({ path: path.join(out, file.replace(".html", ".pdf")), preferCSSPageSize: true, tagged: true, outline: true });
}
await browser.close();
