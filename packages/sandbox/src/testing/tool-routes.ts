import { type Answer, type Issue, invalid } from "@peaqos/server-kit";
import { objectOf, type Rule } from "../seed/seed-rules.js";
import { type AccountName, type PaymentChallenge, signer } from "./sign.js";
import { TestingError } from "./testing-error.js";

/** What the tools of testers work on. */
export interface Tools {
  readonly now: () => Date;
}

/** A control endpoint, by its name below the path of all of them. */
export interface ToolRoute {
  readonly method: string;
  readonly name: string;
  readonly operationId: string;
  answer(body: unknown): Promise<Answer>;
}

const text: Rule = (value, path) => (typeof value === "string" ? [] : [{ path, message: "must be text" }]);
const account: Rule = (value, path) =>
  typeof value === "string" || typeof value === "number" ? [] : [{ path, message: "must be an address or a number" }];
const signRule = objectOf({ message: text, paymentRequired: text, account });

/** The control endpoints that are there for testers. */
export function toolRoutes({ now }: Tools): readonly ToolRoute[] {
  const sign = signer(now);
  return [
    tool("POST", "sign", "sandboxSign", signRule, async (body: SignRequest) => {
      const { message, paymentRequired } = body;
      if ((message === undefined) === (paymentRequired === undefined)) {
        return invalid([{ path: "body", message: "must have one of message, paymentRequired" }]);
      }
      return item(message === undefined ? sign(body as PaymentChallenge, body.account) : sign(message, body.account));
    }),
  ];
}

interface SignRequest {
  readonly message?: string;
  readonly paymentRequired?: string;
  readonly account?: AccountName;
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
        if (cause instanceof TestingError) return invalid([issueOf(cause)]);
        throw cause;
      }
    },
  };
}

function issueOf({ field, rule }: TestingError): Issue {
  return { path: `body.${field}`, message: rule };
}

function item(value: unknown): Answer {
  return { status: 200, headers: {}, body: { item: value } };
}
