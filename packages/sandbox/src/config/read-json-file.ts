import { readFile } from "node:fs/promises";

/** The JSON in a file. What is wrong with it is told without a word of its text, which may hold secrets. */
export async function readJsonFile(file: string, failure: (message: string) => Error): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw failure(code === "ENOENT" ? `the file ${file} does not exist.` : `the file ${file} cannot be read (${code}).`);
  }
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw failure(`the file ${file} is not valid JSON.`);
  }
}
