import { stringify } from "yaml";
import { escapeHtml, inlineHtml } from "../docs/html.ts";
import { referenceAddress } from "../docs/reference-address.ts";
import type { DescribedCall } from "./described-calls.ts";
import type { Step, WorkflowFile } from "./workflow-files.ts";

const BODY = "$response.body#/";

/** A step of a recipe as an item of its list. */
export function stepHtml(step: Step, file: WorkflowFile, calls: ReadonlyMap<string, DescribedCall>): string {
  const call = calls.get(step.operationId ?? "");
  const parts = [
    `<p>${inlineHtml(step.description)}</p>`,
    call === undefined
      ? workflowLink(step, file)
      : `<p class="call">${callLink(call)} <code>${call.method} ${call.path}</code></p>`,
    sentHtml(step),
    expectedHtml(step),
    keptHtml(step),
  ];
  return `<li><h3>${escapeHtml(step.stepId)}</h3>${parts.join("")}</li>`;
}

function callLink({ operationId, tag }: DescribedCall): string {
  if (tag === undefined) return `<span>${operationId} of the sandbox</span>`;
  return `<a href="../${referenceAddress(tag, operationId)}">${operationId}</a>`;
}

function workflowLink({ workflowId = "" }: Step, { sourceDescriptions }: WorkflowFile): string {
  const source = sourceDescriptions.find(({ name }) => workflowId.startsWith(`$sourceDescriptions.${name}.`));
  const name = source?.url.replace(".arazzo.yaml", "") ?? "";
  return `<p class="call">the recipe <a href="#${name}">${name}</a></p>`;
}

function sentHtml({ parameters = [], requestBody }: Step): string {
  const named = parameters.map(
    ({ name, in: where, value }) => `${name}: ${String(value)}${where === undefined ? "" : `  # ${where}`}`,
  );
  const payload = requestBody?.payload ?? {};
  const body = Object.keys(payload).length === 0 ? [] : [stringify(payload, { lineWidth: 0 }).trimEnd()];
  const blocks = [...(named.length === 0 ? [] : [named.join("\n")]), ...body];
  return blocks.map((block) => `<pre>${escapeHtml(block)}</pre>`).join("");
}

function expectedHtml({ successCriteria = [] }: Step): string {
  if (successCriteria.length === 0) return "";
  const items = successCriteria.map(({ condition }) => `<li><code>${escapeHtml(readable(condition))}</code></li>`);
  return `<p class="what">expect</p><ul>${items.join("")}</ul>`;
}

function keptHtml({ outputs = {} }: Step): string {
  const items = Object.entries(outputs).map(
    ([name, from]) => `<li><code>${escapeHtml(name)}</code> from <code>${escapeHtml(readable(from))}</code></li>`,
  );
  return items.length === 0 ? "" : `<p class="what">keep</p><ul>${items.join("")}</ul>`;
}

/** A place in the answer as a programmer writes it: `item.status` for `$response.body#/item/status`. */
function readable(expression: string): string {
  const [place = "", ...rest] = expression.split(" ");
  if (!place.startsWith(BODY)) return expression.replace("$statusCode", "status").replace("$outputs.", "");
  const path = place.slice(BODY.length).split("/");
  return [path.join("."), ...rest].join(" ");
}
