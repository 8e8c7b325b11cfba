// Fills in a form as Firefox does (pdfjs-dist) or as web sites do (pdf-lib), and saves it.
//
//     node fill.mjs MODULES pdfjs|pdf-lib FROM.pdf TO.pdf VALUES.json
//
// VALUES.json has text, list, one and tick: each a mapping from the name of a field to its value.

import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const [modules, program, from, to, given] = process.argv.slice(2);
const values = JSON.parse(await readFile(given, "utf8"));
const typed = { ...values.text, ...values.list };
const data = new Uint8Array(await readFile(from));

async function asFirefox() {
  const pdfjs = await import(pathToFileURL(`${modules}/pdfjs-dist/legacy/build/pdf.mjs`));
  const standardFontDataUrl = `${modules}/pdfjs-dist/standard_fonts/`;
  const document = await pdfjs.getDocument({ data, standardFontDataUrl, verbosity: 0 }).promise;
  const stored = document.annotationStorage;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    for (const { id, fieldName, buttonValue } of await page.getAnnotations()) {
      if (fieldName in typed) stored.setValue(id, { value: typed[fieldName] });
      if (fieldName in values.one)
        stored.setValue(id, { value: buttonValue === values.one[fieldName] });
      if (fieldName in values.tick) stored.setValue(id, { value: true });
    }
  }
  return document.saveDocument();
}

async function asWebSite() {
  const { PDFDocument } = createRequire(import.meta.url)(`${modules}/pdf-lib`);
  const document = await PDFDocument.load(data);
  const form = document.getForm();
  for (const name in values.text) form.getTextField(name).setText(values.text[name]);
  for (const name in values.list) form.getDropdown(name).select(values.list[name]);
  for (const name in values.one) form.getRadioGroup(name).select(values.one[name]);
  for (const name in values.tick) form.getCheckBox(name).check();
  return document.save();
}

await writeFile(to, await (program === "pdfjs" ? asFirefox() : asWebSite()));
