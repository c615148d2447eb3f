import { CommentTag, type DeclarationReflection, type ProjectReflection } from "typedoc";
import type { Contract } from "../generate/contract.ts";
import { readOperations } from "../generate/read-operations.ts";
import { codeSamples } from "./code-samples.ts";
import { referenceAddress } from "./reference-address.ts";

/** Adds to the page of each operation how it is called without the SDK, and the way to its place in the HTTP reference. */
export function addOperationSamples(project: ProjectReflection, contract: Contract): void {
  const module = project.children?.find(({ name }) => name === "@peaqos/sdk/orchestration");
  const functions = new Map((module?.children ?? []).map((child) => [child.name, child]));
  const tags = new Map(readOperations(contract).map(({ operationId, tag }) => [operationId, tag]));
  for (const { operationId, client, curl } of codeSamples(contract)) {
    const comment = commentOf(functions.get(operationId), operationId);
    const address = referenceAddress(tags.get(operationId) ?? "", operationId);
    comment.blockTags.push(
      example("With the thin client", `\`\`\`ts\n${client}\n\`\`\``),
      example("With curl", `\`\`\`sh\n${curl}\n\`\`\``),
      new CommentTag("@see", [{ kind: "text", text: `[${operationId} in the HTTP reference](site:${address})` }]),
    );
  }
}

function commentOf(reflection: DeclarationReflection | undefined, operationId: string) {
  const comment = reflection?.signatures?.[0]?.comment;
  if (comment === undefined) throw new Error(`${operationId} has no function in the SDK that is documented.`);
  return comment;
}

function example(title: string, code: string): CommentTag {
  const tag = new CommentTag("@example", [{ kind: "code", text: code }]);
  tag.name = title;
  return tag;
}
