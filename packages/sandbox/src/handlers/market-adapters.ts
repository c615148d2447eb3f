import { notFound } from "../api/failure.js";
import type { Handler } from "../api/handler.js";
import { ok } from "../api/reply.js";
import { listEnvelope, pageOf } from "../store/cursor.js";

export const listAdapterSetups: Handler<"listAdapterSetups"> = async ({ catalog, query }) =>
  ok(
    listEnvelope(
      "adapters",
      pageOf("adapters", query, catalog.adapters, ({ providerKey }) => providerKey),
    ),
  );

export const getAdapterSetup: Handler<"getAdapterSetup"> = async ({ catalog, params: { providerKey } }) => {
  const adapter = catalog.adapter(providerKey);
  if (adapter === undefined) throw notFound("adapter", providerKey);
  return ok({ item: adapter });
};
