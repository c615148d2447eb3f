import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { escapeHtml, inlineHtml } from "../docs/html.ts";
import { frameStyle, siteHeader, themeScript, titleTags } from "../docs/site-frame.ts";
import type { Contract } from "../generate/contract.ts";
import { type DescribedCall, describedCalls } from "./described-calls.ts";
import { stepHtml } from "./recipe-step.ts";
import { readWorkflowFile, type Workflow, type WorkflowName, workflowNames, workflowPath } from "./workflow-files.ts";

const scriptHash = createHash("sha256").update(themeScript).digest("base64");
const policy = `default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'sha256-${scriptHash}'`;
const description = "The stories of the market as workflows that are executed: every step with what it sends, expects and keeps.";
const style = readFileSync(new URL("./recipes.css", import.meta.url), "utf8");

/** The workflows as recipes for people: one HTML page that asks nobody for anything. Its script picks the theme. */
export function recipesPage(contract: Contract): string {
  const calls = describedCalls(contract);
  const links = workflowNames.map((name) => `<li><a href="#${name}">${readWorkflowFile(name).info.title}</a></li>`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
${titleTags("Recipes", description)}
<script>${themeScript}</script>
<style>${frameStyle}${style}</style>
</head>
<body>
${siteHeader("../", "recipes")}
<main id="content" tabindex="-1">
<h1>Recipes</h1>
<p>Every recipe is a workflow that is executed: it is made from a file in <code>spec/workflows/</code>, which the tests run against the
sandbox, call by call, with all that it expects. What a step keeps is used by later ones as
<code>$steps.&lt;step&gt;.outputs.&lt;name&gt;</code>. The <a href="../reference/index.html">reference</a> has every operation in full.</p>
<p>To run them all: <code>npm run workflows</code>. To run one against a sandbox of your own, which must not know its machine yet:</p>
<pre>npx @peaqos/sandbox --db :memory:
npx @redocly/cli respect ${workflowPath("escrow")} \\
  -S market=http://127.0.0.1:4020 -S sandbox=http://127.0.0.1:4020</pre>
<p>Signatures are made by the public development accounts of the sandbox. On a real deployment a wallet signs, and calls that are not made
with a pairing token may need the platform key in <code>x-api-key</code>.</p>
<nav aria-label="Recipes"><ol>${links.join("")}</ol></nav>
${workflowNames.map((name) => recipe(name, calls)).join("\n")}
</main>
</body>
</html>
`;
}

function recipe(name: WorkflowName, calls: ReadonlyMap<string, DescribedCall>): string {
  const file = readWorkflowFile(name);
  const [workflow] = file.workflows;
  return `<section id="${name}">
<h2>${escapeHtml(file.info.title)}</h2>
<p>${inlineHtml(workflow.description.trim())}</p>
${inputsHtml(workflow)}
<ol>
${workflow.steps.map((step) => stepHtml(step, file, calls)).join("\n")}
</ol>
</section>`;
}

function inputsHtml({ inputs }: Workflow): string {
  const rows = Object.entries(inputs?.properties ?? {}).map(
    ([name, { description, default: value }]) =>
      `<tr><td><code>${name}</code></td><td>${inlineHtml(description)}</td><td><code>${escapeHtml(String(value))}</code></td></tr>`,
  );
  return `<div class="table-box" role="group" aria-label="Inputs" tabindex="0"><table><thead><tr><th>input</th><th>means</th><th>by default</th></tr></thead><tbody>${rows.join("")}</tbody></table></div>`;
}
