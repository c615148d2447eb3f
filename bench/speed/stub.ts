import { itemText, listText, missingText, pageOf, pageTexts } from "./answers.ts";
import { MISSING_ID, type StubFetch } from "./peer.ts";

const headers = { "content-type": "application/json" };

/** A `fetch` that answers as the local server does, from memory. Its lists are of small items, so that iterating shows. */
export function stubFetch(): StubFetch {
  const pages = pageTexts("ids");
  return async (input, init) => {
    const url = typeof input === "string" ? input : input instanceof URL ? input.href : input.url;
    const method = init?.method ?? (input instanceof Request ? input.method : "GET");
    if (method.toUpperCase() === "POST") return new Response(itemText, { status: 201, headers });
    if (url.includes("limit=100")) return new Response(listText, { headers });
    if (url.includes("limit=")) return new Response(pages[pageOf(url)] ?? "", { headers });
    return url.endsWith(MISSING_ID) ? new Response(missingText, { status: 404, headers }) : new Response(itemText, { headers });
  };
}
