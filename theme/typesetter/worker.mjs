// A worker of the typesetter: its templates in the first line on standard input, then one job a line, one answer a job on standard output, until the input closes.
//
// first   {"templates": {"paper/sheet.typ": "base64", …}}, as they were when the job was ordered: what lies in the theme's folder may have changed since
// job     {"id": 7, "template": "paper/sheet.typ", "data": "{…}", "output": "pdf" | "png", "proof": false, "brand": "{…}", "width": 0}
//         a picture is so many pixels wide, or one a point; the brand is an organisation's colours and logo as JSON, or empty; a proof is made to be looked at: beside
//         the file there is a picture of each page, and where there can be no file, what is wrong is marked in them
// answer  {"id": 7, "pages": 2, "problems": [{"kind", "message", "help", "file", "line", "column"}], "milliseconds": 12.3, "length": 48211, "pictures": [20311, 18522]},
//         a line feed, then that many bytes of the file, then those of each picture; the place of a problem is that in a template, where it has one
//
// The C# side (src/Sourced.Publishing/Typesetting) starts the workers, and replaces one that dies.

import readline from "node:readline";
import { fileURLToPath } from "node:url";
import { openWorkshop } from "./workshop.mjs";

const theme = fileURLToPath(new URL("..", import.meta.url));
const workshop = openWorkshop(theme);

// Nothing but answers may reach standard output.
console.log = console.info = console.error;

function answer(head, bytes, pictures) {
  process.stdout.write(JSON.stringify({ ...head, length: bytes.length, pictures: pictures.map(picture => picture.length) }) + "\n");
  for (const part of [bytes, ...pictures]) if (part.length > 0) process.stdout.write(part);
}

for await (const line of readline.createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  if (line === "") continue;
  const job = JSON.parse(line);
  if (job.templates) {
    workshop.take(job.templates);
    continue;
  }
  const started = performance.now();
  const { bytes, pages, problems, pictures } = workshop.make(job);
  answer({ id: job.id, pages, problems, milliseconds: performance.now() - started }, bytes, pictures);
}
