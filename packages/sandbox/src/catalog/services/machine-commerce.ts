import type { MarketService } from "@peaqos/types";
import { field, fixedPrice, UPDATED_AT, usdtOnEthereum } from "./shared.js";

export const parcelbayDelivery: MarketService = {
  id: "svc_parcelbay_delivery",
  skillKey: "parcelbay-delivery",
  providerKey: "parcelbay",
  providerId: "parcelbay",
  providerLabel: "Parcelbay",
  companyName: "Parcelbay",
  serviceType: "machine.commerce",
  name: "Robot deliveries",
  description: "Books a delivery robot that carries a parcel within a city.",
  operations: ["delivery.book"],
  operationContracts: [
    {
      operation: "delivery.book",
      summary: "Books a delivery",
      inputFields: [
        field("pickupAddress", "string", "Where the parcel is fetched."),
        field("dropoffAddress", "string", "Where it is brought."),
        field("weightKg", "number", "How heavy it is, from 0.1 to 30."),
      ],
      outputFields: [
        field("bookingId", "string", "The provider's id of the booking."),
        field("trackingUrl", "string", "Where to follow the robot."),
        field("pickupAt", "string", "When the robot comes."),
        field("dropoffAt", "string", "When the parcel arrives."),
      ],
      exampleInput: { pickupAddress: "500 E 4th St, Austin", dropoffAddress: "2400 Barton Springs Rd, Austin", weightKg: 2.4 },
      providerRequest: { method: "POST", path: "/v1/bookings" },
      notes: ["One order is one parcel."],
    },
  ],
  authType: "api-key",
  accessMode: "public",
  executionMode: "native",
  integrationStatus: "native",
  distribution: "openapi",
  maturity: "production",
  kind: "runtime",
  capabilities: ["delivery", "booking"],
  region: "us",
  freshnessSeconds: 30,
  requiresHumanEnablement: false,
  pricing: fixedPrice(6, "USDT", "per parcel", ["Within 8 km of the pickup."]),
  payment: usdtOnEthereum("parcelbay", ["wdk-usdt-transfer", "wallet"], ["Pay before the robot is sent."]),
  endpoints: [
    {
      label: "Bookings",
      operation: "delivery.book",
      url: "https://api.parcelbay.example/v1/bookings",
      method: "POST",
      path: "/v1/bookings",
      providerName: "Parcelbay",
      key: "bookings",
      protocols: ["https"],
      networks: ["ethereum"],
    },
  ],
  referenceUrl: "https://docs.parcelbay.example/bookings",
  artifactUrl: "https://api.parcelbay.example/openapi.json",
  metadata: { cities: ["Austin", "Denver"] },
  updatedAt: UPDATED_AT,
};

export const commerceServices: readonly MarketService[] = [parcelbayDelivery];
