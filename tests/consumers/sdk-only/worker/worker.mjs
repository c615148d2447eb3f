// A worker as edge runtimes know it: it answers a request with what the story comes to.
import { story } from "../story.mjs";

// biome-ignore lint/style/noDefaultExport: the runtime calls the default export
export default {
  async fetch(request) {
    return Response.json(await story(new URL(request.url).searchParams.get("mock")));
  },
};
