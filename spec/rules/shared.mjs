// @ts-check
// What several rules need. Every helper takes and returns places, because the contract is spread over files and a `$ref` is
// relative to the file that it stands in.

/**
 * @typedef {{ readonly source: { readonly absoluteRef: string, readonly body: string }, readonly pointer: string,
 *   child(keys: readonly (string | number)[]): Location, key(): object }} Location where a node stands, as Redocly knows it
 * @typedef {{ readonly node: any, readonly location: Location }} Place a node of the contract together with where it stands
 * @typedef {{ readonly location: Location, readonly key: string | number, readonly type: { readonly name: string,
 *   readonly extensionsPrefix?: string }, resolve(ref: unknown, from?: string): { node?: any, location?: Location },
 *   report(problem: { message: string, location: object }): void }} Context
 * @typedef {Place & { readonly id: string, readonly path: string, readonly item: Place }} Operation
 * @typedef {Place & { readonly status: string, readonly stated: Location }} Answer `stated` is where the operation names it
 */

/** The one operation that reads nothing from its request, and so cannot refuse it. */
export const HEALTH_CHECK = "checkHealth";

const VERBS = ["get", "put", "post", "delete", "patch", "head", "options", "trace"];

/** The keywords of a schema that hold other schemas: by name, as a list, or one. */
const BY_NAME = ["properties", "patternProperties", "$defs", "dependentSchemas"];
const LISTS = ["oneOf", "anyOf", "allOf", "prefixItems"];
const SINGLE = [
  "items",
  "additionalProperties",
  "unevaluatedProperties",
  "contains",
  "propertyNames",
  "not",
  "if",
  "then",
  "else",
];

/**
 * A list as it is, and nothing where there is none: a rule has to survive a contract that Redocly itself finds broken.
 * @param {any} value
 * @returns {any[]}
 */
export const listOf = (value) => (Array.isArray(value) ? value : []);

/**
 * Where a place really is once its `$ref` is followed; `node` is undefined where that leads nowhere.
 * @param {Place} place
 * @param {Context} ctx
 * @returns {Place}
 */
export function follow(place, ctx) {
  if (typeof place.node?.$ref !== "string") return place;
  const { node, location } = ctx.resolve(place.node, place.location.source.absoluteRef);
  return location ? follow({ node, location }, ctx) : { node: undefined, location: place.location };
}

/**
 * The place below another one, by these keys; every `$ref` on the way is followed.
 * @param {Place} place
 * @param {Context} ctx
 * @param {...string} keys
 * @returns {Place}
 */
export function below(place, ctx, ...keys) {
  let at = follow(place, ctx);
  for (const key of keys) at = follow({ node: at.node?.[key], location: at.location.child([key]) }, ctx);
  return at;
}

/**
 * The places right below another one under this key, by name.
 * @param {Place} place
 * @param {Context} ctx
 * @param {string} key
 * @returns {[string, Place][]}
 */
export function entriesOf(place, ctx, key) {
  const names = Object.keys(below(place, ctx, key).node ?? {});
  return names.map((name) => [name, below(place, ctx, key, name)]);
}

/**
 * A visitor that looks at every operation once.
 * @param {(operation: Operation, ctx: Context) => void} look
 */
export function eachOperation(look) {
  return {
    /** @param {any} item @param {Context} ctx */
    PathItem(item, ctx) {
      for (const verb of VERBS.filter((name) => item[name])) {
        const path = String(ctx.key);
        const id = item[verb].operationId ?? `${verb.toUpperCase()} ${path}`;
        const place = { node: item[verb], location: ctx.location.child([verb]) };
        look({ ...place, id, path, item: { node: item, location: ctx.location } }, ctx);
      }
    },
  };
}

/**
 * @param {Operation} operation
 * @param {Context} ctx
 * @returns {Answer[]}
 */
export function answersOf(operation, ctx) {
  return entriesOf(operation, ctx, "responses").map(([status, place]) => ({
    ...place,
    status,
    stated: operation.location.child(["responses", status]),
  }));
}

/**
 * The schemas right inside a schema, as they are written: references are not followed.
 * @param {Place} schema
 * @returns {(Place & { readonly keyword: string })[]}
 */
export function partsOf({ node, location }) {
  return [...BY_NAME, ...LISTS, ...SINGLE]
    .filter((keyword) => node?.[keyword] !== undefined)
    .flatMap((keyword) => {
      const at = location.child([keyword]);
      if (SINGLE.includes(keyword)) return [{ keyword, node: node[keyword], location: at }];
      return Object.keys(node[keyword] ?? {}).map((key) => ({ keyword, node: node[keyword][key], location: at.child([key]) }));
    });
}

/**
 * A visitor that knows at the end which schemas are reached from request bodies and which from answers.
 * @param {(requests: Map<any, Location>, answers: Map<any, Location>, ctx: Context) => void} judge
 */
export function bothSides(judge) {
  /** @type {Map<any, Location>} */
  const requests = new Map();
  /** @type {Map<any, Location>} */
  const answers = new Map();
  return {
    /** @param {any} node @param {Context} ctx */
    RequestBody: (node, ctx) => collect(requests, { node, location: ctx.location }, ctx),
    /** @param {any} node @param {Context} ctx */
    Response: (node, ctx) => collect(answers, { node, location: ctx.location }, ctx),
    Root: {
      /** @param {any} _node @param {Context} ctx */
      leave: (_node, ctx) => judge(requests, answers, ctx),
    },
  };
}

/**
 * @param {Map<any, Location>} found
 * @param {Place} body
 * @param {Context} ctx
 */
function collect(found, body, ctx) {
  const open = entriesOf(body, ctx, "content").map(([, media]) => below(media, ctx, "schema"));
  for (const { node, location } of open) {
    if (typeof node !== "object" || found.has(node)) continue;
    found.set(node, location);
    open.push(...partsOf({ node, location }).map((part) => follow(part, ctx)));
  }
}

/**
 * Whether a schema has a name of its own: at the top of a file, or among the components.
 * @param {Location} location
 */
export function isNamed({ pointer }) {
  return /^#\/(components\/schemas\/)?[^/]*$/.test(pointer);
}

/**
 * What a message calls a schema: `Machine`, or `Machine.labels` for what is written inside it.
 * @param {Location} location
 */
export function nameOf({ pointer }) {
  const path = pointer.replace(/^#\/(components\/schemas\/)?/, "").replaceAll(/\/(properties\/)?/g, ".");
  return path.replaceAll("~1", "/").replaceAll("~0", "~");
}
