import type { Peer } from "../peer.ts";
import { axiosPeer } from "./axios.ts";
import { heyApi } from "./hey-api.ts";
import { kyPeer } from "./ky.ts";
import { nodeHttp } from "./node-http.ts";
import { openai } from "./openai.ts";
import { openapiFetch } from "./openapi-fetch.ts";
import { peaqos, peaqosOverFetch } from "./peaqos.ts";
import { rawFetch, rawFetchAgain } from "./raw-fetch.ts";

/** The rows of the tables: the base first, then ours, and the base again at the end. */
export const peers: readonly Peer[] = [
  rawFetch,
  peaqos,
  peaqosOverFetch,
  nodeHttp,
  openapiFetch,
  heyApi,
  kyPeer,
  axiosPeer,
  openai,
  rawFetchAgain,
];
