import { existsSync } from "node:fs";
import { validate } from "dockerfile-utils";
import { describe, expect, it } from "vitest";
import { fromRoot } from "../../scripts/lib/root.ts";
import { compose, dockerfile, dockerfileText, wordsOf } from "./files.ts";

const instructions = (keyword: string): string[] =>
  dockerfile.getInstructions().flatMap((it) => (it.getKeyword() === keyword ? [it.getArgumentsContent() ?? ""] : []));

describe("the Dockerfile", () => {
  it("has nothing to complain of", () => {
    expect(validate(dockerfileText).map(({ message }) => message)).toEqual([]);
  });

  it("names its image by a whole version", () => {
    expect(instructions("ARG")).toEqual([expect.stringMatching(/^NODE_IMAGE=node:\d+\.\d+\.\d+-\w+-slim$/)]);
    expect(instructions("FROM").every((image) => /^\$\{NODE_IMAGE\}/.test(image))).toBe(true);
  });

  it("runs as an ordinary user", () => {
    expect(instructions("USER")).toEqual(["node"]);
    const last = dockerfile.getInstructions().map((it) => it.getKeyword());
    expect(last.slice(last.lastIndexOf("USER")).some((keyword) => keyword === "RUN" || keyword === "COPY")).toBe(false);
  });

  it("copies only what is there, and no secret", () => {
    const copied = instructions("COPY").filter((it) => !it.startsWith("/src/") && it !== ". .");
    const files = copied.flatMap((it) => it.split(/\s+/).slice(0, -1));
    expect(files.filter((file) => !existsSync(fromRoot(file)))).toEqual([]);
    expect([...instructions("ENV"), ...instructions("ARG")].join(" ")).not.toMatch(/SECRET|PASSWORD|API_KEY/);
  });

  it("is healthy when /health answers", () => {
    expect(wordsOf("HEALTHCHECK").at(-1)).toMatch(/:4020\/health$/);
  });
});

describe("the compose file", () => {
  const { services, networks, volumes, secrets } = compose;

  it("uses only networks, volumes and secrets that it declares", () => {
    for (const service of Object.values(services)) {
      expect(Object.keys(networks)).toEqual(expect.arrayContaining([...service.networks]));
      expect(Object.keys(secrets)).toEqual(expect.arrayContaining([...service.secrets]));
      const named = (service.volumes ?? []).map((volume) => volume.split(":")[0]);
      expect(Object.keys(volumes)).toEqual(expect.arrayContaining(named));
      const files = Object.values(service.environment).filter((value) => value.startsWith("/run/secrets/"));
      expect(files.map((file) => file.slice("/run/secrets/".length)).sort()).toEqual([...service.secrets].sort());
    }
  });

  it("builds from the Dockerfile of this folder", () => {
    const { context, dockerfile: file } = services.sandbox.build ?? expect.unreachable();
    expect(existsSync(fromRoot(`docker/${context}/${file}`))).toBe(true);
  });

  it("starts the sandbox once the database is healthy, and calls it healthy once it is ready", () => {
    expect(services.sandbox.depends_on).toEqual({ database: { condition: "service_healthy" } });
    expect(services.database.healthcheck.test).toContain("pg_isready");
    expect(services.sandbox.healthcheck.test.at(-1)).toMatch(/:4020\/api\/v1\/readiness$/);
  });

  it("holds no secret, and keeps the database and plain HTTP to itself", () => {
    expect(services.sandbox.environment.PEAQOS_SANDBOX_DB).toBe("postgres://peaqos@database:5432/peaqos");
    expect(Object.keys(services.database.environment)).not.toContain("POSTGRES_PASSWORD");
    expect(services.database.ports).toBeUndefined();
    expect(services.sandbox.ports).toEqual(["127.0.0.1:4020:4020"]);
  });

  it("gives the sandbox no right that it does not need", () => {
    const { read_only, cap_drop, privileged, user } = services.sandbox;
    expect({ read_only, cap_drop, privileged, user }).toEqual({ read_only: true, cap_drop: ["ALL"] });
  });

  it("names its images by a version", () => {
    expect(services.database.image).toMatch(/^postgres:\d+\.\d+-\w+$/);
  });
});
