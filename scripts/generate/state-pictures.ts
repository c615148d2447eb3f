import type { MarketOrderStatus } from "@peaqos/types";
import { instance } from "@viz-js/viz";
import { orderTransitions } from "../../packages/sandbox/src/market/orders/order-states.ts";
import { paymentTransitions } from "../../packages/sandbox/src/market/payments/payment-states.ts";
import type { Contract } from "./contract.ts";

interface Transition {
  readonly from: readonly string[];
  readonly to: string;
}

/** A step from one state to the next, by a call or, without one, by itself. */
interface Step {
  readonly from: string;
  readonly to: string;
  readonly call?: string;
}

/** What an execution comes to, without another call. */
const executed: readonly MarketOrderStatus[] = ["delivered", "handoff", "failed"];

/** The calls behind a transition that is not named like one. */
const callsBehind: Readonly<Record<string, readonly string[]>> = { acceptPayment: ["submitPaymentProof", "lockEscrowPayment"] };

/** The states of orders and payments as pictures, drawn from the transitions that the sandbox allows. */
export async function statePictures(contract: Contract): Promise<Record<string, string>> {
  const statesOf = (schema: string) => contract.components.schemas[schema]?.enum ?? [];
  const outcomes = executed.map((to) => ({ from: "executing", to }));
  return {
    "docs/guides/order-states.gen.svg": await picture("The states of an order", statesOf("MarketOrderStatus"), [
      ...stepsOf(orderTransitions),
      ...outcomes,
    ]),
    "docs/guides/payment-states.gen.svg": await picture(
      "The states of a payment",
      statesOf("MarketPaymentStatus"),
      stepsOf(paymentTransitions),
    ),
  };
}

function stepsOf(transitions: Readonly<Record<string, Transition>>): Step[] {
  return Object.entries(transitions).flatMap(([name, { from, to }]) =>
    from.flatMap((state) => (callsBehind[name] ?? [name]).map((call) => ({ from: state, to, call }))),
  );
}

async function picture(title: string, states: readonly string[], steps: readonly Step[]): Promise<string> {
  const callsOf = new Map<string, string[]>();
  for (const { from, to, call } of steps) {
    const pair = `"${from}" -> "${to}"`;
    callsOf.set(pair, [...(callsOf.get(pair) ?? []), ...(call === undefined ? [] : [call])]);
  }
  const edges = [...callsOf].map(([pair, calls]) => {
    return `${pair} [label="${calls.join("\\n")}"${calls.length === 0 ? ", style=dashed" : ""}]`;
  });
  const graph = `digraph {
  bgcolor=transparent; rankdir=TB; nodesep=0.5
  node [shape=box, style=rounded, fontname="Helvetica", fontsize=17]
  edge [fontname="Helvetica", fontsize=14]
  ${[...states.map((state) => `"${state}"`), ...edges].join("\n  ")}
}`;
  return styled(title, (await instance()).renderString(graph, { format: "svg" }));
}

/** A picture in the colour of its page, or of the system where it is shown as an image. */
function styled(title: string, svg: string): string {
  const style = "<style>.states{color:#24292f}@media (prefers-color-scheme:dark){.states{color:#e6edf3}}</style>";
  return (
    svg
      .slice(svg.indexOf("<svg"))
      .replaceAll(/<!--[\s\S]*?-->\n?/g, "")
      .replace(/<svg width="(\d+)pt" height="\d+pt"/, `<svg class="states" role="img" aria-label="${title}" width="$1"`)
      .replace(/(<svg[^>]*>)/, `$1\n${style}`)
      .replace("<title>%3</title>", `<title>${title}</title>`)
      .replaceAll('stroke="black"', 'stroke="currentColor"')
      .replaceAll('fill="black"', 'fill="currentColor"')
      // Drawn with room to spare: a reader's font may be wider than the one that was measured with.
      .replaceAll('font-size="17.00"', 'font-size="14"')
      .replaceAll('font-size="14.00"', 'font-size="11"')
      .replaceAll('font-family="Helvetica,sans-Serif"', 'font-family="sans-serif"')
      .replaceAll("<text ", '<text fill="currentColor" ')
  );
}
