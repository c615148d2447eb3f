/** The parts of the bundled OpenAPI document that the generators read. */
export interface Contract {
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly securitySchemes: Readonly<Record<string, SecurityScheme>>;
    readonly [section: string]: Readonly<Record<string, unknown>>;
  };
  readonly [key: string]: unknown;
}

export type PathItem = Readonly<Record<string, unknown>>;

export interface SecurityScheme {
  readonly name: string;
  readonly in: string;
  readonly "x-sensitive-data"?: boolean;
}

export interface OperationObject {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly tags: readonly string[];
  readonly parameters?: readonly unknown[];
  readonly security: readonly Readonly<Record<string, unknown>>[];
  readonly requestBody?: { readonly required?: boolean; readonly content: Content };
  readonly responses: Readonly<Record<string, unknown>>;
  readonly "x-stability"?: string;
  readonly "x-paginated"?: boolean;
  readonly "x-idempotent"?: boolean;
  readonly "x-error-codes": readonly string[];
}

export type Content = Readonly<
  Record<string, { readonly schema: Schema; readonly examples?: Readonly<Record<string, unknown>> }>
>;

export interface ResponseObject {
  readonly description?: string;
  readonly content?: Content;
}

export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly default?: unknown;
  readonly "x-stability"?: string;
  readonly "x-sensitive-data"?: boolean;
}

/** What `$ref` points to; the value itself where it is none. */
export function deref<T>(contract: Contract, value: unknown): T {
  let node = value;
  while (isRef(node)) {
    node = node.$ref
      .slice(2)
      .split("/")
      .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
      .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], contract);
  }
  return node as T;
}

export function isRef(value: unknown): value is { readonly $ref: string } {
  return typeof value === "object" && value !== null && typeof (value as { $ref?: unknown }).$ref === "string";
}

/** The name of the component schema that a `$ref` points to. */
export function schemaName(ref: string): string {
  return ref.slice(ref.lastIndexOf("/") + 1);
}

/** A schema's direct parts: properties, items, values and alternatives. */
export function subschemas(schema: Schema): Schema[] {
  return [
    ...Object.values(schema.properties ?? {}),
    ...(schema.items ? [schema.items] : []),
    ...(typeof schema.additionalProperties === "object" ? [schema.additionalProperties] : []),
    ...(schema.oneOf ?? []),
    ...(schema.anyOf ?? []),
    ...(schema.allOf ?? []),
  ];
}
