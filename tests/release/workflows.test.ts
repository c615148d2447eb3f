import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { fromRoot } from "../../scripts/lib/root.ts";

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}
interface Job {
  readonly uses?: string;
  readonly needs?: string | readonly string[];
  readonly permissions?: Readonly<Record<string, string>>;
  readonly container?: string;
  readonly environment?: string;
  readonly "timeout-minutes"?: number;
  readonly steps?: readonly Step[];
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const folder = ".github/workflows";
const workflows = readdirSync(fromRoot(folder)).map((file) => {
  const text = readFileSync(fromRoot(`${folder}/${file}`), "utf8");
  return { file, text, workflow: parse(text) as Workflow };
});
const manifest = JSON.parse(readFileSync(fromRoot("package.json"), "utf8"));

/** The steps of a workflow, each with its job. */
function stepsOf({ jobs }: Workflow): { readonly job: Job; readonly step: Step }[] {
  return Object.values(jobs).flatMap((job) => (job.steps ?? []).map((step) => ({ job, step })));
}

/** What a step has the shell do, also through an action. */
const commandsOf = ({ run, with: inputs }: Step) => [run, inputs?.version].filter((it) => typeof it === "string").join("\n");

describe.each(workflows)("the workflow $file", ({ workflow, text }) => {
  it("runs only what there is", () => {
    for (const { step } of stepsOf(workflow)) {
      const command = commandsOf(step);
      for (const [, script = ""] of command.matchAll(/\bnpm run (?:-\S+ )*([\w:]+)/g))
        expect(manifest.scripts).toHaveProperty([script]);
      for (const [, file = ""] of command.matchAll(/\b(?:node|bash) ([\w./-]+)/g))
        expect(existsSync(fromRoot(file)), file).toBe(true);
    }
    for (const { uses } of Object.values(workflow.jobs)) if (uses) expect(existsSync(fromRoot(uses)), uses).toBe(true);
  });

  it("needs only jobs that it has, and reads only outputs that they declare", () => {
    for (const { needs = [] } of Object.values(workflow.jobs))
      expect(Object.keys(workflow.jobs)).toEqual(expect.arrayContaining([needs].flat()));
    for (const [, job = "", output = ""] of text.matchAll(/needs\.(\w+)\.outputs\.(\w+)/g)) {
      expect(workflow.jobs[job]).toHaveProperty(["outputs", output]);
    }
  });

  it("pins every action to a major version", () => {
    const actions = stepsOf(workflow).flatMap(({ step }) => step.uses ?? []);
    expect(actions.filter((it) => !/^[\w-]+\/[\w-]+@v\d+$/.test(it))).toEqual([]);
  });

  it("runs on a Node that the packages accept, and ends", () => {
    const oldest = manifest.engines.node.replace(">=", "");
    const isAccepted = (version: string) => version.localeCompare(oldest, "en", { numeric: true }) >= 0;
    for (const { container, uses, "timeout-minutes": minutes } of Object.values(workflow.jobs)) {
      if (container) expect(isAccepted(container.replace(/^node:/, "")), container).toBe(true);
      if (!uses) expect(minutes).toBeGreaterThan(0);
    }
    for (const { step } of stepsOf(workflow)) {
      const version = step.with?.["node-version"];
      if (version !== undefined) expect(isAccepted(`${version}`), `${version}`).toBe(true);
    }
  });

  it("leaves the credentials of the checkout only where something is pushed", () => {
    for (const job of Object.values(workflow.jobs)) {
      const writes = job.permissions?.contents === "write";
      const checkouts = (job.steps ?? []).filter(({ uses }) => uses?.startsWith("actions/checkout@"));
      for (const { with: inputs } of checkouts) expect(inputs?.["persist-credentials"] ?? true).toBe(writes);
    }
  });
});

describe("permissions", () => {
  it("are for reading, except for the two jobs that release", () => {
    const granted = workflows.flatMap(({ file, workflow: { permissions, jobs } }) =>
      Object.entries(jobs).map(([name, job]) => [`${file} ${name}`, job.permissions ?? permissions]),
    );
    expect(Object.fromEntries(granted)).toEqual({
      "ci.yml run": { contents: "read" },
      "long-checks.yml full": { contents: "read" },
      "long-checks.yml image": { contents: "read" },
      "release.yml plan": { contents: "read" },
      "release.yml propose": { contents: "write", "pull-requests": "write" },
      "release.yml check": { contents: "read" },
      "release.yml publish": { contents: "write", "id-token": "write" },
    });
  });

  it("of a release are given to nothing that others can start", () => {
    const release = workflows.find(({ file }) => file === "release.yml")?.workflow;
    expect(release?.on).toEqual({ push: { branches: ["main"] } });
  });
});

describe("the release workflow", () => {
  const jobs = workflows.find(({ file }) => file === "release.yml")?.workflow.jobs ?? {};

  it("publishes after .ci/run, in the environment that npm trusts, on a Node whose npm can be trusted", () => {
    const { publish, check } = jobs;
    expect([publish?.needs].flat()).toContain("check");
    const called = workflows.find(({ file }) => check?.uses === `./${folder}/${file}`)?.workflow;
    expect(called?.on).toHaveProperty("workflow_call");
    expect(Object.values(called?.jobs ?? {}).flatMap(({ steps = [] }) => steps.map(({ run }) => run))).toContain("bash .ci/run");
    expect(publish?.environment).toBe("npm");
    expect(publish?.steps?.map(commandsOf)).toContain("npm run release:publish");
    expect(
      publish?.steps?.find(({ uses }) => uses?.startsWith("actions/setup-node@"))?.with?.["node-version"],
    ).toBeGreaterThanOrEqual(24);
  });

  it("has the history and the tags wherever it looks for them", () => {
    const checkouts = Object.values(jobs).flatMap(({ steps = [] }) =>
      steps.filter(({ uses }) => uses?.startsWith("actions/checkout@")),
    );
    expect(checkouts.map((it) => it.with?.["fetch-depth"])).toEqual([0, 0, 0]);
  });
});
