import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Libsql from "libsql";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { hashToken } from "../../src/pairing/session-token.ts";
import {
  activeMachine,
  agent,
  agentFields,
  call,
  controller,
  expectRefusal,
  must,
  signedPairingProof,
  startSandbox,
} from "../support.ts";

const SECRET = "the-session-secret-of-this-test";
const AUTH_TOKEN = "the-token-of-the-runtime";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "peaqos-sandbox-"));
});
afterEach(() => rm(folder, { recursive: true }));

const file = () => join(folder, "sandbox.db");
const config = { agentPairingSessionSecret: SECRET };

/** Everything in the tables of a database, as text. */
function dump(): string {
  const db = new Libsql(file());
  try {
    const tables = db.prepare("select name from sqlite_master where type = 'table'").all() as { name: string }[];
    return tables.map(({ name }) => JSON.stringify(db.prepare(`select * from "${name}"`).all())).join("\n");
  } finally {
    db.close();
  }
}

/** Every byte that was written, also what no table shows any more. */
async function bytes(): Promise<string> {
  const files = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), "latin1")));
  return files.join("\n");
}

describe("the database", () => {
  it("has no token, no signature and no secret in clear", async () => {
    const logged: string[] = [];
    const sandbox = await startSandbox({ db: file(), config, log: (entry) => logged.push(JSON.stringify(entry)) });
    const { id: machineId } = await activeMachine(sandbox);
    const params = { machineId };
    const agentProof = await signedPairingProof(sandbox, machineId);
    const paired = await must(sandbox, "createAgentPairing", { params, body: { ...agentFields, agentProof } });
    const pairing = { ...params, pairingId: paired.item.id };
    const secondProof = await signedPairingProof(sandbox, machineId);
    const renewed = await must(sandbox, "createAgentPairingSession", { params: pairing, body: { agentProof: secondProof } });
    await must(sandbox, "listMarketServices", { token: renewed.item.pairingToken });
    const enrolled = await must(sandbox, "enrollMachineAgent", { params });
    const endpoint = { endpointBaseUrl: `http://user:${AUTH_TOKEN}@127.0.0.1:1/?key=${AUTH_TOKEN}`, authToken: AUTH_TOKEN };
    await must(sandbox, "upsertRuntimeEndpoint", { params: { ...params, providerKey: "qvac" }, body: endpoint });
    const heartbeat = {
      machineId,
      agentId: enrolled.item.id,
      agentToken: enrolled.item.provisioningToken,
      endpoints: [{ providerKey: "other", ...endpoint }],
    };
    await must(sandbox, "machineAgentHeartbeat", { body: heartbeat });
    const wrong = { ...heartbeat, agentToken: `${enrolled.item.provisioningToken}x` };
    expectRefusal(await call(sandbox, "machineAgentHeartbeat", { body: wrong }), 401, "AGENT_AUTH_INVALID");
    const events = JSON.stringify((await must(sandbox, "listAuditEvents", { query: { machineId } })).items);
    await sandbox.close();

    const secrets = {
      firstToken: paired.item.pairingToken,
      secondToken: renewed.item.pairingToken,
      provisioningToken: enrolled.item.provisioningToken,
      firstSignature: agentProof.signature.slice(2),
      secondSignature: secondProof.signature.slice(2),
      authToken: AUTH_TOKEN,
      sessionSecret: SECRET,
    };
    const [tables, whole] = [dump(), await bytes()];
    for (const [name, secret] of Object.entries(secrets)) {
      const forms = [secret, Buffer.from(secret).toString("base64url"), Buffer.from(secret).toString("hex")];
      for (const form of forms) {
        expect(tables.includes(form), `${name} in a table`).toBe(false);
        expect(whole.includes(form), `${name} in the file`).toBe(false);
        expect(events.includes(form), `${name} in an audit event`).toBe(false);
        expect(logged.join("\n").includes(form), `${name} in the log`).toBe(false);
      }
    }
    // So that the search above is known to look in the right place.
    expect(tables).toContain(hashToken(renewed.item.pairingToken));
    expect(tables).toContain(hashToken(enrolled.item.provisioningToken));
    expect(tables).not.toContain(hashToken(paired.item.pairingToken));
    expect(tables).toContain(agent.address);
    expect(tables).toContain(controller.address);
    expect(whole).toContain("sealedToken");
  });
});

describe("a restart", () => {
  it("keeps sessions, challenges and tokens with the same secret", async () => {
    const before = await startSandbox({ db: file(), config });
    const { id: machineId } = await activeMachine(before);
    const params = { machineId };
    const agentProof = await signedPairingProof(before, machineId);
    const body = { ...agentFields, agentProof };
    const enrolled = await must(before, "enrollMachineAgent", { params });
    await before.close();

    await using after = await startSandbox({ db: file(), config });
    const { item } = await must(after, "createAgentPairing", { params, body });
    expect((await call(after, "listMarketServices", { token: item.pairingToken })).status).toBe(200);
    const endpoints = [{ providerKey: "qvac", endpointBaseUrl: "http://127.0.0.1:1" }];
    const heartbeat = { machineId, agentId: enrolled.item.id, agentToken: enrolled.item.provisioningToken, endpoints };
    expect((await call(after, "machineAgentHeartbeat", { body: heartbeat })).status).toBe(200);
  });

  it("with another secret makes sessions and challenges void, and the pairing can go on", async () => {
    const before = await startSandbox({ db: file(), config });
    const { id: machineId } = await activeMachine(before);
    const params = { machineId };
    const first = { ...agentFields, agentProof: await signedPairingProof(before, machineId) };
    const { item } = await must(before, "createAgentPairing", { params, body: first });
    const agentProof = await signedPairingProof(before, machineId);
    await before.close();

    await using after = await startSandbox({ db: file(), config: { agentPairingSessionSecret: "another-secret" } });
    expectRefusal(await call(after, "listMarketServices", { token: item.pairingToken }), 401, "AGENT_AUTH_INVALID");
    const session = { params: { machineId, pairingId: item.id } };
    const stale = await call(after, "createAgentPairingSession", { ...session, body: { agentProof } });
    expectRefusal(stale, 403, "AGENT_PAIRING_PROOF_INVALID");
    const body = { agentProof: await signedPairingProof(after, machineId) };
    const renewed = await must(after, "createAgentPairingSession", { ...session, body });
    expect((await call(after, "listMarketServices", { token: renewed.item.pairingToken })).status).toBe(200);
  });

  it("without a secret of its own keeps the one that was made up", async () => {
    const before = await startSandbox({ db: file() });
    const { id: machineId } = await activeMachine(before);
    const body = { ...agentFields, agentProof: await signedPairingProof(before, machineId) };
    const { item } = await must(before, "createAgentPairing", { params: { machineId }, body });
    await before.close();
    await using after = await startSandbox({ db: file() });
    expect((await call(after, "listMarketServices", { token: item.pairingToken })).status).toBe(200);
  });
});
