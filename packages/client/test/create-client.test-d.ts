import {
  type AnyOrchestrationError,
  createClient,
  type FetchLike,
  isPeaqosError,
  type NetworkErrorReason,
  type PeaqosError,
} from "@peaqos/client";
import type { Machine, MachineStatus, UpdateMachineRequest } from "@peaqos/types";
import { assertType, describe, expectTypeOf, it } from "vitest";

const client = createClient({ orchestrationUrl: "http://127.0.0.1:4010" });
const path = { machineId: "mach_rover7" };
const required = { displayName: "a", ownerId: "o", machineType: "rover", runtimeProfile: "edge" };

describe("createClient", () => {
  it("needs an orchestrationUrl and refuses options that it does not know", () => {
    // @ts-expect-error orchestrationUrl is missing
    createClient({});
    // @ts-expect-error misspelt
    createClient({ orchestrationUrl: "http://x", apikey: "a" });
    assertType<FetchLike>(globalThis.fetch);
  });

  it("takes options that are explicitly undefined, as they come from the environment", () => {
    createClient({ orchestrationUrl: "http://x", apiKey: undefined, fetch: undefined, timeoutMs: undefined });
  });
});

describe("a call", () => {
  it("refuses an unknown path", () => {
    // @ts-expect-error misspelt
    client.GET("/api/v1/machine");
    // @ts-expect-error without the base path
    client.GET("/machines");
  });

  it("refuses a verb that the path does not have", () => {
    // @ts-expect-error a list cannot be deleted
    client.DELETE("/api/v1/machines");
  });

  it("refuses missing path parameters", () => {
    // @ts-expect-error no options
    client.GET("/api/v1/machines/{machineId}");
    // @ts-expect-error no params
    client.GET("/api/v1/machines/{machineId}", {});
    // @ts-expect-error no machineId
    client.GET("/api/v1/machines/{machineId}", { params: { path: {} } });
    // @ts-expect-error misspelt
    client.GET("/api/v1/machines/{machineId}", { params: { path: { machineID: "a" } } });
    client.GET("/api/v1/machines/{machineId}", { params: { path } });
  });

  it("refuses a misspelt query", () => {
    // @ts-expect-error misspelt
    client.GET("/api/v1/machines", { params: { query: { limits: 2 } } });
    // @ts-expect-error a number
    client.GET("/api/v1/machines", { params: { query: { limit: "2" } } });
    client.GET("/api/v1/machines", { params: { query: { limit: 2 } } });
    client.GET("/api/v1/machines");
  });

  it("refuses a body with a field missing, misspelt or null", () => {
    // @ts-expect-error no body
    client.POST("/api/v1/machines");
    // @ts-expect-error displayName is required
    client.POST("/api/v1/machines", { body: { ownerId: "o", machineType: "rover", runtimeProfile: "edge" } });
    // @ts-expect-error misspelt
    client.PATCH("/api/v1/machines/{machineId}", { params: { path }, body: { capability: [] } });
    // @ts-expect-error an optional field is left out, never null
    client.POST("/api/v1/machines", { body: { ...required, identityRef: null } });
    // @ts-expect-error an optional field is left out, never null
    client.PATCH("/api/v1/machines/{machineId}", { params: { path }, body: { displayName: null } });
    client.POST("/api/v1/machines", { body: { ...required, capabilities: ["drive"] } });
    // @ts-expect-error a challenge is for an identity
    client.POST("/api/v1/machine-identity/challenges", { body: {} });
  });

  it("takes read-only lists in a body", () => {
    client.POST("/api/v1/machines", { body: { ...required, capabilities: ["drive"] as const } });
  });
});

describe("an answer", () => {
  it("has data or an error", async () => {
    const result = await client.GET("/api/v1/machines");
    expectTypeOf(result.response).toEqualTypeOf<Response>();
    if (result.error === undefined) {
      expectTypeOf(result.data.items).toEqualTypeOf<readonly Machine[]>();
      expectTypeOf(result.data.nextCursor).toEqualTypeOf<string | undefined>();
    } else {
      expectTypeOf(result.data).toEqualTypeOf<undefined>();
      expectTypeOf(result.error.error.code).toExtend<string>();
      expectTypeOf(result.error.error.message).toEqualTypeOf<string>();
    }
  });

  it("is read-only", async () => {
    const { data } = await client.GET("/api/v1/machines/{machineId}", { params: { path } });
    if (data === undefined) return;
    // @ts-expect-error read-only
    data.item = {} as Machine;
    // @ts-expect-error read-only
    data.item.displayName = "b";
    // @ts-expect-error read-only
    data.item.capabilities.push("drive");
  });

  it("may hold null where the server may send it", () => {
    expectTypeOf<null>().toExtend<Machine["identityRef"]>();
    expectTypeOf<Machine["identityRef"]>().toEqualTypeOf<string | null | undefined>();
    expectTypeOf<null>().not.toExtend<UpdateMachineRequest["identityRef"]>();
  });
});

describe("the values of an enum", () => {
  it("are open in answers, and the known ones are still suggested", () => {
    assertType<Machine["status"]>("future-status");
    expectTypeOf<Machine["status"]>().toEqualTypeOf<MachineStatus | (string & {})>();
    expectTypeOf<Extract<Machine["status"], "draft" | "active" | "archived">>().toEqualTypeOf<"draft" | "active" | "archived">();
  });

  it("are closed in requests", () => {
    client.PATCH("/api/v1/machines/{machineId}", { params: { path }, body: { status: "active" } });
    // @ts-expect-error not a status
    client.PATCH("/api/v1/machines/{machineId}", { params: { path }, body: { status: "future" } });
    expectTypeOf<"future">().not.toExtend<MachineStatus>();
  });
});

describe("isPeaqosError", () => {
  it("narrows what was caught", () => {
    const caught: unknown = undefined;
    if (!isPeaqosError(caught)) return;
    expectTypeOf(caught).toEqualTypeOf<AnyOrchestrationError>();
    if (caught.kind === "network") expectTypeOf(caught.reason).toEqualTypeOf<NetworkErrorReason>();
    if (caught.kind === "api") expectTypeOf(caught.statusCode).toEqualTypeOf<number>();
    expectTypeOf<PeaqosError["kind"]>().toEqualTypeOf<"api" | "network" | "config" | "validation">();
  });
});
