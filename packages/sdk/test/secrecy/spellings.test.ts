import { OrchestrationApiError, PeaqosClient } from "@peaqos/sdk";
import { describe, expect, it } from "vitest";
import { seededCall, tracesIn } from "./canaries.ts";
import { callMethod } from "./operations.ts";
import { everythingIn } from "./watch.ts";

const HARD = "canary9001 +/=\"\\é!'()*~%&<日🔑>yranac9001";

/** Calls `createAgentPairing` with a signature, and lets the server say something about it. */
async function answered(signature: unknown, message: string, details?: unknown): Promise<OrchestrationApiError> {
  const error = { code: "AGENT_PAIRING_PROOF_INVALID", message, details };
  const fetch = async () => Response.json({ error }, { status: 403 });
  const client = new PeaqosClient({ orchestrationUrl: "http://127.0.0.1:1", fetch });
  const params = { agentAddress: "0x1", agentProvider: "a", agentRole: "b", agentProof: { challengeId: "c", signature } };
  const failure = await callMethod(client, "createAgentPairing", "mach_1", params).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(failure).toBeInstanceOf(OrchestrationApiError);
  return failure as OrchestrationApiError;
}

describe("a secret of the request, spelt in the way of some server, is taken out of the message and the details", () => {
  it.each([
    ["as it is", HARD],
    ["as encodeURIComponent writes it", encodeURIComponent(HARD)],
    ["in JSON", JSON.stringify(HARD)],
  ])("%s", async (_, spelt) => {
    const error = await answered(HARD, `Wrong signature: ${spelt}.`, { note: [`Wrong: ${spelt}`], [spelt]: 1 });
    expect(tracesIn(everythingIn(error))).toEqual([]);
  });
});

describe("a secret that is a text in JSON only", () => {
  it("is taken out all the same: toJSON", async () => {
    const wrapped = { toJSON: () => "canary9002 yranac9002" };
    expect(tracesIn(everythingIn(await answered(wrapped, "Wrong: canary9002 yranac9002")))).toEqual([]);
  });

  it("is taken out all the same: a number", async () => {
    expect((await answered(9_002_900_290, "The PIN 9002900290 is wrong.")).message).not.toContain("9002900290");
  });

  it("is taken out all the same: half a surrogate pair, which no URL can hold", async () => {
    const message = (await answered("canary9006\ud800yranac9006", "Wrong: canary9006\ud800yranac9006")).message;
    expect(message).toBe("Wrong: [REDACTED]");
  });

  it("is taken out all the same: a getter that gives it once", async () => {
    let read = 0;
    const params = {
      get signature() {
        read += 1;
        if (read > 1) throw new Error("used up");
        return "canary9003 yranac9003";
      },
    };
    const fetch = async () => Response.json({ error: { code: "A", message: "Wrong: canary9003 yranac9003" } }, { status: 403 });
    const client = new PeaqosClient({ orchestrationUrl: "http://127.0.0.1:1", fetch });
    const failure = await callMethod(client, "createAgentPairing", "mach_1", { agentProof: params }).then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    expect(failure).toBeInstanceOf(OrchestrationApiError);
    expect(tracesIn(everythingIn(failure))).toEqual([]);
  });
});

describe("a credential in a header is taken out when the server repeats it without what stands around it", () => {
  it.each([
    ["a bearer token", "authorization", "Bearer canary9004+/yranac9004=="],
    ["a cookie among others", "cookie", "theme=dark; sid=canary9004+/yranac9004==; lang=en"],
    ["a header with parameters", "authorization", 'Digest username="ann", response="canary9004+/yranac9004=="'],
  ])("%s", async (_, name, value) => {
    const fetch = async () => Response.json({ error: { code: "A", message: "Not canary9004+/yranac9004==!" } }, { status: 401 });
    const client = new PeaqosClient({ orchestrationUrl: "http://127.0.0.1:1", fetch });
    const error = await client.orchestration.listMachines({}, { headers: { [name]: value } }).catch((thrown: unknown) => thrown);
    expect(tracesIn(everythingIn(error))).toEqual([]);
  });
});

describe("what is no secret stays in the message", () => {
  it.each([
    [
      "the scheme of an authorization header",
      "The Bearer scheme is wrong.",
      { headers: { authorization: "Bearer abcdefghijkl" } },
    ],
    ["the names in a cookie header", "The theme is unknown.", { headers: { cookie: "theme=dark123456; sid=abcdefghijkl" } }],
  ])("%s", async (_, message, options) => {
    const fetch = async () => Response.json({ error: { code: "A", message } }, { status: 401 });
    const client = new PeaqosClient({ orchestrationUrl: "http://127.0.0.1:1", fetch });
    const error = await client.orchestration.listMachines({}, options).catch((thrown: unknown) => thrown);
    expect((error as Error).message).toBe(message);
  });

  it.each([[undefined], [null]])("the word %s, when a field for a secret holds it", async (value) => {
    const message = `It is ${value}, not a signature.`;
    expect((await answered(value, message)).message).toBe(message);
  });

  it("a secret of another call", async () => {
    await answered("canary9005 yranac9005", "a");
    expect((await answered("b", "It is canary9005 yranac9005.")).message).toBe("It is canary9005 yranac9005.");
  });

  it("everything, in a call without secrets", () => {
    expect(seededCall("checkHealth").secrets).toHaveLength(2);
  });
});
