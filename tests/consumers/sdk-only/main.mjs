// An ES module, for any runtime with a command line: main.mjs URL
import { story } from "./story.mjs";

console.log(JSON.stringify(await story(process.argv[2])));
