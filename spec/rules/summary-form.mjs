// @ts-check
import { eachOperation } from "./shared.mjs";

const LONGEST_SUMMARY = 60;
const SHORTEST_DESCRIPTION = 40;

/** @param {string} text */
const bare = (text) => text.trim().replace(/\.$/, "").toLowerCase();

/** Summaries are headings and tooltips, descriptions say what the name does not. */
export const summaryForm = () =>
  eachOperation(({ id, node, location }, ctx) => {
    const summary = String(node.summary ?? "");
    const description = String(node.description ?? "");
    /** @param {string} key @param {string} wrong */
    const report = (key, wrong) => {
      const at = node[key] === undefined ? location.key() : location.child([key]);
      ctx.report({ message: `The ${key} of ${id} ${wrong}.`, location: at });
    };
    if (summary === "") report("summary", "is missing: say in one line what the operation does");
    else if (/[\r\n]/.test(summary)) report("summary", "has several lines: say it in one");
    // An acronym may be all capitals, another word inside may not start with one.
    else if (!/^[A-Z]/.test(summary) || /\s[A-Z][a-z]/.test(summary))
      report("summary", "is not in sentence case: capitalise its first word and no other");
    if (/\.\s*$/.test(summary)) report("summary", "ends with a full stop: take it out");
    if (summary.length > LONGEST_SUMMARY)
      report("summary", `has ${summary.length} characters: say it in ${LONGEST_SUMMARY} and leave the rest to the description`);
    if (description.trim().length < SHORTEST_DESCRIPTION)
      report("description", `has fewer than ${SHORTEST_DESCRIPTION} characters: say what a caller needs to know`);
    else if (bare(description) === bare(summary)) report("description", "repeats the summary: say what a caller needs to know");
  });
