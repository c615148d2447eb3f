import { type Answer, failure, invalid } from "./failure.js";

/** What a path template and a verb stand for. */
export interface Route {
  readonly method: string;
  /** For example `/api/v1/machines/{machineId}`. */
  readonly path: string;
}

export interface Found<R extends Route> {
  readonly route: R;
  readonly url: URL;
  /** The path parameters, decoded. */
  readonly params: Readonly<Record<string, string>>;
}

interface Pattern<R extends Route> {
  readonly route: R;
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
    const parameters = segments.filter((segment) => segment.startsWith("{")).length;
    byLength.set(segments.length, [...(byLength.get(segments.length) ?? []), { route, segments, parameters }]);
  }
  for (const patterns of byLength.values()) patterns.sort((a, b) => a.parameters - b.parameters);

  return (method, target) => {
    const url = parseTarget(target);
    const segments = url?.pathname.split("/") ?? [];
    const onPath = (byLength.get(segments.length) ?? []).filter((pattern) => matches(pattern.segments, segments));
    const pattern = onPath.find(({ route }) => route.method.toUpperCase() === method.toUpperCase());
    if (url === undefined || onPath.length === 0) {
      return failure(404, "NOT_FOUND", "There is no operation at this path.", { path: url?.pathname });
    }
    if (pattern === undefined) {
      const allowed = onPath.map(({ route }) => route.method.toUpperCase());
      const answer = failure(405, "METHOD_NOT_ALLOWED", `This path answers ${allowed.join(", ")}.`, { allowed });
      return { ...answer, headers: { allow: allowed.join(", ") } };
    }
    const params = readParams(pattern.segments, segments);
    return params
      ? { route: pattern.route, url, params }
      : invalid([{ path: "path", message: "is not well-formed percent-encoding" }]);
  };
}

function parseTarget(target: string): URL | undefined {
  return URL.canParse(target, "http://server") ? new URL(target, "http://server") : undefined;
}

function matches(template: readonly string[], segments: readonly string[]): boolean {
  return template.every((part, index) => (part.startsWith("{") ? segments[index] !== "" : part === segments[index]));
}

function readParams(template: readonly string[], segments: readonly string[]): Record<string, string> | undefined {
  const params: Record<string, string> = {};
  try {
    for (const [index, part] of template.entries()) {
      if (part.startsWith("{")) params[part.slice(1, -1)] = decodeURIComponent(segments[index] ?? "");
    }
    return params;
  } catch {
    return undefined;
  }
}
