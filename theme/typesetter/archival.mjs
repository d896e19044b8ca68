// One file for two promises: that it can be kept (PDF/A-3a) and that it can be read by all (PDF/UA-1). Typst holds a file to one standard at
// a time; here a file made to the first gets what the second adds to it, in the catalogue and in the metadata. Whether it may say so is
// for the caller to have asked.

// PDF/A wants every name described that it does not know itself.
const described = property => '<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>'
  + "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>"
  + '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:category>internal</pdfaProperty:category>'
  + `<pdfaProperty:description>PDF/UA version identifier</pdfaProperty:description><pdfaProperty:name>${property}</pdfaProperty:name>`
  + "<pdfaProperty:valueType>Integer</pdfaProperty:valueType></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li>";

// pdf: a Buffer with its table of objects at the end, as Typst writes it.
export function alsoForAll(pdf) {
  const text = pdf.toString("latin1");
  const tableAt = Number(place(/startxref\s+(\d+)\s+%%EOF\s*$/, text)[1]);
  const catalog = place(/\/Type \/Catalog[\s\S]*?\nendobj/, text.slice(0, tableAt), text.lastIndexOf("/Type /Catalog", tableAt));
  const packetAt = text.lastIndexOf("<x:xmpmeta", tableAt);
  const length = place(/\/Length (\d+)/, text, text.lastIndexOf(" obj\n", packetAt));

  const added = [
    insert(place(/xmlns:pdfaid=/, text, packetAt).index, 'xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"  '),
    insert(after(/<pdfaExtension:schemas><rdf:Bag>/, text, packetAt), described("part")),
    insert(place(/<pdfaid:part>/, text, packetAt).index, "<pdfuaid:part>1</pdfuaid:part>"),
  ];
  const grown = Number(length[1]) + added.reduce((sum, edit) => sum + edit.words.length, 0);
  const preferences = catalog[0].includes("/ViewerPreferences <<")
    ? insert(after(/\/ViewerPreferences <</, text, catalog.index), "\n    /DisplayDocTitle true")
    : insert(after(/\/Type \/Catalog/, text, catalog.index), "\n  /ViewerPreferences <<\n    /DisplayDocTitle true\n  >>");
  return written(text, tableAt, [{ at: length.index, until: length.index + length[0].length, words: `/Length ${grown}` }, ...added, preferences]);
}

// Edits in the order of their places; then the table, whose places have moved.
function written(text, tableAt, edits) {
  const moved = at => edits.reduce((sum, edit) => (edit.at < at ? sum + edit.words.length - (edit.until - edit.at) : sum), at);
  const parts = [];
  let from = 0;
  for (const edit of [...edits].sort((a, b) => a.at - b.at)) {
    parts.push(text.slice(from, edit.at), edit.words);
    from = edit.until;
  }
  const table = text.slice(tableAt)
    .replace(/^(\d{10}) (\d{5}) n/gm, (_, at, generation) => `${String(moved(Number(at))).padStart(10, "0")} ${generation} n`)
    .replace(/startxref\s+\d+/, `startxref\n${moved(tableAt)}`);
  return Buffer.from(parts.join("") + text.slice(from, tableAt) + table, "latin1");
}

const insert = (at, words) => ({ at, until: at, words });

// Where a pattern is first found from a place on, counted from the beginning.
function place(pattern, text, from = 0) {
  const found = pattern.exec(text.slice(from));
  if (!found) throw new Error(`the PDF is not as expected: it has no ${pattern}`);
  found.index += from;
  return found;
}

function after(pattern, text, from) {
  const found = place(pattern, text, from);
  return found.index + found[0].length;
}
