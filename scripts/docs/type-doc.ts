import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Application, OptionDefaults, type ProjectReflection, type TypeDocOptions } from "typedoc";
import type { Contract } from "../generate/contract.ts";
import { fromRoot } from "../lib/root.ts";
import { writeFlatTypes } from "./flat-types.ts";
import { addOperationSamples } from "./operation-samples.ts";
import { SiteTheme } from "./site-theme.ts";
import { sourcePaths } from "./source-paths.ts";

const entryPoints = [
  "sdk/src/index.ts",
  "sdk/src/orchestration.ts",
  "client/src/index.ts",
  "mock/src/index.ts",
  "sandbox/src/index.ts",
];

const options: TypeDocOptions = {
  name: "peaqOS for TypeScript",
  readme: fromRoot("docs/welcome.md"),
  projectDocuments: documents(),
  customCss: fromRoot("scripts/docs/site.css"),
  theme: "site",
  // The sources are type-checked elsewhere.
  skipErrorChecking: true,
  disableSources: true,
  disableGit: true,
  excludePrivate: true,
  excludeInternal: true,
  githubPages: false,
  hideGenerator: true,
  includeVersion: false,
  includeHierarchySummary: false,
  visibilityFilters: {},
  searchInDocuments: true,
  searchInComments: true,
  navigation: { includeGroups: false, includeCategories: false, includeFolders: false, excludeReferences: true },
  headings: { readme: false, document: false },
  blockTags: [...OptionDefaults.blockTags, "@description", "@constant"],
  sort: ["documents-first", "source-order"],
  logLevel: "Warn",
  validation: { invalidPath: true, invalidLink: true, notExported: false, notDocumented: false },
};

/** Writes the guides and the reference of the packages into a folder, with a search that needs no server. */
export async function writeTypeDoc(folder: string, contract: Contract): Promise<void> {
  const flat = writeFlatTypes();
  try {
    const app = await Application.bootstrap({
      ...options,
      entryPoints: [...entryPoints.map((entry) => fromRoot(`packages/${entry}`)), join(flat, "types/src/index.ts")],
      tsconfig: tsconfigWith(flat),
    });
    app.renderer.defineTheme("site", SiteTheme);
    const project = await app.convert();
    if (project === undefined) throw new Error("TypeDoc cannot read the packages.");
    nameForReaders(project);
    addOperationSamples(project, contract);
    app.validate(project);
    await app.generateDocs(project, folder);
    if (app.logger.hasErrors() || app.logger.hasWarnings()) throw new Error("TypeDoc is not content with the site: see above.");
  } finally {
    rmSync(flat, { recursive: true, force: true });
  }
}

/** Settings under which the packages find each other's sources, so that nothing has to be built. */
function tsconfigWith(flat: string): string {
  const sources = Object.entries(sourcePaths).map(([specifier, source]) => [specifier, [fromRoot(`packages/${source}`)]]);
  const paths = { ...Object.fromEntries(sources), "@peaqos/types": [join(flat, "types/src/index.ts")] };
  const file = join(flat, "tsconfig.json");
  const settings = {
    extends: fromRoot("tsconfig.base.json"),
    compilerOptions: { noEmit: true, types: ["node"], typeRoots: [fromRoot("node_modules/@types")], paths },
    include: [fromRoot("packages/*/src"), join(flat, "types/src")],
    exclude: [fromRoot("packages/types")],
  };
  writeFileSync(file, JSON.stringify(settings));
  return file;
}

/** Modules are called as they are imported, and guides by their headings. */
function nameForReaders(project: ProjectReflection): void {
  for (const module of project.children ?? []) {
    module.name = module.name.replace(/^.*?(\w+)\/src(\/index)?/, "@peaqos/$1");
  }
  for (const document of project.documents ?? []) {
    const markdown = document.content.map(({ text }) => text).join("");
    document.name = /^# (.+)$/m.exec(markdown)?.[1] ?? document.name;
  }
}

/** The guides in the order in which the welcome page links them, and what they refer to. */
function documents(): string[] {
  const welcome = readFileSync(fromRoot("docs/welcome.md"), "utf8");
  const guides = [...welcome.matchAll(/\]\((guides\/[\w-]+\.md)\)/g)].map(([, guide]) => `docs/${guide}`);
  const readmes = ["sdk", "client", "types", "mock", "sandbox"].map((name) => `packages/${name}/README.md`);
  const examples = ["", "fleet-registrar/", "shopping-agent/", "heartbeat-agent/", "browser-page/"].map(
    (name) => `examples/${name}README.md`,
  );
  return [...guides, ...readmes, "packages/sandbox/TRIGGERS.md", "docker/README.md", ...examples].map(fromRoot);
}
