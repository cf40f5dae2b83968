// Starts a heard-hub of its own for a test, with an invented unit, and signs people in to it.
import { execFile, spawn } from 'node:child_process';
import crypto from 'node:crypto';
import { once } from 'node:events';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import readline from 'node:readline';
import { promisify } from 'node:util';

const clientId = 'heard';

export class RunningHub {
    /** @param program path of heard-hub */
    static async start(program) {
        const hub = new RunningHub();
        hub.program = program;
        hub.data = await fs.mkdtemp(path.join(os.tmpdir(), 'heard-peers-'));
        hub.environment = { ...process.env, HEARD_PASSPHRASE: crypto.randomBytes(16).toString('hex') };
        await hub.command('init', '--unit', 'Riverbank Breast Unit', '--admin', 'Maya Lind');
        hub.process = spawn(program, ['serve', '--data', hub.data, '--port', '0'], { env: hub.environment, stdio: ['ignore', 'pipe', 'inherit'] });
        const [line] = await once(readline.createInterface({ input: hub.process.stdout }), 'line');
        hub.base = line.match(/http:\S+/)[0];
        hub.configuration = await (await fetch(`${hub.base}/.well-known/smart-configuration`)).json();
        return hub;
    }

    /** What `heard-hub NAME …` prints; an exception when it fails. */
    async command(name, ...rest) {
        const { stdout } = await promisify(execFile)(this.program, [name, '--data', this.data, ...rest], { env: this.environment });
        return stdout;
    }

    /** An invite code for a nurse of that name, from the command line. */
    async inviteNurse(name) {
        return (await this.command('invite', '--new', name, '--roles', 'nurse')).match(/^Invite code: (.*)$/m)[1];
    }

    /** An invite code for a new patient of that name, who is enrolled by the nurse of the token response. */
    async invitePatient(nurse, name) {
        const [given, family] = name.split(' ');
        const patient = await this.#post(nurse, 'Patient', { resourceType: 'Patient', active: true, name: [{ given: [given], family }] });
        const answer = await this.#post(nurse, `Patient/${patient.id}/$invite`, { resourceType: 'Parameters' });
        return answer.parameter.find(({ name }) => name === 'code').valueString;
    }

    async #post(who, place, body) {
        const answer = await fetch(`${this.base}/${place}`, {
            method: 'POST',
            headers: { Authorization: `Bearer ${who.access_token}`, 'Content-Type': 'application/fhir+json' },
            body: JSON.stringify(body),
        });
        return answer.json();
    }

    /** All resources it holds, by its export. */
    async resources() {
        const file = path.join(this.data, 'export.ndjson');
        await this.command('export', '--to', file);
        return (await fs.readFile(file, 'utf8')).trimEnd().split('\n').map((line) => JSON.parse(line));
    }

    async stop() {
        this.process.kill('SIGTERM');
        const [status] = await once(this.process, 'exit');
        await fs.rm(this.data, { recursive: true });
        return status;
    }

    /** The authorization code for an invite code, as OAuth 2.0 for First-Party Applications gives it. */
    async authorizationCode(inviteCode, codeChallenge) {
        const answer = await fetch(this.configuration.authorization_challenge_endpoint, {
            method: 'POST',
            body: new URLSearchParams({
                client_id: clientId,
                response_type: 'code',
                scope: 'openid fhirUser offline_access launch/patient patient/*.cruds user/*.cruds',
                code_challenge: codeChallenge,
                code_challenge_method: 'S256',
                invite_code: inviteCode,
            }),
        });
        return (await answer.json()).authorization_code;
    }

    /** The token response for an invite code. */
    async signIn(inviteCode) {
        const verifier = crypto.randomBytes(32).toString('base64url');
        const challenge = crypto.createHash('sha256').update(verifier).digest('base64url');
        const answer = await fetch(this.configuration.token_endpoint, {
            method: 'POST',
            body: new URLSearchParams({
                grant_type: 'authorization_code',
                client_id: clientId,
                code: await this.authorizationCode(inviteCode, challenge),
                code_verifier: verifier,
            }),
        });
        return answer.json();
    }
}
