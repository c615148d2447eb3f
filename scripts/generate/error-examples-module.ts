import { type Contract, deref, type OperationObject, type ResponseObject } from "./contract.ts";

type Examples = Readonly<Record<string, { readonly $ref?: string }>>;

/** `error-examples.gen.ts`: the example of every error answer, and which operation has one of its own for a code. */
export function errorExamplesModule(contract: Contract): string {
  const operations = Object.values(contract.paths).flatMap((item) =>
    Object.values(item).filter((it): it is OperationObject => typeof it === "object" && it !== null && "operationId" in it),
  );
  const answers: Record<string, [number, unknown]> = {};
  const own: Record<string, Record<string, string>> = {};
  for (const { operationId, responses } of operations) {
    for (const [status, response] of Object.entries(responses).filter(([it]) => Number(it) >= 400)) {
      const examples = deref<ResponseObject>(contract, response).content?.["application/json"]?.examples ?? {};
      for (const [code, example] of Object.entries(examples as Examples)) {
        const name = example.$ref?.split("/").at(-1);
        if (name === undefined) throw new Error(`the example ${code} of ${operationId} must be a $ref`);
        answers[name] = [Number(status), deref<{ value: unknown }>(contract, example).value];
        if (name !== code) own[operationId] = { ...own[operationId], [code]: name };
      }
    }
  }
  return `// Generated from spec/ by \`npm run generate\`. Do not edit.

/** The status and the body of every error example, by its name. Most are named after their code. */
export const errorExamples: Readonly<Record<string, readonly [status: number, body: object]>> = ${JSON.stringify(answers)};

/** The examples of an operation that are named otherwise, by their codes. */
export const ownExamples: Readonly<Record<string, Readonly<Record<string, string>>>> = ${JSON.stringify(own)};
`;
}
