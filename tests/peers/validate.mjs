// Checks FHIR R4 with two validators that are not ours.
//
//     node validate.mjs PATH…      files, or folders that are searched for .json (a resource or Bundle) and .ndjson
//
// Prints each fault with its file and element, then "N passed, N failed" counted in files. Warnings count as faults.
import fs from 'node:fs';
import path from 'node:path';
import { faults } from './faults.mjs';

function resources(file) {
    const text = fs.readFileSync(file, 'utf8');
    return file.endsWith('.ndjson') ? text.split('\n').filter(Boolean).map((line) => JSON.parse(line)) : [JSON.parse(text)];
}

function filesIn(place) {
    return fs.statSync(place).isDirectory()
        ? fs.readdirSync(place).sort().flatMap((name) => filesIn(path.join(place, name)))
        : /\.(nd)?json$/.test(place) ? [place] : [];
}

let passed = 0;
let failed = 0;
for (const file of process.argv.slice(2).flatMap(filesIn)) {
    let found;
    try {
        found = resources(file).flatMap(faults);
    } catch (error) {
        found = [error.message];
    }
    found.forEach((fault) => console.log(`${file}: ${fault}`));
    found.length ? failed++ : passed++;
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed || !passed ? 1 : 0;
