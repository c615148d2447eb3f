import type { Contestant } from "../probe.ts";
import { kyContestant } from "./ky.ts";
import { octokit } from "./octokit.ts";
import { ofetchContestant } from "./ofetch.ts";
import { openai } from "./openai.ts";
import { openapiFetch } from "./openapi-fetch.ts";
import { peaqos } from "./peaqos.ts";
import { stripe } from "./stripe.ts";

/** The columns, ours first. */
export const contestants: readonly Contestant[] = [peaqos, openapiFetch, openai, stripe, octokit, kyContestant, ofetchContestant];
