import { createOrchestrationClient } from "@peaqos/sdk/orchestration";
import { explain } from "./explain.ts";
import { loadMachines } from "./load-machines.ts";
import { showMachines, showProblem } from "./show.ts";

/** Where the deployment is. Put in when the page is bundled. */
declare const ORCHESTRATION_URL: string;

const form = document.querySelector("form") as HTMLFormElement;
const keyField = form.querySelector("input") as HTMLInputElement;

// The client is the only one who knows the key: it is in no storage, no cookie, no address, and no longer in its field.
let client = createOrchestrationClient({ orchestrationUrl: ORCHESTRATION_URL });
let loading = new AbortController();

form.addEventListener("submit", (event) => {
  event.preventDefault();
  client = createOrchestrationClient({ orchestrationUrl: ORCHESTRATION_URL, apiKey: keyField.value.trim() || undefined });
  keyField.value = "";
  void open([]);
});

/** Opens the page that some cursors lead to. Who clicks twice gets what was asked for last. */
async function open(cursors: readonly string[]): Promise<void> {
  loading.abort();
  loading = new AbortController();
  const { signal } = loading;
  try {
    const page = await loadMachines(client, cursors, signal);
    if (!signal.aborted) showMachines(page, open);
  } catch (error) {
    if (!signal.aborted) showProblem(explain(error));
  }
}
