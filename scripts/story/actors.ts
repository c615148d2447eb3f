import { privateKeyToAccount } from "viem/accounts";

/** Two of the public development accounts that every Ethereum tool knows. Their keys are public, so they protect nothing. */

/** Controls every identity in the registry of a new sandbox. */
export const controller = privateKeyToAccount("0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80");

/** The agent that goes shopping. */
export const agent = privateKeyToAccount("0x59c6995e998f97a5a0044966f0945389dc9e86dae88c7a8412f4603b6b78690d");
