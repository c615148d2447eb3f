import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { createClient } from "@peaqos/client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Certificate, type Certificates, hasOpenssl, makeCertificates } from "./certificates.ts";
import { expectReason, TRANSPORTS } from "./helpers.ts";
import { rawServer, rawTlsServer } from "./raw-server.ts";

describe.skipIf(!hasOpenssl)("a server with a certificate", () => {
  let certificates: Certificates;
  let folder: string;
  beforeAll(() => {
    certificates = makeCertificates();
    folder = mkdtempSync(join(tmpdir(), "peaqos-ca-"));
    writeFileSync(join(folder, "authority.pem"), certificates.authority);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  describe.each(TRANSPORTS)("over %s:", (transport) => {
    it("that it signed itself is refused, and nothing is sent to it", async () => {
      const server = await rawTlsServer(certificates.selfSigned, (response) => response.end("{}"));
      const client = createClient({ transport, orchestrationUrl: server.url, apiKey: "key" });
      const error = await expectReason("tls", client.GET("/api/v1/machines"));
      expect(error.message).toContain("DEPTH_ZERO_SELF_SIGNED_CERT");
      expect(error.cause).toBeInstanceOf(Error);
      expect(server.requests).toEqual([]);
    });

    /** What two calls come to in a process of its own, whose environment says whom it trusts. */
    async function told(certificate: Certificate, env: Readonly<Record<string, string>>): Promise<unknown> {
      const server = await rawTlsServer(certificate, (response) => response.end('{"items":[]}'));
      const code = `
        import { createClient } from "@peaqos/client";
        const client = createClient({ transport: "${transport}", orchestrationUrl: "${server.url}" });
        for (let nth = 0; nth < 2; nth++) console.log(await client.GET("/api/v1/machines").then(
          ({ response }) => response.status,
          ({ reason, message }) => reason + message.match(/ \\(.*\\)/)[0],
        ));
      `;
      const options = { cwd: import.meta.dirname, env: { ...process.env, ...env } };
      const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "-e", code], options);
      const [first, second] = stdout.trim().split("\n");
      expect(second).toBe(first);
      return first;
    }

    it.each<[keyof Omit<Certificates, "authority">, string]>([
      ["good", "200"],
      ["expired", "tls (CERT_HAS_EXPIRED)"],
      ["otherHost", "tls (ERR_TLS_CERT_ALTNAME_INVALID)"],
      ["selfSigned", "tls (DEPTH_ZERO_SELF_SIGNED_CERT)"],
    ])("of an authority that NODE_EXTRA_CA_CERTS names, when it is %s: %s", async (which, outcome) => {
      const env = { NODE_EXTRA_CA_CERTS: join(folder, "authority.pem") };
      expect(await told(certificates[which], env)).toBe(outcome);
    });

    it("of an unknown authority is refused, unless NODE_TLS_REJECT_UNAUTHORIZED says otherwise", async () => {
      expect(await told(certificates.good, {})).toMatch(/^tls \(UNABLE_TO_/);
      expect(await told(certificates.good, { NODE_TLS_REJECT_UNAUTHORIZED: "0" })).toBe("200");
    });
  });
});

describe.each(TRANSPORTS)("over %s:", (transport) => {
  it("a server that speaks no TLS is refused", async () => {
    const server = await rawServer((response) => response.end("{}"));
    const client = createClient({ transport, orchestrationUrl: server.url.replace("http:", "https:") });
    await expectReason("tls", client.GET("/api/v1/machines"));
    expect(server.requests).toEqual([]);
  });
});
