import { type Sandbox, startSandbox } from "@peaqos/sandbox";
import { operationTable } from "@peaqos/types";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type CheckOptions, checkDeployment } from "../../scripts/live/check-deployment.ts";
import { renderReport } from "../../scripts/live/render-report.ts";
import { exitCodeOf, type Report } from "../../scripts/live/report.ts";
import { World } from "../contract/sandbox/world.ts";
import { type Liar, type Lie, startLiar, type Told } from "./liar.ts";

const KEY = "a-platform-key-of-the-check";

let sandbox: Sandbox;
let liar: Liar | undefined;

beforeAll(async () => {
  sandbox = await startSandbox({ config: { requireApiAuth: true, apiKeys: [KEY] } });
  const world = new World(sandbox, KEY);
  await world.executedOrder();
  await world.endpoint();
  await world.policy();
  await world.resolvedTask();
});
afterAll(() => sandbox.close());
afterEach(async () => {
  await liar?.close();
  liar = undefined;
});

async function check(changes: Partial<CheckOptions> = {}): Promise<Report> {
  const defaults = { write: false, timeoutMs: 20_000, deadlineMs: 60_000 };
  return checkDeployment({ url: sandbox.url, credentials: { apiKey: KEY }, ...defaults, ...changes });
}

async function checkLiar(lie: Lie, changes: Partial<CheckOptions> = {}): Promise<Report> {
  liar = await startLiar(sandbox, lie);
  return check({ url: liar.url, ...changes });
}

/** Every difference, as "operation: call: path rule". */
function differences({ operations }: Report): string[] {
  return operations.flatMap(({ operationId, checks }) =>
    checks.flatMap(({ what, differences }) => differences.map(({ path, rule }) => `${operationId}: ${what}: ${path} ${rule}`)),
  );
}

function withVerdict({ operations }: Report, verdict: string): string[] {
  return operations.filter((it) => it.verdict === verdict).map(({ operationId }) => operationId);
}

describe("a deployment that keeps the contract", () => {
  it("agrees in everything that can be read, and is sent nothing but GET", async () => {
    const report = await checkLiar((_, told) => told);
    expect(differences(report)).toEqual([]);
    expect(exitCodeOf(report)).toBe(0);
    const readable = Object.entries(operationTable).filter(([, { method }]) => method === "GET");
    expect(withVerdict(report, "agrees").sort()).toEqual(
      readable
        .map(([id]) => id)
        .filter((id) => id !== "getMarketSearch")
        .sort(),
    );
    expect(withVerdict(report, "refused")).toEqual(["getMarketSearch"]);
    expect(liar?.requests.filter((request) => !request.startsWith("GET "))).toEqual([]);
  });

  it("which is open, agrees without a key", async () => {
    await using open = await startSandbox();
    expect(exitCodeOf(await check({ url: open.url, credentials: {} }))).toBe(0);
  });

  it("walks a story of its own when told to write, and leaves no machine behind", async () => {
    await using lenient = await startSandbox({ config: { machineIdentityVerification: "off" } });
    const report = await check({ url: lenient.url, credentials: {}, write: true });
    expect(differences(report)).toEqual([]);
    const story = [
      "createMachine",
      "createAgentPairing",
      "searchMarket",
      "getMarketSearch",
      "revokeAgentPairing",
      "archiveMachine",
    ];
    expect(withVerdict(report, "agrees")).toEqual(expect.arrayContaining(story));
    expect(withVerdict(report, "not checked")).toEqual([]);
    const { items } = await (await lenient.fetch("/api/v1/machines")).json();
    expect(items.filter(({ status }: { status: string }) => status !== "archived")).toEqual([]);
  });

  it("which verifies identities, ends the story early, and the report says why", async () => {
    const report = await check({ write: true });
    expect(differences(report)).toEqual([]);
    expect(exitCodeOf(report)).toBe(0);
    const reasonOf = (id: string) => report.operations.find(({ operationId }) => operationId === id)?.reason;
    expect(reasonOf("createMachine")).toBe("a valid call was refused with MACHINE_IDENTITY_PROOF_REQUIRED");
    expect(reasonOf("createAgentPairing")).toContain("controller's signature");
  });
});

/** Changes the answer to a valid call of an operation without parameters. */
const on =
  (path: string, change: (told: Told, body: Record<string, never>) => Partial<Told>): Lie =>
  (asked, told) =>
    asked.path === path && told.status === 200 ? { ...told, ...change(told, JSON.parse(told.body)) } : told;

const withItem = (body: { items?: object[] }, change: object) =>
  JSON.stringify({ ...body, items: body.items?.map((item) => ({ ...item, ...change })) });

describe("a deployment that lies once is told so, and nothing else is", () => {
  const skills = "/api/v1/skills";
  const lies: Readonly<Record<string, readonly [Lie, readonly string[]]>> = {
    "a status that is not documented": [
      on(skills, () => ({ status: 206 })),
      ["a valid call", "the next page"].map((what) => `listSkills: ${what}: status 206 is not documented for this operation`),
    ],
    "a field that is missing": [
      on("/api/v1/policies", (_, body) => ({ body: withItem(body, { name: undefined }) })),
      ["listPolicies: a valid call: /items/* must have required property 'name'"],
    ],
    "a field of another type": [
      on("/api/v1/policies", (_, body) => ({ body: withItem(body, { name: 5 }) })),
      ["listPolicies: a valid call: /items/*/name must be string"],
    ],
    "another envelope": [
      on("/api/v1/policies", (_, body) => ({ body: JSON.stringify({ data: body }) })),
      ["listPolicies: a valid call: body must have required property 'items'"],
    ],
    "a page of HTML": [
      on("/health", () => ({ contentType: "text/html", body: "<h1>Welcome</h1>" })),
      ["checkHealth: a valid call: content-type must be application/json", "checkHealth: a valid call: body must be JSON"],
    ],
    "a code that is not documented": [
      (asked, told) =>
        asked.path.startsWith("/api/v1/runs/") && told.status === 404
          ? { ...told, body: told.body.replace("NOT_FOUND", "RUN_IS_GONE") }
          : told,
      [
        "getRun: an unknown id: status must be 404 NOT_FOUND, and is 404 RUN_IS_GONE",
        "getRun: an unknown id: /error/code RUN_IS_GONE is not documented for this operation with status 404",
      ],
    ],
    "an error in another envelope": [
      (asked, told) =>
        asked.path.startsWith("/api/v1/runs/") && told.status === 404 ? { ...told, body: '{"message":"no"}' } : told,
      [
        "getRun: an unknown id: status must be 404 NOT_FOUND, and is 404",
        "getRun: an unknown id: body must have required property 'error'",
      ],
    ],
    "a cursor that is repeated": [
      (asked, told) => {
        const nextCursor = asked.query.get("cursor");
        const repeats = asked.path === skills && told.status === 200 && nextCursor !== null;
        return repeats ? { ...told, body: JSON.stringify({ ...JSON.parse(told.body), nextCursor }) } : told;
      },
      ["listSkills: the next page: /nextCursor must not repeat the cursor that was sent"],
    ],
    "a page above the limit": [
      on("/api/v1/policies", (_, body: { items?: object[] }) => ({
        body: JSON.stringify({ items: Array.from({ length: 6 }, () => body.items?.[0]) }),
      })),
      ["listPolicies: a valid call: /items must NOT have more items than the limit"],
    ],
    "a limit of 0 that is taken": [
      (asked, told) =>
        asked.path === skills && asked.query.get("limit") === "0" ? { ...told, status: 200, body: '{"items":[]}' } : told,
      ["listSkills: a limit of 0: status must be 400 VALIDATION_ERROR, and is 200"],
    ],
    "an operation that forgets to ask for the key": [
      (asked, told) =>
        asked.path === "/api/v1/policies" && told.status === 401 ? { ...told, status: 200, body: '{"items":[]}' } : told,
      ["listPolicies: no credential: status must be 401 without a credential, as it is for other operations"],
    ],
    "a valid call that fails": [
      (asked, told) =>
        asked.path === "/api/v1/readiness"
          ? { ...told, status: 500, body: '{"error":{"code":"INTERNAL_ERROR","message":"It failed."}}' }
          : told,
      [
        "getReadiness: a valid call: status must not be 500 INTERNAL_ERROR for a valid call",
        "getReadiness: no credential: status must not be 500 INTERNAL_ERROR without a credential",
      ],
    ],
    "a redirect": [
      (asked, told, response) => {
        if (asked.path !== "/api/v1/readiness") return told;
        response.writeHead(302, { location: "/elsewhere" }).end();
        return undefined;
      },
      ["a valid call", "no credential"].map((what) => `getReadiness: ${what}: answer must not be a redirect`),
    ],
    "a connection that is cut": [
      (asked, told, response) => {
        if (asked.path !== "/api/v1/readiness") return told;
        response.destroy();
        return undefined;
      },
      ["a valid call", "no credential"].map(
        (what) => `getReadiness: ${what}: answer must be complete, and the connection failed`,
      ),
    ],
  };

  it.each(Object.keys(lies))("%s", async (name) => {
    const [lie, expected] = lies[name] ?? expect.unreachable();
    const report = await checkLiar(lie);
    expect(differences(report)).toEqual(expected);
    expect(exitCodeOf(report)).toBe(1);
    const [operationId] = withVerdict(report, "differs");
    expect(renderReport(report)).toContain(`### ${operationId}`);
  });

  it("an answer that never comes", async () => {
    const silence: Lie = (asked, told) => (asked.path === "/api/v1/readiness" ? undefined : told);
    const report = await checkLiar(silence, { timeoutMs: 1000 });
    expect(withVerdict(report, "differs")).toContain("getReadiness");
    expect(differences(report)).toContain(
      "getReadiness: a valid call: answer must be complete before the time for one call is up",
    );
    expect(exitCodeOf(report)).toBe(1);
  });
});

describe("a deployment that cannot be checked", () => {
  it("because its key is wrong", async () => {
    const report = await check({ credentials: { apiKey: "wrong" } });
    expect(exitCodeOf(report)).toBe(2);
    expect(renderReport(report)).toContain("credentials are missing or wrong");
  });

  it("because the time is up", async () => {
    const report = await checkLiar(() => undefined, { deadlineMs: 200 });
    expect(exitCodeOf(report)).toBe(2);
  });
});

describe("what the deployment holds stays harmless", () => {
  it("neither a value nor a key of a map is in the report", async () => {
    const lie = on("/api/v1/machines", (_, body) => ({
      body: withItem(body, { labels: { "key-in-a-map": 7 }, status: "value-in-a-field" }),
    }));
    const report = await checkLiar(lie);
    expect(differences(report)).toContain("listMachines: a valid call: /items/*/labels/* must be string");
    expect(JSON.stringify(report) + renderReport(report)).not.toMatch(/key-in-a-map|value-in-a-field|mach_/);
  });

  it("and an id that leads elsewhere is not asked for", async () => {
    const report = await checkLiar(on("/api/v1/policies", (_, body) => ({ body: withItem(body, { id: "../machines" }) })));
    expect(withVerdict(report, "refused")).toContain("getPolicy");
  });
});
