import { createLogger } from "@stoplight/prism-core";
import { createInstance, getHttpOperationsFromSpec, type IHttpConfig, type PrismHttpInstance } from "@stoplight/prism-http";

/** An operation as Prism understands it. */
export type MockOperation = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number];

export type Prism = PrismHttpInstance;

/** Reads the operations of an OpenAPI document. */
export function loadOperations(specFile: string): Promise<MockOperation[]> {
  return getHttpOperationsFromSpec(specFile);
}

export function createPrism(checkSecurity: boolean): Prism {
  return createInstance(prismConfig(checkSecurity), { logger: createLogger("mock", { level: "silent" }) });
}

/**
 * Static answers only. The published contract has an example for every answer; where a document of one's own has none, Prism fills
 * in fixed values from the schema.
 */
export function prismConfig(checkSecurity: boolean, answer: { code?: number; exampleKey?: string } = {}): IHttpConfig {
  return {
    isProxy: false,
    checkSecurity,
    validateRequest: true,
    validateResponse: true,
    errors: false,
    upstreamProxy: undefined,
    mock: { dynamic: false, ...answer },
  };
}
