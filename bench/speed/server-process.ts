// The local server of the bench: answers fixed texts, looks at nothing but the path. Tells its URL, and ends with its parent.
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { itemText, listText, missingText, pageOf, pageTexts } from "./answers.ts";
import { MISSING_ID } from "./peer.ts";

const pages = pageTexts("machines");

function answer(response: ServerResponse, status: number, text = ""): void {
  response.writeHead(status, { "content-type": "application/json", "content-length": Buffer.byteLength(text) }).end(text);
}

const server = createServer((request, response) => {
  const { method, url = "" } = request;
  request.resume().on("end", () => {
    if (method === "POST") return answer(response, 201, itemText);
    if (url.includes("limit=100")) return answer(response, 200, listText);
    if (url.includes("limit=")) return answer(response, 200, pages[pageOf(url)]);
    return url.endsWith(MISSING_ID) ? answer(response, 404, missingText) : answer(response, 200, itemText);
  });
});
server.keepAliveTimeout = 60_000;
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
process.on("disconnect", () => process.exit(0));
process.send?.({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
