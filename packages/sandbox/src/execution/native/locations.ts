import { between, fraction, reference, timestamp } from "./deterministic.js";
import { optionalInteger, position } from "./input.js";
import { completed, failed, type NativeAdapter } from "./native-call.js";

type Position = ReturnType<typeof position>;

const stations: readonly (Position & { readonly mountpoint: string })[] = [
  { mountpoint: "LISBON01", latitude: 38.7223, longitude: -9.1393 },
  { mountpoint: "BERLIN01", latitude: 52.52, longitude: 13.405 },
  { mountpoint: "AUSTIN01", latitude: 30.2672, longitude: -97.7431 },
  { mountpoint: "SINGAPORE01", latitude: 1.3521, longitude: 103.8198 },
];
const STATION_RANGE_KM = 40;
/** Nobody runs a base station nearer to a pole, so that there is a position to test a failed run with. */
const LAST_STATION_LATITUDE = 75;

export const openCorrections: NativeAdapter = ({ input, now }) => {
  const receiver = position(input);
  const minutes = optionalInteger(input, "durationMinutes", 1, 60, 60);
  if (Math.abs(receiver.latitude) > LAST_STATION_LATITUDE) {
    return failed("NO_BASE_STATION", `There is no base station within ${STATION_RANGE_KM} km of the position.`);
  }
  const station = stations.find((candidate) => distanceKm(candidate, receiver) <= STATION_RANGE_KM);
  const result = {
    mountpoint: station?.mountpoint ?? cell(receiver),
    format: "RTCM 3.3",
    expiresAt: timestamp(now.getTime() + minutes * 60_000),
  };
  return completed(result, reference("session", receiver, minutes));
};

const kinds = ["stop-sign", "traffic-light", "street-lamp", "kerb-ramp", "parking-sign"] as const;

export const readFeatures: NativeAdapter = ({ input, now }) => {
  const middle = position(input);
  const radius = optionalInteger(input, "radiusMeters", 10, 5000, 250);
  const features = Array.from({ length: between(1, 8, middle, radius) }, (_, index) => {
    const angle = 2 * Math.PI * fraction(middle, radius, index, "angle");
    const distance = radius * fraction(middle, radius, index, "distance");
    return {
      id: reference("feat", middle, radius, index),
      kind: kinds[between(0, kinds.length - 1, middle, radius, index, "kind")],
      ...moved(middle, distance * Math.sin(angle), distance * Math.cos(angle)),
    };
  });
  const day = 86_400_000;
  return completed({
    features,
    count: features.length,
    observedAt: timestamp(Math.floor(now.getTime() / day) * day),
  });
};

export const readElevation: NativeAdapter = ({ input }) => {
  const elevationMeters = between(0, 24_000, position(input)) / 10;
  return completed({ elevationMeters, resolutionMeters: 10, dataset: "openterrain-eu-10m" });
};

function distanceKm(a: Position, b: Position): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const [north, east] = [radians(b.latitude - a.latitude), radians(b.longitude - a.longitude)];
  const shared = Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude));
  return 2 * 6371 * Math.asin(Math.sqrt(Math.sin(north / 2) ** 2 + shared * Math.sin(east / 2) ** 2));
}

/** The mountpoint of the square degree, away from the stations that have names. */
function cell({ latitude, longitude }: Position): string {
  const part = (degrees: number, positive: string, negative: string) =>
    `${degrees < 0 ? negative : positive}${String(Math.floor(Math.abs(degrees))).padStart(3, "0")}`;
  return `${part(latitude, "N", "S")}${part(longitude, "E", "W")}`;
}

/** Good enough for some kilometres; at the edges of the map it stops. */
function moved(from: Position, northMeters: number, eastMeters: number): Position {
  const round = (degrees: number, limit: number) => Math.max(-limit, Math.min(limit, Number(degrees.toFixed(6))));
  const metersPerDegree = 111_320;
  const shrink = Math.max(0.01, Math.cos((from.latitude * Math.PI) / 180));
  return {
    latitude: round(from.latitude + northMeters / metersPerDegree, 90),
    longitude: round(from.longitude + eastMeters / (metersPerDegree * shrink), 180),
  };
}
