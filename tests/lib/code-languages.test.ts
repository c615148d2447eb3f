import { expect, it } from "vitest";
import { codeLanguages } from "./code-languages.ts";

it("every block of code is noticed, and one that no test would read is called hidden", () => {
  const markdown = [
    "```ts",
    "const a = `",
    "    ~~~",
    "`;",
    "```",
    "Text\n    that goes on.\n",
    "```",
    "plain",
    "```",
    "````ts",
    "```",
    "~~~ts",
    "- a",
    "  ```ts",
    "> ```js",
    "1. ```sh",
    "",
    "    indented();",
  ];
  expect(codeLanguages(markdown.join("\n"))).toEqual([
    "ts",
    "",
    "`ts",
    "hidden: ~~~ts",
    "hidden: ```ts",
    "hidden: > ```js",
    "hidden: 1. ```sh",
    "hidden: indented();",
  ]);
});
