import { type Answer, type Issue, invalid } from "@peaqos/server-kit";
import { listOf, objectOf, type Rule } from "../seed/seed-rules.js";
import { StoreError } from "../store/store-error.js";
import type { SandboxClock } from "./clock.js";
import type { Duration } from "./duration.js";
import type { FaultRule } from "./fault-rules.js";
import type { SandboxSnapshot } from "./sandbox-snapshot.js";
import type { AccountName, PaymentChallenge } from "./sign.js";
import type { TestTools } from "./test-tools.js";
import { TestingError } from "./testing-error.js";

/** A control endpoint, by its name below the path of all of them. */
export interface ToolRoute {
  readonly method: string;
  readonly name: string;
  readonly operationId: string;
  answer(body: unknown): Promise<Answer>;
}

const anything: Rule = () => [];
const text: Rule = (value, path) => (typeof value === "string" ? [] : [{ path, message: "must be text" }]);
const textOrNumber: Rule = (value, path) =>
  typeof value === "string" || typeof value === "number" ? [] : [{ path, message: "must be text or a number" }];
const number: Rule = (value, path) => (typeof value === "number" ? [] : [{ path, message: "must be a number" }]);

const signRule = objectOf({ message: text, paymentRequired: text, account: textOrNumber });
const clockRule = objectOf({ advance: textOrNumber, set: text });
const faultRule = objectOf({ operationId: text, fault: text, times: number }, "fault");
const faultsRule = objectOf({ rules: listOf(faultRule) }, "rules");

/** The control endpoints that are there for testers. */
export function toolRoutes({ sign, clock, faults, together, snapshot, restore }: TestTools): readonly ToolRoute[] {
  return [
    tool("POST", "sign", "sandboxSign", signRule, async (body: SignRequest) => {
      if (!hasOne(body, "message", "paymentRequired")) return oneOf("message", "paymentRequired");
      const { message, account } = body;
      return item(message === undefined ? sign(body as PaymentChallenge, account) : sign(message, account));
    }),
    tool("GET", "clock", "sandboxClock", anything, async () => item(clockOf(clock))),
    tool("POST", "clock", "sandboxSetClock", clockRule, async (body: ClockRequest) => {
      if (!hasOne(body, "advance", "set")) return oneOf("advance", "set");
      const { advance, set = "" } = body;
      return item(
        await together.change(() => {
          if (advance === undefined) clock.set(set);
          else clock.advance(advance);
          return clockOf(clock);
        }),
      );
    }),
    tool("GET", "faults", "sandboxFaults", anything, async () => item({ rules: faults.list() })),
    tool("PUT", "faults", "sandboxSetFaults", faultsRule, async ({ rules }: { readonly rules: readonly FaultRule[] }) => {
      await together.change(() => faults.set(rules));
      return item({ rules: faults.list() });
    }),
    tool("DELETE", "faults", "sandboxClearFaults", anything, async () => {
      await together.change(() => faults.clear());
      return noContent;
    }),
    tool("POST", "snapshot", "sandboxSnapshot", anything, async () => ok(await snapshot())),
    tool("POST", "restore", "sandboxRestore", anything, async (body: SandboxSnapshot) => {
      await restore(body);
      return noContent;
    }),
  ];
}

interface SignRequest {
  readonly message?: string;
  readonly paymentRequired?: string;
  readonly account?: AccountName;
}

interface ClockRequest {
  readonly advance?: Duration;
  readonly set?: string;
}

function clockOf({ now, offset }: SandboxClock): { readonly now: string; readonly offsetMs: number } {
  return { now: now().toISOString(), offsetMs: offset };
}

/** A route whose body is held to a rule, and whose errors are answered as those of its body. */
function tool<Body>(
  method: string,
  name: string,
  operationId: string,
  rule: Rule,
  answer: (body: Body) => Promise<Answer>,
): ToolRoute {
  return {
    method,
    name,
    operationId,
    async answer(body) {
      const issues = rule(body, "body");
      if (issues.length > 0) return invalid(issues);
      try {
        return await answer(body as Body);
      } catch (cause) {
        const issue = issueOf(cause);
        if (issue === undefined) throw cause;
        return invalid([issue]);
      }
    },
  };
}

function issueOf(cause: unknown): Issue | undefined {
  if (cause instanceof TestingError) return { path: `body.${cause.field}`, message: cause.rule };
  if (!(cause instanceof StoreError)) return undefined;
  return { path: "body", message: `cannot be used: ${cause.message.replace(/\.$/, "")}` };
}

function hasOne<Body extends object>(body: Body, one: keyof Body, other: keyof Body): boolean {
  return (body[one] === undefined) !== (body[other] === undefined);
}

function oneOf(...names: readonly string[]): Answer {
  return invalid([{ path: "body", message: `must have one of ${names.join(", ")}` }]);
}

const noContent: Answer = { status: 204, headers: {}, body: undefined };

function ok(body: unknown): Answer {
  return { status: 200, headers: {}, body };
}

function item(value: unknown): Answer {
  return ok({ item: value });
}
