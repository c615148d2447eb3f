import { OrchestrationValidationError, serializePath } from "@peaqos/client";
import { describe, expect, it } from "vitest";
import { failureOf, recordingClient } from "./helpers.ts";

const PATH = "/api/v1/machines/{machineId}";

const refused: [string, unknown][] = [
  ["an empty string", ""],
  ["one dot", "."],
  ["two dots", ".."],
  ["encoded dots", "%2e%2e"],
  ["encoded dots in upper case", "%2E%2E"],
  ["half-encoded dots", "%2E."],
  ["one encoded dot", "%2e"],
  ["dots between slashes", "a/../b"],
  ["dots at the end", "a/.."],
  ["dots at the start", "./a"],
  ["dots between encoded slashes", "a%2f..%2fb"],
  ["dots between encoded slashes in upper case", "a%2F%2e%2E%2Fb"],
  ["dots between backslashes", "a\\..\\b"],
  ["dots between encoded backslashes", "a%5c..%5Cb"],
  ["a lone surrogate", "a\ud800"],
  ["undefined", undefined],
  ["null", null],
  ["a number", 7],
  ["an object", { toString: () => "a" }],
];

describe("a path value", () => {
  it.each(refused)("is refused when it is %s, and nothing is sent", async (_, value) => {
    const { client, sent } = recordingClient();
    const params = { path: { machineId: value as string } };
    const calls = [
      () => client.GET(PATH, { params }),
      () => client.DELETE(PATH, { params }),
      () => client.PATCH(PATH, { params, body: { displayName: "a" } }),
      () => client.request("get", PATH, { params }),
    ];
    for (const call of calls) {
      const promise: Promise<unknown> = call(); // must not throw yet
      const error = await failureOf(promise);
      expect(error).toBeInstanceOf(OrchestrationValidationError);
      expect(error).toMatchObject({ field: "machineId", kind: "validation" });
    }
    expect(sent).toEqual([]);
  });

  it.each([
    ["init", undefined],
    ["params", {}],
    ["path", { params: {} }],
    ["machineId", { params: { path: {} } }],
  ])("is refused when %s is missing, and nothing is sent", async (_, init) => {
    const { client, sent } = recordingClient();
    const error = await failureOf(client.GET(PATH, init as never));
    expect(error).toBeInstanceOf(OrchestrationValidationError);
    expect(error).toMatchObject({ field: "machineId" });
    expect(sent).toEqual([]);
  });

  it.each([
    ["a/b c", "a%2Fb%20c"],
    ["a?b#c&d", "a%3Fb%23c%26d"],
    ["100%", "100%25"],
    ["%41", "%2541"],
    ["{machineId}", "%7BmachineId%7D"],
    ["Zürich", "Z%C3%BCrich"],
    ["did:peaq:0x1", "did%3Apeaq%3A0x1"],
    ["a.b", "a.b"],
    ["..a", "..a"],
    ["v1..2", "v1..2"],
    ["...", "..."],
  ])("arrives encoded, as one segment: %s", async (machineId, segment) => {
    const { client, sent } = recordingClient();
    await client.GET(PATH, { params: { path: { machineId } } });
    expect(sent.map(({ url }) => url)).toEqual([`http://127.0.0.1:4010/api/v1/machines/${segment}`]);
    expect(serializePath(PATH, { machineId })).toBe(`/api/v1/machines/${segment}`);
  });

  it("fills every parameter of a path and names the one that is refused", async () => {
    expect(serializePath("/a/{x}/{y}", { x: "1", y: "2" })).toBe("/a/1/2");
    expect(await failureOf(() => serializePath("/a/{x}/{y}", { x: "1", y: ".." }))).toMatchObject({ field: "y" });
  });
});
