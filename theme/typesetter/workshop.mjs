// Turns a template and data into a file.
//
// A template reads its data with json("/job.json"), a file that is only said to be there, what an organisation changes with
// json("/brand.json"), which is there in the same way, and the names of the fonts that there are with json(bytes(sys.inputs.fonts)), in the
// order of fonts.json. It speaks to us through metadata with a label:
//   <problem>  (kind: "overflow", message, help): the file is not made, and the message is shown to the author
//   <again>    anything: set the document once more, with json("/attempt.json") being that (it is "" at first). Only the templates that
//              read it are run again

import fs from "node:fs";
import path from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { Resvg } from "@resvg/resvg-js";
import { tooFaint, tooFaintInChart, unmeasured, unseen } from "./contrast.mjs";
import { alsoForAll } from "./archival.mjs";
import { Coverage } from "./coverage.mjs";
import { FlatDrawing } from "./flat.mjs";
import { pagesOf } from "./pages.mjs";
import { encodePixels, encodePng } from "./png.mjs";

const nothing = Buffer.alloc(0);

// Typst remembers every layout it has made, and no other document will ask for it again.
const jobsBetweenEvictions = 8;

// But templates, tables and the words that every card has are asked for again: they may stay for so many evictions after they were last of
// use. What a card leaves behind is small. A handout leaves megabytes.
const cardAge = 10;
const paperAge = 1;

// Asked for another attempt more often than this, we take what we have.
const mostAttempts = 6;

export function openWorkshop(theme) {
  const list = JSON.parse(fs.readFileSync(path.join(theme, "typesetter/fonts.json"), "utf8"));
  const fontFiles = list.map(file => path.join(theme, "node_modules", file));
  const fonts = fontFiles.map(file => fs.readFileSync(file));
  const coverage = new Coverage(fonts);
  // Given as bytes and not as folders, so that no other font of the machine is ever seen.
  const compiler = NodeCompiler.create({ workspace: theme, fontArgs: [{ fontBlobs: fonts }] });
  const bench = { theme, compiler, fontFiles, families: JSON.stringify(coverage.families), drawing: new FlatDrawing() };
  let jobs = 0;

  return {
    take(templates) {
      for (const [name, text] of Object.entries(templates)) compiler.mapShadow(path.join(theme, name), Buffer.from(text, "base64"));
    },

    make(job) {
      if (++jobs % jobsBetweenEvictions === 0) {
        compiler.evictCache(job.output === "pdf" ? paperAge : cardAge);
        // Pictures lie in buffers that the collector does not count as its own; --expose-gc hands it this. Papers are small.
        if (job.output === "png" || job.proof) globalThis.gc?.();
      }
      const data = JSON.parse(job.data);
      const unreadable = coverage.missingFrom(data);
      const { document, ...made } = unreadable.length > 0 ? failed(unreadable) : fileOf(bench, job, Boolean(data.date));
      if (!job.proof) return made;

      // What may be published is shown as it is: a card is its own picture.
      if (made.problems.length === 0) return { ...made, pictures: job.output === "pdf" ? pictures(bench, document) : [] };
      const marked = typeset(bench, job, { isMarked: true });
      return { ...made, pictures: marked.document ? pictures(bench, marked.document) : [] };
    },
  };
}

function failed(problems) {
  return { bytes: nothing, pages: 0, problems, pictures: [] };
}

function fileOf(bench, job, isDated) {
  const { document, problems } = typeset(bench, job);
  if (problems.length > 0) return failed(problems);
  const made = job.output === "pdf" ? pdf(bench, document, isDated) : png(bench, document, job.width);
  return made.problems.length > 0 ? failed(made.problems) : { ...made, pictures: [], document };
}

// isMarked: with what is wrong marked in it.
function typeset({ theme, compiler, families }, { template, data, brand }, { isMarked = false } = {}) {
  // Handed over as inputs, they would make the library of Typst anew for every job, a tenth of the time of a card.
  compiler.mapShadow(path.join(theme, "job.json"), Buffer.from(data));
  compiler.mapShadow(path.join(theme, "brand.json"), Buffer.from(brand || "{}"));
  const mainFilePath = path.join(theme, template);
  // One and no more as a rule: they reach Typst in an order that differs from call to call, and for it they are others when they are in another order. Then it
  // knows nothing of what it has run and set before.
  const inputs = isMarked ? { fonts: families, proof: "yes" } : { fonts: families };
  let attempt = "";
  for (let tries = 1; ; tries++) {
    compiler.mapShadow(path.join(theme, "attempt.json"), Buffer.from(JSON.stringify(attempt)));
    const compiled = compiler.compile({ mainFilePath, inputs });
    const complaints = [...said(compiler, theme, compiled.takeDiagnostics()), ...said(compiler, theme, compiled.takeWarnings())];
    if (complaints.length > 0) return { problems: complaints };

    const document = compiled.result;
    const again = compiler.query(document, { selector: "<again>", field: "value" });
    if (again.length === 0 || tries === mostAttempts)
      return { document, problems: compiler.query(document, { selector: "<problem>", field: "value" }) };
    attempt = again[0];
  }
}

// Errors and warnings of Typst alike: a warning is a font that is not there, or a layout that does not settle.
function said(compiler, theme, diagnostics) {
  if (!diagnostics) return [];
  return compiler.fetchDiagnostics(diagnostics).map(d => ({
    kind: "template",
    message: d.message + (d.range ? ` (${path.basename(d.path)}, line ${d.range.start.line + 1})` : ""),
    help: "",
    file: d.range ? path.relative(theme, d.path).replaceAll("\\", "/") : undefined,
    line: d.range ? d.range.start.line + 1 : 0,
    column: d.range ? d.range.start.character + 1 : 0,
  }));
}

function pdf({ compiler }, document, dated) {
  try {
    // The date comes from the document itself: no clock. Written once for each standard, since each has rules that Typst refuses by. What is
    // made to be kept has a date; a paper without one is made to be read.
    const readable = compiler.pdf(document, { pdfStandard: "ua-1", creationTimestamp: 0 });
    const bytes = dated ? alsoForAll(compiler.pdf(document, { pdfStandard: "a-3a", creationTimestamp: 0 })) : readable;
    return { bytes, pages: document.numOfPages, problems: [] };
  } catch (error) {
    const messages = [...String(error.message).matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(m => JSON.parse(`"${m[1].replace(/\\'/g, "'")}"`));
    if (messages.length === 0) throw error;
    return failed(messages.map(message => ({ kind: "template", message, help: "" })));
  }
}

// Of every page, a pixel a point.
function pictures({ compiler, fontFiles }, document) {
  return pagesOf(compiler.plainSvg(document), document.numOfPages).map(page => encoded(rendered(page, { fontFiles })));
}

// Of one page. across: in pixels; without it a pixel a point. What cannot be read is told of the picture as it is shared, not of a smaller one,
// in which edges are all that is left of thin lines.
function png({ compiler, fontFiles, drawing }, document, across) {
  const written = compiler.plainSvg(document);
  // A point of the template is a pixel of the image; resvg reads "pt" as 4/3 of one.
  const svg = written.replace(/width="([\d.]+)pt" height="([\d.]+)pt"/, 'width="$1" height="$2"');
  const scale = across ? across / Number(/ width="([\d.]+)"/.exec(svg)[1]) : 1;
  const flat = document.numOfPages === 1 ? drawing.draw(svg, scale) : null;
  if (flat?.isWhole) return { bytes: encodePng(flat), pages: 1, problems: across ? [] : tooFaint(flat.pairs) };
  const image = rendered(pagesOf(written, document.numOfPages)[0], { fontFiles, across });
  return { bytes: encoded(image), pages: document.numOfPages, problems: across ? [] : flat ? faintAround(flat, svg, image) : [unmeasured] };
}

function rendered(page, { fontFiles, across = 0 }) {
  const svg = withChartsInside(page);
  const { width, height, pixels } = new Resvg(svg, { background: "#ffffff", ...(across && { fitTo: { mode: "width", value: across } }), font: { loadSystemFonts: false, fontFiles: svg.includes("<text") ? fontFiles : [] } }).render();
  return { width, height, pixels };
}

const encoded = ({ pixels, width, height }) => encodePixels(pixels, width, height);

const picture = /<image transform="([^"]*)" xlink:href="data:image\/svg\+xml;base64,([^"]*)" width="([\d.]+)" height="([\d.]+)"[^>]*\/>/g;
const drawingOf = data => Buffer.from(data, "base64").toString("utf8");
const isChart = svg => svg.includes("<text");

// Letters are drawn beside pictures as without them; what is in a picture is asked for by its kind.
function faintAround({ pairs, pictures }, svg, image) {
  const found = [...svg.matchAll(picture)];
  if (found.length !== pictures.length) return [unmeasured];
  const inside = found.flatMap(([, , data], index) => {
    const { grounds, ...box } = pictures[index];
    const drawn = drawingOf(data);
    return isChart(drawn) ? tooFaintInChart(drawn, grounds) : unseen(coloursIn(image, box), grounds);
  });
  return [...tooFaint(pairs), ...inside];
}

function coloursIn({ pixels, width }, { left, top, right, bottom }) {
  const colours = new Set();
  for (let y = top; y < bottom; y++)
    for (let x = left, at = 4 * (y * width + left); x < right; x++, at += 4) colours.add((pixels[at] << 16) | (pixels[at + 1] << 8) | pixels[at + 2]);
  return [...colours];
}

// Typst draws its own letters, but leaves a chart as the picture that it was given, with words in it; and words in a picture inside a
// picture are not drawn. So the chart becomes a part of the card, in the same place and size.
function withChartsInside(svg) {
  return svg.replace(picture, (whole, transform, data, width, height) => {
    const drawing = drawingOf(data);
    // A logo that is a drawing may have styles that the card must not take over; a picture in it would be lost as words are.
    if (!isChart(drawing) && !drawing.includes("<image")) return whole;
    const chart = drawing.replace(/(<svg [^>]*?)width="[\d.]+" height="[\d.]+"/, `$1width="${width}" height="${height}"`);
    return `<g transform="${transform}">${chart}</g>`;
  });
}
