import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

/** Certificates for this machine: of an authority, and for itself alone. */
export interface Certificates {
  /** The certificate of the authority. */
  readonly authority: string;
  readonly good: Certificate;
  readonly expired: Certificate;
  /** For a host that is not this one. */
  readonly otherHost: Certificate;
  readonly selfSigned: Certificate;
}

/** Without `openssl` there is nothing to test with. CI has it. */
export const hasOpenssl: boolean = process.env.CI === "true" || isThere("openssl");

export function makeCertificates(): Certificates {
  const folder = mkdtempSync(join(tmpdir(), "peaqos-tls-"));
  const openssl = (...args: string[]) => execFileSync("openssl", args, { stdio: "ignore", cwd: folder });
  const keyFor = (name: string) => ["-newkey", "rsa:2048", "-nodes", "-keyout", `${name}.key`, "-subj", `/CN=${name}`];
  const read = (name: string) => ({
    key: readFileSync(join(folder, `${name}.key`), "utf8"),
    cert: readFileSync(join(folder, `${name}.pem`), "utf8"),
  });
  const signed = (name: string, subject: string, days: string) => {
    writeFileSync(join(folder, `${name}.ext`), `subjectAltName=${subject}`);
    openssl("req", ...keyFor(name), "-out", `${name}.csr`);
    const authority = ["-CA", "authority.pem", "-CAkey", "authority.key", "-CAcreateserial"];
    openssl("x509", "-req", "-in", `${name}.csr`, ...authority, "-days", days, "-extfile", `${name}.ext`, "-out", `${name}.pem`);
    return read(name);
  };
  try {
    openssl("req", "-x509", ...keyFor("authority"), "-days", "2", "-out", "authority.pem");
    const alone = ["-addext", "subjectAltName=IP:127.0.0.1", "-days", "2", "-out", "alone.pem"];
    openssl("req", "-x509", ...keyFor("alone"), ...alone);
    return {
      authority: read("authority").cert,
      good: signed("good", "IP:127.0.0.1", "2"),
      expired: signed("expired", "IP:127.0.0.1", "-1"),
      otherHost: signed("other", "DNS:other.example", "2"),
      selfSigned: read("alone"),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function isThere(command: string): boolean {
  try {
    return execFileSync(command, ["version"]).byteLength > 0;
  } catch {
    return false;
  }
}
