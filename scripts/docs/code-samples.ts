import type { Contract, OperationObject } from "../generate/contract.ts";
import { type Operation, readOperations } from "../generate/read-operations.ts";
import { exampleOf, literal } from "../generate/sdk/operation-example.ts";
import { sdkOperation } from "../generate/sdk/sdk-operation.ts";

/** How one operation is called, three ways. */
export interface CodeSamples {
  readonly operationId: string;
  readonly sdk: string;
  readonly client: string;
  readonly curl: string;
}

export function codeSamples(contract: Contract): CodeSamples[] {
  return readOperations(contract).map((operation) => {
    const sdk = sdkOperation(contract, operation, false);
    const query = Object.fromEntries(
      sdk.query.filter(({ required }) => required).map(({ name }) => [name, operation.parameterExamples[name]]),
    );
    const path = Object.fromEntries(sdk.ids.map(({ name }) => [name, operation.parameterExamples[name]]));
    const call = { operation, path, query: operation.paginated ? { ...query, limit: 20 } : query };
    return {
      operationId: operation.operationId,
      sdk: exampleOf(sdk, "method"),
      client: clientSample(call),
      curl: curlSample(call),
    };
  });
}

/** The contract with the samples of every operation, for the page of Redoc. */
export function withCodeSamples(contract: Contract): Contract {
  const samples = new Map(codeSamples(contract).map((sample) => [sample.operationId, sample]));
  const paths = Object.entries(contract.paths).map(([path, item]) => {
    const operations = Object.entries(item).map(([verb, object]) => {
      const sample = samples.get((object as OperationObject).operationId);
      if (sample === undefined) return [verb, object];
      const shown = [
        { lang: "TypeScript", label: "TypeScript", source: sample.sdk },
        { lang: "TypeScript", label: "Thin client", source: sample.client },
        { lang: "Shell", label: "curl", source: sample.curl },
      ];
      return [verb, { ...(object as object), "x-codeSamples": shown }];
    });
    return [path, Object.fromEntries(operations)];
  });
  return { ...contract, paths: Object.fromEntries(paths) };
}

interface Call {
  readonly operation: Operation;
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
}

const given = (values: Readonly<Record<string, unknown>>) => Object.keys(values).length > 0;

function clientSample({ operation, path, query }: Call): string {
  const params = [...(given(path) ? [`path: ${literal(path)}`] : []), ...(given(query) ? [`query: ${literal(query)}`] : [])];
  const init = [
    ...(params.length > 0 ? [`params: { ${params.join(", ")} }`] : []),
    ...(operation.requestExample === undefined ? [] : [`body: ${literal(operation.requestExample, "  ")}`]),
    ...(operation.auth === "pairing" ? ["headers: { [AGENT_PAIRING_TOKEN_HEADER]: pairingToken }"] : []),
  ];
  const options = init.length === 0 ? "" : `, {\n${init.map((part) => `  ${part},\n`).join("")}}`;
  const answer = operation.envelope === "none" ? "{ error, response }" : "{ data, error }";
  return `const ${answer} = await client.${operation.method.toUpperCase()}("${operation.path}"${options});`;
}

function curlSample({ operation, path, query }: Call): string {
  const filled = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(path[name])));
  const search = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)])).toString();
  const method = operation.method.toUpperCase();
  const lines = [
    `curl ${method === "GET" ? "" : `--request ${method} `}"$PEAQOS_ORCHESTRATION_URL${filled}${search && `?${search}`}"`,
    ...(operation.auth === "platform" || operation.auth === "either" ? ['--header "x-api-key: $PEAQOS_API_KEY"'] : []),
    ...(operation.auth === "pairing" ? ['--header "x-agent-pairing-token: $PAIRING_TOKEN"'] : []),
    ...(operation.requestExample === undefined
      ? []
      : ["--header 'content-type: application/json'", `--data ${quoted(JSON.stringify(operation.requestExample, null, 2))}`]),
  ];
  return lines.join(" \\\n  ");
}

/** Text as one word of a shell. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
