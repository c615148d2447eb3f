import { describe, expect, it } from "vitest";
import { canonicalIdentityRef, readIdentityRef } from "../../src/identity/identity-ref.ts";
import { call, expectRefusal, must, startSandbox } from "../support.ts";

const largest = String(2n ** 256n - 1n);
const tooLarge = String(2n ** 256n);

describe("an identity in a request", () => {
  it.each([
    ["did:peaq:0", "did:peaq:0"],
    ["did:peaq:1742", "did:peaq:1742"],
    ["peaqos:machine:1742", "did:peaq:1742"],
    [`did:peaq:${largest}`, `did:peaq:${largest}`],
    [`peaqos:machine:${largest}`, `did:peaq:${largest}`],
    ["did:peaq:0xAbC0123456789012345678901234567890123456", "did:peaq:0xAbC0123456789012345678901234567890123456"],
  ])("%s is answered as %s", (given, canonical) => {
    expect(readIdentityRef(given)).toBe(canonical);
    expect(canonicalIdentityRef(canonical)).toBe(canonical);
  });

  it.each([
    "peaqos:machine:007",
    "peaqos:machine:rover",
    "peaqos:machine:-1",
    "peaqos:machine:1.5",
    "peaqos:machine:0x10",
    "peaqos:machine: 1",
    `peaqos:machine:${tooLarge}`,
    `did:peaq:${tooLarge}`,
    `did:peaq:${"9".repeat(78)}`,
    "did:peaq:01",
    "did:peaq:",
    "did:peaq:0x",
    "did:peaq:rover",
    "did:web:peaq.xyz",
    "",
    `did:peaq:0x${"ab12".repeat(3000)}`,
    "did:peaq:1\n",
    "peaqos:machine:1\n",
    `peaqos:machine:${"9".repeat(100_000)}`,
  ])("refuses %j wherever it stands", async (identityRef) => {
    await using sandbox = await startSandbox({ config: { machineIdentityVerification: "off" } });
    const machine = { displayName: "R", ownerId: "o", machineType: "rover", runtimeProfile: "edge" };
    const { item } = await must(sandbox, "createMachine", { body: machine });
    const answers = [
      await call(sandbox, "createMachineIdentityChallenge", { body: { identityRef } }),
      await call(sandbox, "createMachine", { body: { ...machine, identityRef } }),
      await call(sandbox, "updateMachine", { params: { machineId: item.id }, body: { identityRef } }),
    ];
    for (const answer of answers) {
      expectRefusal(answer, 400, "VALIDATION_ERROR");
      expect(answer.body.error.details.issues).toEqual([{ path: "body.identityRef", message: expect.any(String) }]);
    }
  });
});
