// What Mozilla's parser, that of Thunderbird, reads in a calendar file.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { join } from "node:path";

const [modules, path] = process.argv.slice(2);
const { default: ICAL } = await import(pathToFileURL(join(modules, "ical.js/dist/ical.js")));
ICAL.design.strict = true;
const calendar = new ICAL.Component(ICAL.parse(readFileSync(path, "utf8")));
const events = calendar.getAllSubcomponents("vevent").map((found) => {
  const event = new ICAL.Event(found);
  return {
    uid: event.uid,
    summary: event.summary,
    sequence: event.sequence,
    status: found.getFirstPropertyValue("status"),
    day: event.startDate.isDate,
    start: event.startDate.isDate ? event.startDate.toString() : event.startDate.toJSDate(),
    end: event.endDate.isDate ? event.endDate.toString() : event.endDate.toJSDate(),
  };
});
console.log(JSON.stringify({ method: calendar.getFirstPropertyValue("method"), events }));
