import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { must, shopper, startSandbox } from "../../support.ts";

const SECRETS = ["geodnet-app-secret-1", "aethir-ak-secret-2", "custom-secret-3", "config-secret-4"];
const [geodnet, aethir, custom, configured] = SECRETS as [string, string, string, string];

it("credentials of searches and skills are nowhere: not in answers, not in the database, not in the audit log", async () => {
  const folder = mkdtempSync(join(tmpdir(), "peaqos-sandbox-credentials-"));
  try {
    const sandbox = await startSandbox({ db: join(folder, "sandbox.db") });
    const answers: unknown[] = [];
    try {
      const { token } = await shopper(sandbox);
      const providerCredentials = {
        geodnet: { appId: "", appKey: geodnet },
        aethir: { ak: aethir },
        somebodyElse: { anything: custom },
      };
      const { item } = await must(sandbox, "searchMarket", { token, body: { serviceType: "rtk", providerCredentials } });
      expect(item.requestPayload).toEqual({
        serviceType: "rtk",
        providerCredentials: {
          geodnet: { appId: "[REDACTED]", appKey: "[REDACTED]" },
          aethir: { ak: "[REDACTED]" },
          somebodyElse: { anything: "[REDACTED]" },
        },
      });
      const body = { credentials: { ak: configured, sk: configured } };
      answers.push(
        item,
        await must(sandbox, "getMarketSearch", { params: { searchId: item.id } }),
        await must(sandbox, "updateSkillConfig", { params: { skillKey: "aethir-container" }, body }),
        await must(sandbox, "getSkill", { params: { skillKey: "aethir-container" } }),
        await must(sandbox, "listAuditEvents"),
      );
    } finally {
      await sandbox.close();
    }
    const files = readdirSync(folder);
    expect(files.length).toBeGreaterThan(0);
    const stored = files.map((file) => readFileSync(join(folder, file), "latin1")).join("");
    expect(stored).toContain("somebodyElse");
    for (const secret of SECRETS) {
      expect(JSON.stringify(answers)).not.toContain(secret);
      expect(stored).not.toContain(secret);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});
