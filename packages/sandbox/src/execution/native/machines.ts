import { between, reference, timestamp } from "./deterministic.js";
import { matching, number, optionalInteger, text } from "./input.js";
import { completed, failed, type NativeAdapter, type NativeCall } from "./native-call.js";

const hex = (input: NativeCall["input"], field: string, maxDigits: number) =>
  matching(input, field, new RegExp(`^0x[0-9a-fA-F]{1,${maxDigits}}$`), `\`0x\` and 1 to ${maxDigits} hex digits`);

const gate = (input: NativeCall["input"]) =>
  matching(input, "gateId", /^[A-Z0-9-]{2,32}$/, "2 to 32 capitals, digits and dashes");

/** Nothing can be verified here. A well-formed proof holds, unless it is of zeros only, so that there is one to fail with. */
export const verifyPerson: NativeAdapter = ({ input, now }) => {
  const action = text(input, "action", 200);
  const nullifierHash = hex(input, "nullifierHash", 64);
  const merkleRoot = hex(input, "merkleRoot", 64);
  const proof = hex(input, "proof", 4096);
  if (/^0x0+$/.test(proof)) return failed("PROOF_REJECTED", "The provider rejected the proof.");
  const result = { verified: true, action, nullifierHash, verifiedAt: timestamp(now.getTime()) };
  return completed(result, reference("verification", action, nullifierHash, merkleRoot, proof));
};

export const openGate: NativeAdapter = ({ input, now }) => {
  const gateId = gate(input);
  const seconds = optionalInteger(input, "holdSeconds", 5, 120, 30);
  const openedAt = timestamp(now.getTime());
  const closesAt = timestamp(now.getTime() + seconds * 1000);
  return completed({ gateId, state: "open", openedAt, closesAt }, reference("opening", gateId, seconds));
};

export const readGate: NativeAdapter = ({ input, now }) => {
  const gateId = gate(input);
  const state = between(0, 3, gateId) === 0 ? "open" : "closed";
  return completed({ gateId, state, checkedAt: timestamp(now.getTime()) });
};

export const bookDelivery: NativeAdapter = ({ input, now }) => {
  const parcel = [text(input, "pickupAddress"), text(input, "dropoffAddress"), number(input, "weightKg", 0.1, 30)];
  const bookingId = reference("booking", ...parcel);
  const pickup = now.getTime() + between(5, 20, parcel) * 60_000;
  const result = {
    bookingId,
    trackingUrl: `https://track.parcelbay.example/${bookingId}`,
    pickupAt: timestamp(pickup),
    dropoffAt: timestamp(pickup + between(10, 45, parcel, "way") * 60_000),
  };
  return completed(result, bookingId);
};
