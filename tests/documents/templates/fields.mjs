// What pdf.js, which reads PDFs in Firefox, finds in the fields of a form and in their drawings.
//
//     node fields.mjs PDFJS FILE.pdf

import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";

const [pdfjs, file] = process.argv.slice(2);
const { getDocument } = await import(pathToFileURL(`${pdfjs}/legacy/build/pdf.mjs`));
const data = new Uint8Array(await readFile(file));
const standardFontDataUrl = `${pdfjs}/standard_fonts/`;
const document = await getDocument({ data, standardFontDataUrl, verbosity: 0 }).promise;
const found = {};
for (let number = 1; number <= document.numPages; number++) {
  for (const one of await (await document.getPage(number)).getAnnotations()) {
    if (one.fieldName) {
      found[one.fieldName] = { value: one.fieldValue, drawn: one.hasAppearance, seen: one.textContent };
    }
  }
}
console.log(JSON.stringify(found));
