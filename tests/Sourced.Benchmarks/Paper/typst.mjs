// The same text as plain paragraphs by Typst through the package that the theme uses: typst.mjs THEME TEXTS OUT
import fs from "node:fs";
import path from "node:path";
import { createRequire } from "node:module";

const [theme, texts, out] = process.argv.slice(2);
const { NodeCompiler } = createRequire(path.join(theme, "typesetter", "workshop.mjs"))("@myriaddreamin/typst-ts-node-compiler");
const fonts = JSON.parse(fs.readFileSync(path.join(theme, "typesetter", "fonts.json"), "utf8")).map(file => fs.readFileSync(path.join(theme, "node_modules", file)));
const compiler = NodeCompiler.create({ workspace: texts, fontArgs: [{ fontBlobs: fonts }] });

const files = fs.readdirSync(texts).filter(file => file.endsWith(".typ")).sort();
for (const [number, file] of files.entries()) {
  const document = compiler.compile({ mainFilePath: path.join(texts, file) }).result;
  fs.writeFileSync(path.join(out, file.replace(".typ", ".pdf")), compiler.pdf(document, { pdfStandard: "ua-1", creationTimestamp: 0 }));
  if (number % 20 === 19) compiler.evictCache(10);
}
