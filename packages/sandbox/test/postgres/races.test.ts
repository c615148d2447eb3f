import type { MarketPayment, OperationId } from "@peaqos/types";
import { afterAll, beforeAll, expect, it } from "vitest";
import { runSql } from "../../../../scripts/postgres.ts";
import { startSandbox } from "../../src/index.ts";
import {
  ESCROW,
  eventsOf,
  evmProof,
  freshHash,
  INPUT,
  intentOf,
  makeOrder,
  on,
  PRICE,
  RTK,
  readOrder,
  readPayment,
  STORAGE,
  tryOrder,
} from "../market/orders/scene.ts";
import { RpcScene } from "../market/payments/rpc-scene.ts";
import { receipt } from "../market/payments/rpc-server.ts";
import {
  activeMachine,
  agentFields,
  call,
  controller,
  freshIdentity,
  must,
  type Result,
  type Sandbox,
  shopper,
  signedIdentityProof,
  signedPairingProof,
} from "../support.ts";
import { describeOnPostgres, postgresForTests } from "./postgres.ts";

type Asked = readonly [OperationId, object];

const ROUNDS = 10;
const challengeOf = (payment?: MarketPayment) => payment?.rail.metadata?.paymentRequest as { readonly paymentRequired: string };
const codes = (results: readonly Result[]) => results.map(({ status, code }) => code ?? status).toSorted();

describeOnPostgres("of requests to two servers on one database", () => {
  const postgres = postgresForTests();
  let db: string;
  let one: Sandbox;
  let other: Sandbox;
  beforeAll(async () => {
    db = await postgres.server.createDatabase();
    [one, other] = await Promise.all([startSandbox({ db }), startSandbox({ db })]);
  });
  afterAll(() => Promise.all([one.close(), other.close()]));

  /** Asks both at the same time, in either order. */
  const race = (round: number, ask: (server: Sandbox, number: number) => Promise<Result>) =>
    Promise.all((round % 2 === 0 ? [one, other] : [other, one]).map(ask));

  it("one registers an identity", async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const identityRef = freshIdentity();
      const proofs = await Promise.all([one, other].map((server) => signedIdentityProof(server, identityRef)));
      const machine = { displayName: "Rover", ownerId: "o", machineType: "rover", runtimeProfile: "edge", identityRef };
      const results = await race(round, (server, number) =>
        call(server, "createMachine", { body: { ...machine, identityProof: proofs[number] } }),
      );
      expect(codes(results)).toEqual([201, "MACHINE_IDENTITY_EXISTS"]);
    }
  });

  it("one uses a challenge", async () => {
    const { id: machineId } = await activeMachine(one);
    for (let round = 0; round < ROUNDS; round += 1) {
      const agentProof = await signedPairingProof(one, machineId);
      const body = { ...agentFields, agentProof, delegationPolicy: {} };
      const results = await race(round, (server) => call(server, "createAgentPairing", { params: { machineId }, body }));
      expect(codes(results)).toEqual([201, "AGENT_PAIRING_PROOF_INVALID"]);
    }
  });

  it("so many are ordered as the daily limit allows", async () => {
    const agent = await shopper(one, { dailySpendLimit: 10 });
    const results = await Promise.all(
      Array.from({ length: 20 }, (_, index) => tryOrder(index % 2 === 0 ? one : other, agent, { serviceId: RTK })),
    );
    const made = results.filter(({ status }) => status === 201);
    expect(made).toHaveLength(4);
    expect(new Set(codes(results))).toEqual(new Set([201, "AGENT_DAILY_LIMIT_EXCEEDED"]));
    const cancelled = made[0]?.body.item.id;
    await on(other, agent, "cancelMarketOrder", cancelled);
    expect((await tryOrder(one, agent)).status).toBe(201);
    expect((await tryOrder(other, agent)).code).toBe("AGENT_DAILY_LIMIT_EXCEEDED");
  });

  it("a machine is archived or orders, and not both", async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const agent = await shopper(one);
      const [ordered, archived] = await Promise.all([
        tryOrder(round % 2 === 0 ? one : other, agent),
        call(round % 2 === 0 ? other : one, "archiveMachine", { params: { machineId: agent.machineId } }),
      ]);
      expect([
        [201, "OPEN_MARKET_ORDERS"],
        ["MACHINE_NOT_ACTIVE", 204],
      ]).toContainEqual([ordered.code ?? ordered.status, archived.code ?? archived.status]);
    }
  });

  it("an order gets one payment", async () => {
    const agent = await shopper(one);
    const { id } = await makeOrder(one, agent);
    const results = await race(0, (server) => on(server, agent, "createPaymentIntent", id, {}));
    expect(codes(results)).toEqual([200, 201]);
    expect(new Set(results.map(({ body }) => body.item.id)).size).toBe(1);
  });

  it("an order is executed once", async () => {
    const agent = await shopper(one);
    for (let round = 0; round < ROUNDS; round += 1) {
      const { id } = await makeOrder(one, agent, { serviceId: PRICE, input: { pair: "PEAQ/USDT" } });
      const results = await race(round, (server) => on(server, agent, "executeMarketOrder", id, {}));
      expect(codes(results)).toEqual([200, "ORDER_CLOSED"]);
    }
  });

  it("one confirms or disputes, and one releases or refunds", async () => {
    const agent = await shopper(one);
    for (let round = 0; round < ROUNDS; round += 1) {
      const { orderId } = await intentOf(one, agent, { input: INPUT });
      const proof = { verificationMode: "recorded", chain: "ethereum", token: "USDT", payerAddress: agentFields.agentAddress };
      const body = {
        ...proof,
        payeeAddress: controller.address,
        amount: "2.5",
        transactionHash: `0x${`${round}`.padStart(64, "0")}`,
      };
      await on(one, agent, "submitPaymentProof", orderId, body);
      await on(other, agent, "executeMarketOrder", orderId, {});
      const settled = await race(round, (server, number) =>
        number === 0
          ? on(server, agent, "confirmMarketOrder", orderId)
          : on(server, agent, "disputeMarketOrder", orderId, { reason: "It never came." }),
      );
      expect(codes(settled)).toEqual([200, "ORDER_CLOSED"]);
      const paid = await race(round, (server, number) =>
        on(server, agent, number === 0 ? "releasePayment" : "refundPayment", orderId, {}),
      );
      expect(paid.filter(({ status }) => status === 200)).toHaveLength(1);
      const { status } = await readOrder(other, orderId);
      const payment = await readPayment(one, orderId);
      expect(["confirmed released", "confirmed refunded", "disputed refunded", "cancelled refunded"]).toContain(
        `${status} ${payment?.status}`,
      );
    }
  });

  it("a verified transaction pays for one order", async () => {
    await using at = await RpcScene.start();
    const config = { paymentRpcUrl: at.rpc.url };
    const url = await postgres.server.createDatabase();
    await using first = await startSandbox({ db: url, config });
    await using second = await startSandbox({ db: url, config });
    at.rpc.answer = receipt();
    const agent = await shopper(first);
    for (let round = 0; round < ROUNDS; round += 1) {
      const orders = [await intentOf(first, agent), await intentOf(second, agent)];
      const proof = {
        verificationMode: "rpc",
        chain: "ethereum",
        token: "USDT",
        payerAddress: agentFields.agentAddress,
        payeeAddress: "0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC",
        amount: "2.5",
        transactionHash: `0x${`${round + 1}`.padStart(64, "0")}`,
        tokenAddress: "0xdAC17F958D2ee523a2206206994597C13D831ec7",
      };
      const results = await Promise.all(
        [first, second].map((server, number) => on(server, agent, "submitPaymentProof", orders[number]?.orderId ?? "", proof)),
      );
      expect(results.filter(({ status }) => status === 200)).toHaveLength(1);
      const statuses = await Promise.all(orders.map(async ({ orderId }) => (await readPayment(first, orderId))?.status));
      expect(statuses.toSorted()).toEqual(["held", "intent_created"]);
    }
  });

  it.each<[string, object, Asked]>([
    ["a proof", {}, ["submitPaymentProof", evmProof(agentFields.agentAddress)]],
    [
      "a lock",
      { serviceId: STORAGE, input: { name: "a", sizeBytes: 1 } },
      ["lockEscrowPayment", { transactionHash: freshHash(), chain: "ethereum", escrowAddress: ESCROW }],
    ],
  ])("%s that is repeated is written once, and so is what follows when it is repeated", async (_, fields, accept) => {
    const agent = await shopper(one);
    const { orderId } = await intentOf(one, agent, fields);
    const repeated = async ([operationId, body]: Asked) => {
      const results = await Promise.all([one, other, one, other].map((server) => on(server, agent, operationId, orderId, body)));
      expect(codes(results)).toEqual([200, 200, 200, 200]);
      const items = results.map((result) => result.body.item);
      expect(items).toEqual(Array(4).fill(items[0]));
    };
    await repeated(accept);
    await on(other, agent, "executeMarketOrder", orderId, {});
    await on(one, agent, "confirmMarketOrder", orderId);
    await repeated(["releasePayment", {}]);
    const events = (await eventsOf(other, agent.machineId)).map(({ type }) => type).filter((type) => type.startsWith("payment."));
    expect(events).toEqual(["payment.intent_created", "payment.held", "payment.release_pending", "payment.released"]);
  });

  it("a signed payment pays for one order", async () => {
    const agent = await shopper(one);
    for (let round = 0; round < ROUNDS; round += 1) {
      const rail = { rail: { type: "x402" } };
      const orders = [await intentOf(one, agent, {}, rail), await intentOf(other, agent, {}, rail)];
      const payment = { paymentSignature: one.sign(challengeOf(orders[0]?.payment), 1).paymentSignature };
      const results = await race(round, (server, number) =>
        on(server, agent, "submitPaymentProof", orders[number]?.orderId ?? "", { payment }),
      );
      expect(codes(results)).toEqual([200, "PAYMENT_TRANSFER_NOT_FOUND"]);
    }
  });

  it("none fails when hundreds want the same record", async () => {
    const { id: machineId } = await activeMachine(one);
    const results = await Promise.all(
      Array.from({ length: 300 }, (_, index) =>
        call(index % 2 === 0 ? one : other, "updateMachine", { params: { machineId }, body: { displayName: `Rover ${index}` } }),
      ),
    );
    expect(new Set(codes(results))).toEqual(new Set([200]));
    const { items } = await must(one, "listAuditEvents", { query: { machineId, limit: 500 } });
    expect(items.filter(({ type }: { type: string }) => type === "machine.updated")).toHaveLength(300);
    expect(await runSql(db, `select version from machines where id = '${machineId}'`)).toEqual([{ version: 302 }]);
  });
});
