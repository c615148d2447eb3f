/** Where the packages import each other from, by specifier: the entry points in `packages/`, so that nothing has to be built. */
export const sourcePaths: Readonly<Record<string, string>> = {
  "@peaqos/types": "types/src/index.ts",
  "@peaqos/client": "client/src/index.ts",
  "@peaqos/client/core": "client/src/core.ts",
  "@peaqos/client/transport": "client/src/choose-transport.ts",
  "@peaqos/server-kit": "server-kit/src/index.ts",
};
