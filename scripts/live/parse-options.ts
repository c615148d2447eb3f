import { parseArgs } from "node:util";
import { headerProblem, isPeaqosError, isPlainRemote, parseOrchestrationUrl } from "@peaqos/client/core";
import type { CheckOptions } from "./check-deployment.ts";

export const HELP = `Usage: PEAQOS_ORCHESTRATION_URL=https://... npm run check:deployment -- [options]

Holds a deployment of the Machine Markets API to the contract, and reports what agrees and what does not.
It sends GET only, unless told otherwise.

Environment:
  PEAQOS_ORCHESTRATION_URL    the deployment
  PEAQOS_API_KEY              its platform key, where it asks for one
  PEAQOS_AGENT_PAIRING_TOKEN  a session token of an agent pairing, where one is at hand
  PEAQOS_CHECK_WRITE=1        the same as --write

Options:
  --write             also MAKE THINGS on the deployment: a policy, a machine, and what belongs to it. What can
                      be removed is removed again; the policy, a task and the archived machine stay for good, and the audit
                      log keeps everything. A deployment that verifies identities refuses the machine
  --out FILE          write the report to this file too
  --json              report as JSON
  --timeout SECONDS   how long one call may take (default 15)
  --deadline SECONDS  how long everything may take (default 300)
  --allow-plain-http  send credentials to another host without encryption
  --help              print this text

Exit codes: 0 everything that was asked agrees, 1 something differs, 2 it could not be checked.
`;

export interface CommandLine {
  readonly check: CheckOptions;
  readonly out: string | undefined;
  readonly json: boolean;
}

/** What to do, or what is wrong with it, or `help`. A message never repeats the value of a variable. */
export function parseOptions(args: readonly string[], env: Readonly<Record<string, string | undefined>>): CommandLine | string {
  const values = readArguments(args);
  if (typeof values === "string") return values;
  if (values.help) return "help";
  const url = readUrl(env.PEAQOS_ORCHESTRATION_URL);
  if (typeof url !== "object") return url;
  const credentials = { apiKey: env.PEAQOS_API_KEY || undefined, pairingToken: env.PEAQOS_AGENT_PAIRING_TOKEN || undefined };
  if (headerProblem("x", credentials.apiKey)) return "PEAQOS_API_KEY must be valid in an HTTP header.";
  if (headerProblem("x", credentials.pairingToken)) return "PEAQOS_AGENT_PAIRING_TOKEN must be valid in an HTTP header.";
  const secret = credentials.apiKey !== undefined || credentials.pairingToken !== undefined;
  const writes = values.write || /^(1|true)$/.test(env.PEAQOS_CHECK_WRITE ?? "");
  if ((secret || writes) && isPlainRemote(url.value) && !values["allow-plain-http"]) {
    return "Credentials are not sent to another host over plain http. Use https, or --allow-plain-http.";
  }
  const [timeoutMs, deadlineMs] = [milliseconds(values.timeout), milliseconds(values.deadline)];
  if (timeoutMs === undefined) return "--timeout must be a number of seconds from 0.1 to 3600.";
  if (deadlineMs === undefined) return "--deadline must be a number of seconds from 0.1 to 3600.";
  if (values.out === "") return "--out must be a file.";
  return { check: { url: url.value, credentials, write: writes, timeoutMs, deadlineMs }, out: values.out, json: values.json };
}

function readArguments(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        write: { type: "boolean", default: false },
        out: { type: "string" },
        json: { type: "boolean", default: false },
        timeout: { type: "string", default: "15" },
        deadline: { type: "string", default: "300" },
        "allow-plain-http": { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    });
    return values;
  } catch (error) {
    // Whoever names the deployment like this may have put a credential into it.
    const isStray = (error as { code?: string }).code === "ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL";
    return isStray ? "The deployment is named by PEAQOS_ORCHESTRATION_URL, not by an argument." : (error as Error).message;
  }
}

function readUrl(value: string | undefined): { readonly value: string } | string {
  if (!value) return "PEAQOS_ORCHESTRATION_URL must name the deployment.";
  try {
    return { value: parseOrchestrationUrl(value) };
  } catch (error) {
    if (!isPeaqosError(error)) throw error;
    return "PEAQOS_ORCHESTRATION_URL must be an http or https URL without credentials or query.";
  }
}

function milliseconds(seconds: string): number | undefined {
  const number = Number(seconds);
  return number >= 0.1 && number <= 3600 ? number * 1000 : undefined;
}
