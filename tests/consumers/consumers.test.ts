import { afterAll, beforeAll, describe } from "vitest";
import { type Installation, installConsumers } from "./installation.ts";
import { browserConsumers } from "./parts/browsers.ts";
import { declaredPackages } from "./parts/declared.ts";
import { javascriptConsumers } from "./parts/javascript.ts";
import { runtimeConsumers } from "./parts/runtimes.ts";
import { typescriptConsumers } from "./parts/typescript.ts";
import { type StartedBin, startBin } from "./start-bin.ts";
import { consumersWanted } from "./wanted.ts";

/** What the parts share, once it is there: one installation, and the packed mock that all of them call. */
export interface Consumers {
  readonly installation: Installation;
  readonly mock: StartedBin;
}

const INSTALL_MS = 600_000;

// One file, so that what takes longest is done once: packing, installing, and starting the mock.
describe.skipIf(!consumersWanted)("the packed packages, installed in projects of their own", { timeout: 120_000 }, () => {
  const consumers = {} as { -readonly [Part in keyof Consumers]: Consumers[Part] };

  beforeAll(async () => {
    consumers.installation = await installConsumers();
    consumers.mock = await startBin(["@peaqos/mock", "--port", "0"], consumers.installation.everything);
  }, INSTALL_MS);
  afterAll(async () => {
    await consumers.mock?.stop();
    consumers.installation?.remove();
  });

  describe("JavaScript on Node", () => javascriptConsumers(consumers));
  describe("TypeScript", () => typescriptConsumers(consumers));
  describe("other runtimes", () => runtimeConsumers(consumers));
  describe("bundles in a headless browser", () => browserConsumers(consumers));
  describe("what the packages declare", () => declaredPackages(consumers));
});
