import { createClient, isPlainRemote, OrchestrationConfigError, parseOrchestrationUrl } from "@peaqos/client";
import { describe, expect, it, vi } from "vitest";
import { everythingIn, failureOf, recordingClient } from "./helpers.ts";

const SECRET = "s3cret";

describe("parseOrchestrationUrl", () => {
  it.each([
    ["http://127.0.0.1:4010", "http://127.0.0.1:4010"],
    ["https://gw.example", "https://gw.example"],
    ["HTTPS://GW.Example:443", "https://gw.example"],
  ])("takes the http or https URL %s", (given, parsed) => {
    expect(parseOrchestrationUrl(given)).toBe(parsed);
  });

  it.each([
    ["https://gw/", "https://gw"],
    ["https://gw///", "https://gw"],
    ["https://gw/x//", "https://gw/x"],
    ["https://gw/api/v1", "https://gw"],
    ["https://gw/api/v1/", "https://gw"],
    ["https://gw//api/v1//", "https://gw"],
    ["https://gw/x/api/v1", "https://gw/x"],
    ["https://gw/x/y//api/v1/", "https://gw/x/y"],
  ])("drops trailing slashes and a final /api/v1: %s", (given, parsed) => {
    expect(parseOrchestrationUrl(given)).toBe(parsed);
  });

  it.each(["https://gw/x", "https://gw/myapi/v1", "https://gw/api/v10", "https://gw/api/v1/x", "https://gw/api"])(
    "keeps the path prefix of %s",
    (given) => {
      expect(parseOrchestrationUrl(given)).toBe(given);
    },
  );

  it.each<[string, unknown]>([
    ["a user name and a password", `https://user:${SECRET}@gw`],
    ["a user name", `https://${SECRET}@gw`],
    ["a password", `https://:${SECRET}@gw`],
    ["a query", `https://gw/?key=${SECRET}`],
    ["an empty query", "https://gw/?"],
    ["a fragment", `https://gw/#${SECRET}`],
    ["another scheme", `ftp://${SECRET}.example`],
    ["a file", `file:///etc/${SECRET}`],
    ["garbage", `not a url ${SECRET}`],
    ["a host without a scheme", `${SECRET}.example/x`],
    ["a path", `/${SECRET}`],
    ["an empty string", ""],
    ["undefined", undefined],
    ["null", null],
    ["a number", 4010],
  ])("refuses %s and never repeats it", async (_, value) => {
    for (const use of [parseOrchestrationUrl, (orchestrationUrl: string) => createClient({ orchestrationUrl })]) {
      const error = await failureOf(() => use(value as string));
      expect(error).toBeInstanceOf(OrchestrationConfigError);
      expect((error as Error).message).toContain("orchestrationUrl");
      expect(everythingIn(error)).not.toContain(SECRET);
    }
  });
});

describe("the URL that a client calls", () => {
  it.each([
    ["https://gw", "https://gw"],
    ["https://gw/", "https://gw"],
    ["https://gw/x", "https://gw/x"],
    ["https://gw/x/api/v1/", "https://gw/x"],
  ])("is the path of the contract behind %s", async (orchestrationUrl, base) => {
    const { client, sent } = recordingClient({ orchestrationUrl });
    await client.GET("/api/v1/machines");
    await client.GET("/health");
    expect(sent.map(({ url }) => url)).toEqual([`${base}/api/v1/machines`, `${base}/health`]);
  });

  it("carries the query", async () => {
    const { client, sent } = recordingClient({ orchestrationUrl: "https://gw/x" });
    await client.GET("/api/v1/machines", { params: { query: { limit: 2, cursor: "a b&c=d" } } });
    expect(Object.fromEntries(new URL(sent[0]?.url ?? "").searchParams)).toEqual({ limit: "2", cursor: "a b&c=d" });
  });
});

describe("the warning about plain http", () => {
  const local = [
    "http://localhost:1",
    "http://LOCALHOST",
    "http://a.localhost",
    "http://127.0.0.1",
    "http://127.9.8.7:1",
    "http://[::1]:1",
  ];
  const remote = [
    "http://gw.example",
    "http://10.0.0.1",
    "http://localhost.example",
    "http://127.0.0.1.example",
    "http://[::2]",
    "http://gw.example/a.localhost",
  ];

  it.each(remote)("is given exactly once per client for %s", async (orchestrationUrl) => {
    const onWarning = vi.fn();
    const { client } = recordingClient({ orchestrationUrl, onWarning });
    await client.GET("/api/v1/machines");
    await client.GET("/api/v1/machines");
    expect(onWarning.mock.calls).toEqual([[expect.stringContaining("orchestrationUrl uses plain http")]]);
    expect(isPlainRemote(orchestrationUrl)).toBe(true);

    recordingClient({ orchestrationUrl, onWarning });
    expect(onWarning).toHaveBeenCalledTimes(2);
  });

  it.each([...local, "https://gw.example", "https://localhost"])("is not given for %s", (orchestrationUrl) => {
    const onWarning = vi.fn();
    recordingClient({ orchestrationUrl, onWarning });
    expect(onWarning).not.toHaveBeenCalled();
    expect(isPlainRemote(orchestrationUrl)).toBe(false);
  });

  it("goes to console.warn unless the client says otherwise", () => {
    const warn = vi.spyOn(console, "warn").mockReturnValue();
    recordingClient({ orchestrationUrl: "http://gw.example" });
    expect(warn).toHaveBeenCalledTimes(1);
    warn.mockRestore();
  });
});
