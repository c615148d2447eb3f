import { story } from "../story.mjs";

addEventListener("message", async ({ data }) => postMessage(await story(data)));
