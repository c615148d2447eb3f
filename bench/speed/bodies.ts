/** A body that is redacted, with the paths of its secrets for those who have to be told. */
export interface Body {
  readonly title: string;
  readonly value: object;
  readonly paths: readonly string[];
}

const order = (number: number) => ({
  id: `ord_${number}`,
  machineId: "mach_rover7",
  ownerId: "owner_lisbon_survey",
  status: number % 2 === 0 ? "created" : "confirmed",
  createdAt: "2026-01-02T03:04:05.000Z",
  pairingToken: `pair_${number}_abcdef`,
  price: {
    amount: String(number * 10),
    currency: "USDC",
    decimals: 6,
    receiver: { address: "0x9965507D1a55bcC2695C58ba16FC8fA3b5f9a0dF", network: "eip155:3338" },
  },
  input: {
    latitude: 38.7 + number,
    longitude: -9.1,
    accuracy: 2,
    note: "survey of the harbour",
    authToken: `t0ken${number}`,
    tags: ["rtk", "harbour"],
  },
  attempts: number % 3,
  paid: number % 2 === 0,
  provider: { name: "geodnet", apiKey: "k3y", region: "eu-west", endpoint: "https://provider.example/v1/rtk" },
});

/** A list of orders, as an answer of the API is one. */
function orders(title: string, count: number): Body {
  const value = parsed({ items: Array.from({ length: count }, (_, number) => order(number)), nextCursor: "page-2" });
  return { title, value, paths: ["pairingToken", "input.authToken", "provider.apiKey"].map((path) => `items[*].${path}`) };
}

/** No name comes twice: nothing that is remembered of a name is of use. */
function namesOnce(title: string, count: number): Body {
  const paths: string[] = [];
  const items = Array.from({ length: count / 20 }, (_, item) => {
    const fields = Array.from({ length: 20 }, (_, field) => {
      const name = `${field % 7 === 3 ? "authToken" : "field"}${item * 20 + field}`;
      if (field % 7 === 3) paths.push(`items[${item}].${name}`);
      return [name, field % 3 === 0 ? field : `text ${item}`] as const;
    });
    return Object.fromEntries(fields);
  });
  return { title, value: parsed({ items }), paths };
}

/** As it comes from the wire. */
function parsed(value: object): object {
  return JSON.parse(JSON.stringify(value)) as object;
}

export const bodies: readonly Body[] = [
  orders("200 keys", 8),
  orders("1 MB, a list", 1_700),
  namesOnce("0.5 MB, 20,000 names", 20_000),
];
