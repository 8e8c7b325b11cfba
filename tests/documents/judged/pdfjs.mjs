// Prints, for every PDF, what pdf.js reads: the text of each page, and the text of each structure
// element in the order of the structure tree.
//
//     node pdfjs.mjs PDFJS_FOLDER FILE...

import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";

const [folder, ...paths] = process.argv.slice(2);
const pdfjs = await import(pathToFileURL(`${folder}/legacy/build/pdf.mjs`));

// A run of text ends where a form object begins, and the space at its end is lost: there it is the
// distance that parts words, as it does on the screen.
function isApart(before, after) {
  const size = Math.hypot(before.transform[2], before.transform[3]);
  const [across, down] = [4, 5].map((n) => after.transform[n] - before.transform[n]);
  return Math.abs(down) > size / 2 || Math.abs(across - before.width) > size / 10;
}

function joined(items) {
  let text = "";
  let before = null;
  for (const item of items) {
    if (before && item.str && isApart(before, item)) text += " ";
    text += item.str + (item.hasEOL ? "\n" : "");
    if (item.str) before = item;
  }
  return text;
}

function byMark(items) {
  const marked = new Map();
  const open = [];
  for (const item of items) {
    if (item.type?.startsWith("beginMarkedContent")) open.push(item.id ?? null);
    else if (item.type === "endMarkedContent") open.pop();
    else if (open.at(-1)) marked.set(open.at(-1), [...(marked.get(open.at(-1)) ?? []), item]);
  }
  return marked;
}

function* walked(node, marked) {
  if (node.type === "content") yield ["", joined(marked.get(node.id) ?? [])];
  else if (node.children) {
    yield [node.role, node.alt ?? ""];
    for (const child of node.children) yield* walked(child, marked);
    yield [`/${node.role}`, ""];
  }
}

async function read(path) {
  const data = new Uint8Array(await readFile(path));
  const document = await pdfjs.getDocument({ data, verbosity: 0 }).promise;
  const pages = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const seen = { includeMarkedContent: true, disableNormalization: true };
    const { items } = await page.getTextContent(seen);
    const text = joined(items.filter((item) => !item.type));
    const tree = await page.getStructTree();
    pages.push({ text, told: tree ? [...walked(tree, byMark(items))] : [] });
    page.cleanup();
  }
  await document.loadingTask.destroy();
  return pages;
}

const found = {};
for (const path of paths) found[path] = await read(path);
process.stdout.write(JSON.stringify(found));
