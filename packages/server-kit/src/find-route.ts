import { type Answer, failure, invalid } from "./failure.js";

/** What a path template and a verb stand for. */
export interface Route {
  readonly method: string;
  /** For example `/api/v1/machines/{machineId}`. */
  readonly path: string;
}

export interface Found<R extends Route> {
  readonly route: R;
  /** The path as it was sent, without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** The path parameters, decoded. */
  readonly params: Readonly<Record<string, string>>;
}

interface Pattern<R extends Route> {
  readonly route: R;
  readonly method: string;
  readonly segments: readonly string[];
  readonly parameters: number;
}

/**
 * Finds routes by verb and path. Fixed segments win over parameters: `.../challenges` is never taken for an id. What is not found is
 * answered 404, or 405 where the path has other verbs.
 */
export function routeFinder<R extends Route>(routes: readonly R[]): (method: string, target: string) => Found<R> | Answer {
  const byLength = new Map<number, Pattern<R>[]>();
  for (const route of routes) {
    const segments = route.path.split("/");
    const parameters = segments.filter(isParameter).length;
    const patterns = byLength.get(segments.length) ?? [];
    patterns.push({ route, method: route.method.toUpperCase(), segments, parameters });
    byLength.set(segments.length, patterns);
  }
  for (const patterns of byLength.values()) patterns.sort((a, b) => a.parameters - b.parameters);

  return (method, target) => {
    const [path, search] = splitTarget(target);
    const segments = path.split("/");
    const onPath = (byLength.get(segments.length) ?? []).filter((pattern) => matches(pattern.segments, segments));
    if (onPath.length === 0) return failure(404, "NOT_FOUND", "There is no operation at this path.", { path });
    const pattern = onPath.find((candidate) => candidate.method === method);
    if (pattern === undefined) {
      const allowed = onPath.map((candidate) => candidate.method);
      const answer = failure(405, "METHOD_NOT_ALLOWED", `This path answers ${allowed.join(", ")}.`, { allowed });
      return { ...answer, headers: { allow: allowed.join(", ") } };
    }
    const params = readParams(pattern.segments, segments);
    if (params === undefined) return invalid([{ path: "path", message: "is not well-formed percent-encoding" }]);
    return { route: pattern.route, path, query: new URLSearchParams(search), params };
  };
}

/** Path and query of a request target, which may also be a whole URL. */
function splitTarget(target: string): [path: string, search: string] {
  if (!target.startsWith("/")) {
    if (!URL.canParse(target)) return [target, ""];
    const { pathname, search } = new URL(target);
    return [pathname, search];
  }
  const [beforeHash = ""] = target.split("#", 1);
  const mark = beforeHash.indexOf("?");
  return mark === -1 ? [beforeHash, ""] : [beforeHash.slice(0, mark), beforeHash.slice(mark + 1)];
}

function isParameter(segment: string): boolean {
  return segment.startsWith("{");
}

function matches(template: readonly string[], segments: readonly string[]): boolean {
  return template.every((part, index) => (isParameter(part) ? segments[index] !== "" : part === segments[index]));
}

function readParams(template: readonly string[], segments: readonly string[]): Record<string, string> | undefined {
  const params: Record<string, string> = {};
  try {
    for (const [index, part] of template.entries()) {
      if (isParameter(part)) params[part.slice(1, -1)] = decodeURIComponent(segments[index] ?? "");
    }
    return params;
  } catch {
    return undefined;
  }
}
