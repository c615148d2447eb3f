import { type Orchestration, OrchestrationApiError, PeaqosClient } from "@peaqos/sdk";
import { activeMachine, pairedAgent } from "../../packages/sandbox/test/support.ts";
import { RecordedProofs } from "./recorded-proofs.ts";

/** What a load did to a server. */
export interface LoadReport {
  readonly requests: number;
  /** Answers that no server may give, and requests without an answer. */
  readonly failures: readonly string[];
  /** Codes of refusals, and how often they came. */
  readonly refusals: Readonly<Record<string, number>>;
  readonly p50: number;
  readonly p99: number;
}

const INPUT = { latitude: 38.7, longitude: -9.1, durationMinutes: 60 };
/** Enough of them for the 99th percentile of an hour, without holding them all. */
const KEPT_TIMES = 200_000;

/** What the SDK is told to call. Each call goes to one of the servers. */
const ANY_SERVER = "http://localhost:1";

interface Buyer {
  readonly machineId: string;
  readonly agentPairingId: string;
  readonly token: string;
}

/** A few agents that do what agents do, again and again, until they are told to stop. Some of it is refused, as it should be. */
export class MixedLoad {
  readonly #proofs = new RecordedProofs();
  readonly #urls: readonly string[];
  readonly #times: number[] = [];
  readonly #failures: string[] = [];
  readonly #refusals = new Map<string, number>();
  #requests = 0;

  constructor(urls: readonly string[]) {
    this.#urls = urls;
  }

  async run(agents: number, until: AbortSignal): Promise<LoadReport> {
    await Promise.all(Array.from({ length: agents }, (_, number) => this.#agent(number, until)));
    const sorted = this.#times.toSorted((one, other) => one - other);
    const percentile = (share: number) => sorted[Math.floor(sorted.length * share)] ?? 0;
    return {
      requests: this.#requests,
      failures: this.#failures,
      refusals: Object.fromEntries(this.#refusals),
      p50: percentile(0.5),
      p99: percentile(0.99),
    };
  }

  /** Counts and times every request to the servers in turn, also those of the set-up. */
  readonly #fetch: typeof fetch = async (input, init) => {
    const started = performance.now();
    this.#requests += 1;
    const url = this.#urls[this.#requests % this.#urls.length] ?? "";
    const path = typeof input === "string" ? input.replace(ANY_SERVER, "") : input;
    const answer = await fetch(typeof path === "string" ? url + path : path, init);
    const time = performance.now() - started;
    // Each request is as likely to be kept as any other.
    const at = this.#times.length < KEPT_TIMES ? this.#times.length : Math.floor(Math.random() * this.#requests);
    if (at < KEPT_TIMES) this.#times[at] = time;
    if (answer.status >= 500) this.#failures.push(`${answer.status} ${await answer.clone().text()}`);
    return answer;
  };

  async #agent(number: number, until: AbortSignal): Promise<void> {
    try {
      for (let visit = number; !until.aborted; visit += 1) await this.#visit(visit, until);
    } catch (cause) {
      this.#failures.push(String(cause));
    }
  }

  /** A machine comes, goes shopping for a while, and is archived. */
  async #visit(visit: number, until: AbortSignal): Promise<void> {
    const { id: machineId } = await activeMachine({ fetch: this.#fetch });
    const { id, pairingToken } = await pairedAgent({ fetch: this.#fetch }, machineId, { dailySpendLimit: 15 });
    const { orchestration: market } = new PeaqosClient({ orchestrationUrl: ANY_SERVER, fetch: this.#fetch, maxRetries: 0 });
    for (let round = 0; round < 20 && !until.aborted; round += 1) {
      const buyer = { machineId, agentPairingId: id, token: pairingToken };
      await this.#shop(market, buyer, visit + round);
      await this.#work(market, buyer);
      await this.#look(market, machineId);
      await this.#nonsense(round);
    }
    await this.#allowed(() => market.archiveMachine(machineId));
  }

  async #shop(market: Orchestration, { token, ...buyer }: Buyer, round: number): Promise<void> {
    await this.#allowed(() => market.searchMarket({ serviceType: "rtk" }, token));
    const order = await this.#allowed(() =>
      market.createMarketOrder({ ...buyer, serviceId: "svc_geodnet_rtk", input: INPUT }, token),
    );
    if (order === undefined) return;
    const { id } = order.item;
    if (round % 5 === 0) {
      await this.#allowed(() => market.cancelMarketOrder(id, undefined, token));
      return;
    }
    await this.#allowed(() => market.createPaymentIntent(id, {}, token));
    await this.#allowed(() => market.submitPaymentProof(id, this.#proofs.next(), token));
    await this.#allowed(() => market.executeMarketOrder(id, {}, token));
    await Promise.all([
      this.#allowed(() => market.confirmMarketOrder(id, token)),
      this.#allowed(() => market.disputeMarketOrder(id, { reason: "It came late." }, token)),
      this.#allowed(() => market.refundPayment(id, {}, token)),
    ]);
    await this.#allowed(() => market.releasePayment(id, {}, token));
  }

  /** What goes on beside the market: tasks, parts of the machine, its agents, and what testers ask for. */
  async #work(market: Orchestration, { token, ...buyer }: Buyer): Promise<void> {
    const { machineId } = buyer;
    const price = { operation: "price.read", input: { pair: "PEAQ/USDT" } };
    await this.#allowed(() => market.executeMarketService("svc_peaq_price", { ...buyer, ...price }, token));
    const { item: task } = await market.createTask({ machineId, serviceType: "oracle.price-feed", ...price });
    await market.discoverTask(task.id);
    await market.resolveTask(task.id);
    await market.executeTask(task.id);
    const { item: node } = await market.createGraphNode(machineId, { type: "part", label: "Body" });
    await market.updateGraphNode(machineId, node.id, { data: { mass: 4 } });
    await market.deleteGraphNode(machineId, node.id);
    const { item: agent } = await market.enrollMachineAgent(machineId);
    const endpoints = [{ providerKey: "qvac", endpointBaseUrl: "http://127.0.0.1:1" }];
    await market.machineAgentHeartbeat({ machineId, agentId: agent.id, agentToken: agent.provisioningToken, endpoints });
    await market.revokeMachineAgent(machineId, agent.id);
    await market.listMachines({ limit: 5 }, { headers: { "x-sandbox-trace": "1", "x-sandbox-fault": "latency=5ms" } });
    await this.#allowed(() => market.getMachine(machineId, { headers: { "x-sandbox-fault": "RATE_LIMITED" } }));
  }

  async #look(market: Orchestration, machineId: string): Promise<void> {
    await this.#allowed(() => market.getMachine(machineId));
    await this.#allowed(() => market.listMachines({ limit: 50 }));
    await this.#allowed(() => market.listMarketOrders({ machineId, limit: 20 }));
    await this.#allowed(() => market.listAuditEvents({ machineId, limit: 50 }));
    await this.#allowed(() => market.getReadiness());
    await this.#allowed(() => market.getMarketOrder("ord_unknown"));
  }

  async #nonsense(round: number): Promise<void> {
    const bodies = ["{", "[]", '{"displayName":7}', "[".repeat(1000), '{"a":"\\ud800"}', "'; drop table machines; --"];
    const headers = { "content-type": "application/json", "x-agent-pairing-token": "eyJhbGciOiJub25lIn0.e30." };
    const body = bodies[round % bodies.length] ?? "";
    for (const path of ["/api/v1/machines", "/api/v1/market/orders"]) {
      const answer = await this.#fetch(path, { method: "POST", headers, body });
      if (answer.status < 400) this.#failures.push(`${answer.status} for ${body.slice(0, 40)}`);
      await answer.text();
    }
  }

  /** Makes a call that may be refused, and counts what it is refused with. */
  async #allowed<Result>(call: () => Promise<Result>): Promise<Result | undefined> {
    try {
      return await call();
    } catch (cause) {
      if (!(cause instanceof OrchestrationApiError)) throw cause;
      this.#refusals.set(cause.code, (this.#refusals.get(cause.code) ?? 0) + 1);
      return undefined;
    }
  }
}
