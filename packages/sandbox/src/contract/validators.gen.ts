// Generated from spec/ by `npm run generate`. Do not edit.
// @ts-nocheck The functions are compiled from JSON schemas. Their types are those of the exports at the end.
// biome-ignore-all lint: compiled code has its own style.
// Holds code of ajv, (c) Evgeny Poberezkin, under the MIT license.
import type { OperationId } from "@peaqos/types";

var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) =>
  function __require() {
    try {
      return (mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports);
    } catch (e) {
      throw ((mod = 0), e);
    }
  };

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320) pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  },
});

// validators.js
function note(kept, instancePath, keyword, params) {
  return join(kept, [{ instancePath, keyword, params }]);
}
function join(kept, more) {
  if (kept === null) return more;
  for (const error of more) if (kept.length < 100) kept.push(error);
  return kept;
}
function cut(kept, count) {
  if (count === 0) return null;
  if (kept !== null && kept.length > count) kept.length = count;
  return kept;
}
function validateHealthResponse(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ok === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "ok" });
      errors++;
    }
    if (data.ok !== void 0) {
      if (typeof data.ok !== "boolean") {
        vErrors = note(vErrors, instancePath + "/ok", "type", { type: "boolean" });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateHealthResponse.errors = vErrors;
  return errors === 0;
}
var schema20 = {
  type: "string",
  enum: [
    "AUTH_REQUIRED",
    "AUTH_INVALID",
    "AGENT_AUTH_REQUIRED",
    "AGENT_AUTH_INVALID",
    "AGENT_AUTH_EXPIRED",
    "VALIDATION_ERROR",
    "NOT_FOUND",
    "MACHINE_NOT_ACTIVE",
    "MACHINE_NOT_ACTIVATED",
    "MACHINE_IDENTITY_EXISTS",
    "MACHINE_IDENTITY_IMMUTABLE",
    "MACHINE_IDENTITY_PROOF_REQUIRED",
    "MACHINE_IDENTITY_PROOF_INVALID",
    "MACHINE_IDENTITY_PROOF_EXPIRED",
    "PEAQOS_IDENTITY_UNAVAILABLE",
    "AGENT_PAIRING_PROOF_REQUIRED",
    "AGENT_PAIRING_PROOF_INVALID",
    "AGENT_PAIRING_PROOF_EXPIRED",
    "AGENT_PAIRING_UNAVAILABLE",
    "AGENT_PAIRING_REQUIRED",
    "AGENT_PAIRING_INACTIVE",
    "AGENT_POLICY_DENIED",
    "AGENT_SPEND_LIMIT_EXCEEDED",
    "AGENT_DAILY_LIMIT_EXCEEDED",
    "OPEN_MARKET_ORDERS",
    "QUOTE_EXPIRED",
    "ROUTE_REQUIRED",
    "ORDER_CLOSED",
    "ORDER_NOT_DELIVERED",
    "PAYMENT_REQUIRED",
    "PAYMENT_RPC_REQUIRED",
    "PAYMENT_RPC_ERROR",
    "PAYMENT_NOT_MINED",
    "PAYMENT_TX_FAILED",
    "PAYMENT_TRANSFER_NOT_FOUND",
    "EXECUTION_UNSUPPORTED",
    "ENDPOINT_UNREACHABLE",
    "INTERNAL_ERROR",
    "METHOD_NOT_ALLOWED",
    "PAYLOAD_TOO_LARGE",
    "UNSUPPORTED_MEDIA_TYPE",
    "RATE_LIMITED",
  ],
};
function validateErrorCode(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = note(vErrors, instancePath, "type", { type: "string" });
    errors++;
  }
  if (
    !(
      data === "AUTH_REQUIRED" ||
      data === "AUTH_INVALID" ||
      data === "AGENT_AUTH_REQUIRED" ||
      data === "AGENT_AUTH_INVALID" ||
      data === "AGENT_AUTH_EXPIRED" ||
      data === "VALIDATION_ERROR" ||
      data === "NOT_FOUND" ||
      data === "MACHINE_NOT_ACTIVE" ||
      data === "MACHINE_NOT_ACTIVATED" ||
      data === "MACHINE_IDENTITY_EXISTS" ||
      data === "MACHINE_IDENTITY_IMMUTABLE" ||
      data === "MACHINE_IDENTITY_PROOF_REQUIRED" ||
      data === "MACHINE_IDENTITY_PROOF_INVALID" ||
      data === "MACHINE_IDENTITY_PROOF_EXPIRED" ||
      data === "PEAQOS_IDENTITY_UNAVAILABLE" ||
      data === "AGENT_PAIRING_PROOF_REQUIRED" ||
      data === "AGENT_PAIRING_PROOF_INVALID" ||
      data === "AGENT_PAIRING_PROOF_EXPIRED" ||
      data === "AGENT_PAIRING_UNAVAILABLE" ||
      data === "AGENT_PAIRING_REQUIRED" ||
      data === "AGENT_PAIRING_INACTIVE" ||
      data === "AGENT_POLICY_DENIED" ||
      data === "AGENT_SPEND_LIMIT_EXCEEDED" ||
      data === "AGENT_DAILY_LIMIT_EXCEEDED" ||
      data === "OPEN_MARKET_ORDERS" ||
      data === "QUOTE_EXPIRED" ||
      data === "ROUTE_REQUIRED" ||
      data === "ORDER_CLOSED" ||
      data === "ORDER_NOT_DELIVERED" ||
      data === "PAYMENT_REQUIRED" ||
      data === "PAYMENT_RPC_REQUIRED" ||
      data === "PAYMENT_RPC_ERROR" ||
      data === "PAYMENT_NOT_MINED" ||
      data === "PAYMENT_TX_FAILED" ||
      data === "PAYMENT_TRANSFER_NOT_FOUND" ||
      data === "EXECUTION_UNSUPPORTED" ||
      data === "ENDPOINT_UNREACHABLE" ||
      data === "INTERNAL_ERROR" ||
      data === "METHOD_NOT_ALLOWED" ||
      data === "PAYLOAD_TOO_LARGE" ||
      data === "UNSUPPORTED_MEDIA_TYPE" ||
      data === "RATE_LIMITED"
    )
  ) {
    vErrors = note(vErrors, instancePath, "enum", { allowedValues: schema20.enum });
    errors++;
  }
  validateErrorCode.errors = vErrors;
  return errors === 0;
}
function validateErrorBody(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "code" });
      errors++;
    }
    if (data.message === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "message" });
      errors++;
    }
    if (data.code !== void 0) {
      if (!validateErrorCode(data.code, instancePath + "/code")) {
        vErrors = join(vErrors, validateErrorCode.errors);
        errors += validateErrorCode.errors.length;
      }
    }
    if (data.message !== void 0) {
      if (typeof data.message !== "string") {
        vErrors = note(vErrors, instancePath + "/message", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateErrorBody.errors = vErrors;
  return errors === 0;
}
function validateErrorResponse(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.error === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "error" });
      errors++;
    }
    if (data.error !== void 0) {
      if (!validateErrorBody(data.error, instancePath + "/error")) {
        vErrors = join(vErrors, validateErrorBody.errors);
        errors += validateErrorBody.errors.length;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateErrorResponse.errors = vErrors;
  return errors === 0;
}
var schema23 = { type: "string", enum: ["ready", "not_ready"] };
function validateReadinessStatus(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = note(vErrors, instancePath, "type", { type: "string" });
    errors++;
  }
  if (!(data === "ready" || data === "not_ready")) {
    vErrors = note(vErrors, instancePath, "enum", { allowedValues: schema23.enum });
    errors++;
  }
  validateReadinessStatus.errors = vErrors;
  return errors === 0;
}
var schema24 = { type: "string", enum: ["pass", "fail"] };
function validateReadinessCheckStatus(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = note(vErrors, instancePath, "type", { type: "string" });
    errors++;
  }
  if (!(data === "pass" || data === "fail")) {
    vErrors = note(vErrors, instancePath, "enum", { allowedValues: schema24.enum });
    errors++;
  }
  validateReadinessCheckStatus.errors = vErrors;
  return errors === 0;
}
var schema25 = {
  type: "object",
  required: ["name", "status"],
  properties: { name: { type: "string" }, status: { $ref: "ReadinessCheckStatus" }, message: { type: ["string", "null"] } },
};
function validateReadinessCheck(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "name" });
      errors++;
    }
    if (data.status === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "status" });
      errors++;
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        vErrors = note(vErrors, instancePath + "/name", "type", { type: "string" });
        errors++;
      }
    }
    if (data.status !== void 0) {
      if (!validateReadinessCheckStatus(data.status, instancePath + "/status")) {
        vErrors = join(vErrors, validateReadinessCheckStatus.errors);
        errors += validateReadinessCheckStatus.errors.length;
      }
    }
    if (data.message !== void 0) {
      let data2 = data.message;
      if (typeof data2 !== "string" && data2 !== null) {
        vErrors = note(vErrors, instancePath + "/message", "type", { type: schema25.properties.message.type });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateReadinessCheck.errors = vErrors;
  return errors === 0;
}
function validateReadinessResponse(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "status" });
      errors++;
    }
    if (data.checks === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "checks" });
      errors++;
    }
    if (data.status !== void 0) {
      if (!validateReadinessStatus(data.status, instancePath + "/status")) {
        vErrors = join(vErrors, validateReadinessStatus.errors);
        errors += validateReadinessStatus.errors.length;
      }
    }
    if (data.checks !== void 0) {
      let data1 = data.checks;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validateReadinessCheck(data1[i0], instancePath + "/checks/" + i0)) {
            vErrors = join(vErrors, validateReadinessCheck.errors);
            errors += validateReadinessCheck.errors.length;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/checks", "type", { type: "array" });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateReadinessResponse.errors = vErrors;
  return errors === 0;
}
var pattern3 = new RegExp("^(did:peaq:(0x[0-9a-fA-F]+|0|[1-9][0-9]{0,77})|peaqos:machine:.+)$", "u");
function validateIdentityRef(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      vErrors = note(vErrors, instancePath, "pattern", {
        pattern: "^(did:peaq:(0x[0-9a-fA-F]+|0|[1-9][0-9]{0,77})|peaqos:machine:.+)$",
      });
      errors++;
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "string" });
    errors++;
  }
  validateIdentityRef.errors = vErrors;
  return errors === 0;
}
function validateCreateMachineIdentityChallengeRequest(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.identityRef === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "identityRef" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "identityRef")) {
        vErrors = note(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.identityRef !== void 0) {
      if (!validateIdentityRef(data.identityRef, instancePath + "/identityRef")) {
        vErrors = join(vErrors, validateIdentityRef.errors);
        errors += validateIdentityRef.errors.length;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateCreateMachineIdentityChallengeRequest.errors = vErrors;
  return errors === 0;
}
var schema29 = { type: "string", enum: ["eip191"] };
function validateVerificationMethod(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = note(vErrors, instancePath, "type", { type: "string" });
    errors++;
  }
  if (!(data === "eip191")) {
    vErrors = note(vErrors, instancePath, "enum", { allowedValues: schema29.enum });
    errors++;
  }
  validateVerificationMethod.errors = vErrors;
  return errors === 0;
}
var pattern4 = new RegExp("^0x[0-9a-fA-F]{40}$", "u");
function validateEvmAddress(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      vErrors = note(vErrors, instancePath, "pattern", { pattern: "^0x[0-9a-fA-F]{40}$" });
      errors++;
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "string" });
    errors++;
  }
  validateEvmAddress.errors = vErrors;
  return errors === 0;
}
var formats0 =
  /^(?:\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i;
function validateMachineIdentityChallengeResponse(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.challengeId === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "challengeId" });
      errors++;
    }
    if (data.identityRef === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "identityRef" });
      errors++;
    }
    if (data.message === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "message" });
      errors++;
    }
    if (data.expiresAt === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "expiresAt" });
      errors++;
    }
    if (data.verificationMethod === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "verificationMethod" });
      errors++;
    }
    if (data.controllerAddresses === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "controllerAddresses" });
      errors++;
    }
    if (data.challengeId !== void 0) {
      if (typeof data.challengeId !== "string") {
        vErrors = note(vErrors, instancePath + "/challengeId", "type", { type: "string" });
        errors++;
      }
    }
    if (data.identityRef !== void 0) {
      if (typeof data.identityRef !== "string") {
        vErrors = note(vErrors, instancePath + "/identityRef", "type", { type: "string" });
        errors++;
      }
    }
    if (data.message !== void 0) {
      if (typeof data.message !== "string") {
        vErrors = note(vErrors, instancePath + "/message", "type", { type: "string" });
        errors++;
      }
    }
    if (data.expiresAt !== void 0) {
      let data3 = data.expiresAt;
      if (typeof data3 === "string") {
        if (!formats0.test(data3)) {
          vErrors = note(vErrors, instancePath + "/expiresAt", "format", { format: "date-time" });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/expiresAt", "type", { type: "string" });
        errors++;
      }
    }
    if (data.verificationMethod !== void 0) {
      if (!validateVerificationMethod(data.verificationMethod, instancePath + "/verificationMethod")) {
        vErrors = join(vErrors, validateVerificationMethod.errors);
        errors += validateVerificationMethod.errors.length;
      }
    }
    if (data.controllerAddresses !== void 0) {
      let data5 = data.controllerAddresses;
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          vErrors = note(vErrors, instancePath + "/controllerAddresses", "minItems", { limit: 1 });
          errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validateEvmAddress(data5[i0], instancePath + "/controllerAddresses/" + i0)) {
            vErrors = join(vErrors, validateEvmAddress.errors);
            errors += validateEvmAddress.errors.length;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/controllerAddresses", "type", { type: "array" });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateMachineIdentityChallengeResponse.errors = vErrors;
  return errors === 0;
}
function validateMachineIdentityChallengeItemResponse(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.item === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "item" });
      errors++;
    }
    if (data.item !== void 0) {
      if (!validateMachineIdentityChallengeResponse(data.item, instancePath + "/item")) {
        vErrors = join(vErrors, validateMachineIdentityChallengeResponse.errors);
        errors += validateMachineIdentityChallengeResponse.errors.length;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateMachineIdentityChallengeItemResponse.errors = vErrors;
  return errors === 0;
}
var schema33 = { type: "string", enum: ["draft", "active", "degraded", "blocked", "archived"] };
function validateMachineStatus(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = note(vErrors, instancePath, "type", { type: "string" });
    errors++;
  }
  if (!(data === "draft" || data === "active" || data === "degraded" || data === "blocked" || data === "archived")) {
    vErrors = note(vErrors, instancePath, "enum", { allowedValues: schema33.enum });
    errors++;
  }
  validateMachineStatus.errors = vErrors;
  return errors === 0;
}
function validateStringMap(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (typeof data[key0] !== "string") {
        vErrors = note(vErrors, instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateStringMap.errors = vErrors;
  return errors === 0;
}
var schema35 = { type: "string", enum: ["peaqos-mcr"] };
function validateResolutionSource(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = note(vErrors, instancePath, "type", { type: "string" });
    errors++;
  }
  if (!(data === "peaqos-mcr")) {
    vErrors = note(vErrors, instancePath, "enum", { allowedValues: schema35.enum });
    errors++;
  }
  validateResolutionSource.errors = vErrors;
  return errors === 0;
}
function validateMachineIdentityProof(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.method === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "method" });
      errors++;
    }
    if (data.identityRef === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "identityRef" });
      errors++;
    }
    if (data.signerAddress === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "signerAddress" });
      errors++;
    }
    if (data.challengeId === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "challengeId" });
      errors++;
    }
    if (data.verifiedAt === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "verifiedAt" });
      errors++;
    }
    if (data.challengeExpiresAt === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "challengeExpiresAt" });
      errors++;
    }
    if (data.controllerAddresses === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "controllerAddresses" });
      errors++;
    }
    if (data.resolutionSource === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "resolutionSource" });
      errors++;
    }
    if (data.method !== void 0) {
      if (!validateVerificationMethod(data.method, instancePath + "/method")) {
        vErrors = join(vErrors, validateVerificationMethod.errors);
        errors += validateVerificationMethod.errors.length;
      }
    }
    if (data.identityRef !== void 0) {
      if (typeof data.identityRef !== "string") {
        vErrors = note(vErrors, instancePath + "/identityRef", "type", { type: "string" });
        errors++;
      }
    }
    if (data.signerAddress !== void 0) {
      if (!validateEvmAddress(data.signerAddress, instancePath + "/signerAddress")) {
        vErrors = join(vErrors, validateEvmAddress.errors);
        errors += validateEvmAddress.errors.length;
      }
    }
    if (data.challengeId !== void 0) {
      if (typeof data.challengeId !== "string") {
        vErrors = note(vErrors, instancePath + "/challengeId", "type", { type: "string" });
        errors++;
      }
    }
    if (data.verifiedAt !== void 0) {
      let data4 = data.verifiedAt;
      if (typeof data4 === "string") {
        if (!formats0.test(data4)) {
          vErrors = note(vErrors, instancePath + "/verifiedAt", "format", { format: "date-time" });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/verifiedAt", "type", { type: "string" });
        errors++;
      }
    }
    if (data.challengeExpiresAt !== void 0) {
      let data5 = data.challengeExpiresAt;
      if (typeof data5 === "string") {
        if (!formats0.test(data5)) {
          vErrors = note(vErrors, instancePath + "/challengeExpiresAt", "format", { format: "date-time" });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/challengeExpiresAt", "type", { type: "string" });
        errors++;
      }
    }
    if (data.controllerAddresses !== void 0) {
      let data6 = data.controllerAddresses;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validateEvmAddress(data6[i0], instancePath + "/controllerAddresses/" + i0)) {
            vErrors = join(vErrors, validateEvmAddress.errors);
            errors += validateEvmAddress.errors.length;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/controllerAddresses", "type", { type: "array" });
        errors++;
      }
    }
    if (data.resolutionSource !== void 0) {
      if (!validateResolutionSource(data.resolutionSource, instancePath + "/resolutionSource")) {
        vErrors = join(vErrors, validateResolutionSource.errors);
        errors += validateResolutionSource.errors.length;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateMachineIdentityProof.errors = vErrors;
  return errors === 0;
}
var schema37 = {
  type: "object",
  required: [
    "id",
    "displayName",
    "status",
    "ownerId",
    "machineType",
    "runtimeProfile",
    "capabilities",
    "labels",
    "policyIds",
    "skillKeys",
    "createdAt",
    "updatedAt",
  ],
  properties: {
    id: { type: "string" },
    displayName: { type: "string" },
    status: { $ref: "MachineStatus" },
    ownerId: { type: "string" },
    machineType: { type: "string" },
    runtimeProfile: { type: "string" },
    capabilities: { type: "array", items: { type: "string" } },
    labels: { $ref: "StringMap" },
    policyIds: { type: "array", items: { type: "string" } },
    skillKeys: { type: "array", items: { type: "string" } },
    identityRef: { type: ["string", "null"] },
    identityProof: { if: { type: "null" }, else: { $ref: "MachineIdentityProof" } },
    createdAt: { type: "string", format: "date-time" },
    updatedAt: { type: "string", format: "date-time" },
  },
};
function validateMachine(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "id" });
      errors++;
    }
    if (data.displayName === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "displayName" });
      errors++;
    }
    if (data.status === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "status" });
      errors++;
    }
    if (data.ownerId === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "ownerId" });
      errors++;
    }
    if (data.machineType === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "machineType" });
      errors++;
    }
    if (data.runtimeProfile === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "runtimeProfile" });
      errors++;
    }
    if (data.capabilities === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "capabilities" });
      errors++;
    }
    if (data.labels === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "labels" });
      errors++;
    }
    if (data.policyIds === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "policyIds" });
      errors++;
    }
    if (data.skillKeys === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "skillKeys" });
      errors++;
    }
    if (data.createdAt === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "createdAt" });
      errors++;
    }
    if (data.updatedAt === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "updatedAt" });
      errors++;
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        vErrors = note(vErrors, instancePath + "/id", "type", { type: "string" });
        errors++;
      }
    }
    if (data.displayName !== void 0) {
      if (typeof data.displayName !== "string") {
        vErrors = note(vErrors, instancePath + "/displayName", "type", { type: "string" });
        errors++;
      }
    }
    if (data.status !== void 0) {
      if (!validateMachineStatus(data.status, instancePath + "/status")) {
        vErrors = join(vErrors, validateMachineStatus.errors);
        errors += validateMachineStatus.errors.length;
      }
    }
    if (data.ownerId !== void 0) {
      if (typeof data.ownerId !== "string") {
        vErrors = note(vErrors, instancePath + "/ownerId", "type", { type: "string" });
        errors++;
      }
    }
    if (data.machineType !== void 0) {
      if (typeof data.machineType !== "string") {
        vErrors = note(vErrors, instancePath + "/machineType", "type", { type: "string" });
        errors++;
      }
    }
    if (data.runtimeProfile !== void 0) {
      if (typeof data.runtimeProfile !== "string") {
        vErrors = note(vErrors, instancePath + "/runtimeProfile", "type", { type: "string" });
        errors++;
      }
    }
    if (data.capabilities !== void 0) {
      let data6 = data.capabilities;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data6[i0] !== "string") {
            vErrors = note(vErrors, instancePath + "/capabilities/" + i0, "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/capabilities", "type", { type: "array" });
        errors++;
      }
    }
    if (data.labels !== void 0) {
      if (!validateStringMap(data.labels, instancePath + "/labels")) {
        vErrors = join(vErrors, validateStringMap.errors);
        errors += validateStringMap.errors.length;
      }
    }
    if (data.policyIds !== void 0) {
      let data9 = data.policyIds;
      if (Array.isArray(data9)) {
        const len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data9[i1] !== "string") {
            vErrors = note(vErrors, instancePath + "/policyIds/" + i1, "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/policyIds", "type", { type: "array" });
        errors++;
      }
    }
    if (data.skillKeys !== void 0) {
      let data11 = data.skillKeys;
      if (Array.isArray(data11)) {
        const len2 = data11.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (typeof data11[i2] !== "string") {
            vErrors = note(vErrors, instancePath + "/skillKeys/" + i2, "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/skillKeys", "type", { type: "array" });
        errors++;
      }
    }
    if (data.identityRef !== void 0) {
      let data13 = data.identityRef;
      if (typeof data13 !== "string" && data13 !== null) {
        vErrors = note(vErrors, instancePath + "/identityRef", "type", { type: schema37.properties.identityRef.type });
        errors++;
      }
    }
    if (data.identityProof !== void 0) {
      let data14 = data.identityProof;
      const _errs28 = errors;
      let valid7 = true;
      const _errs29 = errors;
      if (data14 !== null) {
        vErrors = note(vErrors);
        errors++;
      }
      var _valid0 = _errs29 === errors;
      errors = _errs28;
      vErrors = cut(vErrors, _errs28);
      if (!_valid0) {
        const _errs31 = errors;
        if (!validateMachineIdentityProof(data14, instancePath + "/identityProof")) {
          vErrors = join(vErrors, validateMachineIdentityProof.errors);
          errors += validateMachineIdentityProof.errors.length;
        }
        var _valid0 = _errs31 === errors;
        valid7 = _valid0;
      }
      if (!valid7) {
        vErrors = note(vErrors, instancePath + "/identityProof", "if", { failingKeyword: "else" });
        errors++;
      }
    }
    if (data.createdAt !== void 0) {
      let data15 = data.createdAt;
      if (typeof data15 === "string") {
        if (!formats0.test(data15)) {
          vErrors = note(vErrors, instancePath + "/createdAt", "format", { format: "date-time" });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/createdAt", "type", { type: "string" });
        errors++;
      }
    }
    if (data.updatedAt !== void 0) {
      let data16 = data.updatedAt;
      if (typeof data16 === "string") {
        if (!formats0.test(data16)) {
          vErrors = note(vErrors, instancePath + "/updatedAt", "format", { format: "date-time" });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/updatedAt", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateMachine.errors = vErrors;
  return errors === 0;
}
function validateNextCursor(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = note(vErrors, instancePath, "type", { type: "string" });
    errors++;
  }
  validateNextCursor.errors = vErrors;
  return errors === 0;
}
function validateMachineListResponse(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.items === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "items" });
      errors++;
    }
    if (data.items !== void 0) {
      let data0 = data.items;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validateMachine(data0[i0], instancePath + "/items/" + i0)) {
            vErrors = join(vErrors, validateMachine.errors);
            errors += validateMachine.errors.length;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/items", "type", { type: "array" });
        errors++;
      }
    }
    if (data.nextCursor !== void 0) {
      if (!validateNextCursor(data.nextCursor, instancePath + "/nextCursor")) {
        vErrors = join(vErrors, validateNextCursor.errors);
        errors += validateNextCursor.errors.length;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateMachineListResponse.errors = vErrors;
  return errors === 0;
}
function validateMachineIdentityProofInput(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.challengeId === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "challengeId" });
      errors++;
    }
    if (data.signature === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "signature" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "challengeId" || key0 === "signature")) {
        vErrors = note(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.challengeId !== void 0) {
      if (typeof data.challengeId !== "string") {
        vErrors = note(vErrors, instancePath + "/challengeId", "type", { type: "string" });
        errors++;
      }
    }
    if (data.signature !== void 0) {
      if (typeof data.signature !== "string") {
        vErrors = note(vErrors, instancePath + "/signature", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateMachineIdentityProofInput.errors = vErrors;
  return errors === 0;
}
var schema41 = {
  type: "object",
  additionalProperties: false,
  required: ["displayName", "ownerId", "machineType", "runtimeProfile"],
  properties: {
    displayName: { type: "string" },
    ownerId: { type: "string" },
    machineType: { type: "string" },
    runtimeProfile: { type: "string" },
    identityRef: { $ref: "IdentityRef" },
    identityProof: { $ref: "MachineIdentityProofInput" },
    capabilities: { type: "array", items: { type: "string" } },
    labels: { $ref: "StringMap" },
    policyIds: { type: "array", items: { type: "string" } },
    skillKeys: { type: "array", items: { type: "string" } },
  },
};
var func1 = Object.prototype.hasOwnProperty;
function validateCreateMachineRequest(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.displayName === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "displayName" });
      errors++;
    }
    if (data.ownerId === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "ownerId" });
      errors++;
    }
    if (data.machineType === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "machineType" });
      errors++;
    }
    if (data.runtimeProfile === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "runtimeProfile" });
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema41.properties, key0)) {
        vErrors = note(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.displayName !== void 0) {
      if (typeof data.displayName !== "string") {
        vErrors = note(vErrors, instancePath + "/displayName", "type", { type: "string" });
        errors++;
      }
    }
    if (data.ownerId !== void 0) {
      if (typeof data.ownerId !== "string") {
        vErrors = note(vErrors, instancePath + "/ownerId", "type", { type: "string" });
        errors++;
      }
    }
    if (data.machineType !== void 0) {
      if (typeof data.machineType !== "string") {
        vErrors = note(vErrors, instancePath + "/machineType", "type", { type: "string" });
        errors++;
      }
    }
    if (data.runtimeProfile !== void 0) {
      if (typeof data.runtimeProfile !== "string") {
        vErrors = note(vErrors, instancePath + "/runtimeProfile", "type", { type: "string" });
        errors++;
      }
    }
    if (data.identityRef !== void 0) {
      if (!validateIdentityRef(data.identityRef, instancePath + "/identityRef")) {
        vErrors = join(vErrors, validateIdentityRef.errors);
        errors += validateIdentityRef.errors.length;
      }
    }
    if (data.identityProof !== void 0) {
      if (!validateMachineIdentityProofInput(data.identityProof, instancePath + "/identityProof")) {
        vErrors = join(vErrors, validateMachineIdentityProofInput.errors);
        errors += validateMachineIdentityProofInput.errors.length;
      }
    }
    if (data.capabilities !== void 0) {
      let data6 = data.capabilities;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data6[i0] !== "string") {
            vErrors = note(vErrors, instancePath + "/capabilities/" + i0, "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/capabilities", "type", { type: "array" });
        errors++;
      }
    }
    if (data.labels !== void 0) {
      if (!validateStringMap(data.labels, instancePath + "/labels")) {
        vErrors = join(vErrors, validateStringMap.errors);
        errors += validateStringMap.errors.length;
      }
    }
    if (data.policyIds !== void 0) {
      let data9 = data.policyIds;
      if (Array.isArray(data9)) {
        const len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data9[i1] !== "string") {
            vErrors = note(vErrors, instancePath + "/policyIds/" + i1, "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/policyIds", "type", { type: "array" });
        errors++;
      }
    }
    if (data.skillKeys !== void 0) {
      let data11 = data.skillKeys;
      if (Array.isArray(data11)) {
        const len2 = data11.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (typeof data11[i2] !== "string") {
            vErrors = note(vErrors, instancePath + "/skillKeys/" + i2, "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/skillKeys", "type", { type: "array" });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateCreateMachineRequest.errors = vErrors;
  return errors === 0;
}
function validateMachineItemResponse(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.item === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "item" });
      errors++;
    }
    if (data.item !== void 0) {
      if (!validateMachine(data.item, instancePath + "/item")) {
        vErrors = join(vErrors, validateMachine.errors);
        errors += validateMachine.errors.length;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateMachineItemResponse.errors = vErrors;
  return errors === 0;
}
var schema43 = {
  type: "object",
  additionalProperties: false,
  minProperties: 1,
  properties: {
    displayName: { type: "string" },
    status: { $ref: "MachineStatus" },
    ownerId: { type: "string" },
    identityRef: { $ref: "IdentityRef" },
    identityProof: { $ref: "MachineIdentityProofInput" },
    machineType: { type: "string" },
    runtimeProfile: { type: "string" },
    capabilities: { type: "array", items: { type: "string" } },
    labels: { $ref: "StringMap" },
    policyIds: { type: "array", items: { type: "string" } },
    skillKeys: { type: "array", items: { type: "string" } },
  },
};
function validateUpdateMachineRequest(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      vErrors = note(vErrors, instancePath, "minProperties", { limit: 1 });
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema43.properties, key0)) {
        vErrors = note(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.displayName !== void 0) {
      if (typeof data.displayName !== "string") {
        vErrors = note(vErrors, instancePath + "/displayName", "type", { type: "string" });
        errors++;
      }
    }
    if (data.status !== void 0) {
      if (!validateMachineStatus(data.status, instancePath + "/status")) {
        vErrors = join(vErrors, validateMachineStatus.errors);
        errors += validateMachineStatus.errors.length;
      }
    }
    if (data.ownerId !== void 0) {
      if (typeof data.ownerId !== "string") {
        vErrors = note(vErrors, instancePath + "/ownerId", "type", { type: "string" });
        errors++;
      }
    }
    if (data.identityRef !== void 0) {
      if (!validateIdentityRef(data.identityRef, instancePath + "/identityRef")) {
        vErrors = join(vErrors, validateIdentityRef.errors);
        errors += validateIdentityRef.errors.length;
      }
    }
    if (data.identityProof !== void 0) {
      if (!validateMachineIdentityProofInput(data.identityProof, instancePath + "/identityProof")) {
        vErrors = join(vErrors, validateMachineIdentityProofInput.errors);
        errors += validateMachineIdentityProofInput.errors.length;
      }
    }
    if (data.machineType !== void 0) {
      if (typeof data.machineType !== "string") {
        vErrors = note(vErrors, instancePath + "/machineType", "type", { type: "string" });
        errors++;
      }
    }
    if (data.runtimeProfile !== void 0) {
      if (typeof data.runtimeProfile !== "string") {
        vErrors = note(vErrors, instancePath + "/runtimeProfile", "type", { type: "string" });
        errors++;
      }
    }
    if (data.capabilities !== void 0) {
      let data7 = data.capabilities;
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data7[i0] !== "string") {
            vErrors = note(vErrors, instancePath + "/capabilities/" + i0, "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/capabilities", "type", { type: "array" });
        errors++;
      }
    }
    if (data.labels !== void 0) {
      if (!validateStringMap(data.labels, instancePath + "/labels")) {
        vErrors = join(vErrors, validateStringMap.errors);
        errors += validateStringMap.errors.length;
      }
    }
    if (data.policyIds !== void 0) {
      let data10 = data.policyIds;
      if (Array.isArray(data10)) {
        const len1 = data10.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data10[i1] !== "string") {
            vErrors = note(vErrors, instancePath + "/policyIds/" + i1, "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/policyIds", "type", { type: "array" });
        errors++;
      }
    }
    if (data.skillKeys !== void 0) {
      let data12 = data.skillKeys;
      if (Array.isArray(data12)) {
        const len2 = data12.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (typeof data12[i2] !== "string") {
            vErrors = note(vErrors, instancePath + "/skillKeys/" + i2, "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/skillKeys", "type", { type: "array" });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateUpdateMachineRequest.errors = vErrors;
  return errors === 0;
}
var schema44 = { type: "string", enum: ["active", "paused", "revoked"] };
function validateAgentPairingStatus(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = note(vErrors, instancePath, "type", { type: "string" });
    errors++;
  }
  if (!(data === "active" || data === "paused" || data === "revoked")) {
    vErrors = note(vErrors, instancePath, "enum", { allowedValues: schema44.enum });
    errors++;
  }
  validateAgentPairingStatus.errors = vErrors;
  return errors === 0;
}
var schema45 = {
  type: "object",
  required: ["allowedSkillKeys", "deniedSkillKeys", "allowedServiceIds", "deniedServiceIds"],
  properties: {
    allowedSkillKeys: { type: "array", items: { type: "string" } },
    deniedSkillKeys: { type: "array", items: { type: "string" } },
    allowedServiceIds: { type: "array", items: { type: "string" } },
    deniedServiceIds: { type: "array", items: { type: "string" } },
    perTransactionLimit: { type: ["number", "null"] },
    dailySpendLimit: { type: ["number", "null"] },
    currency: { type: ["string", "null"] },
  },
};
function validateDelegationPolicy(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.allowedSkillKeys === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "allowedSkillKeys" });
      errors++;
    }
    if (data.deniedSkillKeys === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "deniedSkillKeys" });
      errors++;
    }
    if (data.allowedServiceIds === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "allowedServiceIds" });
      errors++;
    }
    if (data.deniedServiceIds === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "deniedServiceIds" });
      errors++;
    }
    if (data.allowedSkillKeys !== void 0) {
      let data0 = data.allowedSkillKeys;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data0[i0] !== "string") {
            vErrors = note(vErrors, instancePath + "/allowedSkillKeys/" + i0, "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/allowedSkillKeys", "type", { type: "array" });
        errors++;
      }
    }
    if (data.deniedSkillKeys !== void 0) {
      let data2 = data.deniedSkillKeys;
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data2[i1] !== "string") {
            vErrors = note(vErrors, instancePath + "/deniedSkillKeys/" + i1, "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/deniedSkillKeys", "type", { type: "array" });
        errors++;
      }
    }
    if (data.allowedServiceIds !== void 0) {
      let data4 = data.allowedServiceIds;
      if (Array.isArray(data4)) {
        const len2 = data4.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (typeof data4[i2] !== "string") {
            vErrors = note(vErrors, instancePath + "/allowedServiceIds/" + i2, "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/allowedServiceIds", "type", { type: "array" });
        errors++;
      }
    }
    if (data.deniedServiceIds !== void 0) {
      let data6 = data.deniedServiceIds;
      if (Array.isArray(data6)) {
        const len3 = data6.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (typeof data6[i3] !== "string") {
            vErrors = note(vErrors, instancePath + "/deniedServiceIds/" + i3, "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/deniedServiceIds", "type", { type: "array" });
        errors++;
      }
    }
    if (data.perTransactionLimit !== void 0) {
      let data8 = data.perTransactionLimit;
      if (!(typeof data8 == "number") && data8 !== null) {
        vErrors = note(vErrors, instancePath + "/perTransactionLimit", "type", {
          type: schema45.properties.perTransactionLimit.type,
        });
        errors++;
      }
    }
    if (data.dailySpendLimit !== void 0) {
      let data9 = data.dailySpendLimit;
      if (!(typeof data9 == "number") && data9 !== null) {
        vErrors = note(vErrors, instancePath + "/dailySpendLimit", "type", { type: schema45.properties.dailySpendLimit.type });
        errors++;
      }
    }
    if (data.currency !== void 0) {
      let data10 = data.currency;
      if (typeof data10 !== "string" && data10 !== null) {
        vErrors = note(vErrors, instancePath + "/currency", "type", { type: schema45.properties.currency.type });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateDelegationPolicy.errors = vErrors;
  return errors === 0;
}
function validateAgentPairingVerification(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.method === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "method" });
      errors++;
    }
    if (data.signerAddress === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "signerAddress" });
      errors++;
    }
    if (data.verifiedAt === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "verifiedAt" });
      errors++;
    }
    if (data.challengeExpiresAt === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "challengeExpiresAt" });
      errors++;
    }
    if (data.method !== void 0) {
      if (!validateVerificationMethod(data.method, instancePath + "/method")) {
        vErrors = join(vErrors, validateVerificationMethod.errors);
        errors += validateVerificationMethod.errors.length;
      }
    }
    if (data.signerAddress !== void 0) {
      if (!validateEvmAddress(data.signerAddress, instancePath + "/signerAddress")) {
        vErrors = join(vErrors, validateEvmAddress.errors);
        errors += validateEvmAddress.errors.length;
      }
    }
    if (data.verifiedAt !== void 0) {
      let data2 = data.verifiedAt;
      if (typeof data2 === "string") {
        if (!formats0.test(data2)) {
          vErrors = note(vErrors, instancePath + "/verifiedAt", "format", { format: "date-time" });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/verifiedAt", "type", { type: "string" });
        errors++;
      }
    }
    if (data.challengeExpiresAt !== void 0) {
      let data3 = data.challengeExpiresAt;
      if (typeof data3 === "string") {
        if (!formats0.test(data3)) {
          vErrors = note(vErrors, instancePath + "/challengeExpiresAt", "format", { format: "date-time" });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/challengeExpiresAt", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateAgentPairingVerification.errors = vErrors;
  return errors === 0;
}
var schema47 = {
  type: "object",
  required: [
    "id",
    "machineId",
    "agentAddress",
    "agentProvider",
    "agentRole",
    "status",
    "delegationPolicy",
    "hasAuthToken",
    "createdAt",
    "updatedAt",
  ],
  properties: {
    id: { type: "string" },
    machineId: { type: "string" },
    agentAddress: { $ref: "EvmAddress" },
    agentDid: { type: ["string", "null"] },
    agentProvider: { type: "string" },
    agentRole: { type: "string" },
    description: { type: ["string", "null"] },
    status: { $ref: "AgentPairingStatus" },
    delegationPolicy: { $ref: "DelegationPolicy" },
    verification: { if: { type: "null" }, else: { $ref: "AgentPairingVerification" } },
    hasAuthToken: { type: "boolean" },
    tokenLastFour: { type: ["string", "null"] },
    sessionId: { type: ["string", "null"] },
    sessionTokenId: { type: ["string", "null"] },
    sessionIssuedAt: { type: ["string", "null"], format: "date-time" },
    sessionExpiresAt: { type: ["string", "null"], format: "date-time" },
    createdAt: { type: "string", format: "date-time" },
    updatedAt: { type: "string", format: "date-time" },
  },
};
function validateAgentPairing(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "id" });
      errors++;
    }
    if (data.machineId === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "machineId" });
      errors++;
    }
    if (data.agentAddress === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "agentAddress" });
      errors++;
    }
    if (data.agentProvider === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "agentProvider" });
      errors++;
    }
    if (data.agentRole === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "agentRole" });
      errors++;
    }
    if (data.status === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "status" });
      errors++;
    }
    if (data.delegationPolicy === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "delegationPolicy" });
      errors++;
    }
    if (data.hasAuthToken === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "hasAuthToken" });
      errors++;
    }
    if (data.createdAt === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "createdAt" });
      errors++;
    }
    if (data.updatedAt === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "updatedAt" });
      errors++;
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        vErrors = note(vErrors, instancePath + "/id", "type", { type: "string" });
        errors++;
      }
    }
    if (data.machineId !== void 0) {
      if (typeof data.machineId !== "string") {
        vErrors = note(vErrors, instancePath + "/machineId", "type", { type: "string" });
        errors++;
      }
    }
    if (data.agentAddress !== void 0) {
      if (!validateEvmAddress(data.agentAddress, instancePath + "/agentAddress")) {
        vErrors = join(vErrors, validateEvmAddress.errors);
        errors += validateEvmAddress.errors.length;
      }
    }
    if (data.agentDid !== void 0) {
      let data3 = data.agentDid;
      if (typeof data3 !== "string" && data3 !== null) {
        vErrors = note(vErrors, instancePath + "/agentDid", "type", { type: schema47.properties.agentDid.type });
        errors++;
      }
    }
    if (data.agentProvider !== void 0) {
      if (typeof data.agentProvider !== "string") {
        vErrors = note(vErrors, instancePath + "/agentProvider", "type", { type: "string" });
        errors++;
      }
    }
    if (data.agentRole !== void 0) {
      if (typeof data.agentRole !== "string") {
        vErrors = note(vErrors, instancePath + "/agentRole", "type", { type: "string" });
        errors++;
      }
    }
    if (data.description !== void 0) {
      let data6 = data.description;
      if (typeof data6 !== "string" && data6 !== null) {
        vErrors = note(vErrors, instancePath + "/description", "type", { type: schema47.properties.description.type });
        errors++;
      }
    }
    if (data.status !== void 0) {
      if (!validateAgentPairingStatus(data.status, instancePath + "/status")) {
        vErrors = join(vErrors, validateAgentPairingStatus.errors);
        errors += validateAgentPairingStatus.errors.length;
      }
    }
    if (data.delegationPolicy !== void 0) {
      if (!validateDelegationPolicy(data.delegationPolicy, instancePath + "/delegationPolicy")) {
        vErrors = join(vErrors, validateDelegationPolicy.errors);
        errors += validateDelegationPolicy.errors.length;
      }
    }
    if (data.verification !== void 0) {
      let data9 = data.verification;
      const _errs17 = errors;
      let valid1 = true;
      const _errs18 = errors;
      if (data9 !== null) {
        vErrors = note(vErrors);
        errors++;
      }
      var _valid0 = _errs18 === errors;
      errors = _errs17;
      vErrors = cut(vErrors, _errs17);
      if (!_valid0) {
        const _errs20 = errors;
        if (!validateAgentPairingVerification(data9, instancePath + "/verification")) {
          vErrors = join(vErrors, validateAgentPairingVerification.errors);
          errors += validateAgentPairingVerification.errors.length;
        }
        var _valid0 = _errs20 === errors;
        valid1 = _valid0;
      }
      if (!valid1) {
        vErrors = note(vErrors, instancePath + "/verification", "if", { failingKeyword: "else" });
        errors++;
      }
    }
    if (data.hasAuthToken !== void 0) {
      if (typeof data.hasAuthToken !== "boolean") {
        vErrors = note(vErrors, instancePath + "/hasAuthToken", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.tokenLastFour !== void 0) {
      let data11 = data.tokenLastFour;
      if (typeof data11 !== "string" && data11 !== null) {
        vErrors = note(vErrors, instancePath + "/tokenLastFour", "type", { type: schema47.properties.tokenLastFour.type });
        errors++;
      }
    }
    if (data.sessionId !== void 0) {
      let data12 = data.sessionId;
      if (typeof data12 !== "string" && data12 !== null) {
        vErrors = note(vErrors, instancePath + "/sessionId", "type", { type: schema47.properties.sessionId.type });
        errors++;
      }
    }
    if (data.sessionTokenId !== void 0) {
      let data13 = data.sessionTokenId;
      if (typeof data13 !== "string" && data13 !== null) {
        vErrors = note(vErrors, instancePath + "/sessionTokenId", "type", { type: schema47.properties.sessionTokenId.type });
        errors++;
      }
    }
    if (data.sessionIssuedAt !== void 0) {
      let data14 = data.sessionIssuedAt;
      if (typeof data14 !== "string" && data14 !== null) {
        vErrors = note(vErrors, instancePath + "/sessionIssuedAt", "type", { type: schema47.properties.sessionIssuedAt.type });
        errors++;
      }
      if (typeof data14 === "string") {
        if (!formats0.test(data14)) {
          vErrors = note(vErrors, instancePath + "/sessionIssuedAt", "format", { format: "date-time" });
          errors++;
        }
      }
    }
    if (data.sessionExpiresAt !== void 0) {
      let data15 = data.sessionExpiresAt;
      if (typeof data15 !== "string" && data15 !== null) {
        vErrors = note(vErrors, instancePath + "/sessionExpiresAt", "type", { type: schema47.properties.sessionExpiresAt.type });
        errors++;
      }
      if (typeof data15 === "string") {
        if (!formats0.test(data15)) {
          vErrors = note(vErrors, instancePath + "/sessionExpiresAt", "format", { format: "date-time" });
          errors++;
        }
      }
    }
    if (data.createdAt !== void 0) {
      let data16 = data.createdAt;
      if (typeof data16 === "string") {
        if (!formats0.test(data16)) {
          vErrors = note(vErrors, instancePath + "/createdAt", "format", { format: "date-time" });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/createdAt", "type", { type: "string" });
        errors++;
      }
    }
    if (data.updatedAt !== void 0) {
      let data17 = data.updatedAt;
      if (typeof data17 === "string") {
        if (!formats0.test(data17)) {
          vErrors = note(vErrors, instancePath + "/updatedAt", "format", { format: "date-time" });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/updatedAt", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateAgentPairing.errors = vErrors;
  return errors === 0;
}
function validateAgentPairingListResponse(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.items === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "items" });
      errors++;
    }
    if (data.items !== void 0) {
      let data0 = data.items;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validateAgentPairing(data0[i0], instancePath + "/items/" + i0)) {
            vErrors = join(vErrors, validateAgentPairing.errors);
            errors += validateAgentPairing.errors.length;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/items", "type", { type: "array" });
        errors++;
      }
    }
    if (data.nextCursor !== void 0) {
      if (!validateNextCursor(data.nextCursor, instancePath + "/nextCursor")) {
        vErrors = join(vErrors, validateNextCursor.errors);
        errors += validateNextCursor.errors.length;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateAgentPairingListResponse.errors = vErrors;
  return errors === 0;
}
var pattern5 = new RegExp("^did:pkh:eip155:[0-9]+:0x[0-9a-fA-F]{40}$", "u");
function validateAgentDid(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern5.test(data)) {
      vErrors = note(vErrors, instancePath, "pattern", { pattern: "^did:pkh:eip155:[0-9]+:0x[0-9a-fA-F]{40}$" });
      errors++;
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "string" });
    errors++;
  }
  validateAgentDid.errors = vErrors;
  return errors === 0;
}
function validateAgentPairingProof(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.challengeId === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "challengeId" });
      errors++;
    }
    if (data.signature === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "signature" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "challengeId" || key0 === "signature")) {
        vErrors = note(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.challengeId !== void 0) {
      if (typeof data.challengeId !== "string") {
        vErrors = note(vErrors, instancePath + "/challengeId", "type", { type: "string" });
        errors++;
      }
    }
    if (data.signature !== void 0) {
      if (typeof data.signature !== "string") {
        vErrors = note(vErrors, instancePath + "/signature", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateAgentPairingProof.errors = vErrors;
  return errors === 0;
}
var schema51 = {
  type: "object",
  additionalProperties: false,
  properties: {
    allowedSkillKeys: { type: "array", items: { type: "string" } },
    deniedSkillKeys: { type: "array", items: { type: "string" } },
    allowedServiceIds: { type: "array", items: { type: "string" } },
    deniedServiceIds: { type: "array", items: { type: "string" } },
    perTransactionLimit: { type: ["number", "null"] },
    dailySpendLimit: { type: ["number", "null"] },
    currency: { type: ["string", "null"] },
  },
};
function validateDelegationPolicyInput(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (
        !(
          key0 === "allowedSkillKeys" ||
          key0 === "deniedSkillKeys" ||
          key0 === "allowedServiceIds" ||
          key0 === "deniedServiceIds" ||
          key0 === "perTransactionLimit" ||
          key0 === "dailySpendLimit" ||
          key0 === "currency"
        )
      ) {
        vErrors = note(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.allowedSkillKeys !== void 0) {
      let data0 = data.allowedSkillKeys;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data0[i0] !== "string") {
            vErrors = note(vErrors, instancePath + "/allowedSkillKeys/" + i0, "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/allowedSkillKeys", "type", { type: "array" });
        errors++;
      }
    }
    if (data.deniedSkillKeys !== void 0) {
      let data2 = data.deniedSkillKeys;
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data2[i1] !== "string") {
            vErrors = note(vErrors, instancePath + "/deniedSkillKeys/" + i1, "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/deniedSkillKeys", "type", { type: "array" });
        errors++;
      }
    }
    if (data.allowedServiceIds !== void 0) {
      let data4 = data.allowedServiceIds;
      if (Array.isArray(data4)) {
        const len2 = data4.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (typeof data4[i2] !== "string") {
            vErrors = note(vErrors, instancePath + "/allowedServiceIds/" + i2, "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/allowedServiceIds", "type", { type: "array" });
        errors++;
      }
    }
    if (data.deniedServiceIds !== void 0) {
      let data6 = data.deniedServiceIds;
      if (Array.isArray(data6)) {
        const len3 = data6.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (typeof data6[i3] !== "string") {
            vErrors = note(vErrors, instancePath + "/deniedServiceIds/" + i3, "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/deniedServiceIds", "type", { type: "array" });
        errors++;
      }
    }
    if (data.perTransactionLimit !== void 0) {
      let data8 = data.perTransactionLimit;
      if (!(typeof data8 == "number") && data8 !== null) {
        vErrors = note(vErrors, instancePath + "/perTransactionLimit", "type", {
          type: schema51.properties.perTransactionLimit.type,
        });
        errors++;
      }
    }
    if (data.dailySpendLimit !== void 0) {
      let data9 = data.dailySpendLimit;
      if (!(typeof data9 == "number") && data9 !== null) {
        vErrors = note(vErrors, instancePath + "/dailySpendLimit", "type", { type: schema51.properties.dailySpendLimit.type });
        errors++;
      }
    }
    if (data.currency !== void 0) {
      let data10 = data.currency;
      if (typeof data10 !== "string" && data10 !== null) {
        vErrors = note(vErrors, instancePath + "/currency", "type", { type: schema51.properties.currency.type });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateDelegationPolicyInput.errors = vErrors;
  return errors === 0;
}
var func3 = require_ucs2length().default;
function validateCreateAgentPairingRequest(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.agentAddress === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "agentAddress" });
      errors++;
    }
    if (data.agentProvider === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "agentProvider" });
      errors++;
    }
    if (data.agentRole === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "agentRole" });
      errors++;
    }
    if (data.agentProof === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "agentProof" });
      errors++;
    }
    for (const key0 in data) {
      if (
        !(
          key0 === "agentAddress" ||
          key0 === "agentDid" ||
          key0 === "agentProvider" ||
          key0 === "agentRole" ||
          key0 === "agentProof" ||
          key0 === "description" ||
          key0 === "delegationPolicy"
        )
      ) {
        vErrors = note(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.agentAddress !== void 0) {
      if (!validateEvmAddress(data.agentAddress, instancePath + "/agentAddress")) {
        vErrors = join(vErrors, validateEvmAddress.errors);
        errors += validateEvmAddress.errors.length;
      }
    }
    if (data.agentDid !== void 0) {
      if (!validateAgentDid(data.agentDid, instancePath + "/agentDid")) {
        vErrors = join(vErrors, validateAgentDid.errors);
        errors += validateAgentDid.errors.length;
      }
    }
    if (data.agentProvider !== void 0) {
      let data2 = data.agentProvider;
      if (typeof data2 === "string") {
        if (func3(data2) < 1) {
          vErrors = note(vErrors, instancePath + "/agentProvider", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/agentProvider", "type", { type: "string" });
        errors++;
      }
    }
    if (data.agentRole !== void 0) {
      let data3 = data.agentRole;
      if (typeof data3 === "string") {
        if (func3(data3) < 1) {
          vErrors = note(vErrors, instancePath + "/agentRole", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/agentRole", "type", { type: "string" });
        errors++;
      }
    }
    if (data.agentProof !== void 0) {
      if (!validateAgentPairingProof(data.agentProof, instancePath + "/agentProof")) {
        vErrors = join(vErrors, validateAgentPairingProof.errors);
        errors += validateAgentPairingProof.errors.length;
      }
    }
    if (data.description !== void 0) {
      if (typeof data.description !== "string") {
        vErrors = note(vErrors, instancePath + "/description", "type", { type: "string" });
        errors++;
      }
    }
    if (data.delegationPolicy !== void 0) {
      if (!validateDelegationPolicyInput(data.delegationPolicy, instancePath + "/delegationPolicy")) {
        vErrors = join(vErrors, validateDelegationPolicyInput.errors);
        errors += validateDelegationPolicyInput.errors.length;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateCreateAgentPairingRequest.errors = vErrors;
  return errors === 0;
}
var schema53 = {
  type: "object",
  required: [
    "id",
    "machineId",
    "agentAddress",
    "agentProvider",
    "agentRole",
    "status",
    "delegationPolicy",
    "hasAuthToken",
    "pairingToken",
    "createdAt",
    "updatedAt",
  ],
  properties: {
    id: { type: "string" },
    machineId: { type: "string" },
    agentAddress: { $ref: "EvmAddress" },
    agentDid: { type: ["string", "null"] },
    agentProvider: { type: "string" },
    agentRole: { type: "string" },
    description: { type: ["string", "null"] },
    status: { $ref: "AgentPairingStatus" },
    delegationPolicy: { $ref: "DelegationPolicy" },
    verification: { if: { type: "null" }, else: { $ref: "AgentPairingVerification" } },
    hasAuthToken: { type: "boolean" },
    tokenLastFour: { type: ["string", "null"] },
    sessionId: { type: ["string", "null"] },
    sessionTokenId: { type: ["string", "null"] },
    sessionIssuedAt: { type: ["string", "null"], format: "date-time" },
    sessionExpiresAt: { type: ["string", "null"], format: "date-time" },
    pairingToken: { type: "string" },
    createdAt: { type: "string", format: "date-time" },
    updatedAt: { type: "string", format: "date-time" },
  },
};
function validateIssuedAgentPairing(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "id" });
      errors++;
    }
    if (data.machineId === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "machineId" });
      errors++;
    }
    if (data.agentAddress === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "agentAddress" });
      errors++;
    }
    if (data.agentProvider === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "agentProvider" });
      errors++;
    }
    if (data.agentRole === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "agentRole" });
      errors++;
    }
    if (data.status === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "status" });
      errors++;
    }
    if (data.delegationPolicy === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "delegationPolicy" });
      errors++;
    }
    if (data.hasAuthToken === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "hasAuthToken" });
      errors++;
    }
    if (data.pairingToken === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "pairingToken" });
      errors++;
    }
    if (data.createdAt === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "createdAt" });
      errors++;
    }
    if (data.updatedAt === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "updatedAt" });
      errors++;
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        vErrors = note(vErrors, instancePath + "/id", "type", { type: "string" });
        errors++;
      }
    }
    if (data.machineId !== void 0) {
      if (typeof data.machineId !== "string") {
        vErrors = note(vErrors, instancePath + "/machineId", "type", { type: "string" });
        errors++;
      }
    }
    if (data.agentAddress !== void 0) {
      if (!validateEvmAddress(data.agentAddress, instancePath + "/agentAddress")) {
        vErrors = join(vErrors, validateEvmAddress.errors);
        errors += validateEvmAddress.errors.length;
      }
    }
    if (data.agentDid !== void 0) {
      let data3 = data.agentDid;
      if (typeof data3 !== "string" && data3 !== null) {
        vErrors = note(vErrors, instancePath + "/agentDid", "type", { type: schema53.properties.agentDid.type });
        errors++;
      }
    }
    if (data.agentProvider !== void 0) {
      if (typeof data.agentProvider !== "string") {
        vErrors = note(vErrors, instancePath + "/agentProvider", "type", { type: "string" });
        errors++;
      }
    }
    if (data.agentRole !== void 0) {
      if (typeof data.agentRole !== "string") {
        vErrors = note(vErrors, instancePath + "/agentRole", "type", { type: "string" });
        errors++;
      }
    }
    if (data.description !== void 0) {
      let data6 = data.description;
      if (typeof data6 !== "string" && data6 !== null) {
        vErrors = note(vErrors, instancePath + "/description", "type", { type: schema53.properties.description.type });
        errors++;
      }
    }
    if (data.status !== void 0) {
      if (!validateAgentPairingStatus(data.status, instancePath + "/status")) {
        vErrors = join(vErrors, validateAgentPairingStatus.errors);
        errors += validateAgentPairingStatus.errors.length;
      }
    }
    if (data.delegationPolicy !== void 0) {
      if (!validateDelegationPolicy(data.delegationPolicy, instancePath + "/delegationPolicy")) {
        vErrors = join(vErrors, validateDelegationPolicy.errors);
        errors += validateDelegationPolicy.errors.length;
      }
    }
    if (data.verification !== void 0) {
      let data9 = data.verification;
      const _errs17 = errors;
      let valid1 = true;
      const _errs18 = errors;
      if (data9 !== null) {
        vErrors = note(vErrors);
        errors++;
      }
      var _valid0 = _errs18 === errors;
      errors = _errs17;
      vErrors = cut(vErrors, _errs17);
      if (!_valid0) {
        const _errs20 = errors;
        if (!validateAgentPairingVerification(data9, instancePath + "/verification")) {
          vErrors = join(vErrors, validateAgentPairingVerification.errors);
          errors += validateAgentPairingVerification.errors.length;
        }
        var _valid0 = _errs20 === errors;
        valid1 = _valid0;
      }
      if (!valid1) {
        vErrors = note(vErrors, instancePath + "/verification", "if", { failingKeyword: "else" });
        errors++;
      }
    }
    if (data.hasAuthToken !== void 0) {
      if (typeof data.hasAuthToken !== "boolean") {
        vErrors = note(vErrors, instancePath + "/hasAuthToken", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.tokenLastFour !== void 0) {
      let data11 = data.tokenLastFour;
      if (typeof data11 !== "string" && data11 !== null) {
        vErrors = note(vErrors, instancePath + "/tokenLastFour", "type", { type: schema53.properties.tokenLastFour.type });
        errors++;
      }
    }
    if (data.sessionId !== void 0) {
      let data12 = data.sessionId;
      if (typeof data12 !== "string" && data12 !== null) {
        vErrors = note(vErrors, instancePath + "/sessionId", "type", { type: schema53.properties.sessionId.type });
        errors++;
      }
    }
    if (data.sessionTokenId !== void 0) {
      let data13 = data.sessionTokenId;
      if (typeof data13 !== "string" && data13 !== null) {
        vErrors = note(vErrors, instancePath + "/sessionTokenId", "type", { type: schema53.properties.sessionTokenId.type });
        errors++;
      }
    }
    if (data.sessionIssuedAt !== void 0) {
      let data14 = data.sessionIssuedAt;
      if (typeof data14 !== "string" && data14 !== null) {
        vErrors = note(vErrors, instancePath + "/sessionIssuedAt", "type", { type: schema53.properties.sessionIssuedAt.type });
        errors++;
      }
      if (typeof data14 === "string") {
        if (!formats0.test(data14)) {
          vErrors = note(vErrors, instancePath + "/sessionIssuedAt", "format", { format: "date-time" });
          errors++;
        }
      }
    }
    if (data.sessionExpiresAt !== void 0) {
      let data15 = data.sessionExpiresAt;
      if (typeof data15 !== "string" && data15 !== null) {
        vErrors = note(vErrors, instancePath + "/sessionExpiresAt", "type", { type: schema53.properties.sessionExpiresAt.type });
        errors++;
      }
      if (typeof data15 === "string") {
        if (!formats0.test(data15)) {
          vErrors = note(vErrors, instancePath + "/sessionExpiresAt", "format", { format: "date-time" });
          errors++;
        }
      }
    }
    if (data.pairingToken !== void 0) {
      if (typeof data.pairingToken !== "string") {
        vErrors = note(vErrors, instancePath + "/pairingToken", "type", { type: "string" });
        errors++;
      }
    }
    if (data.createdAt !== void 0) {
      let data17 = data.createdAt;
      if (typeof data17 === "string") {
        if (!formats0.test(data17)) {
          vErrors = note(vErrors, instancePath + "/createdAt", "format", { format: "date-time" });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/createdAt", "type", { type: "string" });
        errors++;
      }
    }
    if (data.updatedAt !== void 0) {
      let data18 = data.updatedAt;
      if (typeof data18 === "string") {
        if (!formats0.test(data18)) {
          vErrors = note(vErrors, instancePath + "/updatedAt", "format", { format: "date-time" });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/updatedAt", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateIssuedAgentPairing.errors = vErrors;
  return errors === 0;
}
function validateIssuedAgentPairingItemResponse(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.item === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "item" });
      errors++;
    }
    if (data.item !== void 0) {
      if (!validateIssuedAgentPairing(data.item, instancePath + "/item")) {
        vErrors = join(vErrors, validateIssuedAgentPairing.errors);
        errors += validateIssuedAgentPairing.errors.length;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateIssuedAgentPairingItemResponse.errors = vErrors;
  return errors === 0;
}
function validateCreateAgentPairingChallengeRequest(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.agentAddress === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "agentAddress" });
      errors++;
    }
    if (data.agentProvider === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "agentProvider" });
      errors++;
    }
    if (data.agentRole === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "agentRole" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "agentAddress" || key0 === "agentDid" || key0 === "agentProvider" || key0 === "agentRole")) {
        vErrors = note(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.agentAddress !== void 0) {
      if (!validateEvmAddress(data.agentAddress, instancePath + "/agentAddress")) {
        vErrors = join(vErrors, validateEvmAddress.errors);
        errors += validateEvmAddress.errors.length;
      }
    }
    if (data.agentDid !== void 0) {
      if (!validateAgentDid(data.agentDid, instancePath + "/agentDid")) {
        vErrors = join(vErrors, validateAgentDid.errors);
        errors += validateAgentDid.errors.length;
      }
    }
    if (data.agentProvider !== void 0) {
      let data2 = data.agentProvider;
      if (typeof data2 === "string") {
        if (func3(data2) < 1) {
          vErrors = note(vErrors, instancePath + "/agentProvider", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/agentProvider", "type", { type: "string" });
        errors++;
      }
    }
    if (data.agentRole !== void 0) {
      let data3 = data.agentRole;
      if (typeof data3 === "string") {
        if (func3(data3) < 1) {
          vErrors = note(vErrors, instancePath + "/agentRole", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/agentRole", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateCreateAgentPairingChallengeRequest.errors = vErrors;
  return errors === 0;
}
function validateAgentPairingChallengeResponse(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.challengeId === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "challengeId" });
      errors++;
    }
    if (data.machineId === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "machineId" });
      errors++;
    }
    if (data.machineIdentityRef === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "machineIdentityRef" });
      errors++;
    }
    if (data.agentAddress === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "agentAddress" });
      errors++;
    }
    if (data.agentDid === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "agentDid" });
      errors++;
    }
    if (data.agentProvider === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "agentProvider" });
      errors++;
    }
    if (data.agentRole === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "agentRole" });
      errors++;
    }
    if (data.message === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "message" });
      errors++;
    }
    if (data.expiresAt === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "expiresAt" });
      errors++;
    }
    if (data.verificationMethod === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "verificationMethod" });
      errors++;
    }
    if (data.challengeId !== void 0) {
      let data0 = data.challengeId;
      if (typeof data0 === "string") {
        if (func3(data0) < 1) {
          vErrors = note(vErrors, instancePath + "/challengeId", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/challengeId", "type", { type: "string" });
        errors++;
      }
    }
    if (data.machineId !== void 0) {
      let data1 = data.machineId;
      if (typeof data1 === "string") {
        if (func3(data1) < 1) {
          vErrors = note(vErrors, instancePath + "/machineId", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/machineId", "type", { type: "string" });
        errors++;
      }
    }
    if (data.machineIdentityRef !== void 0) {
      let data2 = data.machineIdentityRef;
      if (typeof data2 === "string") {
        if (func3(data2) < 1) {
          vErrors = note(vErrors, instancePath + "/machineIdentityRef", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/machineIdentityRef", "type", { type: "string" });
        errors++;
      }
    }
    if (data.agentAddress !== void 0) {
      if (!validateEvmAddress(data.agentAddress, instancePath + "/agentAddress")) {
        vErrors = join(vErrors, validateEvmAddress.errors);
        errors += validateEvmAddress.errors.length;
      }
    }
    if (data.agentDid !== void 0) {
      let data4 = data.agentDid;
      if (typeof data4 === "string") {
        if (func3(data4) < 1) {
          vErrors = note(vErrors, instancePath + "/agentDid", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/agentDid", "type", { type: "string" });
        errors++;
      }
    }
    if (data.agentProvider !== void 0) {
      let data5 = data.agentProvider;
      if (typeof data5 === "string") {
        if (func3(data5) < 1) {
          vErrors = note(vErrors, instancePath + "/agentProvider", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/agentProvider", "type", { type: "string" });
        errors++;
      }
    }
    if (data.agentRole !== void 0) {
      let data6 = data.agentRole;
      if (typeof data6 === "string") {
        if (func3(data6) < 1) {
          vErrors = note(vErrors, instancePath + "/agentRole", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/agentRole", "type", { type: "string" });
        errors++;
      }
    }
    if (data.message !== void 0) {
      let data7 = data.message;
      if (typeof data7 === "string") {
        if (func3(data7) < 1) {
          vErrors = note(vErrors, instancePath + "/message", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/message", "type", { type: "string" });
        errors++;
      }
    }
    if (data.expiresAt !== void 0) {
      let data8 = data.expiresAt;
      if (typeof data8 === "string") {
        if (!formats0.test(data8)) {
          vErrors = note(vErrors, instancePath + "/expiresAt", "format", { format: "date-time" });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/expiresAt", "type", { type: "string" });
        errors++;
      }
    }
    if (data.verificationMethod !== void 0) {
      if (!validateVerificationMethod(data.verificationMethod, instancePath + "/verificationMethod")) {
        vErrors = join(vErrors, validateVerificationMethod.errors);
        errors += validateVerificationMethod.errors.length;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateAgentPairingChallengeResponse.errors = vErrors;
  return errors === 0;
}
function validateAgentPairingChallengeItemResponse(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.item === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "item" });
      errors++;
    }
    if (data.item !== void 0) {
      if (!validateAgentPairingChallengeResponse(data.item, instancePath + "/item")) {
        vErrors = join(vErrors, validateAgentPairingChallengeResponse.errors);
        errors += validateAgentPairingChallengeResponse.errors.length;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateAgentPairingChallengeItemResponse.errors = vErrors;
  return errors === 0;
}
function validateUpdateAgentPairingRequest(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (
        !(
          key0 === "agentProvider" ||
          key0 === "agentRole" ||
          key0 === "description" ||
          key0 === "status" ||
          key0 === "delegationPolicy"
        )
      ) {
        vErrors = note(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.agentProvider !== void 0) {
      let data0 = data.agentProvider;
      if (typeof data0 === "string") {
        if (func3(data0) < 1) {
          vErrors = note(vErrors, instancePath + "/agentProvider", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/agentProvider", "type", { type: "string" });
        errors++;
      }
    }
    if (data.agentRole !== void 0) {
      let data1 = data.agentRole;
      if (typeof data1 === "string") {
        if (func3(data1) < 1) {
          vErrors = note(vErrors, instancePath + "/agentRole", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/agentRole", "type", { type: "string" });
        errors++;
      }
    }
    if (data.description !== void 0) {
      if (typeof data.description !== "string") {
        vErrors = note(vErrors, instancePath + "/description", "type", { type: "string" });
        errors++;
      }
    }
    if (data.status !== void 0) {
      if (!validateAgentPairingStatus(data.status, instancePath + "/status")) {
        vErrors = join(vErrors, validateAgentPairingStatus.errors);
        errors += validateAgentPairingStatus.errors.length;
      }
    }
    if (data.delegationPolicy !== void 0) {
      if (!validateDelegationPolicyInput(data.delegationPolicy, instancePath + "/delegationPolicy")) {
        vErrors = join(vErrors, validateDelegationPolicyInput.errors);
        errors += validateDelegationPolicyInput.errors.length;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateUpdateAgentPairingRequest.errors = vErrors;
  return errors === 0;
}
function validateAgentPairingItemResponse(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.item === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "item" });
      errors++;
    }
    if (data.item !== void 0) {
      if (!validateAgentPairing(data.item, instancePath + "/item")) {
        vErrors = join(vErrors, validateAgentPairing.errors);
        errors += validateAgentPairing.errors.length;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateAgentPairingItemResponse.errors = vErrors;
  return errors === 0;
}
function validateCreateAgentPairingSessionRequest(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.agentProof === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "agentProof" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "agentProof")) {
        vErrors = note(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.agentProof !== void 0) {
      if (!validateAgentPairingProof(data.agentProof, instancePath + "/agentProof")) {
        vErrors = join(vErrors, validateAgentPairingProof.errors);
        errors += validateAgentPairingProof.errors.length;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateCreateAgentPairingSessionRequest.errors = vErrors;
  return errors === 0;
}
var schema61 = { type: "string", enum: ["provisioned", "active", "revoked"] };
function validateMachineAgentStatus(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = note(vErrors, instancePath, "type", { type: "string" });
    errors++;
  }
  if (!(data === "provisioned" || data === "active" || data === "revoked")) {
    vErrors = note(vErrors, instancePath, "enum", { allowedValues: schema61.enum });
    errors++;
  }
  validateMachineAgentStatus.errors = vErrors;
  return errors === 0;
}
var schema62 = {
  type: "object",
  required: ["id", "machineId", "label", "allowedProviderKeys", "status", "createdAt", "updatedAt"],
  properties: {
    id: { type: "string" },
    machineId: { type: "string" },
    label: { type: "string" },
    allowedProviderKeys: { type: "array", items: { type: "string" } },
    status: { $ref: "MachineAgentStatus" },
    lastSeenAt: { type: ["string", "null"], format: "date-time" },
    createdAt: { type: "string", format: "date-time" },
    updatedAt: { type: "string", format: "date-time" },
  },
};
function validateMachineAgent(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "id" });
      errors++;
    }
    if (data.machineId === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "machineId" });
      errors++;
    }
    if (data.label === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "label" });
      errors++;
    }
    if (data.allowedProviderKeys === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "allowedProviderKeys" });
      errors++;
    }
    if (data.status === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "status" });
      errors++;
    }
    if (data.createdAt === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "createdAt" });
      errors++;
    }
    if (data.updatedAt === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "updatedAt" });
      errors++;
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        vErrors = note(vErrors, instancePath + "/id", "type", { type: "string" });
        errors++;
      }
    }
    if (data.machineId !== void 0) {
      if (typeof data.machineId !== "string") {
        vErrors = note(vErrors, instancePath + "/machineId", "type", { type: "string" });
        errors++;
      }
    }
    if (data.label !== void 0) {
      if (typeof data.label !== "string") {
        vErrors = note(vErrors, instancePath + "/label", "type", { type: "string" });
        errors++;
      }
    }
    if (data.allowedProviderKeys !== void 0) {
      let data3 = data.allowedProviderKeys;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data3[i0] !== "string") {
            vErrors = note(vErrors, instancePath + "/allowedProviderKeys/" + i0, "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/allowedProviderKeys", "type", { type: "array" });
        errors++;
      }
    }
    if (data.status !== void 0) {
      if (!validateMachineAgentStatus(data.status, instancePath + "/status")) {
        vErrors = join(vErrors, validateMachineAgentStatus.errors);
        errors += validateMachineAgentStatus.errors.length;
      }
    }
    if (data.lastSeenAt !== void 0) {
      let data6 = data.lastSeenAt;
      if (typeof data6 !== "string" && data6 !== null) {
        vErrors = note(vErrors, instancePath + "/lastSeenAt", "type", { type: schema62.properties.lastSeenAt.type });
        errors++;
      }
      if (typeof data6 === "string") {
        if (!formats0.test(data6)) {
          vErrors = note(vErrors, instancePath + "/lastSeenAt", "format", { format: "date-time" });
          errors++;
        }
      }
    }
    if (data.createdAt !== void 0) {
      let data7 = data.createdAt;
      if (typeof data7 === "string") {
        if (!formats0.test(data7)) {
          vErrors = note(vErrors, instancePath + "/createdAt", "format", { format: "date-time" });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/createdAt", "type", { type: "string" });
        errors++;
      }
    }
    if (data.updatedAt !== void 0) {
      let data8 = data.updatedAt;
      if (typeof data8 === "string") {
        if (!formats0.test(data8)) {
          vErrors = note(vErrors, instancePath + "/updatedAt", "format", { format: "date-time" });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/updatedAt", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateMachineAgent.errors = vErrors;
  return errors === 0;
}
function validateMachineAgentListResponse(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.items === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "items" });
      errors++;
    }
    if (data.items !== void 0) {
      let data0 = data.items;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validateMachineAgent(data0[i0], instancePath + "/items/" + i0)) {
            vErrors = join(vErrors, validateMachineAgent.errors);
            errors += validateMachineAgent.errors.length;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/items", "type", { type: "array" });
        errors++;
      }
    }
    if (data.nextCursor !== void 0) {
      if (!validateNextCursor(data.nextCursor, instancePath + "/nextCursor")) {
        vErrors = join(vErrors, validateNextCursor.errors);
        errors += validateNextCursor.errors.length;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateMachineAgentListResponse.errors = vErrors;
  return errors === 0;
}
function validateEnrollMachineAgentRequest(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "label" || key0 === "allowedProviderKeys")) {
        vErrors = note(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.label !== void 0) {
      if (typeof data.label !== "string") {
        vErrors = note(vErrors, instancePath + "/label", "type", { type: "string" });
        errors++;
      }
    }
    if (data.allowedProviderKeys !== void 0) {
      let data1 = data.allowedProviderKeys;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data1[i0] !== "string") {
            vErrors = note(vErrors, instancePath + "/allowedProviderKeys/" + i0, "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/allowedProviderKeys", "type", { type: "array" });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateEnrollMachineAgentRequest.errors = vErrors;
  return errors === 0;
}
var schema65 = {
  type: "object",
  required: ["id", "machineId", "label", "allowedProviderKeys", "status", "provisioningToken", "createdAt", "updatedAt"],
  properties: {
    id: { type: "string" },
    machineId: { type: "string" },
    label: { type: "string" },
    allowedProviderKeys: { type: "array", items: { type: "string" } },
    status: { $ref: "MachineAgentStatus" },
    lastSeenAt: { type: ["string", "null"], format: "date-time" },
    provisioningToken: { type: "string" },
    createdAt: { type: "string", format: "date-time" },
    updatedAt: { type: "string", format: "date-time" },
  },
};
function validateEnrolledMachineAgent(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "id" });
      errors++;
    }
    if (data.machineId === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "machineId" });
      errors++;
    }
    if (data.label === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "label" });
      errors++;
    }
    if (data.allowedProviderKeys === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "allowedProviderKeys" });
      errors++;
    }
    if (data.status === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "status" });
      errors++;
    }
    if (data.provisioningToken === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "provisioningToken" });
      errors++;
    }
    if (data.createdAt === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "createdAt" });
      errors++;
    }
    if (data.updatedAt === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "updatedAt" });
      errors++;
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        vErrors = note(vErrors, instancePath + "/id", "type", { type: "string" });
        errors++;
      }
    }
    if (data.machineId !== void 0) {
      if (typeof data.machineId !== "string") {
        vErrors = note(vErrors, instancePath + "/machineId", "type", { type: "string" });
        errors++;
      }
    }
    if (data.label !== void 0) {
      if (typeof data.label !== "string") {
        vErrors = note(vErrors, instancePath + "/label", "type", { type: "string" });
        errors++;
      }
    }
    if (data.allowedProviderKeys !== void 0) {
      let data3 = data.allowedProviderKeys;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data3[i0] !== "string") {
            vErrors = note(vErrors, instancePath + "/allowedProviderKeys/" + i0, "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/allowedProviderKeys", "type", { type: "array" });
        errors++;
      }
    }
    if (data.status !== void 0) {
      if (!validateMachineAgentStatus(data.status, instancePath + "/status")) {
        vErrors = join(vErrors, validateMachineAgentStatus.errors);
        errors += validateMachineAgentStatus.errors.length;
      }
    }
    if (data.lastSeenAt !== void 0) {
      let data6 = data.lastSeenAt;
      if (typeof data6 !== "string" && data6 !== null) {
        vErrors = note(vErrors, instancePath + "/lastSeenAt", "type", { type: schema65.properties.lastSeenAt.type });
        errors++;
      }
      if (typeof data6 === "string") {
        if (!formats0.test(data6)) {
          vErrors = note(vErrors, instancePath + "/lastSeenAt", "format", { format: "date-time" });
          errors++;
        }
      }
    }
    if (data.provisioningToken !== void 0) {
      if (typeof data.provisioningToken !== "string") {
        vErrors = note(vErrors, instancePath + "/provisioningToken", "type", { type: "string" });
        errors++;
      }
    }
    if (data.createdAt !== void 0) {
      let data8 = data.createdAt;
      if (typeof data8 === "string") {
        if (!formats0.test(data8)) {
          vErrors = note(vErrors, instancePath + "/createdAt", "format", { format: "date-time" });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/createdAt", "type", { type: "string" });
        errors++;
      }
    }
    if (data.updatedAt !== void 0) {
      let data9 = data.updatedAt;
      if (typeof data9 === "string") {
        if (!formats0.test(data9)) {
          vErrors = note(vErrors, instancePath + "/updatedAt", "format", { format: "date-time" });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/updatedAt", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateEnrolledMachineAgent.errors = vErrors;
  return errors === 0;
}
function validateEnrolledMachineAgentItemResponse(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.item === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "item" });
      errors++;
    }
    if (data.item !== void 0) {
      if (!validateEnrolledMachineAgent(data.item, instancePath + "/item")) {
        vErrors = join(vErrors, validateEnrolledMachineAgent.errors);
        errors += validateEnrolledMachineAgent.errors.length;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateEnrolledMachineAgentItemResponse.errors = vErrors;
  return errors === 0;
}
var schema67 = { type: "string", enum: ["none", "api-key", "bearer"] };
function validateEndpointAuthType(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = note(vErrors, instancePath, "type", { type: "string" });
    errors++;
  }
  if (!(data === "none" || data === "api-key" || data === "bearer")) {
    vErrors = note(vErrors, instancePath, "enum", { allowedValues: schema67.enum });
    errors++;
  }
  validateEndpointAuthType.errors = vErrors;
  return errors === 0;
}
var schema68 = { type: "string", enum: ["loopback", "lan", "vpn", "public"] };
function validateEndpointNetworkScope(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = note(vErrors, instancePath, "type", { type: "string" });
    errors++;
  }
  if (!(data === "loopback" || data === "lan" || data === "vpn" || data === "public")) {
    vErrors = note(vErrors, instancePath, "enum", { allowedValues: schema68.enum });
    errors++;
  }
  validateEndpointNetworkScope.errors = vErrors;
  return errors === 0;
}
var pattern6 = new RegExp("^[hH][tT][tT][pP][sS]?://", "u");
function validateMachineAgentHeartbeatEndpoint(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.providerKey === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "providerKey" });
      errors++;
    }
    if (data.endpointBaseUrl === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "endpointBaseUrl" });
      errors++;
    }
    for (const key0 in data) {
      if (
        !(
          key0 === "providerKey" ||
          key0 === "endpointBaseUrl" ||
          key0 === "label" ||
          key0 === "authType" ||
          key0 === "authToken" ||
          key0 === "modelAlias" ||
          key0 === "networkScope" ||
          key0 === "probePath"
        )
      ) {
        vErrors = note(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.providerKey !== void 0) {
      if (typeof data.providerKey !== "string") {
        vErrors = note(vErrors, instancePath + "/providerKey", "type", { type: "string" });
        errors++;
      }
    }
    if (data.endpointBaseUrl !== void 0) {
      let data1 = data.endpointBaseUrl;
      if (typeof data1 === "string") {
        if (!pattern6.test(data1)) {
          vErrors = note(vErrors, instancePath + "/endpointBaseUrl", "pattern", { pattern: "^[hH][tT][tT][pP][sS]?://" });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/endpointBaseUrl", "type", { type: "string" });
        errors++;
      }
    }
    if (data.label !== void 0) {
      if (typeof data.label !== "string") {
        vErrors = note(vErrors, instancePath + "/label", "type", { type: "string" });
        errors++;
      }
    }
    if (data.authType !== void 0) {
      if (!validateEndpointAuthType(data.authType, instancePath + "/authType")) {
        vErrors = join(vErrors, validateEndpointAuthType.errors);
        errors += validateEndpointAuthType.errors.length;
      }
    }
    if (data.authToken !== void 0) {
      if (typeof data.authToken !== "string") {
        vErrors = note(vErrors, instancePath + "/authToken", "type", { type: "string" });
        errors++;
      }
    }
    if (data.modelAlias !== void 0) {
      if (typeof data.modelAlias !== "string") {
        vErrors = note(vErrors, instancePath + "/modelAlias", "type", { type: "string" });
        errors++;
      }
    }
    if (data.networkScope !== void 0) {
      if (!validateEndpointNetworkScope(data.networkScope, instancePath + "/networkScope")) {
        vErrors = join(vErrors, validateEndpointNetworkScope.errors);
        errors += validateEndpointNetworkScope.errors.length;
      }
    }
    if (data.probePath !== void 0) {
      if (typeof data.probePath !== "string") {
        vErrors = note(vErrors, instancePath + "/probePath", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateMachineAgentHeartbeatEndpoint.errors = vErrors;
  return errors === 0;
}
function validateMachineAgentHeartbeatRequest(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.machineId === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "machineId" });
      errors++;
    }
    if (data.agentId === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "agentId" });
      errors++;
    }
    if (data.agentToken === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "agentToken" });
      errors++;
    }
    if (data.endpoints === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "endpoints" });
      errors++;
    }
    for (const key0 in data) {
      if (
        !(
          key0 === "machineId" ||
          key0 === "agentId" ||
          key0 === "agentToken" ||
          key0 === "endpoints" ||
          key0 === "leaseTtlSeconds"
        )
      ) {
        vErrors = note(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.machineId !== void 0) {
      if (typeof data.machineId !== "string") {
        vErrors = note(vErrors, instancePath + "/machineId", "type", { type: "string" });
        errors++;
      }
    }
    if (data.agentId !== void 0) {
      if (typeof data.agentId !== "string") {
        vErrors = note(vErrors, instancePath + "/agentId", "type", { type: "string" });
        errors++;
      }
    }
    if (data.agentToken !== void 0) {
      if (typeof data.agentToken !== "string") {
        vErrors = note(vErrors, instancePath + "/agentToken", "type", { type: "string" });
        errors++;
      }
    }
    if (data.endpoints !== void 0) {
      let data3 = data.endpoints;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          vErrors = note(vErrors, instancePath + "/endpoints", "minItems", { limit: 1 });
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validateMachineAgentHeartbeatEndpoint(data3[i0], instancePath + "/endpoints/" + i0)) {
            vErrors = join(vErrors, validateMachineAgentHeartbeatEndpoint.errors);
            errors += validateMachineAgentHeartbeatEndpoint.errors.length;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/endpoints", "type", { type: "array" });
        errors++;
      }
    }
    if (data.leaseTtlSeconds !== void 0) {
      let data5 = data.leaseTtlSeconds;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5))) {
        vErrors = note(vErrors, instancePath + "/leaseTtlSeconds", "type", { type: "integer" });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateMachineAgentHeartbeatRequest.errors = vErrors;
  return errors === 0;
}
var schema71 = { type: "string", enum: ["active", "degraded", "unreachable"] };
function validateEndpointHealthStatus(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = note(vErrors, instancePath, "type", { type: "string" });
    errors++;
  }
  if (!(data === "active" || data === "degraded" || data === "unreachable")) {
    vErrors = note(vErrors, instancePath, "enum", { allowedValues: schema71.enum });
    errors++;
  }
  validateEndpointHealthStatus.errors = vErrors;
  return errors === 0;
}
var schema72 = {
  type: "object",
  required: ["providerKey", "endpointBaseUrl", "status", "leaseExpiresAt", "healthError"],
  properties: {
    providerKey: { type: "string" },
    endpointBaseUrl: { type: "string" },
    status: { $ref: "EndpointHealthStatus" },
    leaseExpiresAt: { type: "string", format: "date-time" },
    healthError: { type: ["string", "null"] },
  },
};
function validateMachineAgentHeartbeatEndpointResult(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.providerKey === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "providerKey" });
      errors++;
    }
    if (data.endpointBaseUrl === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "endpointBaseUrl" });
      errors++;
    }
    if (data.status === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "status" });
      errors++;
    }
    if (data.leaseExpiresAt === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "leaseExpiresAt" });
      errors++;
    }
    if (data.healthError === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "healthError" });
      errors++;
    }
    if (data.providerKey !== void 0) {
      if (typeof data.providerKey !== "string") {
        vErrors = note(vErrors, instancePath + "/providerKey", "type", { type: "string" });
        errors++;
      }
    }
    if (data.endpointBaseUrl !== void 0) {
      if (typeof data.endpointBaseUrl !== "string") {
        vErrors = note(vErrors, instancePath + "/endpointBaseUrl", "type", { type: "string" });
        errors++;
      }
    }
    if (data.status !== void 0) {
      if (!validateEndpointHealthStatus(data.status, instancePath + "/status")) {
        vErrors = join(vErrors, validateEndpointHealthStatus.errors);
        errors += validateEndpointHealthStatus.errors.length;
      }
    }
    if (data.leaseExpiresAt !== void 0) {
      let data3 = data.leaseExpiresAt;
      if (typeof data3 === "string") {
        if (!formats0.test(data3)) {
          vErrors = note(vErrors, instancePath + "/leaseExpiresAt", "format", { format: "date-time" });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/leaseExpiresAt", "type", { type: "string" });
        errors++;
      }
    }
    if (data.healthError !== void 0) {
      let data4 = data.healthError;
      if (typeof data4 !== "string" && data4 !== null) {
        vErrors = note(vErrors, instancePath + "/healthError", "type", { type: schema72.properties.healthError.type });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateMachineAgentHeartbeatEndpointResult.errors = vErrors;
  return errors === 0;
}
function validateMachineAgentHeartbeat(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.machineId === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "machineId" });
      errors++;
    }
    if (data.agentId === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "agentId" });
      errors++;
    }
    if (data.leaseTtlSeconds === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "leaseTtlSeconds" });
      errors++;
    }
    if (data.observedAt === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "observedAt" });
      errors++;
    }
    if (data.endpoints === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "endpoints" });
      errors++;
    }
    if (data.machineId !== void 0) {
      if (typeof data.machineId !== "string") {
        vErrors = note(vErrors, instancePath + "/machineId", "type", { type: "string" });
        errors++;
      }
    }
    if (data.agentId !== void 0) {
      if (typeof data.agentId !== "string") {
        vErrors = note(vErrors, instancePath + "/agentId", "type", { type: "string" });
        errors++;
      }
    }
    if (data.leaseTtlSeconds !== void 0) {
      let data2 = data.leaseTtlSeconds;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
        vErrors = note(vErrors, instancePath + "/leaseTtlSeconds", "type", { type: "integer" });
        errors++;
      }
    }
    if (data.observedAt !== void 0) {
      let data3 = data.observedAt;
      if (typeof data3 === "string") {
        if (!formats0.test(data3)) {
          vErrors = note(vErrors, instancePath + "/observedAt", "format", { format: "date-time" });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/observedAt", "type", { type: "string" });
        errors++;
      }
    }
    if (data.endpoints !== void 0) {
      let data4 = data.endpoints;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validateMachineAgentHeartbeatEndpointResult(data4[i0], instancePath + "/endpoints/" + i0)) {
            vErrors = join(vErrors, validateMachineAgentHeartbeatEndpointResult.errors);
            errors += validateMachineAgentHeartbeatEndpointResult.errors.length;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/endpoints", "type", { type: "array" });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateMachineAgentHeartbeat.errors = vErrors;
  return errors === 0;
}
function validateMachineAgentHeartbeatResponse(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.item === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "item" });
      errors++;
    }
    if (data.item !== void 0) {
      if (!validateMachineAgentHeartbeat(data.item, instancePath + "/item")) {
        vErrors = join(vErrors, validateMachineAgentHeartbeat.errors);
        errors += validateMachineAgentHeartbeat.errors.length;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateMachineAgentHeartbeatResponse.errors = vErrors;
  return errors === 0;
}
var schema75 = { type: "string", enum: ["manual", "agent"] };
function validateEndpointSource(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = note(vErrors, instancePath, "type", { type: "string" });
    errors++;
  }
  if (!(data === "manual" || data === "agent")) {
    vErrors = note(vErrors, instancePath, "enum", { allowedValues: schema75.enum });
    errors++;
  }
  validateEndpointSource.errors = vErrors;
  return errors === 0;
}
var schema76 = {
  type: "object",
  required: [
    "id",
    "machineId",
    "providerKey",
    "source",
    "label",
    "endpointBaseUrl",
    "authType",
    "hasAuthToken",
    "networkScope",
    "status",
    "createdAt",
    "updatedAt",
  ],
  properties: {
    id: { type: "string" },
    machineId: { type: "string" },
    providerKey: { type: "string" },
    source: { $ref: "EndpointSource" },
    agentId: { type: ["string", "null"] },
    label: { type: "string" },
    endpointBaseUrl: { type: "string" },
    authType: { $ref: "EndpointAuthType" },
    hasAuthToken: { type: "boolean" },
    modelAlias: { type: ["string", "null"] },
    networkScope: { $ref: "EndpointNetworkScope" },
    probePath: { type: ["string", "null"] },
    status: { $ref: "EndpointHealthStatus" },
    leaseExpiresAt: { type: ["string", "null"], format: "date-time" },
    lastCheckedAt: { type: ["string", "null"], format: "date-time" },
    lastHealthyAt: { type: ["string", "null"], format: "date-time" },
    createdAt: { type: "string", format: "date-time" },
    updatedAt: { type: "string", format: "date-time" },
  },
};
function validateRuntimeEndpoint(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "id" });
      errors++;
    }
    if (data.machineId === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "machineId" });
      errors++;
    }
    if (data.providerKey === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "providerKey" });
      errors++;
    }
    if (data.source === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "source" });
      errors++;
    }
    if (data.label === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "label" });
      errors++;
    }
    if (data.endpointBaseUrl === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "endpointBaseUrl" });
      errors++;
    }
    if (data.authType === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "authType" });
      errors++;
    }
    if (data.hasAuthToken === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "hasAuthToken" });
      errors++;
    }
    if (data.networkScope === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "networkScope" });
      errors++;
    }
    if (data.status === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "status" });
      errors++;
    }
    if (data.createdAt === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "createdAt" });
      errors++;
    }
    if (data.updatedAt === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "updatedAt" });
      errors++;
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        vErrors = note(vErrors, instancePath + "/id", "type", { type: "string" });
        errors++;
      }
    }
    if (data.machineId !== void 0) {
      if (typeof data.machineId !== "string") {
        vErrors = note(vErrors, instancePath + "/machineId", "type", { type: "string" });
        errors++;
      }
    }
    if (data.providerKey !== void 0) {
      if (typeof data.providerKey !== "string") {
        vErrors = note(vErrors, instancePath + "/providerKey", "type", { type: "string" });
        errors++;
      }
    }
    if (data.source !== void 0) {
      if (!validateEndpointSource(data.source, instancePath + "/source")) {
        vErrors = join(vErrors, validateEndpointSource.errors);
        errors += validateEndpointSource.errors.length;
      }
    }
    if (data.agentId !== void 0) {
      let data4 = data.agentId;
      if (typeof data4 !== "string" && data4 !== null) {
        vErrors = note(vErrors, instancePath + "/agentId", "type", { type: schema76.properties.agentId.type });
        errors++;
      }
    }
    if (data.label !== void 0) {
      if (typeof data.label !== "string") {
        vErrors = note(vErrors, instancePath + "/label", "type", { type: "string" });
        errors++;
      }
    }
    if (data.endpointBaseUrl !== void 0) {
      if (typeof data.endpointBaseUrl !== "string") {
        vErrors = note(vErrors, instancePath + "/endpointBaseUrl", "type", { type: "string" });
        errors++;
      }
    }
    if (data.authType !== void 0) {
      if (!validateEndpointAuthType(data.authType, instancePath + "/authType")) {
        vErrors = join(vErrors, validateEndpointAuthType.errors);
        errors += validateEndpointAuthType.errors.length;
      }
    }
    if (data.hasAuthToken !== void 0) {
      if (typeof data.hasAuthToken !== "boolean") {
        vErrors = note(vErrors, instancePath + "/hasAuthToken", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.modelAlias !== void 0) {
      let data9 = data.modelAlias;
      if (typeof data9 !== "string" && data9 !== null) {
        vErrors = note(vErrors, instancePath + "/modelAlias", "type", { type: schema76.properties.modelAlias.type });
        errors++;
      }
    }
    if (data.networkScope !== void 0) {
      if (!validateEndpointNetworkScope(data.networkScope, instancePath + "/networkScope")) {
        vErrors = join(vErrors, validateEndpointNetworkScope.errors);
        errors += validateEndpointNetworkScope.errors.length;
      }
    }
    if (data.probePath !== void 0) {
      let data11 = data.probePath;
      if (typeof data11 !== "string" && data11 !== null) {
        vErrors = note(vErrors, instancePath + "/probePath", "type", { type: schema76.properties.probePath.type });
        errors++;
      }
    }
    if (data.status !== void 0) {
      if (!validateEndpointHealthStatus(data.status, instancePath + "/status")) {
        vErrors = join(vErrors, validateEndpointHealthStatus.errors);
        errors += validateEndpointHealthStatus.errors.length;
      }
    }
    if (data.leaseExpiresAt !== void 0) {
      let data13 = data.leaseExpiresAt;
      if (typeof data13 !== "string" && data13 !== null) {
        vErrors = note(vErrors, instancePath + "/leaseExpiresAt", "type", { type: schema76.properties.leaseExpiresAt.type });
        errors++;
      }
      if (typeof data13 === "string") {
        if (!formats0.test(data13)) {
          vErrors = note(vErrors, instancePath + "/leaseExpiresAt", "format", { format: "date-time" });
          errors++;
        }
      }
    }
    if (data.lastCheckedAt !== void 0) {
      let data14 = data.lastCheckedAt;
      if (typeof data14 !== "string" && data14 !== null) {
        vErrors = note(vErrors, instancePath + "/lastCheckedAt", "type", { type: schema76.properties.lastCheckedAt.type });
        errors++;
      }
      if (typeof data14 === "string") {
        if (!formats0.test(data14)) {
          vErrors = note(vErrors, instancePath + "/lastCheckedAt", "format", { format: "date-time" });
          errors++;
        }
      }
    }
    if (data.lastHealthyAt !== void 0) {
      let data15 = data.lastHealthyAt;
      if (typeof data15 !== "string" && data15 !== null) {
        vErrors = note(vErrors, instancePath + "/lastHealthyAt", "type", { type: schema76.properties.lastHealthyAt.type });
        errors++;
      }
      if (typeof data15 === "string") {
        if (!formats0.test(data15)) {
          vErrors = note(vErrors, instancePath + "/lastHealthyAt", "format", { format: "date-time" });
          errors++;
        }
      }
    }
    if (data.createdAt !== void 0) {
      let data16 = data.createdAt;
      if (typeof data16 === "string") {
        if (!formats0.test(data16)) {
          vErrors = note(vErrors, instancePath + "/createdAt", "format", { format: "date-time" });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/createdAt", "type", { type: "string" });
        errors++;
      }
    }
    if (data.updatedAt !== void 0) {
      let data17 = data.updatedAt;
      if (typeof data17 === "string") {
        if (!formats0.test(data17)) {
          vErrors = note(vErrors, instancePath + "/updatedAt", "format", { format: "date-time" });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/updatedAt", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateRuntimeEndpoint.errors = vErrors;
  return errors === 0;
}
function validateRuntimeEndpointListResponse(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.items === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "items" });
      errors++;
    }
    if (data.items !== void 0) {
      let data0 = data.items;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validateRuntimeEndpoint(data0[i0], instancePath + "/items/" + i0)) {
            vErrors = join(vErrors, validateRuntimeEndpoint.errors);
            errors += validateRuntimeEndpoint.errors.length;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/items", "type", { type: "array" });
        errors++;
      }
    }
    if (data.nextCursor !== void 0) {
      if (!validateNextCursor(data.nextCursor, instancePath + "/nextCursor")) {
        vErrors = join(vErrors, validateNextCursor.errors);
        errors += validateNextCursor.errors.length;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateRuntimeEndpointListResponse.errors = vErrors;
  return errors === 0;
}
function validateRuntimeEndpointItemResponse(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.item === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "item" });
      errors++;
    }
    if (data.item !== void 0) {
      if (!validateRuntimeEndpoint(data.item, instancePath + "/item")) {
        vErrors = join(vErrors, validateRuntimeEndpoint.errors);
        errors += validateRuntimeEndpoint.errors.length;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateRuntimeEndpointItemResponse.errors = vErrors;
  return errors === 0;
}
var schema79 = {
  type: "object",
  additionalProperties: false,
  required: ["endpointBaseUrl"],
  properties: {
    endpointBaseUrl: { type: "string", pattern: "^[hH][tT][tT][pP][sS]?://" },
    label: { type: "string" },
    authType: { $ref: "EndpointAuthType" },
    authToken: { type: "string" },
    modelAlias: { type: "string" },
    networkScope: { $ref: "EndpointNetworkScope" },
    probePath: { type: "string" },
    status: { $ref: "EndpointHealthStatus" },
    leaseExpiresAt: { type: "string", format: "date-time" },
  },
};
function validateUpsertRuntimeEndpointRequest(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.endpointBaseUrl === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "endpointBaseUrl" });
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema79.properties, key0)) {
        vErrors = note(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.endpointBaseUrl !== void 0) {
      let data0 = data.endpointBaseUrl;
      if (typeof data0 === "string") {
        if (!pattern6.test(data0)) {
          vErrors = note(vErrors, instancePath + "/endpointBaseUrl", "pattern", { pattern: "^[hH][tT][tT][pP][sS]?://" });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/endpointBaseUrl", "type", { type: "string" });
        errors++;
      }
    }
    if (data.label !== void 0) {
      if (typeof data.label !== "string") {
        vErrors = note(vErrors, instancePath + "/label", "type", { type: "string" });
        errors++;
      }
    }
    if (data.authType !== void 0) {
      if (!validateEndpointAuthType(data.authType, instancePath + "/authType")) {
        vErrors = join(vErrors, validateEndpointAuthType.errors);
        errors += validateEndpointAuthType.errors.length;
      }
    }
    if (data.authToken !== void 0) {
      if (typeof data.authToken !== "string") {
        vErrors = note(vErrors, instancePath + "/authToken", "type", { type: "string" });
        errors++;
      }
    }
    if (data.modelAlias !== void 0) {
      if (typeof data.modelAlias !== "string") {
        vErrors = note(vErrors, instancePath + "/modelAlias", "type", { type: "string" });
        errors++;
      }
    }
    if (data.networkScope !== void 0) {
      if (!validateEndpointNetworkScope(data.networkScope, instancePath + "/networkScope")) {
        vErrors = join(vErrors, validateEndpointNetworkScope.errors);
        errors += validateEndpointNetworkScope.errors.length;
      }
    }
    if (data.probePath !== void 0) {
      if (typeof data.probePath !== "string") {
        vErrors = note(vErrors, instancePath + "/probePath", "type", { type: "string" });
        errors++;
      }
    }
    if (data.status !== void 0) {
      if (!validateEndpointHealthStatus(data.status, instancePath + "/status")) {
        vErrors = join(vErrors, validateEndpointHealthStatus.errors);
        errors += validateEndpointHealthStatus.errors.length;
      }
    }
    if (data.leaseExpiresAt !== void 0) {
      let data8 = data.leaseExpiresAt;
      if (typeof data8 === "string") {
        if (!formats0.test(data8)) {
          vErrors = note(vErrors, instancePath + "/leaseExpiresAt", "format", { format: "date-time" });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/leaseExpiresAt", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateUpsertRuntimeEndpointRequest.errors = vErrors;
  return errors === 0;
}
var schema80 = { type: "string", enum: ["core-product", "bootstrap-reference", "ecosystem"] };
function validateSkillScope(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = note(vErrors, instancePath, "type", { type: "string" });
    errors++;
  }
  if (!(data === "core-product" || data === "bootstrap-reference" || data === "ecosystem")) {
    vErrors = note(vErrors, instancePath, "enum", { allowedValues: schema80.enum });
    errors++;
  }
  validateSkillScope.errors = vErrors;
  return errors === 0;
}
var schema81 = { type: "string", enum: ["machine-offers", "machine-consumes"] };
function validateSkillDirection(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = note(vErrors, instancePath, "type", { type: "string" });
    errors++;
  }
  if (!(data === "machine-offers" || data === "machine-consumes")) {
    vErrors = note(vErrors, instancePath, "enum", { allowedValues: schema81.enum });
    errors++;
  }
  validateSkillDirection.errors = vErrors;
  return errors === 0;
}
var schema82 = { type: "string", enum: ["peaq", "partner", "clawhub", "external-marketplace"] };
function validateSkillSource(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = note(vErrors, instancePath, "type", { type: "string" });
    errors++;
  }
  if (!(data === "peaq" || data === "partner" || data === "clawhub" || data === "external-marketplace")) {
    vErrors = note(vErrors, instancePath, "enum", { allowedValues: schema82.enum });
    errors++;
  }
  validateSkillSource.errors = vErrors;
  return errors === 0;
}
var schema83 = { type: "string", enum: ["runtime", "reference"] };
function validateSkillKind(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = note(vErrors, instancePath, "type", { type: "string" });
    errors++;
  }
  if (!(data === "runtime" || data === "reference")) {
    vErrors = note(vErrors, instancePath, "enum", { allowedValues: schema83.enum });
    errors++;
  }
  validateSkillKind.errors = vErrors;
  return errors === 0;
}
var schema84 = {
  type: "string",
  enum: [
    "oracle.price-feed",
    "compute.marketplace",
    "storage.object",
    "data.location",
    "network.partner-console",
    "identity.proof-of-person",
    "device.control",
    "machine.commerce",
  ],
};
function validateServiceType(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = note(vErrors, instancePath, "type", { type: "string" });
    errors++;
  }
  if (
    !(
      data === "oracle.price-feed" ||
      data === "compute.marketplace" ||
      data === "storage.object" ||
      data === "data.location" ||
      data === "network.partner-console" ||
      data === "identity.proof-of-person" ||
      data === "device.control" ||
      data === "machine.commerce"
    )
  ) {
    vErrors = note(vErrors, instancePath, "enum", { allowedValues: schema84.enum });
    errors++;
  }
  validateServiceType.errors = vErrors;
  return errors === 0;
}
var schema85 = { type: "string", enum: ["none", "api-key", "bearer", "wallet", "local"] };
function validateSkillAuthType(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = note(vErrors, instancePath, "type", { type: "string" });
    errors++;
  }
  if (!(data === "none" || data === "api-key" || data === "bearer" || data === "wallet" || data === "local")) {
    vErrors = note(vErrors, instancePath, "enum", { allowedValues: schema85.enum });
    errors++;
  }
  validateSkillAuthType.errors = vErrors;
  return errors === 0;
}
var schema86 = { type: "string", enum: ["unconfigured", "configured", "expired", "invalid", "restricted"] };
function validateSkillAuthState(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = note(vErrors, instancePath, "type", { type: "string" });
    errors++;
  }
  if (!(data === "unconfigured" || data === "configured" || data === "expired" || data === "invalid" || data === "restricted")) {
    vErrors = note(vErrors, instancePath, "enum", { allowedValues: schema86.enum });
    errors++;
  }
  validateSkillAuthState.errors = vErrors;
  return errors === 0;
}
var schema87 = { type: "string", enum: ["public", "credentialed", "partner-approved", "whitelisted", "local"] };
function validateSkillAccessMode(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = note(vErrors, instancePath, "type", { type: "string" });
    errors++;
  }
  if (
    !(data === "public" || data === "credentialed" || data === "partner-approved" || data === "whitelisted" || data === "local")
  ) {
    vErrors = note(vErrors, instancePath, "enum", { allowedValues: schema87.enum });
    errors++;
  }
  validateSkillAccessMode.errors = vErrors;
  return errors === 0;
}
var schema88 = { type: "string", enum: ["peaq-native", "clawhub", "openapi", "mcp", "docs-only"] };
function validateSkillDistribution(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = note(vErrors, instancePath, "type", { type: "string" });
    errors++;
  }
  if (!(data === "peaq-native" || data === "clawhub" || data === "openapi" || data === "mcp" || data === "docs-only")) {
    vErrors = note(vErrors, instancePath, "enum", { allowedValues: schema88.enum });
    errors++;
  }
  validateSkillDistribution.errors = vErrors;
  return errors === 0;
}
var schema89 = { type: "string", enum: ["reference", "beta", "production"] };
function validateSkillMaturity(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = note(vErrors, instancePath, "type", { type: "string" });
    errors++;
  }
  if (!(data === "reference" || data === "beta" || data === "production")) {
    vErrors = note(vErrors, instancePath, "enum", { allowedValues: schema89.enum });
    errors++;
  }
  validateSkillMaturity.errors = vErrors;
  return errors === 0;
}
var schema90 = { type: "string", enum: ["native", "external-handoff"] };
function validateExecutionMode(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = note(vErrors, instancePath, "type", { type: "string" });
    errors++;
  }
  if (!(data === "native" || data === "external-handoff")) {
    vErrors = note(vErrors, instancePath, "enum", { allowedValues: schema90.enum });
    errors++;
  }
  validateExecutionMode.errors = vErrors;
  return errors === 0;
}
var schema91 = {
  type: "string",
  enum: ["native", "credentials-required", "partner-required", "local-config-required", "setup-required", "docs-only"],
};
function validateIntegrationStatus(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = note(vErrors, instancePath, "type", { type: "string" });
    errors++;
  }
  if (
    !(
      data === "native" ||
      data === "credentials-required" ||
      data === "partner-required" ||
      data === "local-config-required" ||
      data === "setup-required" ||
      data === "docs-only"
    )
  ) {
    vErrors = note(vErrors, instancePath, "enum", { allowedValues: schema91.enum });
    errors++;
  }
  validateIntegrationStatus.errors = vErrors;
  return errors === 0;
}
function validateExternalHandoff(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.label === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "label" });
      errors++;
    }
    if (data.url === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "url" });
      errors++;
    }
    if (data.notes === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "notes" });
      errors++;
    }
    if (data.label !== void 0) {
      if (typeof data.label !== "string") {
        vErrors = note(vErrors, instancePath + "/label", "type", { type: "string" });
        errors++;
      }
    }
    if (data.url !== void 0) {
      if (typeof data.url !== "string") {
        vErrors = note(vErrors, instancePath + "/url", "type", { type: "string" });
        errors++;
      }
    }
    if (data.notes !== void 0) {
      let data2 = data.notes;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data2[i0] !== "string") {
            vErrors = note(vErrors, instancePath + "/notes/" + i0, "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/notes", "type", { type: "array" });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateExternalHandoff.errors = vErrors;
  return errors === 0;
}
var schema93 = {
  type: "object",
  required: [
    "key",
    "providerKey",
    "label",
    "description",
    "direction",
    "scope",
    "source",
    "listedBy",
    "lastVerifiedAt",
    "kind",
    "serviceTypes",
    "operations",
    "authType",
    "authState",
    "accessMode",
    "distribution",
    "maturity",
    "executionMode",
    "integrationStatus",
    "requiredEnv",
    "requiresHumanEnablement",
  ],
  properties: {
    key: { type: "string" },
    providerKey: { type: "string" },
    label: { type: "string" },
    description: { type: "string" },
    direction: { $ref: "SkillDirection" },
    scope: { $ref: "SkillScope" },
    source: { $ref: "SkillSource" },
    listedBy: { type: "string" },
    lastVerifiedAt: { type: ["string", "null"], format: "date-time" },
    kind: { $ref: "SkillKind" },
    serviceTypes: { type: "array", items: { $ref: "ServiceType" } },
    operations: { type: "array", items: { type: "string" } },
    authType: { $ref: "SkillAuthType" },
    authState: { $ref: "SkillAuthState" },
    accessMode: { $ref: "SkillAccessMode" },
    distribution: { $ref: "SkillDistribution" },
    maturity: { $ref: "SkillMaturity" },
    executionMode: { $ref: "ExecutionMode" },
    integrationStatus: { $ref: "IntegrationStatus" },
    requiredEnv: { type: "array", items: { type: "string" } },
    requiresHumanEnablement: { type: "boolean" },
    referenceUrl: { type: ["string", "null"] },
    artifactUrl: { type: ["string", "null"] },
    handoff: { if: { type: "null" }, else: { $ref: "ExternalHandoff" } },
  },
};
function validateSkillSummary(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.key === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "key" });
      errors++;
    }
    if (data.providerKey === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "providerKey" });
      errors++;
    }
    if (data.label === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "label" });
      errors++;
    }
    if (data.description === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "description" });
      errors++;
    }
    if (data.direction === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "direction" });
      errors++;
    }
    if (data.scope === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "scope" });
      errors++;
    }
    if (data.source === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "source" });
      errors++;
    }
    if (data.listedBy === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "listedBy" });
      errors++;
    }
    if (data.lastVerifiedAt === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "lastVerifiedAt" });
      errors++;
    }
    if (data.kind === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.serviceTypes === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "serviceTypes" });
      errors++;
    }
    if (data.operations === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "operations" });
      errors++;
    }
    if (data.authType === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "authType" });
      errors++;
    }
    if (data.authState === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "authState" });
      errors++;
    }
    if (data.accessMode === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "accessMode" });
      errors++;
    }
    if (data.distribution === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "distribution" });
      errors++;
    }
    if (data.maturity === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "maturity" });
      errors++;
    }
    if (data.executionMode === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "executionMode" });
      errors++;
    }
    if (data.integrationStatus === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "integrationStatus" });
      errors++;
    }
    if (data.requiredEnv === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "requiredEnv" });
      errors++;
    }
    if (data.requiresHumanEnablement === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "requiresHumanEnablement" });
      errors++;
    }
    if (data.key !== void 0) {
      if (typeof data.key !== "string") {
        vErrors = note(vErrors, instancePath + "/key", "type", { type: "string" });
        errors++;
      }
    }
    if (data.providerKey !== void 0) {
      if (typeof data.providerKey !== "string") {
        vErrors = note(vErrors, instancePath + "/providerKey", "type", { type: "string" });
        errors++;
      }
    }
    if (data.label !== void 0) {
      if (typeof data.label !== "string") {
        vErrors = note(vErrors, instancePath + "/label", "type", { type: "string" });
        errors++;
      }
    }
    if (data.description !== void 0) {
      if (typeof data.description !== "string") {
        vErrors = note(vErrors, instancePath + "/description", "type", { type: "string" });
        errors++;
      }
    }
    if (data.direction !== void 0) {
      if (!validateSkillDirection(data.direction, instancePath + "/direction")) {
        vErrors = join(vErrors, validateSkillDirection.errors);
        errors += validateSkillDirection.errors.length;
      }
    }
    if (data.scope !== void 0) {
      if (!validateSkillScope(data.scope, instancePath + "/scope")) {
        vErrors = join(vErrors, validateSkillScope.errors);
        errors += validateSkillScope.errors.length;
      }
    }
    if (data.source !== void 0) {
      if (!validateSkillSource(data.source, instancePath + "/source")) {
        vErrors = join(vErrors, validateSkillSource.errors);
        errors += validateSkillSource.errors.length;
      }
    }
    if (data.listedBy !== void 0) {
      if (typeof data.listedBy !== "string") {
        vErrors = note(vErrors, instancePath + "/listedBy", "type", { type: "string" });
        errors++;
      }
    }
    if (data.lastVerifiedAt !== void 0) {
      let data8 = data.lastVerifiedAt;
      if (typeof data8 !== "string" && data8 !== null) {
        vErrors = note(vErrors, instancePath + "/lastVerifiedAt", "type", { type: schema93.properties.lastVerifiedAt.type });
        errors++;
      }
      if (typeof data8 === "string") {
        if (!formats0.test(data8)) {
          vErrors = note(vErrors, instancePath + "/lastVerifiedAt", "format", { format: "date-time" });
          errors++;
        }
      }
    }
    if (data.kind !== void 0) {
      if (!validateSkillKind(data.kind, instancePath + "/kind")) {
        vErrors = join(vErrors, validateSkillKind.errors);
        errors += validateSkillKind.errors.length;
      }
    }
    if (data.serviceTypes !== void 0) {
      let data10 = data.serviceTypes;
      if (Array.isArray(data10)) {
        const len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validateServiceType(data10[i0], instancePath + "/serviceTypes/" + i0)) {
            vErrors = join(vErrors, validateServiceType.errors);
            errors += validateServiceType.errors.length;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/serviceTypes", "type", { type: "array" });
        errors++;
      }
    }
    if (data.operations !== void 0) {
      let data12 = data.operations;
      if (Array.isArray(data12)) {
        const len1 = data12.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data12[i1] !== "string") {
            vErrors = note(vErrors, instancePath + "/operations/" + i1, "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/operations", "type", { type: "array" });
        errors++;
      }
    }
    if (data.authType !== void 0) {
      if (!validateSkillAuthType(data.authType, instancePath + "/authType")) {
        vErrors = join(vErrors, validateSkillAuthType.errors);
        errors += validateSkillAuthType.errors.length;
      }
    }
    if (data.authState !== void 0) {
      if (!validateSkillAuthState(data.authState, instancePath + "/authState")) {
        vErrors = join(vErrors, validateSkillAuthState.errors);
        errors += validateSkillAuthState.errors.length;
      }
    }
    if (data.accessMode !== void 0) {
      if (!validateSkillAccessMode(data.accessMode, instancePath + "/accessMode")) {
        vErrors = join(vErrors, validateSkillAccessMode.errors);
        errors += validateSkillAccessMode.errors.length;
      }
    }
    if (data.distribution !== void 0) {
      if (!validateSkillDistribution(data.distribution, instancePath + "/distribution")) {
        vErrors = join(vErrors, validateSkillDistribution.errors);
        errors += validateSkillDistribution.errors.length;
      }
    }
    if (data.maturity !== void 0) {
      if (!validateSkillMaturity(data.maturity, instancePath + "/maturity")) {
        vErrors = join(vErrors, validateSkillMaturity.errors);
        errors += validateSkillMaturity.errors.length;
      }
    }
    if (data.executionMode !== void 0) {
      if (!validateExecutionMode(data.executionMode, instancePath + "/executionMode")) {
        vErrors = join(vErrors, validateExecutionMode.errors);
        errors += validateExecutionMode.errors.length;
      }
    }
    if (data.integrationStatus !== void 0) {
      if (!validateIntegrationStatus(data.integrationStatus, instancePath + "/integrationStatus")) {
        vErrors = join(vErrors, validateIntegrationStatus.errors);
        errors += validateIntegrationStatus.errors.length;
      }
    }
    if (data.requiredEnv !== void 0) {
      let data21 = data.requiredEnv;
      if (Array.isArray(data21)) {
        const len2 = data21.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (typeof data21[i2] !== "string") {
            vErrors = note(vErrors, instancePath + "/requiredEnv/" + i2, "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/requiredEnv", "type", { type: "array" });
        errors++;
      }
    }
    if (data.requiresHumanEnablement !== void 0) {
      if (typeof data.requiresHumanEnablement !== "boolean") {
        vErrors = note(vErrors, instancePath + "/requiresHumanEnablement", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.referenceUrl !== void 0) {
      let data24 = data.referenceUrl;
      if (typeof data24 !== "string" && data24 !== null) {
        vErrors = note(vErrors, instancePath + "/referenceUrl", "type", { type: schema93.properties.referenceUrl.type });
        errors++;
      }
    }
    if (data.artifactUrl !== void 0) {
      let data25 = data.artifactUrl;
      if (typeof data25 !== "string" && data25 !== null) {
        vErrors = note(vErrors, instancePath + "/artifactUrl", "type", { type: schema93.properties.artifactUrl.type });
        errors++;
      }
    }
    if (data.handoff !== void 0) {
      let data26 = data.handoff;
      const _errs42 = errors;
      let valid7 = true;
      const _errs43 = errors;
      if (data26 !== null) {
        vErrors = note(vErrors);
        errors++;
      }
      var _valid0 = _errs43 === errors;
      errors = _errs42;
      vErrors = cut(vErrors, _errs42);
      if (!_valid0) {
        const _errs45 = errors;
        if (!validateExternalHandoff(data26, instancePath + "/handoff")) {
          vErrors = join(vErrors, validateExternalHandoff.errors);
          errors += validateExternalHandoff.errors.length;
        }
        var _valid0 = _errs45 === errors;
        valid7 = _valid0;
      }
      if (!valid7) {
        vErrors = note(vErrors, instancePath + "/handoff", "if", { failingKeyword: "else" });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateSkillSummary.errors = vErrors;
  return errors === 0;
}
function validateSkillListResponse(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.items === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "items" });
      errors++;
    }
    if (data.items !== void 0) {
      let data0 = data.items;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validateSkillSummary(data0[i0], instancePath + "/items/" + i0)) {
            vErrors = join(vErrors, validateSkillSummary.errors);
            errors += validateSkillSummary.errors.length;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/items", "type", { type: "array" });
        errors++;
      }
    }
    if (data.nextCursor !== void 0) {
      if (!validateNextCursor(data.nextCursor, instancePath + "/nextCursor")) {
        vErrors = join(vErrors, validateNextCursor.errors);
        errors += validateNextCursor.errors.length;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateSkillListResponse.errors = vErrors;
  return errors === 0;
}
function validateSkillItemResponse(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.item === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "item" });
      errors++;
    }
    if (data.item !== void 0) {
      if (!validateSkillSummary(data.item, instancePath + "/item")) {
        vErrors = join(vErrors, validateSkillSummary.errors);
        errors += validateSkillSummary.errors.length;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateSkillItemResponse.errors = vErrors;
  return errors === 0;
}
function validateSkillManifestInput(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.key === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "key" });
      errors++;
    }
    if (data.type === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "type" });
      errors++;
    }
    if (data.required === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "required" });
      errors++;
    }
    if (data.description === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "description" });
      errors++;
    }
    if (data.key !== void 0) {
      if (typeof data.key !== "string") {
        vErrors = note(vErrors, instancePath + "/key", "type", { type: "string" });
        errors++;
      }
    }
    if (data.type !== void 0) {
      if (typeof data.type !== "string") {
        vErrors = note(vErrors, instancePath + "/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.required !== void 0) {
      if (typeof data.required !== "boolean") {
        vErrors = note(vErrors, instancePath + "/required", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.description !== void 0) {
      if (typeof data.description !== "string") {
        vErrors = note(vErrors, instancePath + "/description", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateSkillManifestInput.errors = vErrors;
  return errors === 0;
}
function validateSkillManifestOutput(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.key === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "key" });
      errors++;
    }
    if (data.type === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "type" });
      errors++;
    }
    if (data.description === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "description" });
      errors++;
    }
    if (data.key !== void 0) {
      if (typeof data.key !== "string") {
        vErrors = note(vErrors, instancePath + "/key", "type", { type: "string" });
        errors++;
      }
    }
    if (data.type !== void 0) {
      if (typeof data.type !== "string") {
        vErrors = note(vErrors, instancePath + "/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.description !== void 0) {
      if (typeof data.description !== "string") {
        vErrors = note(vErrors, instancePath + "/description", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateSkillManifestOutput.errors = vErrors;
  return errors === 0;
}
function validateSkillManifest(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.key === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "key" });
      errors++;
    }
    if (data.providerKey === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "providerKey" });
      errors++;
    }
    if (data.label === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "label" });
      errors++;
    }
    if (data.summary === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "summary" });
      errors++;
    }
    if (data.inputs === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "inputs" });
      errors++;
    }
    if (data.outputs === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "outputs" });
      errors++;
    }
    if (data.key !== void 0) {
      if (typeof data.key !== "string") {
        vErrors = note(vErrors, instancePath + "/key", "type", { type: "string" });
        errors++;
      }
    }
    if (data.providerKey !== void 0) {
      if (typeof data.providerKey !== "string") {
        vErrors = note(vErrors, instancePath + "/providerKey", "type", { type: "string" });
        errors++;
      }
    }
    if (data.label !== void 0) {
      if (typeof data.label !== "string") {
        vErrors = note(vErrors, instancePath + "/label", "type", { type: "string" });
        errors++;
      }
    }
    if (data.summary !== void 0) {
      if (typeof data.summary !== "string") {
        vErrors = note(vErrors, instancePath + "/summary", "type", { type: "string" });
        errors++;
      }
    }
    if (data.inputs !== void 0) {
      let data4 = data.inputs;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validateSkillManifestInput(data4[i0], instancePath + "/inputs/" + i0)) {
            vErrors = join(vErrors, validateSkillManifestInput.errors);
            errors += validateSkillManifestInput.errors.length;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/inputs", "type", { type: "array" });
        errors++;
      }
    }
    if (data.outputs !== void 0) {
      let data6 = data.outputs;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validateSkillManifestOutput(data6[i1], instancePath + "/outputs/" + i1)) {
            vErrors = join(vErrors, validateSkillManifestOutput.errors);
            errors += validateSkillManifestOutput.errors.length;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/outputs", "type", { type: "array" });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateSkillManifest.errors = vErrors;
  return errors === 0;
}
function validateSkillManifestItemResponse(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.item === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "item" });
      errors++;
    }
    if (data.item !== void 0) {
      if (!validateSkillManifest(data.item, instancePath + "/item")) {
        vErrors = join(vErrors, validateSkillManifest.errors);
        errors += validateSkillManifest.errors.length;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateSkillManifestItemResponse.errors = vErrors;
  return errors === 0;
}
var schema100 = { type: "object", additionalProperties: { type: ["string", "number", "boolean"] } };
function validateSettingsMap(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      let data0 = data[key0];
      if (typeof data0 !== "string" && !(typeof data0 == "number") && typeof data0 !== "boolean") {
        vErrors = note(vErrors, instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "type", {
          type: schema100.additionalProperties.type,
        });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateSettingsMap.errors = vErrors;
  return errors === 0;
}
function validateUpdateSkillConfigRequest(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "enabled" || key0 === "credentials" || key0 === "settings")) {
        vErrors = note(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.enabled !== void 0) {
      if (typeof data.enabled !== "boolean") {
        vErrors = note(vErrors, instancePath + "/enabled", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.credentials !== void 0) {
      let data1 = data.credentials;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key1 in data1) {
          if (typeof data1[key1] !== "string") {
            vErrors = note(vErrors, instancePath + "/credentials/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), "type", {
              type: "string",
            });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/credentials", "type", { type: "object" });
        errors++;
      }
    }
    if (data.settings !== void 0) {
      if (!validateSettingsMap(data.settings, instancePath + "/settings")) {
        vErrors = join(vErrors, validateSettingsMap.errors);
        errors += validateSettingsMap.errors.length;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateUpdateSkillConfigRequest.errors = vErrors;
  return errors === 0;
}
function validateSkillConfigResponse(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.skillKey === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "skillKey" });
      errors++;
    }
    if (data.providerKey === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "providerKey" });
      errors++;
    }
    if (data.enabled === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "enabled" });
      errors++;
    }
    if (data.settings === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "settings" });
      errors++;
    }
    if (data.hasCredentials === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "hasCredentials" });
      errors++;
    }
    if (data.updatedAt === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "updatedAt" });
      errors++;
    }
    if (data.skillKey !== void 0) {
      if (typeof data.skillKey !== "string") {
        vErrors = note(vErrors, instancePath + "/skillKey", "type", { type: "string" });
        errors++;
      }
    }
    if (data.providerKey !== void 0) {
      if (typeof data.providerKey !== "string") {
        vErrors = note(vErrors, instancePath + "/providerKey", "type", { type: "string" });
        errors++;
      }
    }
    if (data.enabled !== void 0) {
      if (typeof data.enabled !== "boolean") {
        vErrors = note(vErrors, instancePath + "/enabled", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.settings !== void 0) {
      if (!validateSettingsMap(data.settings, instancePath + "/settings")) {
        vErrors = join(vErrors, validateSettingsMap.errors);
        errors += validateSettingsMap.errors.length;
      }
    }
    if (data.hasCredentials !== void 0) {
      if (typeof data.hasCredentials !== "boolean") {
        vErrors = note(vErrors, instancePath + "/hasCredentials", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.updatedAt !== void 0) {
      let data5 = data.updatedAt;
      if (typeof data5 === "string") {
        if (!formats0.test(data5)) {
          vErrors = note(vErrors, instancePath + "/updatedAt", "format", { format: "date-time" });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/updatedAt", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateSkillConfigResponse.errors = vErrors;
  return errors === 0;
}
function validateSkillConfigItemResponse(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.item === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "item" });
      errors++;
    }
    if (data.item !== void 0) {
      if (!validateSkillConfigResponse(data.item, instancePath + "/item")) {
        vErrors = join(vErrors, validateSkillConfigResponse.errors);
        errors += validateSkillConfigResponse.errors.length;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateSkillConfigItemResponse.errors = vErrors;
  return errors === 0;
}
var schema104 = {
  type: "object",
  required: ["key", "type"],
  properties: { key: { type: "string" }, type: { type: "string" }, description: { type: ["string", "null"] } },
};
function validateOperationField(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.key === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "key" });
      errors++;
    }
    if (data.type === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "type" });
      errors++;
    }
    if (data.key !== void 0) {
      if (typeof data.key !== "string") {
        vErrors = note(vErrors, instancePath + "/key", "type", { type: "string" });
        errors++;
      }
    }
    if (data.type !== void 0) {
      if (typeof data.type !== "string") {
        vErrors = note(vErrors, instancePath + "/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.description !== void 0) {
      let data2 = data.description;
      if (typeof data2 !== "string" && data2 !== null) {
        vErrors = note(vErrors, instancePath + "/description", "type", { type: schema104.properties.description.type });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateOperationField.errors = vErrors;
  return errors === 0;
}
function validateJsonObject(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateJsonObject.errors = vErrors;
  return errors === 0;
}
var schema106 = {
  type: "object",
  required: ["operation", "inputFields", "outputFields", "exampleInput"],
  properties: {
    operation: { type: "string" },
    summary: { type: ["string", "null"] },
    inputFields: { type: "array", items: { $ref: "OperationField" } },
    outputFields: { type: "array", items: { $ref: "OperationField" } },
    exampleInput: { $ref: "JsonObject" },
    providerRequest: { if: { type: "null" }, else: { $ref: "JsonObject" } },
    notes: { type: ["array", "null"], items: { type: "string" } },
  },
};
function validateOperationContract(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.operation === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "operation" });
      errors++;
    }
    if (data.inputFields === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "inputFields" });
      errors++;
    }
    if (data.outputFields === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "outputFields" });
      errors++;
    }
    if (data.exampleInput === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "exampleInput" });
      errors++;
    }
    if (data.operation !== void 0) {
      if (typeof data.operation !== "string") {
        vErrors = note(vErrors, instancePath + "/operation", "type", { type: "string" });
        errors++;
      }
    }
    if (data.summary !== void 0) {
      let data1 = data.summary;
      if (typeof data1 !== "string" && data1 !== null) {
        vErrors = note(vErrors, instancePath + "/summary", "type", { type: schema106.properties.summary.type });
        errors++;
      }
    }
    if (data.inputFields !== void 0) {
      let data2 = data.inputFields;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validateOperationField(data2[i0], instancePath + "/inputFields/" + i0)) {
            vErrors = join(vErrors, validateOperationField.errors);
            errors += validateOperationField.errors.length;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/inputFields", "type", { type: "array" });
        errors++;
      }
    }
    if (data.outputFields !== void 0) {
      let data4 = data.outputFields;
      if (Array.isArray(data4)) {
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validateOperationField(data4[i1], instancePath + "/outputFields/" + i1)) {
            vErrors = join(vErrors, validateOperationField.errors);
            errors += validateOperationField.errors.length;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/outputFields", "type", { type: "array" });
        errors++;
      }
    }
    if (data.exampleInput !== void 0) {
      if (!validateJsonObject(data.exampleInput, instancePath + "/exampleInput")) {
        vErrors = join(vErrors, validateJsonObject.errors);
        errors += validateJsonObject.errors.length;
      }
    }
    if (data.providerRequest !== void 0) {
      let data7 = data.providerRequest;
      const _errs13 = errors;
      let valid5 = true;
      const _errs14 = errors;
      if (data7 !== null) {
        vErrors = note(vErrors);
        errors++;
      }
      var _valid0 = _errs14 === errors;
      errors = _errs13;
      vErrors = cut(vErrors, _errs13);
      if (!_valid0) {
        const _errs16 = errors;
        if (!validateJsonObject(data7, instancePath + "/providerRequest")) {
          vErrors = join(vErrors, validateJsonObject.errors);
          errors += validateJsonObject.errors.length;
        }
        var _valid0 = _errs16 === errors;
        valid5 = _valid0;
      }
      if (!valid5) {
        vErrors = note(vErrors, instancePath + "/providerRequest", "if", { failingKeyword: "else" });
        errors++;
      }
    }
    if (data.notes !== void 0) {
      let data8 = data.notes;
      if (!Array.isArray(data8) && data8 !== null) {
        vErrors = note(vErrors, instancePath + "/notes", "type", { type: schema106.properties.notes.type });
        errors++;
      }
      if (Array.isArray(data8)) {
        const len2 = data8.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (typeof data8[i2] !== "string") {
            vErrors = note(vErrors, instancePath + "/notes/" + i2, "type", { type: "string" });
            errors++;
          }
        }
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateOperationContract.errors = vErrors;
  return errors === 0;
}
var schema107 = { type: "string", enum: ["provider-defined", "fixed", "quote-required"] };
function validatePricingMode(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = note(vErrors, instancePath, "type", { type: "string" });
    errors++;
  }
  if (!(data === "provider-defined" || data === "fixed" || data === "quote-required")) {
    vErrors = note(vErrors, instancePath, "enum", { allowedValues: schema107.enum });
    errors++;
  }
  validatePricingMode.errors = vErrors;
  return errors === 0;
}
var schema108 = {
  type: "object",
  required: ["mode", "notes"],
  properties: {
    mode: { $ref: "PricingMode" },
    amount: { type: ["number", "null"] },
    currency: { type: ["string", "null"] },
    rate: { type: ["string", "null"] },
    notes: { type: "array", items: { type: "string" } },
  },
};
function validateQuotePricing(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.mode === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "mode" });
      errors++;
    }
    if (data.notes === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "notes" });
      errors++;
    }
    if (data.mode !== void 0) {
      if (!validatePricingMode(data.mode, instancePath + "/mode")) {
        vErrors = join(vErrors, validatePricingMode.errors);
        errors += validatePricingMode.errors.length;
      }
    }
    if (data.amount !== void 0) {
      let data1 = data.amount;
      if (!(typeof data1 == "number") && data1 !== null) {
        vErrors = note(vErrors, instancePath + "/amount", "type", { type: schema108.properties.amount.type });
        errors++;
      }
    }
    if (data.currency !== void 0) {
      let data2 = data.currency;
      if (typeof data2 !== "string" && data2 !== null) {
        vErrors = note(vErrors, instancePath + "/currency", "type", { type: schema108.properties.currency.type });
        errors++;
      }
    }
    if (data.rate !== void 0) {
      let data3 = data.rate;
      if (typeof data3 !== "string" && data3 !== null) {
        vErrors = note(vErrors, instancePath + "/rate", "type", { type: schema108.properties.rate.type });
        errors++;
      }
    }
    if (data.notes !== void 0) {
      let data4 = data.notes;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data4[i0] !== "string") {
            vErrors = note(vErrors, instancePath + "/notes/" + i0, "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/notes", "type", { type: "array" });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateQuotePricing.errors = vErrors;
  return errors === 0;
}
var schema109 = {
  type: "string",
  enum: [
    "not-required",
    "wallet",
    "x402",
    "mpp",
    "xvv42",
    "vault-stripe",
    "escrow",
    "onchain-escrow",
    "offchain-record",
    "external",
    "wdk-usdt-transfer",
  ],
};
function validateMarketPaymentRailType(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = note(vErrors, instancePath, "type", { type: "string" });
    errors++;
  }
  if (
    !(
      data === "not-required" ||
      data === "wallet" ||
      data === "x402" ||
      data === "mpp" ||
      data === "xvv42" ||
      data === "vault-stripe" ||
      data === "escrow" ||
      data === "onchain-escrow" ||
      data === "offchain-record" ||
      data === "external" ||
      data === "wdk-usdt-transfer"
    )
  ) {
    vErrors = note(vErrors, instancePath, "enum", { allowedValues: schema109.enum });
    errors++;
  }
  validateMarketPaymentRailType.errors = vErrors;
  return errors === 0;
}
var schema110 = {
  type: "object",
  required: ["defaultRail", "supportedRails", "required", "notes"],
  properties: {
    defaultRail: { $ref: "MarketPaymentRailType" },
    supportedRails: { type: "array", items: { $ref: "MarketPaymentRailType" } },
    required: { type: "boolean" },
    notes: { type: "array", items: { type: "string" } },
    provider: { type: ["string", "null"] },
    chain: { type: ["string", "null"] },
    token: { type: ["string", "null"] },
    tokenAddress: { type: ["string", "null"] },
    tokenMint: { type: ["string", "null"] },
    walletAddress: { type: ["string", "null"] },
    externalUrl: { type: ["string", "null"] },
    payerAddress: { type: ["string", "null"] },
    payeeAddress: { type: ["string", "null"] },
  },
};
function validateMarketPaymentRailRecommendation(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.defaultRail === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "defaultRail" });
      errors++;
    }
    if (data.supportedRails === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "supportedRails" });
      errors++;
    }
    if (data.required === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "required" });
      errors++;
    }
    if (data.notes === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "notes" });
      errors++;
    }
    if (data.defaultRail !== void 0) {
      if (!validateMarketPaymentRailType(data.defaultRail, instancePath + "/defaultRail")) {
        vErrors = join(vErrors, validateMarketPaymentRailType.errors);
        errors += validateMarketPaymentRailType.errors.length;
      }
    }
    if (data.supportedRails !== void 0) {
      let data1 = data.supportedRails;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validateMarketPaymentRailType(data1[i0], instancePath + "/supportedRails/" + i0)) {
            vErrors = join(vErrors, validateMarketPaymentRailType.errors);
            errors += validateMarketPaymentRailType.errors.length;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/supportedRails", "type", { type: "array" });
        errors++;
      }
    }
    if (data.required !== void 0) {
      if (typeof data.required !== "boolean") {
        vErrors = note(vErrors, instancePath + "/required", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.notes !== void 0) {
      let data4 = data.notes;
      if (Array.isArray(data4)) {
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data4[i1] !== "string") {
            vErrors = note(vErrors, instancePath + "/notes/" + i1, "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/notes", "type", { type: "array" });
        errors++;
      }
    }
    if (data.provider !== void 0) {
      let data6 = data.provider;
      if (typeof data6 !== "string" && data6 !== null) {
        vErrors = note(vErrors, instancePath + "/provider", "type", { type: schema110.properties.provider.type });
        errors++;
      }
    }
    if (data.chain !== void 0) {
      let data7 = data.chain;
      if (typeof data7 !== "string" && data7 !== null) {
        vErrors = note(vErrors, instancePath + "/chain", "type", { type: schema110.properties.chain.type });
        errors++;
      }
    }
    if (data.token !== void 0) {
      let data8 = data.token;
      if (typeof data8 !== "string" && data8 !== null) {
        vErrors = note(vErrors, instancePath + "/token", "type", { type: schema110.properties.token.type });
        errors++;
      }
    }
    if (data.tokenAddress !== void 0) {
      let data9 = data.tokenAddress;
      if (typeof data9 !== "string" && data9 !== null) {
        vErrors = note(vErrors, instancePath + "/tokenAddress", "type", { type: schema110.properties.tokenAddress.type });
        errors++;
      }
    }
    if (data.tokenMint !== void 0) {
      let data10 = data.tokenMint;
      if (typeof data10 !== "string" && data10 !== null) {
        vErrors = note(vErrors, instancePath + "/tokenMint", "type", { type: schema110.properties.tokenMint.type });
        errors++;
      }
    }
    if (data.walletAddress !== void 0) {
      let data11 = data.walletAddress;
      if (typeof data11 !== "string" && data11 !== null) {
        vErrors = note(vErrors, instancePath + "/walletAddress", "type", { type: schema110.properties.walletAddress.type });
        errors++;
      }
    }
    if (data.externalUrl !== void 0) {
      let data12 = data.externalUrl;
      if (typeof data12 !== "string" && data12 !== null) {
        vErrors = note(vErrors, instancePath + "/externalUrl", "type", { type: schema110.properties.externalUrl.type });
        errors++;
      }
    }
    if (data.payerAddress !== void 0) {
      let data13 = data.payerAddress;
      if (typeof data13 !== "string" && data13 !== null) {
        vErrors = note(vErrors, instancePath + "/payerAddress", "type", { type: schema110.properties.payerAddress.type });
        errors++;
      }
    }
    if (data.payeeAddress !== void 0) {
      let data14 = data.payeeAddress;
      if (typeof data14 !== "string" && data14 !== null) {
        vErrors = note(vErrors, instancePath + "/payeeAddress", "type", { type: schema110.properties.payeeAddress.type });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateMarketPaymentRailRecommendation.errors = vErrors;
  return errors === 0;
}
var schema111 = {
  type: "object",
  required: ["protocols", "networks"],
  properties: {
    label: { type: ["string", "null"] },
    operation: { type: ["string", "null"] },
    url: { type: ["string", "null"] },
    method: { type: ["string", "null"] },
    path: { type: ["string", "null"] },
    providerName: { type: ["string", "null"] },
    key: { type: ["string", "null"] },
    protocols: { type: "array", items: { type: "string" } },
    networks: { type: "array", items: { type: "string" } },
  },
};
function validateMarketServiceEndpoint(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.protocols === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "protocols" });
      errors++;
    }
    if (data.networks === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "networks" });
      errors++;
    }
    if (data.label !== void 0) {
      let data0 = data.label;
      if (typeof data0 !== "string" && data0 !== null) {
        vErrors = note(vErrors, instancePath + "/label", "type", { type: schema111.properties.label.type });
        errors++;
      }
    }
    if (data.operation !== void 0) {
      let data1 = data.operation;
      if (typeof data1 !== "string" && data1 !== null) {
        vErrors = note(vErrors, instancePath + "/operation", "type", { type: schema111.properties.operation.type });
        errors++;
      }
    }
    if (data.url !== void 0) {
      let data2 = data.url;
      if (typeof data2 !== "string" && data2 !== null) {
        vErrors = note(vErrors, instancePath + "/url", "type", { type: schema111.properties.url.type });
        errors++;
      }
    }
    if (data.method !== void 0) {
      let data3 = data.method;
      if (typeof data3 !== "string" && data3 !== null) {
        vErrors = note(vErrors, instancePath + "/method", "type", { type: schema111.properties.method.type });
        errors++;
      }
    }
    if (data.path !== void 0) {
      let data4 = data.path;
      if (typeof data4 !== "string" && data4 !== null) {
        vErrors = note(vErrors, instancePath + "/path", "type", { type: schema111.properties.path.type });
        errors++;
      }
    }
    if (data.providerName !== void 0) {
      let data5 = data.providerName;
      if (typeof data5 !== "string" && data5 !== null) {
        vErrors = note(vErrors, instancePath + "/providerName", "type", { type: schema111.properties.providerName.type });
        errors++;
      }
    }
    if (data.key !== void 0) {
      let data6 = data.key;
      if (typeof data6 !== "string" && data6 !== null) {
        vErrors = note(vErrors, instancePath + "/key", "type", { type: schema111.properties.key.type });
        errors++;
      }
    }
    if (data.protocols !== void 0) {
      let data7 = data.protocols;
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data7[i0] !== "string") {
            vErrors = note(vErrors, instancePath + "/protocols/" + i0, "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/protocols", "type", { type: "array" });
        errors++;
      }
    }
    if (data.networks !== void 0) {
      let data9 = data.networks;
      if (Array.isArray(data9)) {
        const len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data9[i1] !== "string") {
            vErrors = note(vErrors, instancePath + "/networks/" + i1, "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/networks", "type", { type: "array" });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateMarketServiceEndpoint.errors = vErrors;
  return errors === 0;
}
var schema112 = {
  type: "object",
  required: [
    "id",
    "skillKey",
    "providerKey",
    "providerId",
    "providerLabel",
    "serviceType",
    "name",
    "description",
    "operations",
    "authType",
    "accessMode",
    "executionMode",
    "integrationStatus",
    "distribution",
    "maturity",
    "kind",
    "capabilities",
    "region",
    "freshnessSeconds",
    "requiresHumanEnablement",
    "metadata",
    "updatedAt",
  ],
  properties: {
    id: { type: "string" },
    skillKey: { type: "string" },
    providerKey: { type: "string" },
    providerId: { type: "string" },
    providerLabel: { type: "string" },
    companyName: { type: ["string", "null"] },
    serviceType: { $ref: "ServiceType" },
    name: { type: "string" },
    description: { type: "string" },
    operations: { type: "array", items: { type: "string" } },
    operationContracts: { type: ["array", "null"], items: { $ref: "OperationContract" } },
    authType: { $ref: "SkillAuthType" },
    accessMode: { $ref: "SkillAccessMode" },
    executionMode: { $ref: "ExecutionMode" },
    integrationStatus: { $ref: "IntegrationStatus" },
    distribution: { $ref: "SkillDistribution" },
    maturity: { $ref: "SkillMaturity" },
    kind: { $ref: "SkillKind" },
    capabilities: { type: "array", items: { type: "string" } },
    region: { type: "string" },
    freshnessSeconds: { type: "integer" },
    requiresHumanEnablement: { type: "boolean" },
    pricing: { if: { type: "null" }, else: { $ref: "QuotePricing" } },
    payment: { if: { type: "null" }, else: { $ref: "MarketPaymentRailRecommendation" } },
    endpoints: { type: ["array", "null"], items: { $ref: "MarketServiceEndpoint" } },
    consumption: { if: { type: "null" }, else: { $ref: "JsonObject" } },
    handoff: { if: { type: "null" }, else: { $ref: "ExternalHandoff" } },
    referenceUrl: { type: ["string", "null"] },
    artifactUrl: { type: ["string", "null"] },
    metadata: { $ref: "JsonObject" },
    updatedAt: { type: "string", format: "date-time" },
  },
};
function validateMarketService(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "id" });
      errors++;
    }
    if (data.skillKey === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "skillKey" });
      errors++;
    }
    if (data.providerKey === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "providerKey" });
      errors++;
    }
    if (data.providerId === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "providerId" });
      errors++;
    }
    if (data.providerLabel === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "providerLabel" });
      errors++;
    }
    if (data.serviceType === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "serviceType" });
      errors++;
    }
    if (data.name === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "name" });
      errors++;
    }
    if (data.description === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "description" });
      errors++;
    }
    if (data.operations === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "operations" });
      errors++;
    }
    if (data.authType === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "authType" });
      errors++;
    }
    if (data.accessMode === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "accessMode" });
      errors++;
    }
    if (data.executionMode === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "executionMode" });
      errors++;
    }
    if (data.integrationStatus === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "integrationStatus" });
      errors++;
    }
    if (data.distribution === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "distribution" });
      errors++;
    }
    if (data.maturity === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "maturity" });
      errors++;
    }
    if (data.kind === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.capabilities === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "capabilities" });
      errors++;
    }
    if (data.region === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "region" });
      errors++;
    }
    if (data.freshnessSeconds === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "freshnessSeconds" });
      errors++;
    }
    if (data.requiresHumanEnablement === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "requiresHumanEnablement" });
      errors++;
    }
    if (data.metadata === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "metadata" });
      errors++;
    }
    if (data.updatedAt === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "updatedAt" });
      errors++;
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        vErrors = note(vErrors, instancePath + "/id", "type", { type: "string" });
        errors++;
      }
    }
    if (data.skillKey !== void 0) {
      if (typeof data.skillKey !== "string") {
        vErrors = note(vErrors, instancePath + "/skillKey", "type", { type: "string" });
        errors++;
      }
    }
    if (data.providerKey !== void 0) {
      if (typeof data.providerKey !== "string") {
        vErrors = note(vErrors, instancePath + "/providerKey", "type", { type: "string" });
        errors++;
      }
    }
    if (data.providerId !== void 0) {
      if (typeof data.providerId !== "string") {
        vErrors = note(vErrors, instancePath + "/providerId", "type", { type: "string" });
        errors++;
      }
    }
    if (data.providerLabel !== void 0) {
      if (typeof data.providerLabel !== "string") {
        vErrors = note(vErrors, instancePath + "/providerLabel", "type", { type: "string" });
        errors++;
      }
    }
    if (data.companyName !== void 0) {
      let data5 = data.companyName;
      if (typeof data5 !== "string" && data5 !== null) {
        vErrors = note(vErrors, instancePath + "/companyName", "type", { type: schema112.properties.companyName.type });
        errors++;
      }
    }
    if (data.serviceType !== void 0) {
      if (!validateServiceType(data.serviceType, instancePath + "/serviceType")) {
        vErrors = join(vErrors, validateServiceType.errors);
        errors += validateServiceType.errors.length;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        vErrors = note(vErrors, instancePath + "/name", "type", { type: "string" });
        errors++;
      }
    }
    if (data.description !== void 0) {
      if (typeof data.description !== "string") {
        vErrors = note(vErrors, instancePath + "/description", "type", { type: "string" });
        errors++;
      }
    }
    if (data.operations !== void 0) {
      let data9 = data.operations;
      if (Array.isArray(data9)) {
        const len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data9[i0] !== "string") {
            vErrors = note(vErrors, instancePath + "/operations/" + i0, "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/operations", "type", { type: "array" });
        errors++;
      }
    }
    if (data.operationContracts !== void 0) {
      let data11 = data.operationContracts;
      if (!Array.isArray(data11) && data11 !== null) {
        vErrors = note(vErrors, instancePath + "/operationContracts", "type", {
          type: schema112.properties.operationContracts.type,
        });
        errors++;
      }
      if (Array.isArray(data11)) {
        const len1 = data11.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validateOperationContract(data11[i1], instancePath + "/operationContracts/" + i1)) {
            vErrors = join(vErrors, validateOperationContract.errors);
            errors += validateOperationContract.errors.length;
          }
        }
      }
    }
    if (data.authType !== void 0) {
      if (!validateSkillAuthType(data.authType, instancePath + "/authType")) {
        vErrors = join(vErrors, validateSkillAuthType.errors);
        errors += validateSkillAuthType.errors.length;
      }
    }
    if (data.accessMode !== void 0) {
      if (!validateSkillAccessMode(data.accessMode, instancePath + "/accessMode")) {
        vErrors = join(vErrors, validateSkillAccessMode.errors);
        errors += validateSkillAccessMode.errors.length;
      }
    }
    if (data.executionMode !== void 0) {
      if (!validateExecutionMode(data.executionMode, instancePath + "/executionMode")) {
        vErrors = join(vErrors, validateExecutionMode.errors);
        errors += validateExecutionMode.errors.length;
      }
    }
    if (data.integrationStatus !== void 0) {
      if (!validateIntegrationStatus(data.integrationStatus, instancePath + "/integrationStatus")) {
        vErrors = join(vErrors, validateIntegrationStatus.errors);
        errors += validateIntegrationStatus.errors.length;
      }
    }
    if (data.distribution !== void 0) {
      if (!validateSkillDistribution(data.distribution, instancePath + "/distribution")) {
        vErrors = join(vErrors, validateSkillDistribution.errors);
        errors += validateSkillDistribution.errors.length;
      }
    }
    if (data.maturity !== void 0) {
      if (!validateSkillMaturity(data.maturity, instancePath + "/maturity")) {
        vErrors = join(vErrors, validateSkillMaturity.errors);
        errors += validateSkillMaturity.errors.length;
      }
    }
    if (data.kind !== void 0) {
      if (!validateSkillKind(data.kind, instancePath + "/kind")) {
        vErrors = join(vErrors, validateSkillKind.errors);
        errors += validateSkillKind.errors.length;
      }
    }
    if (data.capabilities !== void 0) {
      let data20 = data.capabilities;
      if (Array.isArray(data20)) {
        const len2 = data20.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (typeof data20[i2] !== "string") {
            vErrors = note(vErrors, instancePath + "/capabilities/" + i2, "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/capabilities", "type", { type: "array" });
        errors++;
      }
    }
    if (data.region !== void 0) {
      if (typeof data.region !== "string") {
        vErrors = note(vErrors, instancePath + "/region", "type", { type: "string" });
        errors++;
      }
    }
    if (data.freshnessSeconds !== void 0) {
      let data23 = data.freshnessSeconds;
      if (!(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23))) {
        vErrors = note(vErrors, instancePath + "/freshnessSeconds", "type", { type: "integer" });
        errors++;
      }
    }
    if (data.requiresHumanEnablement !== void 0) {
      if (typeof data.requiresHumanEnablement !== "boolean") {
        vErrors = note(vErrors, instancePath + "/requiresHumanEnablement", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.pricing !== void 0) {
      let data25 = data.pricing;
      const _errs43 = errors;
      let valid7 = true;
      const _errs44 = errors;
      if (data25 !== null) {
        vErrors = note(vErrors);
        errors++;
      }
      var _valid0 = _errs44 === errors;
      errors = _errs43;
      vErrors = cut(vErrors, _errs43);
      if (!_valid0) {
        const _errs46 = errors;
        if (!validateQuotePricing(data25, instancePath + "/pricing")) {
          vErrors = join(vErrors, validateQuotePricing.errors);
          errors += validateQuotePricing.errors.length;
        }
        var _valid0 = _errs46 === errors;
        valid7 = _valid0;
      }
      if (!valid7) {
        vErrors = note(vErrors, instancePath + "/pricing", "if", { failingKeyword: "else" });
        errors++;
      }
    }
    if (data.payment !== void 0) {
      let data26 = data.payment;
      const _errs48 = errors;
      let valid8 = true;
      const _errs49 = errors;
      if (data26 !== null) {
        vErrors = note(vErrors);
        errors++;
      }
      var _valid1 = _errs49 === errors;
      errors = _errs48;
      vErrors = cut(vErrors, _errs48);
      if (!_valid1) {
        const _errs51 = errors;
        if (!validateMarketPaymentRailRecommendation(data26, instancePath + "/payment")) {
          vErrors = join(vErrors, validateMarketPaymentRailRecommendation.errors);
          errors += validateMarketPaymentRailRecommendation.errors.length;
        }
        var _valid1 = _errs51 === errors;
        valid8 = _valid1;
      }
      if (!valid8) {
        vErrors = note(vErrors, instancePath + "/payment", "if", { failingKeyword: "else" });
        errors++;
      }
    }
    if (data.endpoints !== void 0) {
      let data27 = data.endpoints;
      if (!Array.isArray(data27) && data27 !== null) {
        vErrors = note(vErrors, instancePath + "/endpoints", "type", { type: schema112.properties.endpoints.type });
        errors++;
      }
      if (Array.isArray(data27)) {
        const len3 = data27.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validateMarketServiceEndpoint(data27[i3], instancePath + "/endpoints/" + i3)) {
            vErrors = join(vErrors, validateMarketServiceEndpoint.errors);
            errors += validateMarketServiceEndpoint.errors.length;
          }
        }
      }
    }
    if (data.consumption !== void 0) {
      let data29 = data.consumption;
      const _errs56 = errors;
      let valid11 = true;
      const _errs57 = errors;
      if (data29 !== null) {
        vErrors = note(vErrors);
        errors++;
      }
      var _valid2 = _errs57 === errors;
      errors = _errs56;
      vErrors = cut(vErrors, _errs56);
      if (!_valid2) {
        const _errs59 = errors;
        if (!validateJsonObject(data29, instancePath + "/consumption")) {
          vErrors = join(vErrors, validateJsonObject.errors);
          errors += validateJsonObject.errors.length;
        }
        var _valid2 = _errs59 === errors;
        valid11 = _valid2;
      }
      if (!valid11) {
        vErrors = note(vErrors, instancePath + "/consumption", "if", { failingKeyword: "else" });
        errors++;
      }
    }
    if (data.handoff !== void 0) {
      let data30 = data.handoff;
      const _errs61 = errors;
      let valid12 = true;
      const _errs62 = errors;
      if (data30 !== null) {
        vErrors = note(vErrors);
        errors++;
      }
      var _valid3 = _errs62 === errors;
      errors = _errs61;
      vErrors = cut(vErrors, _errs61);
      if (!_valid3) {
        const _errs64 = errors;
        if (!validateExternalHandoff(data30, instancePath + "/handoff")) {
          vErrors = join(vErrors, validateExternalHandoff.errors);
          errors += validateExternalHandoff.errors.length;
        }
        var _valid3 = _errs64 === errors;
        valid12 = _valid3;
      }
      if (!valid12) {
        vErrors = note(vErrors, instancePath + "/handoff", "if", { failingKeyword: "else" });
        errors++;
      }
    }
    if (data.referenceUrl !== void 0) {
      let data31 = data.referenceUrl;
      if (typeof data31 !== "string" && data31 !== null) {
        vErrors = note(vErrors, instancePath + "/referenceUrl", "type", { type: schema112.properties.referenceUrl.type });
        errors++;
      }
    }
    if (data.artifactUrl !== void 0) {
      let data32 = data.artifactUrl;
      if (typeof data32 !== "string" && data32 !== null) {
        vErrors = note(vErrors, instancePath + "/artifactUrl", "type", { type: schema112.properties.artifactUrl.type });
        errors++;
      }
    }
    if (data.metadata !== void 0) {
      if (!validateJsonObject(data.metadata, instancePath + "/metadata")) {
        vErrors = join(vErrors, validateJsonObject.errors);
        errors += validateJsonObject.errors.length;
      }
    }
    if (data.updatedAt !== void 0) {
      let data34 = data.updatedAt;
      if (typeof data34 === "string") {
        if (!formats0.test(data34)) {
          vErrors = note(vErrors, instancePath + "/updatedAt", "format", { format: "date-time" });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/updatedAt", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateMarketService.errors = vErrors;
  return errors === 0;
}
function validateMarketServiceListResponse(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.items === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "items" });
      errors++;
    }
    if (data.items !== void 0) {
      let data0 = data.items;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validateMarketService(data0[i0], instancePath + "/items/" + i0)) {
            vErrors = join(vErrors, validateMarketService.errors);
            errors += validateMarketService.errors.length;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/items", "type", { type: "array" });
        errors++;
      }
    }
    if (data.nextCursor !== void 0) {
      if (!validateNextCursor(data.nextCursor, instancePath + "/nextCursor")) {
        vErrors = join(vErrors, validateNextCursor.errors);
        errors += validateNextCursor.errors.length;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateMarketServiceListResponse.errors = vErrors;
  return errors === 0;
}
function validateMarketServiceItemResponse(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.item === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "item" });
      errors++;
    }
    if (data.item !== void 0) {
      if (!validateMarketService(data.item, instancePath + "/item")) {
        vErrors = join(vErrors, validateMarketService.errors);
        errors += validateMarketService.errors.length;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateMarketServiceItemResponse.errors = vErrors;
  return errors === 0;
}
function validateCreateMarketOrderBudget(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "amount" || key0 === "max" || key0 === "currency")) {
        vErrors = note(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.amount !== void 0) {
      if (!(typeof data.amount == "number")) {
        vErrors = note(vErrors, instancePath + "/amount", "type", { type: "number" });
        errors++;
      }
    }
    if (data.max !== void 0) {
      if (!(typeof data.max == "number")) {
        vErrors = note(vErrors, instancePath + "/max", "type", { type: "number" });
        errors++;
      }
    }
    if (data.currency !== void 0) {
      if (typeof data.currency !== "string") {
        vErrors = note(vErrors, instancePath + "/currency", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateCreateMarketOrderBudget.errors = vErrors;
  return errors === 0;
}
function validateProviderCredentials(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!validateStringMap(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"))) {
        vErrors = join(vErrors, validateStringMap.errors);
        errors += validateStringMap.errors.length;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateProviderCredentials.errors = vErrors;
  return errors === 0;
}
function validateExecuteMarketServiceRequest(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.machineId === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "machineId" });
      errors++;
    }
    if (data.agentPairingId === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "agentPairingId" });
      errors++;
    }
    if (data.operation === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "operation" });
      errors++;
    }
    for (const key0 in data) {
      if (
        !(
          key0 === "machineId" ||
          key0 === "agentPairingId" ||
          key0 === "operation" ||
          key0 === "input" ||
          key0 === "budget" ||
          key0 === "providerCredentials"
        )
      ) {
        vErrors = note(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.machineId !== void 0) {
      if (typeof data.machineId !== "string") {
        vErrors = note(vErrors, instancePath + "/machineId", "type", { type: "string" });
        errors++;
      }
    }
    if (data.agentPairingId !== void 0) {
      if (typeof data.agentPairingId !== "string") {
        vErrors = note(vErrors, instancePath + "/agentPairingId", "type", { type: "string" });
        errors++;
      }
    }
    if (data.operation !== void 0) {
      if (typeof data.operation !== "string") {
        vErrors = note(vErrors, instancePath + "/operation", "type", { type: "string" });
        errors++;
      }
    }
    if (data.input !== void 0) {
      if (!validateJsonObject(data.input, instancePath + "/input")) {
        vErrors = join(vErrors, validateJsonObject.errors);
        errors += validateJsonObject.errors.length;
      }
    }
    if (data.budget !== void 0) {
      if (!validateCreateMarketOrderBudget(data.budget, instancePath + "/budget")) {
        vErrors = join(vErrors, validateCreateMarketOrderBudget.errors);
        errors += validateCreateMarketOrderBudget.errors.length;
      }
    }
    if (data.providerCredentials !== void 0) {
      if (!validateProviderCredentials(data.providerCredentials, instancePath + "/providerCredentials")) {
        vErrors = join(vErrors, validateProviderCredentials.errors);
        errors += validateProviderCredentials.errors.length;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateExecuteMarketServiceRequest.errors = vErrors;
  return errors === 0;
}
var schema118 = { type: "string", enum: ["completed", "failed", "external"] };
function validateExecutionOutcomeStatus(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = note(vErrors, instancePath, "type", { type: "string" });
    errors++;
  }
  if (!(data === "completed" || data === "failed" || data === "external")) {
    vErrors = note(vErrors, instancePath, "enum", { allowedValues: schema118.enum });
    errors++;
  }
  validateExecutionOutcomeStatus.errors = vErrors;
  return errors === 0;
}
var schema119 = {
  type: "object",
  required: ["id", "status"],
  properties: {
    id: { type: "string" },
    status: { $ref: "ExecutionOutcomeStatus" },
    executionMode: { if: { type: "null" }, else: { $ref: "ExecutionMode" } },
    skillKey: { type: ["string", "null"] },
    serviceId: { type: ["string", "null"] },
    outcomeId: { type: ["string", "null"] },
  },
};
function validateExecutionRun(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "id" });
      errors++;
    }
    if (data.status === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "status" });
      errors++;
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        vErrors = note(vErrors, instancePath + "/id", "type", { type: "string" });
        errors++;
      }
    }
    if (data.status !== void 0) {
      if (!validateExecutionOutcomeStatus(data.status, instancePath + "/status")) {
        vErrors = join(vErrors, validateExecutionOutcomeStatus.errors);
        errors += validateExecutionOutcomeStatus.errors.length;
      }
    }
    if (data.executionMode !== void 0) {
      let data2 = data.executionMode;
      const _errs5 = errors;
      let valid1 = true;
      const _errs6 = errors;
      if (data2 !== null) {
        vErrors = note(vErrors);
        errors++;
      }
      var _valid0 = _errs6 === errors;
      errors = _errs5;
      vErrors = cut(vErrors, _errs5);
      if (!_valid0) {
        const _errs8 = errors;
        if (!validateExecutionMode(data2, instancePath + "/executionMode")) {
          vErrors = join(vErrors, validateExecutionMode.errors);
          errors += validateExecutionMode.errors.length;
        }
        var _valid0 = _errs8 === errors;
        valid1 = _valid0;
      }
      if (!valid1) {
        vErrors = note(vErrors, instancePath + "/executionMode", "if", { failingKeyword: "else" });
        errors++;
      }
    }
    if (data.skillKey !== void 0) {
      let data3 = data.skillKey;
      if (typeof data3 !== "string" && data3 !== null) {
        vErrors = note(vErrors, instancePath + "/skillKey", "type", { type: schema119.properties.skillKey.type });
        errors++;
      }
    }
    if (data.serviceId !== void 0) {
      let data4 = data.serviceId;
      if (typeof data4 !== "string" && data4 !== null) {
        vErrors = note(vErrors, instancePath + "/serviceId", "type", { type: schema119.properties.serviceId.type });
        errors++;
      }
    }
    if (data.outcomeId !== void 0) {
      let data5 = data.outcomeId;
      if (typeof data5 !== "string" && data5 !== null) {
        vErrors = note(vErrors, instancePath + "/outcomeId", "type", { type: schema119.properties.outcomeId.type });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateExecutionRun.errors = vErrors;
  return errors === 0;
}
var schema120 = {
  type: "object",
  required: ["id", "status", "skillKey", "serviceId", "executionMode"],
  properties: {
    id: { type: "string" },
    status: { $ref: "ExecutionOutcomeStatus" },
    skillKey: { type: "string" },
    serviceId: { type: "string" },
    executionMode: { $ref: "ExecutionMode" },
    result: {},
    errorMessage: { type: ["string", "null"] },
    errorCode: { type: ["string", "null"] },
    externalRef: { type: ["string", "null"] },
  },
};
function validateExecutionOutcome(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "id" });
      errors++;
    }
    if (data.status === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "status" });
      errors++;
    }
    if (data.skillKey === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "skillKey" });
      errors++;
    }
    if (data.serviceId === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "serviceId" });
      errors++;
    }
    if (data.executionMode === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "executionMode" });
      errors++;
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        vErrors = note(vErrors, instancePath + "/id", "type", { type: "string" });
        errors++;
      }
    }
    if (data.status !== void 0) {
      if (!validateExecutionOutcomeStatus(data.status, instancePath + "/status")) {
        vErrors = join(vErrors, validateExecutionOutcomeStatus.errors);
        errors += validateExecutionOutcomeStatus.errors.length;
      }
    }
    if (data.skillKey !== void 0) {
      if (typeof data.skillKey !== "string") {
        vErrors = note(vErrors, instancePath + "/skillKey", "type", { type: "string" });
        errors++;
      }
    }
    if (data.serviceId !== void 0) {
      if (typeof data.serviceId !== "string") {
        vErrors = note(vErrors, instancePath + "/serviceId", "type", { type: "string" });
        errors++;
      }
    }
    if (data.executionMode !== void 0) {
      if (!validateExecutionMode(data.executionMode, instancePath + "/executionMode")) {
        vErrors = join(vErrors, validateExecutionMode.errors);
        errors += validateExecutionMode.errors.length;
      }
    }
    if (data.errorMessage !== void 0) {
      let data5 = data.errorMessage;
      if (typeof data5 !== "string" && data5 !== null) {
        vErrors = note(vErrors, instancePath + "/errorMessage", "type", { type: schema120.properties.errorMessage.type });
        errors++;
      }
    }
    if (data.errorCode !== void 0) {
      let data6 = data.errorCode;
      if (typeof data6 !== "string" && data6 !== null) {
        vErrors = note(vErrors, instancePath + "/errorCode", "type", { type: schema120.properties.errorCode.type });
        errors++;
      }
    }
    if (data.externalRef !== void 0) {
      let data7 = data.externalRef;
      if (typeof data7 !== "string" && data7 !== null) {
        vErrors = note(vErrors, instancePath + "/externalRef", "type", { type: schema120.properties.externalRef.type });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateExecutionOutcome.errors = vErrors;
  return errors === 0;
}
function validateMarketServiceExecution(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.statusCode === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "statusCode" });
      errors++;
    }
    if (data.task === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "task" });
      errors++;
    }
    if (data.route === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "route" });
      errors++;
    }
    if (data.run === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "run" });
      errors++;
    }
    if (data.outcome === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "outcome" });
      errors++;
    }
    if (data.statusCode !== void 0) {
      let data0 = data.statusCode;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
        vErrors = note(vErrors, instancePath + "/statusCode", "type", { type: "integer" });
        errors++;
      }
      if (200 !== data0) {
        vErrors = note(vErrors, instancePath + "/statusCode", "const", { allowedValue: 200 });
        errors++;
      }
    }
    if (data.task !== void 0) {
      if (!validateJsonObject(data.task, instancePath + "/task")) {
        vErrors = join(vErrors, validateJsonObject.errors);
        errors += validateJsonObject.errors.length;
      }
    }
    if (data.route !== void 0) {
      if (!validateJsonObject(data.route, instancePath + "/route")) {
        vErrors = join(vErrors, validateJsonObject.errors);
        errors += validateJsonObject.errors.length;
      }
    }
    if (data.run !== void 0) {
      if (!validateExecutionRun(data.run, instancePath + "/run")) {
        vErrors = join(vErrors, validateExecutionRun.errors);
        errors += validateExecutionRun.errors.length;
      }
    }
    if (data.outcome !== void 0) {
      if (!validateExecutionOutcome(data.outcome, instancePath + "/outcome")) {
        vErrors = join(vErrors, validateExecutionOutcome.errors);
        errors += validateExecutionOutcome.errors.length;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateMarketServiceExecution.errors = vErrors;
  return errors === 0;
}
function validateExecuteMarketServiceResponse(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.service === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "service" });
      errors++;
    }
    if (data.execution === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "execution" });
      errors++;
    }
    if (data.service !== void 0) {
      if (!validateMarketService(data.service, instancePath + "/service")) {
        vErrors = join(vErrors, validateMarketService.errors);
        errors += validateMarketService.errors.length;
      }
    }
    if (data.execution !== void 0) {
      if (!validateMarketServiceExecution(data.execution, instancePath + "/execution")) {
        vErrors = join(vErrors, validateMarketServiceExecution.errors);
        errors += validateMarketServiceExecution.errors.length;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateExecuteMarketServiceResponse.errors = vErrors;
  return errors === 0;
}
var schema123 = {
  type: "object",
  required: ["providerKey", "label", "description", "authType", "requiredEnv", "requiredCredentials", "serviceTypes"],
  properties: {
    providerKey: { type: "string" },
    label: { type: "string" },
    description: { type: "string" },
    authType: { $ref: "SkillAuthType" },
    requiredEnv: { type: "array", items: { type: "string" } },
    requiredCredentials: { type: "array", items: { type: "string" } },
    setupUrl: { type: ["string", "null"] },
    serviceTypes: { type: "array", items: { $ref: "ServiceType" } },
  },
};
function validateAdapterSetup(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.providerKey === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "providerKey" });
      errors++;
    }
    if (data.label === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "label" });
      errors++;
    }
    if (data.description === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "description" });
      errors++;
    }
    if (data.authType === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "authType" });
      errors++;
    }
    if (data.requiredEnv === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "requiredEnv" });
      errors++;
    }
    if (data.requiredCredentials === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "requiredCredentials" });
      errors++;
    }
    if (data.serviceTypes === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "serviceTypes" });
      errors++;
    }
    if (data.providerKey !== void 0) {
      if (typeof data.providerKey !== "string") {
        vErrors = note(vErrors, instancePath + "/providerKey", "type", { type: "string" });
        errors++;
      }
    }
    if (data.label !== void 0) {
      if (typeof data.label !== "string") {
        vErrors = note(vErrors, instancePath + "/label", "type", { type: "string" });
        errors++;
      }
    }
    if (data.description !== void 0) {
      if (typeof data.description !== "string") {
        vErrors = note(vErrors, instancePath + "/description", "type", { type: "string" });
        errors++;
      }
    }
    if (data.authType !== void 0) {
      if (!validateSkillAuthType(data.authType, instancePath + "/authType")) {
        vErrors = join(vErrors, validateSkillAuthType.errors);
        errors += validateSkillAuthType.errors.length;
      }
    }
    if (data.requiredEnv !== void 0) {
      let data4 = data.requiredEnv;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data4[i0] !== "string") {
            vErrors = note(vErrors, instancePath + "/requiredEnv/" + i0, "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/requiredEnv", "type", { type: "array" });
        errors++;
      }
    }
    if (data.requiredCredentials !== void 0) {
      let data6 = data.requiredCredentials;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data6[i1] !== "string") {
            vErrors = note(vErrors, instancePath + "/requiredCredentials/" + i1, "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/requiredCredentials", "type", { type: "array" });
        errors++;
      }
    }
    if (data.setupUrl !== void 0) {
      let data8 = data.setupUrl;
      if (typeof data8 !== "string" && data8 !== null) {
        vErrors = note(vErrors, instancePath + "/setupUrl", "type", { type: schema123.properties.setupUrl.type });
        errors++;
      }
    }
    if (data.serviceTypes !== void 0) {
      let data9 = data.serviceTypes;
      if (Array.isArray(data9)) {
        const len2 = data9.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validateServiceType(data9[i2], instancePath + "/serviceTypes/" + i2)) {
            vErrors = join(vErrors, validateServiceType.errors);
            errors += validateServiceType.errors.length;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/serviceTypes", "type", { type: "array" });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateAdapterSetup.errors = vErrors;
  return errors === 0;
}
function validateAdapterSetupListResponse(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.items === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "items" });
      errors++;
    }
    if (data.items !== void 0) {
      let data0 = data.items;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validateAdapterSetup(data0[i0], instancePath + "/items/" + i0)) {
            vErrors = join(vErrors, validateAdapterSetup.errors);
            errors += validateAdapterSetup.errors.length;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/items", "type", { type: "array" });
        errors++;
      }
    }
    if (data.nextCursor !== void 0) {
      if (!validateNextCursor(data.nextCursor, instancePath + "/nextCursor")) {
        vErrors = join(vErrors, validateNextCursor.errors);
        errors += validateNextCursor.errors.length;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateAdapterSetupListResponse.errors = vErrors;
  return errors === 0;
}
function validateAdapterSetupItemResponse(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.item === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "item" });
      errors++;
    }
    if (data.item !== void 0) {
      if (!validateAdapterSetup(data.item, instancePath + "/item")) {
        vErrors = join(vErrors, validateAdapterSetup.errors);
        errors += validateAdapterSetup.errors.length;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateAdapterSetupItemResponse.errors = vErrors;
  return errors === 0;
}
var schema127 = {
  type: "string",
  enum: [
    "oracle.price-feed",
    "compute.marketplace",
    "storage.object",
    "data.location",
    "network.partner-console",
    "identity.proof-of-person",
    "device.control",
    "machine.commerce",
    "storage",
    "compute",
    "identity",
    "location",
    "rtk",
    "gnss",
    "defi",
    "commerce",
  ],
};
function validateSearchServiceType(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = note(vErrors, instancePath, "type", { type: "string" });
    errors++;
  }
  if (
    !(
      data === "oracle.price-feed" ||
      data === "compute.marketplace" ||
      data === "storage.object" ||
      data === "data.location" ||
      data === "network.partner-console" ||
      data === "identity.proof-of-person" ||
      data === "device.control" ||
      data === "machine.commerce" ||
      data === "storage" ||
      data === "compute" ||
      data === "identity" ||
      data === "location" ||
      data === "rtk" ||
      data === "gnss" ||
      data === "defi" ||
      data === "commerce"
    )
  ) {
    vErrors = note(vErrors, instancePath, "enum", { allowedValues: schema127.enum });
    errors++;
  }
  validateSearchServiceType.errors = vErrors;
  return errors === 0;
}
function validateSearchBudget(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "max" || key0 === "amount" || key0 === "preferred" || key0 === "currency")) {
        vErrors = note(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.max !== void 0) {
      if (!(typeof data.max == "number")) {
        vErrors = note(vErrors, instancePath + "/max", "type", { type: "number" });
        errors++;
      }
    }
    if (data.amount !== void 0) {
      if (!(typeof data.amount == "number")) {
        vErrors = note(vErrors, instancePath + "/amount", "type", { type: "number" });
        errors++;
      }
    }
    if (data.preferred !== void 0) {
      if (!(typeof data.preferred == "number")) {
        vErrors = note(vErrors, instancePath + "/preferred", "type", { type: "number" });
        errors++;
      }
    }
    if (data.currency !== void 0) {
      if (typeof data.currency !== "string") {
        vErrors = note(vErrors, instancePath + "/currency", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateSearchBudget.errors = vErrors;
  return errors === 0;
}
var schema129 = {
  type: "object",
  additionalProperties: false,
  properties: {
    machineId: { type: "string" },
    agentPairingId: { type: "string" },
    serviceType: { $ref: "SearchServiceType" },
    operation: { type: "string" },
    requiredCapabilities: { type: "array", items: { type: "string" } },
    region: { type: "string" },
    maxResults: { type: "integer" },
    allowExternalHandoff: { type: "boolean" },
    requireNativeExecution: { type: "boolean" },
    budget: { $ref: "SearchBudget" },
    providerCredentials: { $ref: "ProviderCredentials" },
  },
};
function validateMarketSearchRequest(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func1.call(schema129.properties, key0)) {
        vErrors = note(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.machineId !== void 0) {
      if (typeof data.machineId !== "string") {
        vErrors = note(vErrors, instancePath + "/machineId", "type", { type: "string" });
        errors++;
      }
    }
    if (data.agentPairingId !== void 0) {
      if (typeof data.agentPairingId !== "string") {
        vErrors = note(vErrors, instancePath + "/agentPairingId", "type", { type: "string" });
        errors++;
      }
    }
    if (data.serviceType !== void 0) {
      if (!validateSearchServiceType(data.serviceType, instancePath + "/serviceType")) {
        vErrors = join(vErrors, validateSearchServiceType.errors);
        errors += validateSearchServiceType.errors.length;
      }
    }
    if (data.operation !== void 0) {
      if (typeof data.operation !== "string") {
        vErrors = note(vErrors, instancePath + "/operation", "type", { type: "string" });
        errors++;
      }
    }
    if (data.requiredCapabilities !== void 0) {
      let data4 = data.requiredCapabilities;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data4[i0] !== "string") {
            vErrors = note(vErrors, instancePath + "/requiredCapabilities/" + i0, "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/requiredCapabilities", "type", { type: "array" });
        errors++;
      }
    }
    if (data.region !== void 0) {
      if (typeof data.region !== "string") {
        vErrors = note(vErrors, instancePath + "/region", "type", { type: "string" });
        errors++;
      }
    }
    if (data.maxResults !== void 0) {
      let data7 = data.maxResults;
      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7))) {
        vErrors = note(vErrors, instancePath + "/maxResults", "type", { type: "integer" });
        errors++;
      }
    }
    if (data.allowExternalHandoff !== void 0) {
      if (typeof data.allowExternalHandoff !== "boolean") {
        vErrors = note(vErrors, instancePath + "/allowExternalHandoff", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.requireNativeExecution !== void 0) {
      if (typeof data.requireNativeExecution !== "boolean") {
        vErrors = note(vErrors, instancePath + "/requireNativeExecution", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.budget !== void 0) {
      if (!validateSearchBudget(data.budget, instancePath + "/budget")) {
        vErrors = join(vErrors, validateSearchBudget.errors);
        errors += validateSearchBudget.errors.length;
      }
    }
    if (data.providerCredentials !== void 0) {
      if (!validateProviderCredentials(data.providerCredentials, instancePath + "/providerCredentials")) {
        vErrors = join(vErrors, validateProviderCredentials.errors);
        errors += validateProviderCredentials.errors.length;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateMarketSearchRequest.errors = vErrors;
  return errors === 0;
}
var schema130 = {
  type: "object",
  required: ["serviceType", "requiredCapabilities", "allowExternalHandoff", "requireNativeExecution"],
  properties: {
    serviceType: { $ref: "ServiceType" },
    operation: { type: ["string", "null"] },
    region: { type: ["string", "null"] },
    requiredCapabilities: { type: "array", items: { type: "string" } },
    allowExternalHandoff: { type: "boolean" },
    requireNativeExecution: { type: "boolean" },
  },
};
function validateNormalizedTask(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.serviceType === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "serviceType" });
      errors++;
    }
    if (data.requiredCapabilities === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "requiredCapabilities" });
      errors++;
    }
    if (data.allowExternalHandoff === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "allowExternalHandoff" });
      errors++;
    }
    if (data.requireNativeExecution === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "requireNativeExecution" });
      errors++;
    }
    if (data.serviceType !== void 0) {
      if (!validateServiceType(data.serviceType, instancePath + "/serviceType")) {
        vErrors = join(vErrors, validateServiceType.errors);
        errors += validateServiceType.errors.length;
      }
    }
    if (data.operation !== void 0) {
      let data1 = data.operation;
      if (typeof data1 !== "string" && data1 !== null) {
        vErrors = note(vErrors, instancePath + "/operation", "type", { type: schema130.properties.operation.type });
        errors++;
      }
    }
    if (data.region !== void 0) {
      let data2 = data.region;
      if (typeof data2 !== "string" && data2 !== null) {
        vErrors = note(vErrors, instancePath + "/region", "type", { type: schema130.properties.region.type });
        errors++;
      }
    }
    if (data.requiredCapabilities !== void 0) {
      let data3 = data.requiredCapabilities;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data3[i0] !== "string") {
            vErrors = note(vErrors, instancePath + "/requiredCapabilities/" + i0, "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/requiredCapabilities", "type", { type: "array" });
        errors++;
      }
    }
    if (data.allowExternalHandoff !== void 0) {
      if (typeof data.allowExternalHandoff !== "boolean") {
        vErrors = note(vErrors, instancePath + "/allowExternalHandoff", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.requireNativeExecution !== void 0) {
      if (typeof data.requireNativeExecution !== "boolean") {
        vErrors = note(vErrors, instancePath + "/requireNativeExecution", "type", { type: "boolean" });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateNormalizedTask.errors = vErrors;
  return errors === 0;
}
var schema131 = { type: "string", enum: ["completed", "no_match"] };
function validateSearchStatus(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = note(vErrors, instancePath, "type", { type: "string" });
    errors++;
  }
  if (!(data === "completed" || data === "no_match")) {
    vErrors = note(vErrors, instancePath, "enum", { allowedValues: schema131.enum });
    errors++;
  }
  validateSearchStatus.errors = vErrors;
  return errors === 0;
}
function validateMarketQuote(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "id" });
      errors++;
    }
    if (data.serviceId === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "serviceId" });
      errors++;
    }
    if (data.skillKey === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "skillKey" });
      errors++;
    }
    if (data.providerKey === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "providerKey" });
      errors++;
    }
    if (data.executionMode === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "executionMode" });
      errors++;
    }
    if (data.integrationStatus === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "integrationStatus" });
      errors++;
    }
    if (data.operation === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "operation" });
      errors++;
    }
    if (data.score === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "score" });
      errors++;
    }
    if (data.reasons === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "reasons" });
      errors++;
    }
    if (data.pricing === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "pricing" });
      errors++;
    }
    if (data.payment === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "payment" });
      errors++;
    }
    if (data.expiresAt === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "expiresAt" });
      errors++;
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        vErrors = note(vErrors, instancePath + "/id", "type", { type: "string" });
        errors++;
      }
    }
    if (data.serviceId !== void 0) {
      if (typeof data.serviceId !== "string") {
        vErrors = note(vErrors, instancePath + "/serviceId", "type", { type: "string" });
        errors++;
      }
    }
    if (data.skillKey !== void 0) {
      if (typeof data.skillKey !== "string") {
        vErrors = note(vErrors, instancePath + "/skillKey", "type", { type: "string" });
        errors++;
      }
    }
    if (data.providerKey !== void 0) {
      if (typeof data.providerKey !== "string") {
        vErrors = note(vErrors, instancePath + "/providerKey", "type", { type: "string" });
        errors++;
      }
    }
    if (data.executionMode !== void 0) {
      if (!validateExecutionMode(data.executionMode, instancePath + "/executionMode")) {
        vErrors = join(vErrors, validateExecutionMode.errors);
        errors += validateExecutionMode.errors.length;
      }
    }
    if (data.integrationStatus !== void 0) {
      if (!validateIntegrationStatus(data.integrationStatus, instancePath + "/integrationStatus")) {
        vErrors = join(vErrors, validateIntegrationStatus.errors);
        errors += validateIntegrationStatus.errors.length;
      }
    }
    if (data.operation !== void 0) {
      if (typeof data.operation !== "string") {
        vErrors = note(vErrors, instancePath + "/operation", "type", { type: "string" });
        errors++;
      }
    }
    if (data.score !== void 0) {
      if (!(typeof data.score == "number")) {
        vErrors = note(vErrors, instancePath + "/score", "type", { type: "number" });
        errors++;
      }
    }
    if (data.reasons !== void 0) {
      let data8 = data.reasons;
      if (Array.isArray(data8)) {
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data8[i0] !== "string") {
            vErrors = note(vErrors, instancePath + "/reasons/" + i0, "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/reasons", "type", { type: "array" });
        errors++;
      }
    }
    if (data.pricing !== void 0) {
      if (!validateQuotePricing(data.pricing, instancePath + "/pricing")) {
        vErrors = join(vErrors, validateQuotePricing.errors);
        errors += validateQuotePricing.errors.length;
      }
    }
    if (data.payment !== void 0) {
      if (!validateMarketPaymentRailRecommendation(data.payment, instancePath + "/payment")) {
        vErrors = join(vErrors, validateMarketPaymentRailRecommendation.errors);
        errors += validateMarketPaymentRailRecommendation.errors.length;
      }
    }
    if (data.expiresAt !== void 0) {
      let data12 = data.expiresAt;
      if (typeof data12 === "string") {
        if (!formats0.test(data12)) {
          vErrors = note(vErrors, instancePath + "/expiresAt", "format", { format: "date-time" });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/expiresAt", "type", { type: "string" });
        errors++;
      }
    }
    if (data.handoff !== void 0) {
      let data13 = data.handoff;
      const _errs24 = errors;
      let valid3 = true;
      const _errs25 = errors;
      if (data13 !== null) {
        vErrors = note(vErrors);
        errors++;
      }
      var _valid0 = _errs25 === errors;
      errors = _errs24;
      vErrors = cut(vErrors, _errs24);
      if (!_valid0) {
        const _errs27 = errors;
        if (!validateExternalHandoff(data13, instancePath + "/handoff")) {
          vErrors = join(vErrors, validateExternalHandoff.errors);
          errors += validateExternalHandoff.errors.length;
        }
        var _valid0 = _errs27 === errors;
        valid3 = _valid0;
      }
      if (!valid3) {
        vErrors = note(vErrors, instancePath + "/handoff", "if", { failingKeyword: "else" });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateMarketQuote.errors = vErrors;
  return errors === 0;
}
var schema133 = {
  type: "object",
  required: ["id", "machineId", "requestPayload", "normalizedTask", "status", "quotes", "createdAt"],
  properties: {
    id: { type: "string" },
    machineId: { type: "string" },
    agentPairingId: { type: ["string", "null"] },
    requestPayload: { $ref: "JsonObject" },
    normalizedTask: { $ref: "NormalizedTask" },
    status: { $ref: "SearchStatus" },
    quotes: { type: "array", items: { $ref: "MarketQuote" } },
    createdAt: { type: "string", format: "date-time" },
  },
};
function validateMarketSearch(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "id" });
      errors++;
    }
    if (data.machineId === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "machineId" });
      errors++;
    }
    if (data.requestPayload === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "requestPayload" });
      errors++;
    }
    if (data.normalizedTask === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "normalizedTask" });
      errors++;
    }
    if (data.status === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "status" });
      errors++;
    }
    if (data.quotes === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "quotes" });
      errors++;
    }
    if (data.createdAt === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "createdAt" });
      errors++;
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        vErrors = note(vErrors, instancePath + "/id", "type", { type: "string" });
        errors++;
      }
    }
    if (data.machineId !== void 0) {
      if (typeof data.machineId !== "string") {
        vErrors = note(vErrors, instancePath + "/machineId", "type", { type: "string" });
        errors++;
      }
    }
    if (data.agentPairingId !== void 0) {
      let data2 = data.agentPairingId;
      if (typeof data2 !== "string" && data2 !== null) {
        vErrors = note(vErrors, instancePath + "/agentPairingId", "type", { type: schema133.properties.agentPairingId.type });
        errors++;
      }
    }
    if (data.requestPayload !== void 0) {
      if (!validateJsonObject(data.requestPayload, instancePath + "/requestPayload")) {
        vErrors = join(vErrors, validateJsonObject.errors);
        errors += validateJsonObject.errors.length;
      }
    }
    if (data.normalizedTask !== void 0) {
      if (!validateNormalizedTask(data.normalizedTask, instancePath + "/normalizedTask")) {
        vErrors = join(vErrors, validateNormalizedTask.errors);
        errors += validateNormalizedTask.errors.length;
      }
    }
    if (data.status !== void 0) {
      if (!validateSearchStatus(data.status, instancePath + "/status")) {
        vErrors = join(vErrors, validateSearchStatus.errors);
        errors += validateSearchStatus.errors.length;
      }
    }
    if (data.quotes !== void 0) {
      let data6 = data.quotes;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validateMarketQuote(data6[i0], instancePath + "/quotes/" + i0)) {
            vErrors = join(vErrors, validateMarketQuote.errors);
            errors += validateMarketQuote.errors.length;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/quotes", "type", { type: "array" });
        errors++;
      }
    }
    if (data.createdAt !== void 0) {
      let data8 = data.createdAt;
      if (typeof data8 === "string") {
        if (!formats0.test(data8)) {
          vErrors = note(vErrors, instancePath + "/createdAt", "format", { format: "date-time" });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/createdAt", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateMarketSearch.errors = vErrors;
  return errors === 0;
}
function validateMarketSearchItemResponse(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.item === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "item" });
      errors++;
    }
    if (data.item !== void 0) {
      if (!validateMarketSearch(data.item, instancePath + "/item")) {
        vErrors = join(vErrors, validateMarketSearch.errors);
        errors += validateMarketSearch.errors.length;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateMarketSearchItemResponse.errors = vErrors;
  return errors === 0;
}
var schema135 = {
  type: "string",
  enum: [
    "created",
    "payment_pending",
    "ready",
    "executing",
    "delivered",
    "confirmed",
    "disputed",
    "cancelled",
    "failed",
    "handoff",
  ],
};
function validateMarketOrderStatus(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = note(vErrors, instancePath, "type", { type: "string" });
    errors++;
  }
  if (
    !(
      data === "created" ||
      data === "payment_pending" ||
      data === "ready" ||
      data === "executing" ||
      data === "delivered" ||
      data === "confirmed" ||
      data === "disputed" ||
      data === "cancelled" ||
      data === "failed" ||
      data === "handoff"
    )
  ) {
    vErrors = note(vErrors, instancePath, "enum", { allowedValues: schema135.enum });
    errors++;
  }
  validateMarketOrderStatus.errors = vErrors;
  return errors === 0;
}
var schema136 = { type: "object", properties: { amount: { type: ["number", "null"] }, currency: { type: ["string", "null"] } } };
function validateOrderBudget(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.amount !== void 0) {
      let data0 = data.amount;
      if (!(typeof data0 == "number") && data0 !== null) {
        vErrors = note(vErrors, instancePath + "/amount", "type", { type: schema136.properties.amount.type });
        errors++;
      }
    }
    if (data.currency !== void 0) {
      let data1 = data.currency;
      if (typeof data1 !== "string" && data1 !== null) {
        vErrors = note(vErrors, instancePath + "/currency", "type", { type: schema136.properties.currency.type });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateOrderBudget.errors = vErrors;
  return errors === 0;
}
var schema137 = {
  type: "object",
  required: [
    "id",
    "machineId",
    "agentPairingId",
    "serviceId",
    "skillKey",
    "providerKey",
    "serviceType",
    "operation",
    "executionMode",
    "integrationStatus",
    "status",
    "input",
    "payment",
    "createdAt",
    "updatedAt",
  ],
  properties: {
    id: { type: "string" },
    machineId: { type: "string" },
    agentPairingId: { type: "string" },
    serviceId: { type: "string" },
    skillKey: { type: "string" },
    providerKey: { type: "string" },
    serviceType: { $ref: "ServiceType" },
    operation: { type: "string" },
    executionMode: { $ref: "ExecutionMode" },
    integrationStatus: { $ref: "IntegrationStatus" },
    status: { $ref: "MarketOrderStatus" },
    input: { $ref: "JsonObject" },
    budget: { if: { type: "null" }, else: { $ref: "OrderBudget" } },
    payment: { $ref: "MarketPaymentRailRecommendation" },
    searchId: { type: ["string", "null"] },
    quoteId: { type: ["string", "null"] },
    handoff: { if: { type: "null" }, else: { $ref: "ExternalHandoff" } },
    serviceSnapshot: { if: { type: "null" }, else: { $ref: "JsonObject" } },
    taskId: { type: ["string", "null"] },
    routeId: { type: ["string", "null"] },
    runId: { type: ["string", "null"] },
    outcomeId: { type: ["string", "null"] },
    errorMessage: { type: ["string", "null"] },
    createdAt: { type: "string", format: "date-time" },
    updatedAt: { type: "string", format: "date-time" },
  },
};
function validateMarketOrder(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "id" });
      errors++;
    }
    if (data.machineId === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "machineId" });
      errors++;
    }
    if (data.agentPairingId === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "agentPairingId" });
      errors++;
    }
    if (data.serviceId === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "serviceId" });
      errors++;
    }
    if (data.skillKey === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "skillKey" });
      errors++;
    }
    if (data.providerKey === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "providerKey" });
      errors++;
    }
    if (data.serviceType === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "serviceType" });
      errors++;
    }
    if (data.operation === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "operation" });
      errors++;
    }
    if (data.executionMode === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "executionMode" });
      errors++;
    }
    if (data.integrationStatus === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "integrationStatus" });
      errors++;
    }
    if (data.status === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "status" });
      errors++;
    }
    if (data.input === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "input" });
      errors++;
    }
    if (data.payment === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "payment" });
      errors++;
    }
    if (data.createdAt === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "createdAt" });
      errors++;
    }
    if (data.updatedAt === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "updatedAt" });
      errors++;
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        vErrors = note(vErrors, instancePath + "/id", "type", { type: "string" });
        errors++;
      }
    }
    if (data.machineId !== void 0) {
      if (typeof data.machineId !== "string") {
        vErrors = note(vErrors, instancePath + "/machineId", "type", { type: "string" });
        errors++;
      }
    }
    if (data.agentPairingId !== void 0) {
      if (typeof data.agentPairingId !== "string") {
        vErrors = note(vErrors, instancePath + "/agentPairingId", "type", { type: "string" });
        errors++;
      }
    }
    if (data.serviceId !== void 0) {
      if (typeof data.serviceId !== "string") {
        vErrors = note(vErrors, instancePath + "/serviceId", "type", { type: "string" });
        errors++;
      }
    }
    if (data.skillKey !== void 0) {
      if (typeof data.skillKey !== "string") {
        vErrors = note(vErrors, instancePath + "/skillKey", "type", { type: "string" });
        errors++;
      }
    }
    if (data.providerKey !== void 0) {
      if (typeof data.providerKey !== "string") {
        vErrors = note(vErrors, instancePath + "/providerKey", "type", { type: "string" });
        errors++;
      }
    }
    if (data.serviceType !== void 0) {
      if (!validateServiceType(data.serviceType, instancePath + "/serviceType")) {
        vErrors = join(vErrors, validateServiceType.errors);
        errors += validateServiceType.errors.length;
      }
    }
    if (data.operation !== void 0) {
      if (typeof data.operation !== "string") {
        vErrors = note(vErrors, instancePath + "/operation", "type", { type: "string" });
        errors++;
      }
    }
    if (data.executionMode !== void 0) {
      if (!validateExecutionMode(data.executionMode, instancePath + "/executionMode")) {
        vErrors = join(vErrors, validateExecutionMode.errors);
        errors += validateExecutionMode.errors.length;
      }
    }
    if (data.integrationStatus !== void 0) {
      if (!validateIntegrationStatus(data.integrationStatus, instancePath + "/integrationStatus")) {
        vErrors = join(vErrors, validateIntegrationStatus.errors);
        errors += validateIntegrationStatus.errors.length;
      }
    }
    if (data.status !== void 0) {
      if (!validateMarketOrderStatus(data.status, instancePath + "/status")) {
        vErrors = join(vErrors, validateMarketOrderStatus.errors);
        errors += validateMarketOrderStatus.errors.length;
      }
    }
    if (data.input !== void 0) {
      if (!validateJsonObject(data.input, instancePath + "/input")) {
        vErrors = join(vErrors, validateJsonObject.errors);
        errors += validateJsonObject.errors.length;
      }
    }
    if (data.budget !== void 0) {
      let data12 = data.budget;
      const _errs21 = errors;
      let valid1 = true;
      const _errs22 = errors;
      if (data12 !== null) {
        vErrors = note(vErrors);
        errors++;
      }
      var _valid0 = _errs22 === errors;
      errors = _errs21;
      vErrors = cut(vErrors, _errs21);
      if (!_valid0) {
        const _errs24 = errors;
        if (!validateOrderBudget(data12, instancePath + "/budget")) {
          vErrors = join(vErrors, validateOrderBudget.errors);
          errors += validateOrderBudget.errors.length;
        }
        var _valid0 = _errs24 === errors;
        valid1 = _valid0;
      }
      if (!valid1) {
        vErrors = note(vErrors, instancePath + "/budget", "if", { failingKeyword: "else" });
        errors++;
      }
    }
    if (data.payment !== void 0) {
      if (!validateMarketPaymentRailRecommendation(data.payment, instancePath + "/payment")) {
        vErrors = join(vErrors, validateMarketPaymentRailRecommendation.errors);
        errors += validateMarketPaymentRailRecommendation.errors.length;
      }
    }
    if (data.searchId !== void 0) {
      let data14 = data.searchId;
      if (typeof data14 !== "string" && data14 !== null) {
        vErrors = note(vErrors, instancePath + "/searchId", "type", { type: schema137.properties.searchId.type });
        errors++;
      }
    }
    if (data.quoteId !== void 0) {
      let data15 = data.quoteId;
      if (typeof data15 !== "string" && data15 !== null) {
        vErrors = note(vErrors, instancePath + "/quoteId", "type", { type: schema137.properties.quoteId.type });
        errors++;
      }
    }
    if (data.handoff !== void 0) {
      let data16 = data.handoff;
      const _errs31 = errors;
      let valid2 = true;
      const _errs32 = errors;
      if (data16 !== null) {
        vErrors = note(vErrors);
        errors++;
      }
      var _valid1 = _errs32 === errors;
      errors = _errs31;
      vErrors = cut(vErrors, _errs31);
      if (!_valid1) {
        const _errs34 = errors;
        if (!validateExternalHandoff(data16, instancePath + "/handoff")) {
          vErrors = join(vErrors, validateExternalHandoff.errors);
          errors += validateExternalHandoff.errors.length;
        }
        var _valid1 = _errs34 === errors;
        valid2 = _valid1;
      }
      if (!valid2) {
        vErrors = note(vErrors, instancePath + "/handoff", "if", { failingKeyword: "else" });
        errors++;
      }
    }
    if (data.serviceSnapshot !== void 0) {
      let data17 = data.serviceSnapshot;
      const _errs36 = errors;
      let valid3 = true;
      const _errs37 = errors;
      if (data17 !== null) {
        vErrors = note(vErrors);
        errors++;
      }
      var _valid2 = _errs37 === errors;
      errors = _errs36;
      vErrors = cut(vErrors, _errs36);
      if (!_valid2) {
        const _errs39 = errors;
        if (!validateJsonObject(data17, instancePath + "/serviceSnapshot")) {
          vErrors = join(vErrors, validateJsonObject.errors);
          errors += validateJsonObject.errors.length;
        }
        var _valid2 = _errs39 === errors;
        valid3 = _valid2;
      }
      if (!valid3) {
        vErrors = note(vErrors, instancePath + "/serviceSnapshot", "if", { failingKeyword: "else" });
        errors++;
      }
    }
    if (data.taskId !== void 0) {
      let data18 = data.taskId;
      if (typeof data18 !== "string" && data18 !== null) {
        vErrors = note(vErrors, instancePath + "/taskId", "type", { type: schema137.properties.taskId.type });
        errors++;
      }
    }
    if (data.routeId !== void 0) {
      let data19 = data.routeId;
      if (typeof data19 !== "string" && data19 !== null) {
        vErrors = note(vErrors, instancePath + "/routeId", "type", { type: schema137.properties.routeId.type });
        errors++;
      }
    }
    if (data.runId !== void 0) {
      let data20 = data.runId;
      if (typeof data20 !== "string" && data20 !== null) {
        vErrors = note(vErrors, instancePath + "/runId", "type", { type: schema137.properties.runId.type });
        errors++;
      }
    }
    if (data.outcomeId !== void 0) {
      let data21 = data.outcomeId;
      if (typeof data21 !== "string" && data21 !== null) {
        vErrors = note(vErrors, instancePath + "/outcomeId", "type", { type: schema137.properties.outcomeId.type });
        errors++;
      }
    }
    if (data.errorMessage !== void 0) {
      let data22 = data.errorMessage;
      if (typeof data22 !== "string" && data22 !== null) {
        vErrors = note(vErrors, instancePath + "/errorMessage", "type", { type: schema137.properties.errorMessage.type });
        errors++;
      }
    }
    if (data.createdAt !== void 0) {
      let data23 = data.createdAt;
      if (typeof data23 === "string") {
        if (!formats0.test(data23)) {
          vErrors = note(vErrors, instancePath + "/createdAt", "format", { format: "date-time" });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/createdAt", "type", { type: "string" });
        errors++;
      }
    }
    if (data.updatedAt !== void 0) {
      let data24 = data.updatedAt;
      if (typeof data24 === "string") {
        if (!formats0.test(data24)) {
          vErrors = note(vErrors, instancePath + "/updatedAt", "format", { format: "date-time" });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/updatedAt", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateMarketOrder.errors = vErrors;
  return errors === 0;
}
function validateMarketOrderListResponse(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.items === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "items" });
      errors++;
    }
    if (data.items !== void 0) {
      let data0 = data.items;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validateMarketOrder(data0[i0], instancePath + "/items/" + i0)) {
            vErrors = join(vErrors, validateMarketOrder.errors);
            errors += validateMarketOrder.errors.length;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/items", "type", { type: "array" });
        errors++;
      }
    }
    if (data.nextCursor !== void 0) {
      if (!validateNextCursor(data.nextCursor, instancePath + "/nextCursor")) {
        vErrors = join(vErrors, validateNextCursor.errors);
        errors += validateNextCursor.errors.length;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateMarketOrderListResponse.errors = vErrors;
  return errors === 0;
}
var schema139 = {
  type: "object",
  additionalProperties: false,
  required: ["machineId", "agentPairingId", "serviceId"],
  properties: {
    machineId: { type: "string" },
    agentPairingId: { type: "string" },
    serviceId: { type: "string" },
    searchId: { type: "string" },
    quoteId: { type: "string" },
    operation: { type: "string" },
    input: { $ref: "JsonObject" },
    budget: { $ref: "CreateMarketOrderBudget" },
    providerCredentials: { $ref: "ProviderCredentials" },
  },
};
function validateCreateMarketOrderRequest(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.machineId === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "machineId" });
      errors++;
    }
    if (data.agentPairingId === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "agentPairingId" });
      errors++;
    }
    if (data.serviceId === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "serviceId" });
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema139.properties, key0)) {
        vErrors = note(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.machineId !== void 0) {
      if (typeof data.machineId !== "string") {
        vErrors = note(vErrors, instancePath + "/machineId", "type", { type: "string" });
        errors++;
      }
    }
    if (data.agentPairingId !== void 0) {
      if (typeof data.agentPairingId !== "string") {
        vErrors = note(vErrors, instancePath + "/agentPairingId", "type", { type: "string" });
        errors++;
      }
    }
    if (data.serviceId !== void 0) {
      if (typeof data.serviceId !== "string") {
        vErrors = note(vErrors, instancePath + "/serviceId", "type", { type: "string" });
        errors++;
      }
    }
    if (data.searchId !== void 0) {
      if (typeof data.searchId !== "string") {
        vErrors = note(vErrors, instancePath + "/searchId", "type", { type: "string" });
        errors++;
      }
    }
    if (data.quoteId !== void 0) {
      if (typeof data.quoteId !== "string") {
        vErrors = note(vErrors, instancePath + "/quoteId", "type", { type: "string" });
        errors++;
      }
    }
    if (data.operation !== void 0) {
      if (typeof data.operation !== "string") {
        vErrors = note(vErrors, instancePath + "/operation", "type", { type: "string" });
        errors++;
      }
    }
    if (data.input !== void 0) {
      if (!validateJsonObject(data.input, instancePath + "/input")) {
        vErrors = join(vErrors, validateJsonObject.errors);
        errors += validateJsonObject.errors.length;
      }
    }
    if (data.budget !== void 0) {
      if (!validateCreateMarketOrderBudget(data.budget, instancePath + "/budget")) {
        vErrors = join(vErrors, validateCreateMarketOrderBudget.errors);
        errors += validateCreateMarketOrderBudget.errors.length;
      }
    }
    if (data.providerCredentials !== void 0) {
      if (!validateProviderCredentials(data.providerCredentials, instancePath + "/providerCredentials")) {
        vErrors = join(vErrors, validateProviderCredentials.errors);
        errors += validateProviderCredentials.errors.length;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateCreateMarketOrderRequest.errors = vErrors;
  return errors === 0;
}
function validateMarketOrderItemResponse(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.item === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "item" });
      errors++;
    }
    if (data.item !== void 0) {
      if (!validateMarketOrder(data.item, instancePath + "/item")) {
        vErrors = join(vErrors, validateMarketOrder.errors);
        errors += validateMarketOrder.errors.length;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateMarketOrderItemResponse.errors = vErrors;
  return errors === 0;
}
function validatePaymentHeaders(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "xPayment" || key0 === "paymentSignature" || key0 === "authorization" || key0 === "signInWithX")) {
        vErrors = note(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.xPayment !== void 0) {
      if (typeof data.xPayment !== "string") {
        vErrors = note(vErrors, instancePath + "/xPayment", "type", { type: "string" });
        errors++;
      }
    }
    if (data.paymentSignature !== void 0) {
      if (typeof data.paymentSignature !== "string") {
        vErrors = note(vErrors, instancePath + "/paymentSignature", "type", { type: "string" });
        errors++;
      }
    }
    if (data.authorization !== void 0) {
      if (typeof data.authorization !== "string") {
        vErrors = note(vErrors, instancePath + "/authorization", "type", { type: "string" });
        errors++;
      }
    }
    if (data.signInWithX !== void 0) {
      if (typeof data.signInWithX !== "string") {
        vErrors = note(vErrors, instancePath + "/signInWithX", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validatePaymentHeaders.errors = vErrors;
  return errors === 0;
}
function validateExecuteMarketOrderRequest(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "input" || key0 === "payment")) {
        vErrors = note(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.input !== void 0) {
      if (!validateJsonObject(data.input, instancePath + "/input")) {
        vErrors = join(vErrors, validateJsonObject.errors);
        errors += validateJsonObject.errors.length;
      }
    }
    if (data.payment !== void 0) {
      if (!validatePaymentHeaders(data.payment, instancePath + "/payment")) {
        vErrors = join(vErrors, validatePaymentHeaders.errors);
        errors += validatePaymentHeaders.errors.length;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateExecuteMarketOrderRequest.errors = vErrors;
  return errors === 0;
}
function validateRoute(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "id" });
      errors++;
    }
    if (data.executionMode === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "executionMode" });
      errors++;
    }
    if (data.integrationStatus === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "integrationStatus" });
      errors++;
    }
    if (data.status === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "status" });
      errors++;
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        vErrors = note(vErrors, instancePath + "/id", "type", { type: "string" });
        errors++;
      }
    }
    if (data.executionMode !== void 0) {
      if (!validateExecutionMode(data.executionMode, instancePath + "/executionMode")) {
        vErrors = join(vErrors, validateExecutionMode.errors);
        errors += validateExecutionMode.errors.length;
      }
    }
    if (data.integrationStatus !== void 0) {
      if (!validateIntegrationStatus(data.integrationStatus, instancePath + "/integrationStatus")) {
        vErrors = join(vErrors, validateIntegrationStatus.errors);
        errors += validateIntegrationStatus.errors.length;
      }
    }
    if (data.status !== void 0) {
      if (typeof data.status !== "string") {
        vErrors = note(vErrors, instancePath + "/status", "type", { type: "string" });
        errors++;
      }
    }
    if (data.handoff !== void 0) {
      let data4 = data.handoff;
      const _errs8 = errors;
      let valid1 = true;
      const _errs9 = errors;
      if (data4 !== null) {
        vErrors = note(vErrors);
        errors++;
      }
      var _valid0 = _errs9 === errors;
      errors = _errs8;
      vErrors = cut(vErrors, _errs8);
      if (!_valid0) {
        const _errs11 = errors;
        if (!validateExternalHandoff(data4, instancePath + "/handoff")) {
          vErrors = join(vErrors, validateExternalHandoff.errors);
          errors += validateExternalHandoff.errors.length;
        }
        var _valid0 = _errs11 === errors;
        valid1 = _valid0;
      }
      if (!valid1) {
        vErrors = note(vErrors, instancePath + "/handoff", "if", { failingKeyword: "else" });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateRoute.errors = vErrors;
  return errors === 0;
}
function validateNativeExecution(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.statusCode === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "statusCode" });
      errors++;
    }
    if (data.run === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "run" });
      errors++;
    }
    if (data.outcome === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "outcome" });
      errors++;
    }
    if (data.statusCode !== void 0) {
      let data0 = data.statusCode;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
        vErrors = note(vErrors, instancePath + "/statusCode", "type", { type: "integer" });
        errors++;
      }
      if (200 !== data0) {
        vErrors = note(vErrors, instancePath + "/statusCode", "const", { allowedValue: 200 });
        errors++;
      }
    }
    if (data.run !== void 0) {
      if (!validateExecutionRun(data.run, instancePath + "/run")) {
        vErrors = join(vErrors, validateExecutionRun.errors);
        errors += validateExecutionRun.errors.length;
      }
    }
    if (data.outcome !== void 0) {
      if (!validateExecutionOutcome(data.outcome, instancePath + "/outcome")) {
        vErrors = join(vErrors, validateExecutionOutcome.errors);
        errors += validateExecutionOutcome.errors.length;
      }
    }
    if (data.task !== void 0) {
      let data3 = data.task;
      const _errs6 = errors;
      let valid1 = true;
      const _errs7 = errors;
      if (data3 !== null) {
        vErrors = note(vErrors);
        errors++;
      }
      var _valid0 = _errs7 === errors;
      errors = _errs6;
      vErrors = cut(vErrors, _errs6);
      if (!_valid0) {
        const _errs9 = errors;
        if (!validateJsonObject(data3, instancePath + "/task")) {
          vErrors = join(vErrors, validateJsonObject.errors);
          errors += validateJsonObject.errors.length;
        }
        var _valid0 = _errs9 === errors;
        valid1 = _valid0;
      }
      if (!valid1) {
        vErrors = note(vErrors, instancePath + "/task", "if", { failingKeyword: "else" });
        errors++;
      }
    }
    if (data.route !== void 0) {
      let data4 = data.route;
      const _errs11 = errors;
      let valid2 = true;
      const _errs12 = errors;
      if (data4 !== null) {
        vErrors = note(vErrors);
        errors++;
      }
      var _valid1 = _errs12 === errors;
      errors = _errs11;
      vErrors = cut(vErrors, _errs11);
      if (!_valid1) {
        const _errs14 = errors;
        if (!validateRoute(data4, instancePath + "/route")) {
          vErrors = join(vErrors, validateRoute.errors);
          errors += validateRoute.errors.length;
        }
        var _valid1 = _errs14 === errors;
        valid2 = _valid1;
      }
      if (!valid2) {
        vErrors = note(vErrors, instancePath + "/route", "if", { failingKeyword: "else" });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateNativeExecution.errors = vErrors;
  return errors === 0;
}
function validateHandoffExecution(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.statusCode === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "statusCode" });
      errors++;
    }
    if (data.handoff === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "handoff" });
      errors++;
    }
    if (data.statusCode !== void 0) {
      let data0 = data.statusCode;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
        vErrors = note(vErrors, instancePath + "/statusCode", "type", { type: "integer" });
        errors++;
      }
      if (202 !== data0) {
        vErrors = note(vErrors, instancePath + "/statusCode", "const", { allowedValue: 202 });
        errors++;
      }
    }
    if (data.handoff !== void 0) {
      if (!validateExternalHandoff(data.handoff, instancePath + "/handoff")) {
        vErrors = join(vErrors, validateExternalHandoff.errors);
        errors += validateExternalHandoff.errors.length;
      }
    }
    if (data.task !== void 0) {
      let data2 = data.task;
      const _errs5 = errors;
      let valid1 = true;
      const _errs6 = errors;
      if (data2 !== null) {
        vErrors = note(vErrors);
        errors++;
      }
      var _valid0 = _errs6 === errors;
      errors = _errs5;
      vErrors = cut(vErrors, _errs5);
      if (!_valid0) {
        const _errs8 = errors;
        if (!validateJsonObject(data2, instancePath + "/task")) {
          vErrors = join(vErrors, validateJsonObject.errors);
          errors += validateJsonObject.errors.length;
        }
        var _valid0 = _errs8 === errors;
        valid1 = _valid0;
      }
      if (!valid1) {
        vErrors = note(vErrors, instancePath + "/task", "if", { failingKeyword: "else" });
        errors++;
      }
    }
    if (data.route !== void 0) {
      let data3 = data.route;
      const _errs10 = errors;
      let valid2 = true;
      const _errs11 = errors;
      if (data3 !== null) {
        vErrors = note(vErrors);
        errors++;
      }
      var _valid1 = _errs11 === errors;
      errors = _errs10;
      vErrors = cut(vErrors, _errs10);
      if (!_valid1) {
        const _errs13 = errors;
        if (!validateRoute(data3, instancePath + "/route")) {
          vErrors = join(vErrors, validateRoute.errors);
          errors += validateRoute.errors.length;
        }
        var _valid1 = _errs13 === errors;
        valid2 = _valid1;
      }
      if (!valid2) {
        vErrors = note(vErrors, instancePath + "/route", "if", { failingKeyword: "else" });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateHandoffExecution.errors = vErrors;
  return errors === 0;
}
var schema146 = {
  if: { properties: { statusCode: { const: 200 } } },
  then: { $ref: "NativeExecution" },
  else: {
    if: { properties: { statusCode: { const: 202 } } },
    then: { $ref: "HandoffExecution" },
    else: { properties: { statusCode: { enum: [200, 202] } } },
  },
};
function validateExecution(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.statusCode !== void 0) {
      if (200 !== data.statusCode) {
        vErrors = note(vErrors);
        errors++;
      }
    }
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0;
  vErrors = cut(vErrors, _errs0);
  let ifClause0;
  if (_valid0) {
    const _errs3 = errors;
    if (!validateNativeExecution(data, instancePath)) {
      vErrors = join(vErrors, validateNativeExecution.errors);
      errors += validateNativeExecution.errors.length;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs4 = errors;
    const _errs5 = errors;
    let valid2 = true;
    const _errs6 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.statusCode !== void 0) {
        if (202 !== data.statusCode) {
          vErrors = note(vErrors);
          errors++;
        }
      }
    }
    var _valid1 = _errs6 === errors;
    errors = _errs5;
    vErrors = cut(vErrors, _errs5);
    let ifClause1;
    if (_valid1) {
      const _errs8 = errors;
      if (!validateHandoffExecution(data, instancePath)) {
        vErrors = join(vErrors, validateHandoffExecution.errors);
        errors += validateHandoffExecution.errors.length;
      }
      var _valid1 = _errs8 === errors;
      valid2 = _valid1;
      ifClause1 = "then";
    } else {
      const _errs9 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.statusCode !== void 0) {
          let data2 = data.statusCode;
          if (!(data2 === 200 || data2 === 202)) {
            vErrors = note(vErrors, instancePath + "/statusCode", "enum", {
              allowedValues: schema146.else.else.properties.statusCode.enum,
            });
            errors++;
          }
        }
      }
      var _valid1 = _errs9 === errors;
      valid2 = _valid1;
      ifClause1 = "else";
    }
    if (!valid2) {
      vErrors = note(vErrors, instancePath, "if", { failingKeyword: ifClause1 });
      errors++;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    vErrors = note(vErrors, instancePath, "if", { failingKeyword: ifClause0 });
    errors++;
  }
  validateExecution.errors = vErrors;
  return errors === 0;
}
function validateExecuteMarketOrderResponse(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.order === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "order" });
      errors++;
    }
    if (data.execution === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "execution" });
      errors++;
    }
    if (data.order !== void 0) {
      if (!validateMarketOrder(data.order, instancePath + "/order")) {
        vErrors = join(vErrors, validateMarketOrder.errors);
        errors += validateMarketOrder.errors.length;
      }
    }
    if (data.execution !== void 0) {
      if (!validateExecution(data.execution, instancePath + "/execution")) {
        vErrors = join(vErrors, validateExecution.errors);
        errors += validateExecution.errors.length;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateExecuteMarketOrderResponse.errors = vErrors;
  return errors === 0;
}
function validateConfirmMarketOrderRequest(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length > 0) {
      vErrors = note(vErrors, instancePath, "maxProperties", { limit: 0 });
      errors++;
    }
    for (const key0 in data) {
      vErrors = note(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
      errors++;
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateConfirmMarketOrderRequest.errors = vErrors;
  return errors === 0;
}
var schema149 = {
  type: "string",
  enum: ["not_required", "intent_created", "held", "release_pending", "released", "frozen", "refunded"],
};
function validateMarketPaymentStatus(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = note(vErrors, instancePath, "type", { type: "string" });
    errors++;
  }
  if (
    !(
      data === "not_required" ||
      data === "intent_created" ||
      data === "held" ||
      data === "release_pending" ||
      data === "released" ||
      data === "frozen" ||
      data === "refunded"
    )
  ) {
    vErrors = note(vErrors, instancePath, "enum", { allowedValues: schema149.enum });
    errors++;
  }
  validateMarketPaymentStatus.errors = vErrors;
  return errors === 0;
}
var schema150 = {
  type: "object",
  required: ["type"],
  properties: {
    type: { $ref: "MarketPaymentRailType" },
    chain: { type: ["string", "null"] },
    token: { type: ["string", "null"] },
    tokenAddress: { type: ["string", "null"] },
    tokenMint: { type: ["string", "null"] },
    escrowAddress: { type: ["string", "null"] },
    externalUrl: { type: ["string", "null"] },
    provider: { type: ["string", "null"] },
    accountId: { type: ["string", "null"] },
    walletAddress: { type: ["string", "null"] },
    payerAddress: { type: ["string", "null"] },
    payeeAddress: { type: ["string", "null"] },
    paymentIntentId: { type: ["string", "null"] },
    metadata: { if: { type: "null" }, else: { $ref: "JsonObject" } },
  },
};
function validatePaymentRailDetails(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "type" });
      errors++;
    }
    if (data.type !== void 0) {
      if (!validateMarketPaymentRailType(data.type, instancePath + "/type")) {
        vErrors = join(vErrors, validateMarketPaymentRailType.errors);
        errors += validateMarketPaymentRailType.errors.length;
      }
    }
    if (data.chain !== void 0) {
      let data1 = data.chain;
      if (typeof data1 !== "string" && data1 !== null) {
        vErrors = note(vErrors, instancePath + "/chain", "type", { type: schema150.properties.chain.type });
        errors++;
      }
    }
    if (data.token !== void 0) {
      let data2 = data.token;
      if (typeof data2 !== "string" && data2 !== null) {
        vErrors = note(vErrors, instancePath + "/token", "type", { type: schema150.properties.token.type });
        errors++;
      }
    }
    if (data.tokenAddress !== void 0) {
      let data3 = data.tokenAddress;
      if (typeof data3 !== "string" && data3 !== null) {
        vErrors = note(vErrors, instancePath + "/tokenAddress", "type", { type: schema150.properties.tokenAddress.type });
        errors++;
      }
    }
    if (data.tokenMint !== void 0) {
      let data4 = data.tokenMint;
      if (typeof data4 !== "string" && data4 !== null) {
        vErrors = note(vErrors, instancePath + "/tokenMint", "type", { type: schema150.properties.tokenMint.type });
        errors++;
      }
    }
    if (data.escrowAddress !== void 0) {
      let data5 = data.escrowAddress;
      if (typeof data5 !== "string" && data5 !== null) {
        vErrors = note(vErrors, instancePath + "/escrowAddress", "type", { type: schema150.properties.escrowAddress.type });
        errors++;
      }
    }
    if (data.externalUrl !== void 0) {
      let data6 = data.externalUrl;
      if (typeof data6 !== "string" && data6 !== null) {
        vErrors = note(vErrors, instancePath + "/externalUrl", "type", { type: schema150.properties.externalUrl.type });
        errors++;
      }
    }
    if (data.provider !== void 0) {
      let data7 = data.provider;
      if (typeof data7 !== "string" && data7 !== null) {
        vErrors = note(vErrors, instancePath + "/provider", "type", { type: schema150.properties.provider.type });
        errors++;
      }
    }
    if (data.accountId !== void 0) {
      let data8 = data.accountId;
      if (typeof data8 !== "string" && data8 !== null) {
        vErrors = note(vErrors, instancePath + "/accountId", "type", { type: schema150.properties.accountId.type });
        errors++;
      }
    }
    if (data.walletAddress !== void 0) {
      let data9 = data.walletAddress;
      if (typeof data9 !== "string" && data9 !== null) {
        vErrors = note(vErrors, instancePath + "/walletAddress", "type", { type: schema150.properties.walletAddress.type });
        errors++;
      }
    }
    if (data.payerAddress !== void 0) {
      let data10 = data.payerAddress;
      if (typeof data10 !== "string" && data10 !== null) {
        vErrors = note(vErrors, instancePath + "/payerAddress", "type", { type: schema150.properties.payerAddress.type });
        errors++;
      }
    }
    if (data.payeeAddress !== void 0) {
      let data11 = data.payeeAddress;
      if (typeof data11 !== "string" && data11 !== null) {
        vErrors = note(vErrors, instancePath + "/payeeAddress", "type", { type: schema150.properties.payeeAddress.type });
        errors++;
      }
    }
    if (data.paymentIntentId !== void 0) {
      let data12 = data.paymentIntentId;
      if (typeof data12 !== "string" && data12 !== null) {
        vErrors = note(vErrors, instancePath + "/paymentIntentId", "type", { type: schema150.properties.paymentIntentId.type });
        errors++;
      }
    }
    if (data.metadata !== void 0) {
      let data13 = data.metadata;
      const _errs27 = errors;
      let valid1 = true;
      const _errs28 = errors;
      if (data13 !== null) {
        vErrors = note(vErrors);
        errors++;
      }
      var _valid0 = _errs28 === errors;
      errors = _errs27;
      vErrors = cut(vErrors, _errs27);
      if (!_valid0) {
        const _errs30 = errors;
        if (!validateJsonObject(data13, instancePath + "/metadata")) {
          vErrors = join(vErrors, validateJsonObject.errors);
          errors += validateJsonObject.errors.length;
        }
        var _valid0 = _errs30 === errors;
        valid1 = _valid0;
      }
      if (!valid1) {
        vErrors = note(vErrors, instancePath + "/metadata", "if", { failingKeyword: "else" });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validatePaymentRailDetails.errors = vErrors;
  return errors === 0;
}
var schema151 = { type: "string", enum: ["recorded", "rpc"] };
function validatePaymentVerificationMode(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = note(vErrors, instancePath, "type", { type: "string" });
    errors++;
  }
  if (!(data === "recorded" || data === "rpc")) {
    vErrors = note(vErrors, instancePath, "enum", { allowedValues: schema151.enum });
    errors++;
  }
  validatePaymentVerificationMode.errors = vErrors;
  return errors === 0;
}
var schema152 = {
  type: "object",
  properties: {
    status: { type: ["string", "null"] },
    response: { if: { type: "null" }, else: { $ref: "JsonObject" } },
    payerAddress: { type: ["string", "null"] },
  },
};
function validatePaymentSettlement(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status !== void 0) {
      let data0 = data.status;
      if (typeof data0 !== "string" && data0 !== null) {
        vErrors = note(vErrors, instancePath + "/status", "type", { type: schema152.properties.status.type });
        errors++;
      }
    }
    if (data.response !== void 0) {
      let data1 = data.response;
      const _errs4 = errors;
      let valid1 = true;
      const _errs5 = errors;
      if (data1 !== null) {
        vErrors = note(vErrors);
        errors++;
      }
      var _valid0 = _errs5 === errors;
      errors = _errs4;
      vErrors = cut(vErrors, _errs4);
      if (!_valid0) {
        const _errs7 = errors;
        if (!validateJsonObject(data1, instancePath + "/response")) {
          vErrors = join(vErrors, validateJsonObject.errors);
          errors += validateJsonObject.errors.length;
        }
        var _valid0 = _errs7 === errors;
        valid1 = _valid0;
      }
      if (!valid1) {
        vErrors = note(vErrors, instancePath + "/response", "if", { failingKeyword: "else" });
        errors++;
      }
    }
    if (data.payerAddress !== void 0) {
      let data2 = data.payerAddress;
      if (typeof data2 !== "string" && data2 !== null) {
        vErrors = note(vErrors, instancePath + "/payerAddress", "type", { type: schema152.properties.payerAddress.type });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validatePaymentSettlement.errors = vErrors;
  return errors === 0;
}
var schema153 = {
  type: "object",
  properties: {
    network: { type: ["string", "null"] },
    headerName: { type: ["string", "null"] },
    paymentSettlement: { if: { type: "null" }, else: { $ref: "PaymentSettlement" } },
  },
};
function validatePaymentProofMetadata(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.network !== void 0) {
      let data0 = data.network;
      if (typeof data0 !== "string" && data0 !== null) {
        vErrors = note(vErrors, instancePath + "/network", "type", { type: schema153.properties.network.type });
        errors++;
      }
    }
    if (data.headerName !== void 0) {
      let data1 = data.headerName;
      if (typeof data1 !== "string" && data1 !== null) {
        vErrors = note(vErrors, instancePath + "/headerName", "type", { type: schema153.properties.headerName.type });
        errors++;
      }
    }
    if (data.paymentSettlement !== void 0) {
      let data2 = data.paymentSettlement;
      const _errs6 = errors;
      let valid1 = true;
      const _errs7 = errors;
      if (data2 !== null) {
        vErrors = note(vErrors);
        errors++;
      }
      var _valid0 = _errs7 === errors;
      errors = _errs6;
      vErrors = cut(vErrors, _errs6);
      if (!_valid0) {
        const _errs9 = errors;
        if (!validatePaymentSettlement(data2, instancePath + "/paymentSettlement")) {
          vErrors = join(vErrors, validatePaymentSettlement.errors);
          errors += validatePaymentSettlement.errors.length;
        }
        var _valid0 = _errs9 === errors;
        valid1 = _valid0;
      }
      if (!valid1) {
        vErrors = note(vErrors, instancePath + "/paymentSettlement", "if", { failingKeyword: "else" });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validatePaymentProofMetadata.errors = vErrors;
  return errors === 0;
}
var schema154 = {
  type: "object",
  properties: {
    chain: { type: ["string", "null"] },
    token: { type: ["string", "null"] },
    transactionHash: { type: ["string", "null"] },
    transactionSignature: { type: ["string", "null"] },
    payerAddress: { type: ["string", "null"] },
    verificationMode: { if: { type: "null" }, else: { $ref: "PaymentVerificationMode" } },
    verifiedAt: { type: ["string", "null"], format: "date-time" },
    metadata: { if: { type: "null" }, else: { $ref: "PaymentProofMetadata" } },
  },
};
function validatePaymentProof(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.chain !== void 0) {
      let data0 = data.chain;
      if (typeof data0 !== "string" && data0 !== null) {
        vErrors = note(vErrors, instancePath + "/chain", "type", { type: schema154.properties.chain.type });
        errors++;
      }
    }
    if (data.token !== void 0) {
      let data1 = data.token;
      if (typeof data1 !== "string" && data1 !== null) {
        vErrors = note(vErrors, instancePath + "/token", "type", { type: schema154.properties.token.type });
        errors++;
      }
    }
    if (data.transactionHash !== void 0) {
      let data2 = data.transactionHash;
      if (typeof data2 !== "string" && data2 !== null) {
        vErrors = note(vErrors, instancePath + "/transactionHash", "type", { type: schema154.properties.transactionHash.type });
        errors++;
      }
    }
    if (data.transactionSignature !== void 0) {
      let data3 = data.transactionSignature;
      if (typeof data3 !== "string" && data3 !== null) {
        vErrors = note(vErrors, instancePath + "/transactionSignature", "type", {
          type: schema154.properties.transactionSignature.type,
        });
        errors++;
      }
    }
    if (data.payerAddress !== void 0) {
      let data4 = data.payerAddress;
      if (typeof data4 !== "string" && data4 !== null) {
        vErrors = note(vErrors, instancePath + "/payerAddress", "type", { type: schema154.properties.payerAddress.type });
        errors++;
      }
    }
    if (data.verificationMode !== void 0) {
      let data5 = data.verificationMode;
      const _errs12 = errors;
      let valid1 = true;
      const _errs13 = errors;
      if (data5 !== null) {
        vErrors = note(vErrors);
        errors++;
      }
      var _valid0 = _errs13 === errors;
      errors = _errs12;
      vErrors = cut(vErrors, _errs12);
      if (!_valid0) {
        const _errs15 = errors;
        if (!validatePaymentVerificationMode(data5, instancePath + "/verificationMode")) {
          vErrors = join(vErrors, validatePaymentVerificationMode.errors);
          errors += validatePaymentVerificationMode.errors.length;
        }
        var _valid0 = _errs15 === errors;
        valid1 = _valid0;
      }
      if (!valid1) {
        vErrors = note(vErrors, instancePath + "/verificationMode", "if", { failingKeyword: "else" });
        errors++;
      }
    }
    if (data.verifiedAt !== void 0) {
      let data6 = data.verifiedAt;
      if (typeof data6 !== "string" && data6 !== null) {
        vErrors = note(vErrors, instancePath + "/verifiedAt", "type", { type: schema154.properties.verifiedAt.type });
        errors++;
      }
      if (typeof data6 === "string") {
        if (!formats0.test(data6)) {
          vErrors = note(vErrors, instancePath + "/verifiedAt", "format", { format: "date-time" });
          errors++;
        }
      }
    }
    if (data.metadata !== void 0) {
      let data7 = data.metadata;
      const _errs19 = errors;
      let valid2 = true;
      const _errs20 = errors;
      if (data7 !== null) {
        vErrors = note(vErrors);
        errors++;
      }
      var _valid1 = _errs20 === errors;
      errors = _errs19;
      vErrors = cut(vErrors, _errs19);
      if (!_valid1) {
        const _errs22 = errors;
        if (!validatePaymentProofMetadata(data7, instancePath + "/metadata")) {
          vErrors = join(vErrors, validatePaymentProofMetadata.errors);
          errors += validatePaymentProofMetadata.errors.length;
        }
        var _valid1 = _errs22 === errors;
        valid2 = _valid1;
      }
      if (!valid2) {
        vErrors = note(vErrors, instancePath + "/metadata", "if", { failingKeyword: "else" });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validatePaymentProof.errors = vErrors;
  return errors === 0;
}
var schema155 = {
  type: "object",
  required: ["id", "orderId", "machineId", "status", "rail", "notes", "createdAt", "updatedAt"],
  properties: {
    id: { type: "string" },
    orderId: { type: "string" },
    machineId: { type: "string" },
    status: { $ref: "MarketPaymentStatus" },
    amount: { type: ["number", "null"] },
    currency: { type: ["string", "null"] },
    rail: { $ref: "PaymentRailDetails" },
    proof: { if: { type: "null" }, else: { $ref: "PaymentProof" } },
    notes: { type: "array", items: { type: "string" } },
    createdAt: { type: "string", format: "date-time" },
    updatedAt: { type: "string", format: "date-time" },
  },
};
function validateMarketPayment(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "id" });
      errors++;
    }
    if (data.orderId === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "orderId" });
      errors++;
    }
    if (data.machineId === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "machineId" });
      errors++;
    }
    if (data.status === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "status" });
      errors++;
    }
    if (data.rail === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "rail" });
      errors++;
    }
    if (data.notes === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "notes" });
      errors++;
    }
    if (data.createdAt === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "createdAt" });
      errors++;
    }
    if (data.updatedAt === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "updatedAt" });
      errors++;
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        vErrors = note(vErrors, instancePath + "/id", "type", { type: "string" });
        errors++;
      }
    }
    if (data.orderId !== void 0) {
      if (typeof data.orderId !== "string") {
        vErrors = note(vErrors, instancePath + "/orderId", "type", { type: "string" });
        errors++;
      }
    }
    if (data.machineId !== void 0) {
      if (typeof data.machineId !== "string") {
        vErrors = note(vErrors, instancePath + "/machineId", "type", { type: "string" });
        errors++;
      }
    }
    if (data.status !== void 0) {
      if (!validateMarketPaymentStatus(data.status, instancePath + "/status")) {
        vErrors = join(vErrors, validateMarketPaymentStatus.errors);
        errors += validateMarketPaymentStatus.errors.length;
      }
    }
    if (data.amount !== void 0) {
      let data4 = data.amount;
      if (!(typeof data4 == "number") && data4 !== null) {
        vErrors = note(vErrors, instancePath + "/amount", "type", { type: schema155.properties.amount.type });
        errors++;
      }
    }
    if (data.currency !== void 0) {
      let data5 = data.currency;
      if (typeof data5 !== "string" && data5 !== null) {
        vErrors = note(vErrors, instancePath + "/currency", "type", { type: schema155.properties.currency.type });
        errors++;
      }
    }
    if (data.rail !== void 0) {
      if (!validatePaymentRailDetails(data.rail, instancePath + "/rail")) {
        vErrors = join(vErrors, validatePaymentRailDetails.errors);
        errors += validatePaymentRailDetails.errors.length;
      }
    }
    if (data.proof !== void 0) {
      let data7 = data.proof;
      const _errs14 = errors;
      let valid1 = true;
      const _errs15 = errors;
      if (data7 !== null) {
        vErrors = note(vErrors);
        errors++;
      }
      var _valid0 = _errs15 === errors;
      errors = _errs14;
      vErrors = cut(vErrors, _errs14);
      if (!_valid0) {
        const _errs17 = errors;
        if (!validatePaymentProof(data7, instancePath + "/proof")) {
          vErrors = join(vErrors, validatePaymentProof.errors);
          errors += validatePaymentProof.errors.length;
        }
        var _valid0 = _errs17 === errors;
        valid1 = _valid0;
      }
      if (!valid1) {
        vErrors = note(vErrors, instancePath + "/proof", "if", { failingKeyword: "else" });
        errors++;
      }
    }
    if (data.notes !== void 0) {
      let data8 = data.notes;
      if (Array.isArray(data8)) {
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data8[i0] !== "string") {
            vErrors = note(vErrors, instancePath + "/notes/" + i0, "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/notes", "type", { type: "array" });
        errors++;
      }
    }
    if (data.createdAt !== void 0) {
      let data10 = data.createdAt;
      if (typeof data10 === "string") {
        if (!formats0.test(data10)) {
          vErrors = note(vErrors, instancePath + "/createdAt", "format", { format: "date-time" });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/createdAt", "type", { type: "string" });
        errors++;
      }
    }
    if (data.updatedAt !== void 0) {
      let data11 = data.updatedAt;
      if (typeof data11 === "string") {
        if (!formats0.test(data11)) {
          vErrors = note(vErrors, instancePath + "/updatedAt", "format", { format: "date-time" });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/updatedAt", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateMarketPayment.errors = vErrors;
  return errors === 0;
}
function validateConfirmMarketOrderResponse(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.order === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "order" });
      errors++;
    }
    if (data.payment === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "payment" });
      errors++;
    }
    if (data.order !== void 0) {
      if (!validateMarketOrder(data.order, instancePath + "/order")) {
        vErrors = join(vErrors, validateMarketOrder.errors);
        errors += validateMarketOrder.errors.length;
      }
    }
    if (data.payment !== void 0) {
      let data1 = data.payment;
      const _errs3 = errors;
      let valid1 = true;
      const _errs4 = errors;
      if (data1 !== null) {
        vErrors = note(vErrors);
        errors++;
      }
      var _valid0 = _errs4 === errors;
      errors = _errs3;
      vErrors = cut(vErrors, _errs3);
      if (!_valid0) {
        const _errs6 = errors;
        if (!validateMarketPayment(data1, instancePath + "/payment")) {
          vErrors = join(vErrors, validateMarketPayment.errors);
          errors += validateMarketPayment.errors.length;
        }
        var _valid0 = _errs6 === errors;
        valid1 = _valid0;
      }
      if (!valid1) {
        vErrors = note(vErrors, instancePath + "/payment", "if", { failingKeyword: "else" });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateConfirmMarketOrderResponse.errors = vErrors;
  return errors === 0;
}
function validateDisputeMarketOrderRequest(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.reason === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "reason" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "reason" || key0 === "evidence")) {
        vErrors = note(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.reason !== void 0) {
      if (typeof data.reason !== "string") {
        vErrors = note(vErrors, instancePath + "/reason", "type", { type: "string" });
        errors++;
      }
    }
    if (data.evidence !== void 0) {
      if (!validateJsonObject(data.evidence, instancePath + "/evidence")) {
        vErrors = join(vErrors, validateJsonObject.errors);
        errors += validateJsonObject.errors.length;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateDisputeMarketOrderRequest.errors = vErrors;
  return errors === 0;
}
var schema158 = { type: "string", enum: ["open", "resolved"] };
function validateDisputeStatus(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = note(vErrors, instancePath, "type", { type: "string" });
    errors++;
  }
  if (!(data === "open" || data === "resolved")) {
    vErrors = note(vErrors, instancePath, "enum", { allowedValues: schema158.enum });
    errors++;
  }
  validateDisputeStatus.errors = vErrors;
  return errors === 0;
}
function validateOrderDispute(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "id" });
      errors++;
    }
    if (data.orderId === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "orderId" });
      errors++;
    }
    if (data.machineId === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "machineId" });
      errors++;
    }
    if (data.status === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "status" });
      errors++;
    }
    if (data.reason === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "reason" });
      errors++;
    }
    if (data.evidence === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "evidence" });
      errors++;
    }
    if (data.createdAt === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "createdAt" });
      errors++;
    }
    if (data.updatedAt === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "updatedAt" });
      errors++;
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        vErrors = note(vErrors, instancePath + "/id", "type", { type: "string" });
        errors++;
      }
    }
    if (data.orderId !== void 0) {
      if (typeof data.orderId !== "string") {
        vErrors = note(vErrors, instancePath + "/orderId", "type", { type: "string" });
        errors++;
      }
    }
    if (data.machineId !== void 0) {
      if (typeof data.machineId !== "string") {
        vErrors = note(vErrors, instancePath + "/machineId", "type", { type: "string" });
        errors++;
      }
    }
    if (data.status !== void 0) {
      if (!validateDisputeStatus(data.status, instancePath + "/status")) {
        vErrors = join(vErrors, validateDisputeStatus.errors);
        errors += validateDisputeStatus.errors.length;
      }
    }
    if (data.reason !== void 0) {
      if (typeof data.reason !== "string") {
        vErrors = note(vErrors, instancePath + "/reason", "type", { type: "string" });
        errors++;
      }
    }
    if (data.evidence !== void 0) {
      if (!validateJsonObject(data.evidence, instancePath + "/evidence")) {
        vErrors = join(vErrors, validateJsonObject.errors);
        errors += validateJsonObject.errors.length;
      }
    }
    if (data.createdAt !== void 0) {
      let data6 = data.createdAt;
      if (typeof data6 === "string") {
        if (!formats0.test(data6)) {
          vErrors = note(vErrors, instancePath + "/createdAt", "format", { format: "date-time" });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/createdAt", "type", { type: "string" });
        errors++;
      }
    }
    if (data.updatedAt !== void 0) {
      let data7 = data.updatedAt;
      if (typeof data7 === "string") {
        if (!formats0.test(data7)) {
          vErrors = note(vErrors, instancePath + "/updatedAt", "format", { format: "date-time" });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/updatedAt", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateOrderDispute.errors = vErrors;
  return errors === 0;
}
function validateDisputeMarketOrderResponse(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.order === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "order" });
      errors++;
    }
    if (data.payment === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "payment" });
      errors++;
    }
    if (data.dispute === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "dispute" });
      errors++;
    }
    if (data.order !== void 0) {
      if (!validateMarketOrder(data.order, instancePath + "/order")) {
        vErrors = join(vErrors, validateMarketOrder.errors);
        errors += validateMarketOrder.errors.length;
      }
    }
    if (data.payment !== void 0) {
      let data1 = data.payment;
      const _errs3 = errors;
      let valid1 = true;
      const _errs4 = errors;
      if (data1 !== null) {
        vErrors = note(vErrors);
        errors++;
      }
      var _valid0 = _errs4 === errors;
      errors = _errs3;
      vErrors = cut(vErrors, _errs3);
      if (!_valid0) {
        const _errs6 = errors;
        if (!validateMarketPayment(data1, instancePath + "/payment")) {
          vErrors = join(vErrors, validateMarketPayment.errors);
          errors += validateMarketPayment.errors.length;
        }
        var _valid0 = _errs6 === errors;
        valid1 = _valid0;
      }
      if (!valid1) {
        vErrors = note(vErrors, instancePath + "/payment", "if", { failingKeyword: "else" });
        errors++;
      }
    }
    if (data.dispute !== void 0) {
      if (!validateOrderDispute(data.dispute, instancePath + "/dispute")) {
        vErrors = join(vErrors, validateOrderDispute.errors);
        errors += validateOrderDispute.errors.length;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateDisputeMarketOrderResponse.errors = vErrors;
  return errors === 0;
}
function validateCancelMarketOrderRequest(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "reason")) {
        vErrors = note(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.reason !== void 0) {
      if (typeof data.reason !== "string") {
        vErrors = note(vErrors, instancePath + "/reason", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateCancelMarketOrderRequest.errors = vErrors;
  return errors === 0;
}
function validateRetryMarketOrderRequest(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "reason")) {
        vErrors = note(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.reason !== void 0) {
      if (typeof data.reason !== "string") {
        vErrors = note(vErrors, instancePath + "/reason", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateRetryMarketOrderRequest.errors = vErrors;
  return errors === 0;
}
var schema163 = {
  type: "object",
  additionalProperties: false,
  properties: {
    type: { $ref: "MarketPaymentRailType" },
    chain: { type: "string" },
    token: { type: "string" },
    tokenAddress: { type: "string" },
    tokenMint: { type: "string" },
    escrowAddress: { type: "string" },
    externalUrl: { type: "string" },
    provider: { type: "string" },
    accountId: { type: "string" },
    walletAddress: { type: "string" },
    payerAddress: { type: "string" },
    payeeAddress: { type: "string" },
    paymentIntentId: { type: "string" },
    metadata: { $ref: "JsonObject" },
  },
};
function validatePaymentRailInput(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func1.call(schema163.properties, key0)) {
        vErrors = note(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.type !== void 0) {
      if (!validateMarketPaymentRailType(data.type, instancePath + "/type")) {
        vErrors = join(vErrors, validateMarketPaymentRailType.errors);
        errors += validateMarketPaymentRailType.errors.length;
      }
    }
    if (data.chain !== void 0) {
      if (typeof data.chain !== "string") {
        vErrors = note(vErrors, instancePath + "/chain", "type", { type: "string" });
        errors++;
      }
    }
    if (data.token !== void 0) {
      if (typeof data.token !== "string") {
        vErrors = note(vErrors, instancePath + "/token", "type", { type: "string" });
        errors++;
      }
    }
    if (data.tokenAddress !== void 0) {
      if (typeof data.tokenAddress !== "string") {
        vErrors = note(vErrors, instancePath + "/tokenAddress", "type", { type: "string" });
        errors++;
      }
    }
    if (data.tokenMint !== void 0) {
      if (typeof data.tokenMint !== "string") {
        vErrors = note(vErrors, instancePath + "/tokenMint", "type", { type: "string" });
        errors++;
      }
    }
    if (data.escrowAddress !== void 0) {
      if (typeof data.escrowAddress !== "string") {
        vErrors = note(vErrors, instancePath + "/escrowAddress", "type", { type: "string" });
        errors++;
      }
    }
    if (data.externalUrl !== void 0) {
      if (typeof data.externalUrl !== "string") {
        vErrors = note(vErrors, instancePath + "/externalUrl", "type", { type: "string" });
        errors++;
      }
    }
    if (data.provider !== void 0) {
      if (typeof data.provider !== "string") {
        vErrors = note(vErrors, instancePath + "/provider", "type", { type: "string" });
        errors++;
      }
    }
    if (data.accountId !== void 0) {
      if (typeof data.accountId !== "string") {
        vErrors = note(vErrors, instancePath + "/accountId", "type", { type: "string" });
        errors++;
      }
    }
    if (data.walletAddress !== void 0) {
      if (typeof data.walletAddress !== "string") {
        vErrors = note(vErrors, instancePath + "/walletAddress", "type", { type: "string" });
        errors++;
      }
    }
    if (data.payerAddress !== void 0) {
      if (typeof data.payerAddress !== "string") {
        vErrors = note(vErrors, instancePath + "/payerAddress", "type", { type: "string" });
        errors++;
      }
    }
    if (data.payeeAddress !== void 0) {
      if (typeof data.payeeAddress !== "string") {
        vErrors = note(vErrors, instancePath + "/payeeAddress", "type", { type: "string" });
        errors++;
      }
    }
    if (data.paymentIntentId !== void 0) {
      if (typeof data.paymentIntentId !== "string") {
        vErrors = note(vErrors, instancePath + "/paymentIntentId", "type", { type: "string" });
        errors++;
      }
    }
    if (data.metadata !== void 0) {
      if (!validateJsonObject(data.metadata, instancePath + "/metadata")) {
        vErrors = join(vErrors, validateJsonObject.errors);
        errors += validateJsonObject.errors.length;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validatePaymentRailInput.errors = vErrors;
  return errors === 0;
}
function validateCreatePaymentIntentRequest(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "rail" || key0 === "amount" || key0 === "currency")) {
        vErrors = note(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.rail !== void 0) {
      if (!validatePaymentRailInput(data.rail, instancePath + "/rail")) {
        vErrors = join(vErrors, validatePaymentRailInput.errors);
        errors += validatePaymentRailInput.errors.length;
      }
    }
    if (data.amount !== void 0) {
      if (!(typeof data.amount == "number")) {
        vErrors = note(vErrors, instancePath + "/amount", "type", { type: "number" });
        errors++;
      }
    }
    if (data.currency !== void 0) {
      if (typeof data.currency !== "string") {
        vErrors = note(vErrors, instancePath + "/currency", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateCreatePaymentIntentRequest.errors = vErrors;
  return errors === 0;
}
function validateMarketPaymentItemResponse(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.item === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "item" });
      errors++;
    }
    if (data.item !== void 0) {
      if (!validateMarketPayment(data.item, instancePath + "/item")) {
        vErrors = join(vErrors, validateMarketPayment.errors);
        errors += validateMarketPayment.errors.length;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateMarketPaymentItemResponse.errors = vErrors;
  return errors === 0;
}
function validateNullableMarketPaymentItemResponse(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.item === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "item" });
      errors++;
    }
    if (data.item !== void 0) {
      let data0 = data.item;
      const _errs2 = errors;
      let valid1 = true;
      const _errs3 = errors;
      if (data0 !== null) {
        vErrors = note(vErrors);
        errors++;
      }
      var _valid0 = _errs3 === errors;
      errors = _errs2;
      vErrors = cut(vErrors, _errs2);
      if (!_valid0) {
        const _errs5 = errors;
        if (!validateMarketPayment(data0, instancePath + "/item")) {
          vErrors = join(vErrors, validateMarketPayment.errors);
          errors += validateMarketPayment.errors.length;
        }
        var _valid0 = _errs5 === errors;
        valid1 = _valid0;
      }
      if (!valid1) {
        vErrors = note(vErrors, instancePath + "/item", "if", { failingKeyword: "else" });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateNullableMarketPaymentItemResponse.errors = vErrors;
  return errors === 0;
}
var schema167 = {
  type: "object",
  additionalProperties: false,
  required: ["verificationMode", "chain", "token", "payerAddress", "payeeAddress", "amount", "transactionHash"],
  properties: {
    verificationMode: { $ref: "PaymentVerificationMode" },
    chain: { type: "string" },
    token: { type: "string" },
    payerAddress: { type: "string" },
    payeeAddress: { type: "string" },
    amount: { type: "string" },
    transactionHash: { type: "string", pattern: "^0x[0-9a-fA-F]{64}$" },
    tokenAddress: { type: "string" },
    tokenMint: { type: "string" },
    tokenDecimals: { type: "integer" },
    rawAmount: { type: "string" },
    metadata: { $ref: "JsonObject" },
  },
};
var pattern8 = new RegExp("^0x[0-9a-fA-F]{64}$", "u");
function validateEvmPaymentProof(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.verificationMode === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "verificationMode" });
      errors++;
    }
    if (data.chain === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "chain" });
      errors++;
    }
    if (data.token === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "token" });
      errors++;
    }
    if (data.payerAddress === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "payerAddress" });
      errors++;
    }
    if (data.payeeAddress === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "payeeAddress" });
      errors++;
    }
    if (data.amount === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "amount" });
      errors++;
    }
    if (data.transactionHash === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "transactionHash" });
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema167.properties, key0)) {
        vErrors = note(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.verificationMode !== void 0) {
      if (!validatePaymentVerificationMode(data.verificationMode, instancePath + "/verificationMode")) {
        vErrors = join(vErrors, validatePaymentVerificationMode.errors);
        errors += validatePaymentVerificationMode.errors.length;
      }
    }
    if (data.chain !== void 0) {
      if (typeof data.chain !== "string") {
        vErrors = note(vErrors, instancePath + "/chain", "type", { type: "string" });
        errors++;
      }
    }
    if (data.token !== void 0) {
      if (typeof data.token !== "string") {
        vErrors = note(vErrors, instancePath + "/token", "type", { type: "string" });
        errors++;
      }
    }
    if (data.payerAddress !== void 0) {
      if (typeof data.payerAddress !== "string") {
        vErrors = note(vErrors, instancePath + "/payerAddress", "type", { type: "string" });
        errors++;
      }
    }
    if (data.payeeAddress !== void 0) {
      if (typeof data.payeeAddress !== "string") {
        vErrors = note(vErrors, instancePath + "/payeeAddress", "type", { type: "string" });
        errors++;
      }
    }
    if (data.amount !== void 0) {
      if (typeof data.amount !== "string") {
        vErrors = note(vErrors, instancePath + "/amount", "type", { type: "string" });
        errors++;
      }
    }
    if (data.transactionHash !== void 0) {
      let data6 = data.transactionHash;
      if (typeof data6 === "string") {
        if (!pattern8.test(data6)) {
          vErrors = note(vErrors, instancePath + "/transactionHash", "pattern", { pattern: "^0x[0-9a-fA-F]{64}$" });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/transactionHash", "type", { type: "string" });
        errors++;
      }
    }
    if (data.tokenAddress !== void 0) {
      if (typeof data.tokenAddress !== "string") {
        vErrors = note(vErrors, instancePath + "/tokenAddress", "type", { type: "string" });
        errors++;
      }
    }
    if (data.tokenMint !== void 0) {
      if (typeof data.tokenMint !== "string") {
        vErrors = note(vErrors, instancePath + "/tokenMint", "type", { type: "string" });
        errors++;
      }
    }
    if (data.tokenDecimals !== void 0) {
      let data9 = data.tokenDecimals;
      if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9))) {
        vErrors = note(vErrors, instancePath + "/tokenDecimals", "type", { type: "integer" });
        errors++;
      }
    }
    if (data.rawAmount !== void 0) {
      if (typeof data.rawAmount !== "string") {
        vErrors = note(vErrors, instancePath + "/rawAmount", "type", { type: "string" });
        errors++;
      }
    }
    if (data.metadata !== void 0) {
      if (!validateJsonObject(data.metadata, instancePath + "/metadata")) {
        vErrors = join(vErrors, validateJsonObject.errors);
        errors += validateJsonObject.errors.length;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateEvmPaymentProof.errors = vErrors;
  return errors === 0;
}
var schema168 = {
  type: "object",
  additionalProperties: false,
  required: ["verificationMode", "chain", "token", "payerAddress", "payeeAddress", "amount", "transactionSignature"],
  properties: {
    verificationMode: { $ref: "PaymentVerificationMode" },
    chain: { type: "string" },
    token: { type: "string" },
    payerAddress: { type: "string" },
    payeeAddress: { type: "string" },
    amount: { type: "string" },
    transactionSignature: { type: "string" },
    tokenAddress: { type: "string" },
    tokenMint: { type: "string" },
    tokenDecimals: { type: "integer" },
    rawAmount: { type: "string" },
    metadata: { $ref: "JsonObject" },
  },
};
function validateSolanaPaymentProof(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.verificationMode === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "verificationMode" });
      errors++;
    }
    if (data.chain === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "chain" });
      errors++;
    }
    if (data.token === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "token" });
      errors++;
    }
    if (data.payerAddress === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "payerAddress" });
      errors++;
    }
    if (data.payeeAddress === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "payeeAddress" });
      errors++;
    }
    if (data.amount === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "amount" });
      errors++;
    }
    if (data.transactionSignature === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "transactionSignature" });
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema168.properties, key0)) {
        vErrors = note(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.verificationMode !== void 0) {
      if (!validatePaymentVerificationMode(data.verificationMode, instancePath + "/verificationMode")) {
        vErrors = join(vErrors, validatePaymentVerificationMode.errors);
        errors += validatePaymentVerificationMode.errors.length;
      }
    }
    if (data.chain !== void 0) {
      if (typeof data.chain !== "string") {
        vErrors = note(vErrors, instancePath + "/chain", "type", { type: "string" });
        errors++;
      }
    }
    if (data.token !== void 0) {
      if (typeof data.token !== "string") {
        vErrors = note(vErrors, instancePath + "/token", "type", { type: "string" });
        errors++;
      }
    }
    if (data.payerAddress !== void 0) {
      if (typeof data.payerAddress !== "string") {
        vErrors = note(vErrors, instancePath + "/payerAddress", "type", { type: "string" });
        errors++;
      }
    }
    if (data.payeeAddress !== void 0) {
      if (typeof data.payeeAddress !== "string") {
        vErrors = note(vErrors, instancePath + "/payeeAddress", "type", { type: "string" });
        errors++;
      }
    }
    if (data.amount !== void 0) {
      if (typeof data.amount !== "string") {
        vErrors = note(vErrors, instancePath + "/amount", "type", { type: "string" });
        errors++;
      }
    }
    if (data.transactionSignature !== void 0) {
      if (typeof data.transactionSignature !== "string") {
        vErrors = note(vErrors, instancePath + "/transactionSignature", "type", { type: "string" });
        errors++;
      }
    }
    if (data.tokenAddress !== void 0) {
      if (typeof data.tokenAddress !== "string") {
        vErrors = note(vErrors, instancePath + "/tokenAddress", "type", { type: "string" });
        errors++;
      }
    }
    if (data.tokenMint !== void 0) {
      if (typeof data.tokenMint !== "string") {
        vErrors = note(vErrors, instancePath + "/tokenMint", "type", { type: "string" });
        errors++;
      }
    }
    if (data.tokenDecimals !== void 0) {
      let data9 = data.tokenDecimals;
      if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9))) {
        vErrors = note(vErrors, instancePath + "/tokenDecimals", "type", { type: "integer" });
        errors++;
      }
    }
    if (data.rawAmount !== void 0) {
      if (typeof data.rawAmount !== "string") {
        vErrors = note(vErrors, instancePath + "/rawAmount", "type", { type: "string" });
        errors++;
      }
    }
    if (data.metadata !== void 0) {
      if (!validateJsonObject(data.metadata, instancePath + "/metadata")) {
        vErrors = join(vErrors, validateJsonObject.errors);
        errors += validateJsonObject.errors.length;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateSolanaPaymentProof.errors = vErrors;
  return errors === 0;
}
function validateHeaderPaymentHeaders(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      vErrors = note(vErrors, instancePath, "minProperties", { limit: 1 });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "xPayment" || key0 === "paymentSignature" || key0 === "authorization" || key0 === "signInWithX")) {
        vErrors = note(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.xPayment !== void 0) {
      if (typeof data.xPayment !== "string") {
        vErrors = note(vErrors, instancePath + "/xPayment", "type", { type: "string" });
        errors++;
      }
    }
    if (data.paymentSignature !== void 0) {
      if (typeof data.paymentSignature !== "string") {
        vErrors = note(vErrors, instancePath + "/paymentSignature", "type", { type: "string" });
        errors++;
      }
    }
    if (data.authorization !== void 0) {
      if (typeof data.authorization !== "string") {
        vErrors = note(vErrors, instancePath + "/authorization", "type", { type: "string" });
        errors++;
      }
    }
    if (data.signInWithX !== void 0) {
      if (typeof data.signInWithX !== "string") {
        vErrors = note(vErrors, instancePath + "/signInWithX", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateHeaderPaymentHeaders.errors = vErrors;
  return errors === 0;
}
function validateHeaderPaymentProof(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.payment === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "payment" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "payment" || key0 === "paymentReference" || key0 === "metadata")) {
        vErrors = note(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.payment !== void 0) {
      if (!validateHeaderPaymentHeaders(data.payment, instancePath + "/payment")) {
        vErrors = join(vErrors, validateHeaderPaymentHeaders.errors);
        errors += validateHeaderPaymentHeaders.errors.length;
      }
    }
    if (data.paymentReference !== void 0) {
      if (typeof data.paymentReference !== "string") {
        vErrors = note(vErrors, instancePath + "/paymentReference", "type", { type: "string" });
        errors++;
      }
    }
    if (data.metadata !== void 0) {
      if (!validateJsonObject(data.metadata, instancePath + "/metadata")) {
        vErrors = join(vErrors, validateJsonObject.errors);
        errors += validateJsonObject.errors.length;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateHeaderPaymentProof.errors = vErrors;
  return errors === 0;
}
var schema171 = {
  if: { required: ["transactionHash"] },
  then: { $ref: "EvmPaymentProof" },
  else: {
    if: { required: ["transactionSignature"] },
    then: { $ref: "SolanaPaymentProof" },
    else: {
      if: { required: ["payment"] },
      then: { $ref: "HeaderPaymentProof" },
      else: { lacksOneOf: ["transactionHash", "transactionSignature", "payment"] },
    },
  },
};
function validateSubmitPaymentProofRequest(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.transactionHash === void 0 && (missing0 = "transactionHash")) {
      vErrors = note(vErrors);
      errors++;
    }
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0;
  vErrors = cut(vErrors, _errs0);
  let ifClause0;
  if (_valid0) {
    const _errs2 = errors;
    if (!validateEvmPaymentProof(data, instancePath)) {
      vErrors = join(vErrors, validateEvmPaymentProof.errors);
      errors += validateEvmPaymentProof.errors.length;
    }
    var _valid0 = _errs2 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs3 = errors;
    const _errs4 = errors;
    let valid1 = true;
    const _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.transactionSignature === void 0 && (missing1 = "transactionSignature")) {
        vErrors = note(vErrors);
        errors++;
      }
    }
    var _valid1 = _errs5 === errors;
    errors = _errs4;
    vErrors = cut(vErrors, _errs4);
    let ifClause1;
    if (_valid1) {
      const _errs6 = errors;
      if (!validateSolanaPaymentProof(data, instancePath)) {
        vErrors = join(vErrors, validateSolanaPaymentProof.errors);
        errors += validateSolanaPaymentProof.errors.length;
      }
      var _valid1 = _errs6 === errors;
      valid1 = _valid1;
      ifClause1 = "then";
    } else {
      const _errs7 = errors;
      const _errs8 = errors;
      let valid2 = true;
      const _errs9 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing2;
        if (data.payment === void 0 && (missing2 = "payment")) {
          vErrors = note(vErrors);
          errors++;
        }
      }
      var _valid2 = _errs9 === errors;
      errors = _errs8;
      vErrors = cut(vErrors, _errs8);
      let ifClause2;
      if (_valid2) {
        const _errs10 = errors;
        if (!validateHeaderPaymentProof(data, instancePath)) {
          vErrors = join(vErrors, validateHeaderPaymentProof.errors);
          errors += validateHeaderPaymentProof.errors.length;
        }
        var _valid2 = _errs10 === errors;
        valid2 = _valid2;
        ifClause2 = "then";
      } else {
        const _errs11 = errors;
        vErrors = note(vErrors, instancePath, "lacksOneOf", { names: schema171.else.else.else.lacksOneOf });
        errors++;
        var _valid2 = _errs11 === errors;
        valid2 = _valid2;
        ifClause2 = "else";
      }
      if (!valid2) {
        vErrors = note(vErrors, instancePath, "if", { failingKeyword: ifClause2 });
        errors++;
      }
      var _valid1 = _errs7 === errors;
      valid1 = _valid1;
      ifClause1 = "else";
    }
    if (!valid1) {
      vErrors = note(vErrors, instancePath, "if", { failingKeyword: ifClause1 });
      errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    vErrors = note(vErrors, instancePath, "if", { failingKeyword: ifClause0 });
    errors++;
  }
  validateSubmitPaymentProofRequest.errors = vErrors;
  return errors === 0;
}
function validateLockEscrowPaymentRequest(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.transactionHash === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "transactionHash" });
      errors++;
    }
    if (data.chain === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "chain" });
      errors++;
    }
    if (data.escrowAddress === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "escrowAddress" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "transactionHash" || key0 === "chain" || key0 === "escrowAddress")) {
        vErrors = note(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.transactionHash !== void 0) {
      if (typeof data.transactionHash !== "string") {
        vErrors = note(vErrors, instancePath + "/transactionHash", "type", { type: "string" });
        errors++;
      }
    }
    if (data.chain !== void 0) {
      if (typeof data.chain !== "string") {
        vErrors = note(vErrors, instancePath + "/chain", "type", { type: "string" });
        errors++;
      }
    }
    if (data.escrowAddress !== void 0) {
      if (typeof data.escrowAddress !== "string") {
        vErrors = note(vErrors, instancePath + "/escrowAddress", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateLockEscrowPaymentRequest.errors = vErrors;
  return errors === 0;
}
function validateReleasePaymentRequest(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "transactionHash" || key0 === "notes")) {
        vErrors = note(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.transactionHash !== void 0) {
      if (typeof data.transactionHash !== "string") {
        vErrors = note(vErrors, instancePath + "/transactionHash", "type", { type: "string" });
        errors++;
      }
    }
    if (data.notes !== void 0) {
      if (typeof data.notes !== "string") {
        vErrors = note(vErrors, instancePath + "/notes", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateReleasePaymentRequest.errors = vErrors;
  return errors === 0;
}
function validateRefundPaymentRequest(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "transactionHash" || key0 === "reason")) {
        vErrors = note(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.transactionHash !== void 0) {
      if (typeof data.transactionHash !== "string") {
        vErrors = note(vErrors, instancePath + "/transactionHash", "type", { type: "string" });
        errors++;
      }
    }
    if (data.reason !== void 0) {
      if (typeof data.reason !== "string") {
        vErrors = note(vErrors, instancePath + "/reason", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateRefundPaymentRequest.errors = vErrors;
  return errors === 0;
}
function validatePolicyBudgetCap(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.currency === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "currency" });
      errors++;
    }
    if (data.amount === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "amount" });
      errors++;
    }
    if (data.currency !== void 0) {
      if (typeof data.currency !== "string") {
        vErrors = note(vErrors, instancePath + "/currency", "type", { type: "string" });
        errors++;
      }
    }
    if (data.amount !== void 0) {
      if (!(typeof data.amount == "number")) {
        vErrors = note(vErrors, instancePath + "/amount", "type", { type: "number" });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validatePolicyBudgetCap.errors = vErrors;
  return errors === 0;
}
function validatePolicy(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "id" });
      errors++;
    }
    if (data.name === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "name" });
      errors++;
    }
    if (data.allowedSkillKeys === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "allowedSkillKeys" });
      errors++;
    }
    if (data.deniedSkillKeys === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "deniedSkillKeys" });
      errors++;
    }
    if (data.regionRules === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "regionRules" });
      errors++;
    }
    if (data.nativeOnly === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "nativeOnly" });
      errors++;
    }
    if (data.handoffAllowed === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "handoffAllowed" });
      errors++;
    }
    if (data.requiredCapabilities === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "requiredCapabilities" });
      errors++;
    }
    if (data.createdAt === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "createdAt" });
      errors++;
    }
    if (data.updatedAt === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "updatedAt" });
      errors++;
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        vErrors = note(vErrors, instancePath + "/id", "type", { type: "string" });
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        vErrors = note(vErrors, instancePath + "/name", "type", { type: "string" });
        errors++;
      }
    }
    if (data.allowedSkillKeys !== void 0) {
      let data2 = data.allowedSkillKeys;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data2[i0] !== "string") {
            vErrors = note(vErrors, instancePath + "/allowedSkillKeys/" + i0, "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/allowedSkillKeys", "type", { type: "array" });
        errors++;
      }
    }
    if (data.deniedSkillKeys !== void 0) {
      let data4 = data.deniedSkillKeys;
      if (Array.isArray(data4)) {
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data4[i1] !== "string") {
            vErrors = note(vErrors, instancePath + "/deniedSkillKeys/" + i1, "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/deniedSkillKeys", "type", { type: "array" });
        errors++;
      }
    }
    if (data.regionRules !== void 0) {
      let data6 = data.regionRules;
      if (Array.isArray(data6)) {
        const len2 = data6.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (typeof data6[i2] !== "string") {
            vErrors = note(vErrors, instancePath + "/regionRules/" + i2, "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/regionRules", "type", { type: "array" });
        errors++;
      }
    }
    if (data.nativeOnly !== void 0) {
      if (typeof data.nativeOnly !== "boolean") {
        vErrors = note(vErrors, instancePath + "/nativeOnly", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.handoffAllowed !== void 0) {
      if (typeof data.handoffAllowed !== "boolean") {
        vErrors = note(vErrors, instancePath + "/handoffAllowed", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.requiredCapabilities !== void 0) {
      let data10 = data.requiredCapabilities;
      if (Array.isArray(data10)) {
        const len3 = data10.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (typeof data10[i3] !== "string") {
            vErrors = note(vErrors, instancePath + "/requiredCapabilities/" + i3, "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/requiredCapabilities", "type", { type: "array" });
        errors++;
      }
    }
    if (data.budgetCap !== void 0) {
      let data12 = data.budgetCap;
      const _errs26 = errors;
      let valid9 = true;
      const _errs27 = errors;
      if (data12 !== null) {
        vErrors = note(vErrors);
        errors++;
      }
      var _valid0 = _errs27 === errors;
      errors = _errs26;
      vErrors = cut(vErrors, _errs26);
      if (!_valid0) {
        const _errs29 = errors;
        if (!validatePolicyBudgetCap(data12, instancePath + "/budgetCap")) {
          vErrors = join(vErrors, validatePolicyBudgetCap.errors);
          errors += validatePolicyBudgetCap.errors.length;
        }
        var _valid0 = _errs29 === errors;
        valid9 = _valid0;
      }
      if (!valid9) {
        vErrors = note(vErrors, instancePath + "/budgetCap", "if", { failingKeyword: "else" });
        errors++;
      }
    }
    if (data.createdAt !== void 0) {
      let data13 = data.createdAt;
      if (typeof data13 === "string") {
        if (!formats0.test(data13)) {
          vErrors = note(vErrors, instancePath + "/createdAt", "format", { format: "date-time" });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/createdAt", "type", { type: "string" });
        errors++;
      }
    }
    if (data.updatedAt !== void 0) {
      let data14 = data.updatedAt;
      if (typeof data14 === "string") {
        if (!formats0.test(data14)) {
          vErrors = note(vErrors, instancePath + "/updatedAt", "format", { format: "date-time" });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/updatedAt", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validatePolicy.errors = vErrors;
  return errors === 0;
}
function validatePolicyListResponse(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.items === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "items" });
      errors++;
    }
    if (data.items !== void 0) {
      let data0 = data.items;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validatePolicy(data0[i0], instancePath + "/items/" + i0)) {
            vErrors = join(vErrors, validatePolicy.errors);
            errors += validatePolicy.errors.length;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/items", "type", { type: "array" });
        errors++;
      }
    }
    if (data.nextCursor !== void 0) {
      if (!validateNextCursor(data.nextCursor, instancePath + "/nextCursor")) {
        vErrors = join(vErrors, validateNextCursor.errors);
        errors += validateNextCursor.errors.length;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validatePolicyListResponse.errors = vErrors;
  return errors === 0;
}
function validatePolicyBudgetCapInput(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.currency === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "currency" });
      errors++;
    }
    if (data.amount === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "amount" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "currency" || key0 === "amount")) {
        vErrors = note(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.currency !== void 0) {
      if (typeof data.currency !== "string") {
        vErrors = note(vErrors, instancePath + "/currency", "type", { type: "string" });
        errors++;
      }
    }
    if (data.amount !== void 0) {
      if (!(typeof data.amount == "number")) {
        vErrors = note(vErrors, instancePath + "/amount", "type", { type: "number" });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validatePolicyBudgetCapInput.errors = vErrors;
  return errors === 0;
}
function validateCreatePolicyRequest(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "name" });
      errors++;
    }
    for (const key0 in data) {
      if (
        !(
          key0 === "name" ||
          key0 === "allowedSkillKeys" ||
          key0 === "deniedSkillKeys" ||
          key0 === "regionRules" ||
          key0 === "nativeOnly" ||
          key0 === "handoffAllowed" ||
          key0 === "requiredCapabilities" ||
          key0 === "budgetCap"
        )
      ) {
        vErrors = note(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        vErrors = note(vErrors, instancePath + "/name", "type", { type: "string" });
        errors++;
      }
    }
    if (data.allowedSkillKeys !== void 0) {
      let data1 = data.allowedSkillKeys;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data1[i0] !== "string") {
            vErrors = note(vErrors, instancePath + "/allowedSkillKeys/" + i0, "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/allowedSkillKeys", "type", { type: "array" });
        errors++;
      }
    }
    if (data.deniedSkillKeys !== void 0) {
      let data3 = data.deniedSkillKeys;
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data3[i1] !== "string") {
            vErrors = note(vErrors, instancePath + "/deniedSkillKeys/" + i1, "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/deniedSkillKeys", "type", { type: "array" });
        errors++;
      }
    }
    if (data.regionRules !== void 0) {
      let data5 = data.regionRules;
      if (Array.isArray(data5)) {
        const len2 = data5.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (typeof data5[i2] !== "string") {
            vErrors = note(vErrors, instancePath + "/regionRules/" + i2, "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/regionRules", "type", { type: "array" });
        errors++;
      }
    }
    if (data.nativeOnly !== void 0) {
      if (typeof data.nativeOnly !== "boolean") {
        vErrors = note(vErrors, instancePath + "/nativeOnly", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.handoffAllowed !== void 0) {
      if (typeof data.handoffAllowed !== "boolean") {
        vErrors = note(vErrors, instancePath + "/handoffAllowed", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.requiredCapabilities !== void 0) {
      let data9 = data.requiredCapabilities;
      if (Array.isArray(data9)) {
        const len3 = data9.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (typeof data9[i3] !== "string") {
            vErrors = note(vErrors, instancePath + "/requiredCapabilities/" + i3, "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/requiredCapabilities", "type", { type: "array" });
        errors++;
      }
    }
    if (data.budgetCap !== void 0) {
      if (!validatePolicyBudgetCapInput(data.budgetCap, instancePath + "/budgetCap")) {
        vErrors = join(vErrors, validatePolicyBudgetCapInput.errors);
        errors += validatePolicyBudgetCapInput.errors.length;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateCreatePolicyRequest.errors = vErrors;
  return errors === 0;
}
function validatePolicyItemResponse(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.item === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "item" });
      errors++;
    }
    if (data.item !== void 0) {
      if (!validatePolicy(data.item, instancePath + "/item")) {
        vErrors = join(vErrors, validatePolicy.errors);
        errors += validatePolicy.errors.length;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validatePolicyItemResponse.errors = vErrors;
  return errors === 0;
}
function validateUpdatePolicyRequest(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (
        !(
          key0 === "name" ||
          key0 === "allowedSkillKeys" ||
          key0 === "deniedSkillKeys" ||
          key0 === "regionRules" ||
          key0 === "nativeOnly" ||
          key0 === "handoffAllowed" ||
          key0 === "requiredCapabilities" ||
          key0 === "budgetCap"
        )
      ) {
        vErrors = note(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        vErrors = note(vErrors, instancePath + "/name", "type", { type: "string" });
        errors++;
      }
    }
    if (data.allowedSkillKeys !== void 0) {
      let data1 = data.allowedSkillKeys;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data1[i0] !== "string") {
            vErrors = note(vErrors, instancePath + "/allowedSkillKeys/" + i0, "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/allowedSkillKeys", "type", { type: "array" });
        errors++;
      }
    }
    if (data.deniedSkillKeys !== void 0) {
      let data3 = data.deniedSkillKeys;
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data3[i1] !== "string") {
            vErrors = note(vErrors, instancePath + "/deniedSkillKeys/" + i1, "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/deniedSkillKeys", "type", { type: "array" });
        errors++;
      }
    }
    if (data.regionRules !== void 0) {
      let data5 = data.regionRules;
      if (Array.isArray(data5)) {
        const len2 = data5.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (typeof data5[i2] !== "string") {
            vErrors = note(vErrors, instancePath + "/regionRules/" + i2, "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/regionRules", "type", { type: "array" });
        errors++;
      }
    }
    if (data.nativeOnly !== void 0) {
      if (typeof data.nativeOnly !== "boolean") {
        vErrors = note(vErrors, instancePath + "/nativeOnly", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.handoffAllowed !== void 0) {
      if (typeof data.handoffAllowed !== "boolean") {
        vErrors = note(vErrors, instancePath + "/handoffAllowed", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.requiredCapabilities !== void 0) {
      let data9 = data.requiredCapabilities;
      if (Array.isArray(data9)) {
        const len3 = data9.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (typeof data9[i3] !== "string") {
            vErrors = note(vErrors, instancePath + "/requiredCapabilities/" + i3, "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/requiredCapabilities", "type", { type: "array" });
        errors++;
      }
    }
    if (data.budgetCap !== void 0) {
      if (!validatePolicyBudgetCapInput(data.budgetCap, instancePath + "/budgetCap")) {
        vErrors = join(vErrors, validatePolicyBudgetCapInput.errors);
        errors += validatePolicyBudgetCapInput.errors.length;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateUpdatePolicyRequest.errors = vErrors;
  return errors === 0;
}
function validateAuditEvent(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "id" });
      errors++;
    }
    if (data.actor === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "actor" });
      errors++;
    }
    if (data.type === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "type" });
      errors++;
    }
    if (data.resourceType === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "resourceType" });
      errors++;
    }
    if (data.resourceId === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "resourceId" });
      errors++;
    }
    if (data.payload === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "payload" });
      errors++;
    }
    if (data.createdAt === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "createdAt" });
      errors++;
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        vErrors = note(vErrors, instancePath + "/id", "type", { type: "string" });
        errors++;
      }
    }
    if (data.actor !== void 0) {
      if (typeof data.actor !== "string") {
        vErrors = note(vErrors, instancePath + "/actor", "type", { type: "string" });
        errors++;
      }
    }
    if (data.type !== void 0) {
      if (typeof data.type !== "string") {
        vErrors = note(vErrors, instancePath + "/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.resourceType !== void 0) {
      if (typeof data.resourceType !== "string") {
        vErrors = note(vErrors, instancePath + "/resourceType", "type", { type: "string" });
        errors++;
      }
    }
    if (data.resourceId !== void 0) {
      if (typeof data.resourceId !== "string") {
        vErrors = note(vErrors, instancePath + "/resourceId", "type", { type: "string" });
        errors++;
      }
    }
    if (data.payload !== void 0) {
      if (!validateJsonObject(data.payload, instancePath + "/payload")) {
        vErrors = join(vErrors, validateJsonObject.errors);
        errors += validateJsonObject.errors.length;
      }
    }
    if (data.createdAt !== void 0) {
      let data6 = data.createdAt;
      if (typeof data6 === "string") {
        if (!formats0.test(data6)) {
          vErrors = note(vErrors, instancePath + "/createdAt", "format", { format: "date-time" });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/createdAt", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateAuditEvent.errors = vErrors;
  return errors === 0;
}
function validateAuditEventListResponse(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.items === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "items" });
      errors++;
    }
    if (data.items !== void 0) {
      let data0 = data.items;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validateAuditEvent(data0[i0], instancePath + "/items/" + i0)) {
            vErrors = join(vErrors, validateAuditEvent.errors);
            errors += validateAuditEvent.errors.length;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/items", "type", { type: "array" });
        errors++;
      }
    }
    if (data.nextCursor !== void 0) {
      if (!validateNextCursor(data.nextCursor, instancePath + "/nextCursor")) {
        vErrors = join(vErrors, validateNextCursor.errors);
        errors += validateNextCursor.errors.length;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateAuditEventListResponse.errors = vErrors;
  return errors === 0;
}
var schema184 = { type: "string", enum: ["created", "discovered", "resolved", "executing", "completed", "failed", "handoff"] };
function validateTaskStatus(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = note(vErrors, instancePath, "type", { type: "string" });
    errors++;
  }
  if (
    !(
      data === "created" ||
      data === "discovered" ||
      data === "resolved" ||
      data === "executing" ||
      data === "completed" ||
      data === "failed" ||
      data === "handoff"
    )
  ) {
    vErrors = note(vErrors, instancePath, "enum", { allowedValues: schema184.enum });
    errors++;
  }
  validateTaskStatus.errors = vErrors;
  return errors === 0;
}
var schema185 = {
  type: "object",
  required: ["id", "machineId", "status", "serviceType", "input", "createdAt", "updatedAt"],
  properties: {
    id: { type: "string" },
    machineId: { type: "string" },
    status: { $ref: "TaskStatus" },
    serviceType: { $ref: "ServiceType" },
    operation: { type: ["string", "null"] },
    input: { $ref: "JsonObject" },
    quotes: { type: ["array", "null"], items: { $ref: "MarketQuote" } },
    routeId: { type: ["string", "null"] },
    runId: { type: ["string", "null"] },
    outcomeId: { type: ["string", "null"] },
    createdAt: { type: "string", format: "date-time" },
    updatedAt: { type: "string", format: "date-time" },
  },
};
function validateTask(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "id" });
      errors++;
    }
    if (data.machineId === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "machineId" });
      errors++;
    }
    if (data.status === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "status" });
      errors++;
    }
    if (data.serviceType === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "serviceType" });
      errors++;
    }
    if (data.input === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "input" });
      errors++;
    }
    if (data.createdAt === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "createdAt" });
      errors++;
    }
    if (data.updatedAt === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "updatedAt" });
      errors++;
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        vErrors = note(vErrors, instancePath + "/id", "type", { type: "string" });
        errors++;
      }
    }
    if (data.machineId !== void 0) {
      if (typeof data.machineId !== "string") {
        vErrors = note(vErrors, instancePath + "/machineId", "type", { type: "string" });
        errors++;
      }
    }
    if (data.status !== void 0) {
      if (!validateTaskStatus(data.status, instancePath + "/status")) {
        vErrors = join(vErrors, validateTaskStatus.errors);
        errors += validateTaskStatus.errors.length;
      }
    }
    if (data.serviceType !== void 0) {
      if (!validateServiceType(data.serviceType, instancePath + "/serviceType")) {
        vErrors = join(vErrors, validateServiceType.errors);
        errors += validateServiceType.errors.length;
      }
    }
    if (data.operation !== void 0) {
      let data4 = data.operation;
      if (typeof data4 !== "string" && data4 !== null) {
        vErrors = note(vErrors, instancePath + "/operation", "type", { type: schema185.properties.operation.type });
        errors++;
      }
    }
    if (data.input !== void 0) {
      if (!validateJsonObject(data.input, instancePath + "/input")) {
        vErrors = join(vErrors, validateJsonObject.errors);
        errors += validateJsonObject.errors.length;
      }
    }
    if (data.quotes !== void 0) {
      let data6 = data.quotes;
      if (!Array.isArray(data6) && data6 !== null) {
        vErrors = note(vErrors, instancePath + "/quotes", "type", { type: schema185.properties.quotes.type });
        errors++;
      }
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validateMarketQuote(data6[i0], instancePath + "/quotes/" + i0)) {
            vErrors = join(vErrors, validateMarketQuote.errors);
            errors += validateMarketQuote.errors.length;
          }
        }
      }
    }
    if (data.routeId !== void 0) {
      let data8 = data.routeId;
      if (typeof data8 !== "string" && data8 !== null) {
        vErrors = note(vErrors, instancePath + "/routeId", "type", { type: schema185.properties.routeId.type });
        errors++;
      }
    }
    if (data.runId !== void 0) {
      let data9 = data.runId;
      if (typeof data9 !== "string" && data9 !== null) {
        vErrors = note(vErrors, instancePath + "/runId", "type", { type: schema185.properties.runId.type });
        errors++;
      }
    }
    if (data.outcomeId !== void 0) {
      let data10 = data.outcomeId;
      if (typeof data10 !== "string" && data10 !== null) {
        vErrors = note(vErrors, instancePath + "/outcomeId", "type", { type: schema185.properties.outcomeId.type });
        errors++;
      }
    }
    if (data.createdAt !== void 0) {
      let data11 = data.createdAt;
      if (typeof data11 === "string") {
        if (!formats0.test(data11)) {
          vErrors = note(vErrors, instancePath + "/createdAt", "format", { format: "date-time" });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/createdAt", "type", { type: "string" });
        errors++;
      }
    }
    if (data.updatedAt !== void 0) {
      let data12 = data.updatedAt;
      if (typeof data12 === "string") {
        if (!formats0.test(data12)) {
          vErrors = note(vErrors, instancePath + "/updatedAt", "format", { format: "date-time" });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/updatedAt", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateTask.errors = vErrors;
  return errors === 0;
}
function validateTaskListResponse(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.items === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "items" });
      errors++;
    }
    if (data.items !== void 0) {
      let data0 = data.items;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validateTask(data0[i0], instancePath + "/items/" + i0)) {
            vErrors = join(vErrors, validateTask.errors);
            errors += validateTask.errors.length;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/items", "type", { type: "array" });
        errors++;
      }
    }
    if (data.nextCursor !== void 0) {
      if (!validateNextCursor(data.nextCursor, instancePath + "/nextCursor")) {
        vErrors = join(vErrors, validateNextCursor.errors);
        errors += validateNextCursor.errors.length;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateTaskListResponse.errors = vErrors;
  return errors === 0;
}
function validateCreateTaskRequest(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.machineId === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "machineId" });
      errors++;
    }
    if (data.serviceType === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "serviceType" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "machineId" || key0 === "serviceType" || key0 === "operation" || key0 === "input")) {
        vErrors = note(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.machineId !== void 0) {
      if (typeof data.machineId !== "string") {
        vErrors = note(vErrors, instancePath + "/machineId", "type", { type: "string" });
        errors++;
      }
    }
    if (data.serviceType !== void 0) {
      if (!validateServiceType(data.serviceType, instancePath + "/serviceType")) {
        vErrors = join(vErrors, validateServiceType.errors);
        errors += validateServiceType.errors.length;
      }
    }
    if (data.operation !== void 0) {
      if (typeof data.operation !== "string") {
        vErrors = note(vErrors, instancePath + "/operation", "type", { type: "string" });
        errors++;
      }
    }
    if (data.input !== void 0) {
      if (!validateJsonObject(data.input, instancePath + "/input")) {
        vErrors = join(vErrors, validateJsonObject.errors);
        errors += validateJsonObject.errors.length;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateCreateTaskRequest.errors = vErrors;
  return errors === 0;
}
function validateTaskItemResponse(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.item === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "item" });
      errors++;
    }
    if (data.item !== void 0) {
      if (!validateTask(data.item, instancePath + "/item")) {
        vErrors = join(vErrors, validateTask.errors);
        errors += validateTask.errors.length;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateTaskItemResponse.errors = vErrors;
  return errors === 0;
}
function validateResolveTaskRequest(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "quoteId")) {
        vErrors = note(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.quoteId !== void 0) {
      if (typeof data.quoteId !== "string") {
        vErrors = note(vErrors, instancePath + "/quoteId", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateResolveTaskRequest.errors = vErrors;
  return errors === 0;
}
function validateRouteItemResponse(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.item === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "item" });
      errors++;
    }
    if (data.item !== void 0) {
      if (!validateRoute(data.item, instancePath + "/item")) {
        vErrors = join(vErrors, validateRoute.errors);
        errors += validateRoute.errors.length;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateRouteItemResponse.errors = vErrors;
  return errors === 0;
}
function validateExecuteTaskRequest(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "input")) {
        vErrors = note(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.input !== void 0) {
      if (!validateJsonObject(data.input, instancePath + "/input")) {
        vErrors = join(vErrors, validateJsonObject.errors);
        errors += validateJsonObject.errors.length;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateExecuteTaskRequest.errors = vErrors;
  return errors === 0;
}
function validateExecuteTaskResponse(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.task === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "task" });
      errors++;
    }
    if (data.execution === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "execution" });
      errors++;
    }
    if (data.task !== void 0) {
      if (!validateTask(data.task, instancePath + "/task")) {
        vErrors = join(vErrors, validateTask.errors);
        errors += validateTask.errors.length;
      }
    }
    if (data.execution !== void 0) {
      if (!validateExecution(data.execution, instancePath + "/execution")) {
        vErrors = join(vErrors, validateExecution.errors);
        errors += validateExecution.errors.length;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateExecuteTaskResponse.errors = vErrors;
  return errors === 0;
}
function validateExecutionOutcomeItemResponse(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.item === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "item" });
      errors++;
    }
    if (data.item !== void 0) {
      if (!validateExecutionOutcome(data.item, instancePath + "/item")) {
        vErrors = join(vErrors, validateExecutionOutcome.errors);
        errors += validateExecutionOutcome.errors.length;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateExecutionOutcomeItemResponse.errors = vErrors;
  return errors === 0;
}
function validateExecutionRunListResponse(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.items === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "items" });
      errors++;
    }
    if (data.items !== void 0) {
      let data0 = data.items;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validateExecutionRun(data0[i0], instancePath + "/items/" + i0)) {
            vErrors = join(vErrors, validateExecutionRun.errors);
            errors += validateExecutionRun.errors.length;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/items", "type", { type: "array" });
        errors++;
      }
    }
    if (data.nextCursor !== void 0) {
      if (!validateNextCursor(data.nextCursor, instancePath + "/nextCursor")) {
        vErrors = join(vErrors, validateNextCursor.errors);
        errors += validateNextCursor.errors.length;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateExecutionRunListResponse.errors = vErrors;
  return errors === 0;
}
function validateExecutionRunItemResponse(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.item === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "item" });
      errors++;
    }
    if (data.item !== void 0) {
      if (!validateExecutionRun(data.item, instancePath + "/item")) {
        vErrors = join(vErrors, validateExecutionRun.errors);
        errors += validateExecutionRun.errors.length;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateExecutionRunItemResponse.errors = vErrors;
  return errors === 0;
}
var schema196 = { type: "string", enum: ["draft", "active", "blocked", "degraded"] };
function validateGraphNodeStatus(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = note(vErrors, instancePath, "type", { type: "string" });
    errors++;
  }
  if (!(data === "draft" || data === "active" || data === "blocked" || data === "degraded")) {
    vErrors = note(vErrors, instancePath, "enum", { allowedValues: schema196.enum });
    errors++;
  }
  validateGraphNodeStatus.errors = vErrors;
  return errors === 0;
}
function validateGraphNode(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "id" });
      errors++;
    }
    if (data.machineId === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "machineId" });
      errors++;
    }
    if (data.type === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "type" });
      errors++;
    }
    if (data.label === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "label" });
      errors++;
    }
    if (data.status === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "status" });
      errors++;
    }
    if (data.data === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "data" });
      errors++;
    }
    if (data.createdAt === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "createdAt" });
      errors++;
    }
    if (data.updatedAt === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "updatedAt" });
      errors++;
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        vErrors = note(vErrors, instancePath + "/id", "type", { type: "string" });
        errors++;
      }
    }
    if (data.machineId !== void 0) {
      if (typeof data.machineId !== "string") {
        vErrors = note(vErrors, instancePath + "/machineId", "type", { type: "string" });
        errors++;
      }
    }
    if (data.type !== void 0) {
      if (typeof data.type !== "string") {
        vErrors = note(vErrors, instancePath + "/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.label !== void 0) {
      if (typeof data.label !== "string") {
        vErrors = note(vErrors, instancePath + "/label", "type", { type: "string" });
        errors++;
      }
    }
    if (data.status !== void 0) {
      if (!validateGraphNodeStatus(data.status, instancePath + "/status")) {
        vErrors = join(vErrors, validateGraphNodeStatus.errors);
        errors += validateGraphNodeStatus.errors.length;
      }
    }
    if (data.data !== void 0) {
      if (!validateJsonObject(data.data, instancePath + "/data")) {
        vErrors = join(vErrors, validateJsonObject.errors);
        errors += validateJsonObject.errors.length;
      }
    }
    if (data.createdAt !== void 0) {
      let data6 = data.createdAt;
      if (typeof data6 === "string") {
        if (!formats0.test(data6)) {
          vErrors = note(vErrors, instancePath + "/createdAt", "format", { format: "date-time" });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/createdAt", "type", { type: "string" });
        errors++;
      }
    }
    if (data.updatedAt !== void 0) {
      let data7 = data.updatedAt;
      if (typeof data7 === "string") {
        if (!formats0.test(data7)) {
          vErrors = note(vErrors, instancePath + "/updatedAt", "format", { format: "date-time" });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/updatedAt", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateGraphNode.errors = vErrors;
  return errors === 0;
}
function validateGraphEdge(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "id" });
      errors++;
    }
    if (data.machineId === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "machineId" });
      errors++;
    }
    if (data.type === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "type" });
      errors++;
    }
    if (data.sourceNodeId === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "sourceNodeId" });
      errors++;
    }
    if (data.targetNodeId === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "targetNodeId" });
      errors++;
    }
    if (data.data === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "data" });
      errors++;
    }
    if (data.createdAt === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "createdAt" });
      errors++;
    }
    if (data.updatedAt === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "updatedAt" });
      errors++;
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        vErrors = note(vErrors, instancePath + "/id", "type", { type: "string" });
        errors++;
      }
    }
    if (data.machineId !== void 0) {
      if (typeof data.machineId !== "string") {
        vErrors = note(vErrors, instancePath + "/machineId", "type", { type: "string" });
        errors++;
      }
    }
    if (data.type !== void 0) {
      if (typeof data.type !== "string") {
        vErrors = note(vErrors, instancePath + "/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.sourceNodeId !== void 0) {
      if (typeof data.sourceNodeId !== "string") {
        vErrors = note(vErrors, instancePath + "/sourceNodeId", "type", { type: "string" });
        errors++;
      }
    }
    if (data.targetNodeId !== void 0) {
      if (typeof data.targetNodeId !== "string") {
        vErrors = note(vErrors, instancePath + "/targetNodeId", "type", { type: "string" });
        errors++;
      }
    }
    if (data.data !== void 0) {
      if (!validateJsonObject(data.data, instancePath + "/data")) {
        vErrors = join(vErrors, validateJsonObject.errors);
        errors += validateJsonObject.errors.length;
      }
    }
    if (data.createdAt !== void 0) {
      let data6 = data.createdAt;
      if (typeof data6 === "string") {
        if (!formats0.test(data6)) {
          vErrors = note(vErrors, instancePath + "/createdAt", "format", { format: "date-time" });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/createdAt", "type", { type: "string" });
        errors++;
      }
    }
    if (data.updatedAt !== void 0) {
      let data7 = data.updatedAt;
      if (typeof data7 === "string") {
        if (!formats0.test(data7)) {
          vErrors = note(vErrors, instancePath + "/updatedAt", "format", { format: "date-time" });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/updatedAt", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateGraphEdge.errors = vErrors;
  return errors === 0;
}
function validateMachineGraph(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.nodes === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "nodes" });
      errors++;
    }
    if (data.edges === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "edges" });
      errors++;
    }
    if (data.nodes !== void 0) {
      let data0 = data.nodes;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validateGraphNode(data0[i0], instancePath + "/nodes/" + i0)) {
            vErrors = join(vErrors, validateGraphNode.errors);
            errors += validateGraphNode.errors.length;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/nodes", "type", { type: "array" });
        errors++;
      }
    }
    if (data.edges !== void 0) {
      let data2 = data.edges;
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validateGraphEdge(data2[i1], instancePath + "/edges/" + i1)) {
            vErrors = join(vErrors, validateGraphEdge.errors);
            errors += validateGraphEdge.errors.length;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/edges", "type", { type: "array" });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateMachineGraph.errors = vErrors;
  return errors === 0;
}
function validateMachineGraphItemResponse(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.item === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "item" });
      errors++;
    }
    if (data.item !== void 0) {
      if (!validateMachineGraph(data.item, instancePath + "/item")) {
        vErrors = join(vErrors, validateMachineGraph.errors);
        errors += validateMachineGraph.errors.length;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateMachineGraphItemResponse.errors = vErrors;
  return errors === 0;
}
function validateCreateGraphNodeRequest(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "type" });
      errors++;
    }
    if (data.label === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "label" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "label" || key0 === "status" || key0 === "data")) {
        vErrors = note(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.type !== void 0) {
      if (typeof data.type !== "string") {
        vErrors = note(vErrors, instancePath + "/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.label !== void 0) {
      if (typeof data.label !== "string") {
        vErrors = note(vErrors, instancePath + "/label", "type", { type: "string" });
        errors++;
      }
    }
    if (data.status !== void 0) {
      if (!validateGraphNodeStatus(data.status, instancePath + "/status")) {
        vErrors = join(vErrors, validateGraphNodeStatus.errors);
        errors += validateGraphNodeStatus.errors.length;
      }
    }
    if (data.data !== void 0) {
      if (!validateJsonObject(data.data, instancePath + "/data")) {
        vErrors = join(vErrors, validateJsonObject.errors);
        errors += validateJsonObject.errors.length;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateCreateGraphNodeRequest.errors = vErrors;
  return errors === 0;
}
function validateGraphNodeItemResponse(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.item === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "item" });
      errors++;
    }
    if (data.item !== void 0) {
      if (!validateGraphNode(data.item, instancePath + "/item")) {
        vErrors = join(vErrors, validateGraphNode.errors);
        errors += validateGraphNode.errors.length;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateGraphNodeItemResponse.errors = vErrors;
  return errors === 0;
}
function validateUpdateGraphNodeRequest(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "label" || key0 === "status" || key0 === "data")) {
        vErrors = note(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.type !== void 0) {
      if (typeof data.type !== "string") {
        vErrors = note(vErrors, instancePath + "/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.label !== void 0) {
      if (typeof data.label !== "string") {
        vErrors = note(vErrors, instancePath + "/label", "type", { type: "string" });
        errors++;
      }
    }
    if (data.status !== void 0) {
      if (!validateGraphNodeStatus(data.status, instancePath + "/status")) {
        vErrors = join(vErrors, validateGraphNodeStatus.errors);
        errors += validateGraphNodeStatus.errors.length;
      }
    }
    if (data.data !== void 0) {
      if (!validateJsonObject(data.data, instancePath + "/data")) {
        vErrors = join(vErrors, validateJsonObject.errors);
        errors += validateJsonObject.errors.length;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateUpdateGraphNodeRequest.errors = vErrors;
  return errors === 0;
}
function validateCreateGraphEdgeRequest(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "type" });
      errors++;
    }
    if (data.sourceNodeId === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "sourceNodeId" });
      errors++;
    }
    if (data.targetNodeId === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "targetNodeId" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "sourceNodeId" || key0 === "targetNodeId" || key0 === "data")) {
        vErrors = note(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.type !== void 0) {
      if (typeof data.type !== "string") {
        vErrors = note(vErrors, instancePath + "/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.sourceNodeId !== void 0) {
      if (typeof data.sourceNodeId !== "string") {
        vErrors = note(vErrors, instancePath + "/sourceNodeId", "type", { type: "string" });
        errors++;
      }
    }
    if (data.targetNodeId !== void 0) {
      if (typeof data.targetNodeId !== "string") {
        vErrors = note(vErrors, instancePath + "/targetNodeId", "type", { type: "string" });
        errors++;
      }
    }
    if (data.data !== void 0) {
      if (!validateJsonObject(data.data, instancePath + "/data")) {
        vErrors = join(vErrors, validateJsonObject.errors);
        errors += validateJsonObject.errors.length;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateCreateGraphEdgeRequest.errors = vErrors;
  return errors === 0;
}
function validateGraphEdgeItemResponse(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.item === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "item" });
      errors++;
    }
    if (data.item !== void 0) {
      if (!validateGraphEdge(data.item, instancePath + "/item")) {
        vErrors = join(vErrors, validateGraphEdge.errors);
        errors += validateGraphEdge.errors.length;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateGraphEdgeItemResponse.errors = vErrors;
  return errors === 0;
}
function validateUpdateGraphEdgeRequest(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "data")) {
        vErrors = note(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.type !== void 0) {
      if (typeof data.type !== "string") {
        vErrors = note(vErrors, instancePath + "/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.data !== void 0) {
      if (!validateJsonObject(data.data, instancePath + "/data")) {
        vErrors = join(vErrors, validateJsonObject.errors);
        errors += validateJsonObject.errors.length;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validateUpdateGraphEdgeRequest.errors = vErrors;
  return errors === 0;
}
function validatelistMachinesQuery(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.limit !== void 0) {
      let data0 = data.limit;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
        vErrors = note(vErrors, instancePath + "/limit", "type", { type: "integer" });
        errors++;
      }
      if (typeof data0 == "number") {
        if (data0 > 500 || isNaN(data0)) {
          vErrors = note(vErrors, instancePath + "/limit", "maximum", { comparison: "<=", limit: 500 });
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          vErrors = note(vErrors, instancePath + "/limit", "minimum", { comparison: ">=", limit: 1 });
          errors++;
        }
      }
    }
    if (data.cursor !== void 0) {
      if (typeof data.cursor !== "string") {
        vErrors = note(vErrors, instancePath + "/cursor", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validatelistMachinesQuery.errors = vErrors;
  return errors === 0;
}
function validatelistSkillsQuery(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.limit !== void 0) {
      let data0 = data.limit;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
        vErrors = note(vErrors, instancePath + "/limit", "type", { type: "integer" });
        errors++;
      }
      if (typeof data0 == "number") {
        if (data0 > 500 || isNaN(data0)) {
          vErrors = note(vErrors, instancePath + "/limit", "maximum", { comparison: "<=", limit: 500 });
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          vErrors = note(vErrors, instancePath + "/limit", "minimum", { comparison: ">=", limit: 1 });
          errors++;
        }
      }
    }
    if (data.cursor !== void 0) {
      if (typeof data.cursor !== "string") {
        vErrors = note(vErrors, instancePath + "/cursor", "type", { type: "string" });
        errors++;
      }
    }
    if (data.scope !== void 0) {
      if (!validateSkillScope(data.scope, instancePath + "/scope")) {
        vErrors = join(vErrors, validateSkillScope.errors);
        errors += validateSkillScope.errors.length;
      }
    }
    if (data.direction !== void 0) {
      if (!validateSkillDirection(data.direction, instancePath + "/direction")) {
        vErrors = join(vErrors, validateSkillDirection.errors);
        errors += validateSkillDirection.errors.length;
      }
    }
    if (data.source !== void 0) {
      if (!validateSkillSource(data.source, instancePath + "/source")) {
        vErrors = join(vErrors, validateSkillSource.errors);
        errors += validateSkillSource.errors.length;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validatelistSkillsQuery.errors = vErrors;
  return errors === 0;
}
function validatelistMarketServicesQuery(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.limit !== void 0) {
      let data0 = data.limit;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
        vErrors = note(vErrors, instancePath + "/limit", "type", { type: "integer" });
        errors++;
      }
      if (typeof data0 == "number") {
        if (data0 > 500 || isNaN(data0)) {
          vErrors = note(vErrors, instancePath + "/limit", "maximum", { comparison: "<=", limit: 500 });
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          vErrors = note(vErrors, instancePath + "/limit", "minimum", { comparison: ">=", limit: 1 });
          errors++;
        }
      }
    }
    if (data.cursor !== void 0) {
      if (typeof data.cursor !== "string") {
        vErrors = note(vErrors, instancePath + "/cursor", "type", { type: "string" });
        errors++;
      }
    }
    if (data.machineId !== void 0) {
      if (typeof data.machineId !== "string") {
        vErrors = note(vErrors, instancePath + "/machineId", "type", { type: "string" });
        errors++;
      }
    }
    if (data.serviceType !== void 0) {
      if (!validateServiceType(data.serviceType, instancePath + "/serviceType")) {
        vErrors = join(vErrors, validateServiceType.errors);
        errors += validateServiceType.errors.length;
      }
    }
    if (data.executionMode !== void 0) {
      if (!validateExecutionMode(data.executionMode, instancePath + "/executionMode")) {
        vErrors = join(vErrors, validateExecutionMode.errors);
        errors += validateExecutionMode.errors.length;
      }
    }
    if (data.providerKey !== void 0) {
      if (typeof data.providerKey !== "string") {
        vErrors = note(vErrors, instancePath + "/providerKey", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validatelistMarketServicesQuery.errors = vErrors;
  return errors === 0;
}
function validategetMarketServiceQuery(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.machineId !== void 0) {
      if (typeof data.machineId !== "string") {
        vErrors = note(vErrors, instancePath + "/machineId", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validategetMarketServiceQuery.errors = vErrors;
  return errors === 0;
}
function validatelistMarketOrdersQuery(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.machineId === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "machineId" });
      errors++;
    }
    if (data.limit !== void 0) {
      let data0 = data.limit;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
        vErrors = note(vErrors, instancePath + "/limit", "type", { type: "integer" });
        errors++;
      }
      if (typeof data0 == "number") {
        if (data0 > 500 || isNaN(data0)) {
          vErrors = note(vErrors, instancePath + "/limit", "maximum", { comparison: "<=", limit: 500 });
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          vErrors = note(vErrors, instancePath + "/limit", "minimum", { comparison: ">=", limit: 1 });
          errors++;
        }
      }
    }
    if (data.cursor !== void 0) {
      if (typeof data.cursor !== "string") {
        vErrors = note(vErrors, instancePath + "/cursor", "type", { type: "string" });
        errors++;
      }
    }
    if (data.machineId !== void 0) {
      if (typeof data.machineId !== "string") {
        vErrors = note(vErrors, instancePath + "/machineId", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validatelistMarketOrdersQuery.errors = vErrors;
  return errors === 0;
}
function validatelistAuditEventsQuery(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.limit !== void 0) {
      let data0 = data.limit;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
        vErrors = note(vErrors, instancePath + "/limit", "type", { type: "integer" });
        errors++;
      }
      if (typeof data0 == "number") {
        if (data0 > 500 || isNaN(data0)) {
          vErrors = note(vErrors, instancePath + "/limit", "maximum", { comparison: "<=", limit: 500 });
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          vErrors = note(vErrors, instancePath + "/limit", "minimum", { comparison: ">=", limit: 1 });
          errors++;
        }
      }
    }
    if (data.cursor !== void 0) {
      if (typeof data.cursor !== "string") {
        vErrors = note(vErrors, instancePath + "/cursor", "type", { type: "string" });
        errors++;
      }
    }
    if (data.machineId !== void 0) {
      if (typeof data.machineId !== "string") {
        vErrors = note(vErrors, instancePath + "/machineId", "type", { type: "string" });
        errors++;
      }
    }
    if (data.resourceType !== void 0) {
      if (typeof data.resourceType !== "string") {
        vErrors = note(vErrors, instancePath + "/resourceType", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validatelistAuditEventsQuery.errors = vErrors;
  return errors === 0;
}
function validatelistTasksQuery(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.limit !== void 0) {
      let data0 = data.limit;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
        vErrors = note(vErrors, instancePath + "/limit", "type", { type: "integer" });
        errors++;
      }
      if (typeof data0 == "number") {
        if (data0 > 500 || isNaN(data0)) {
          vErrors = note(vErrors, instancePath + "/limit", "maximum", { comparison: "<=", limit: 500 });
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          vErrors = note(vErrors, instancePath + "/limit", "minimum", { comparison: ">=", limit: 1 });
          errors++;
        }
      }
    }
    if (data.cursor !== void 0) {
      if (typeof data.cursor !== "string") {
        vErrors = note(vErrors, instancePath + "/cursor", "type", { type: "string" });
        errors++;
      }
    }
    if (data.machineId !== void 0) {
      if (typeof data.machineId !== "string") {
        vErrors = note(vErrors, instancePath + "/machineId", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validatelistTasksQuery.errors = vErrors;
  return errors === 0;
}
var all = {
  CreateMachineIdentityChallengeRequest: validateCreateMachineIdentityChallengeRequest,
  CreateMachineRequest: validateCreateMachineRequest,
  UpdateMachineRequest: validateUpdateMachineRequest,
  CreateAgentPairingRequest: validateCreateAgentPairingRequest,
  CreateAgentPairingChallengeRequest: validateCreateAgentPairingChallengeRequest,
  UpdateAgentPairingRequest: validateUpdateAgentPairingRequest,
  CreateAgentPairingSessionRequest: validateCreateAgentPairingSessionRequest,
  EnrollMachineAgentRequest: validateEnrollMachineAgentRequest,
  MachineAgentHeartbeatRequest: validateMachineAgentHeartbeatRequest,
  UpsertRuntimeEndpointRequest: validateUpsertRuntimeEndpointRequest,
  UpdateSkillConfigRequest: validateUpdateSkillConfigRequest,
  ExecuteMarketServiceRequest: validateExecuteMarketServiceRequest,
  MarketSearchRequest: validateMarketSearchRequest,
  CreateMarketOrderRequest: validateCreateMarketOrderRequest,
  ExecuteMarketOrderRequest: validateExecuteMarketOrderRequest,
  ConfirmMarketOrderRequest: validateConfirmMarketOrderRequest,
  DisputeMarketOrderRequest: validateDisputeMarketOrderRequest,
  CancelMarketOrderRequest: validateCancelMarketOrderRequest,
  RetryMarketOrderRequest: validateRetryMarketOrderRequest,
  CreatePaymentIntentRequest: validateCreatePaymentIntentRequest,
  SubmitPaymentProofRequest: validateSubmitPaymentProofRequest,
  LockEscrowPaymentRequest: validateLockEscrowPaymentRequest,
  ReleasePaymentRequest: validateReleasePaymentRequest,
  RefundPaymentRequest: validateRefundPaymentRequest,
  CreatePolicyRequest: validateCreatePolicyRequest,
  UpdatePolicyRequest: validateUpdatePolicyRequest,
  CreateTaskRequest: validateCreateTaskRequest,
  ResolveTaskRequest: validateResolveTaskRequest,
  ExecuteTaskRequest: validateExecuteTaskRequest,
  CreateGraphNodeRequest: validateCreateGraphNodeRequest,
  UpdateGraphNodeRequest: validateUpdateGraphNodeRequest,
  CreateGraphEdgeRequest: validateCreateGraphEdgeRequest,
  UpdateGraphEdgeRequest: validateUpdateGraphEdgeRequest,
  HealthResponse: validateHealthResponse,
  ErrorResponse: validateErrorResponse,
  ReadinessResponse: validateReadinessResponse,
  MachineIdentityChallengeItemResponse: validateMachineIdentityChallengeItemResponse,
  MachineListResponse: validateMachineListResponse,
  MachineItemResponse: validateMachineItemResponse,
  AgentPairingListResponse: validateAgentPairingListResponse,
  IssuedAgentPairingItemResponse: validateIssuedAgentPairingItemResponse,
  AgentPairingChallengeItemResponse: validateAgentPairingChallengeItemResponse,
  AgentPairingItemResponse: validateAgentPairingItemResponse,
  MachineAgentListResponse: validateMachineAgentListResponse,
  EnrolledMachineAgentItemResponse: validateEnrolledMachineAgentItemResponse,
  MachineAgentHeartbeatResponse: validateMachineAgentHeartbeatResponse,
  RuntimeEndpointListResponse: validateRuntimeEndpointListResponse,
  RuntimeEndpointItemResponse: validateRuntimeEndpointItemResponse,
  SkillListResponse: validateSkillListResponse,
  SkillItemResponse: validateSkillItemResponse,
  SkillManifestItemResponse: validateSkillManifestItemResponse,
  SkillConfigItemResponse: validateSkillConfigItemResponse,
  MarketServiceListResponse: validateMarketServiceListResponse,
  MarketServiceItemResponse: validateMarketServiceItemResponse,
  ExecuteMarketServiceResponse: validateExecuteMarketServiceResponse,
  AdapterSetupListResponse: validateAdapterSetupListResponse,
  AdapterSetupItemResponse: validateAdapterSetupItemResponse,
  MarketSearchItemResponse: validateMarketSearchItemResponse,
  MarketOrderListResponse: validateMarketOrderListResponse,
  MarketOrderItemResponse: validateMarketOrderItemResponse,
  ExecuteMarketOrderResponse: validateExecuteMarketOrderResponse,
  ConfirmMarketOrderResponse: validateConfirmMarketOrderResponse,
  DisputeMarketOrderResponse: validateDisputeMarketOrderResponse,
  MarketPaymentItemResponse: validateMarketPaymentItemResponse,
  NullableMarketPaymentItemResponse: validateNullableMarketPaymentItemResponse,
  PolicyListResponse: validatePolicyListResponse,
  PolicyItemResponse: validatePolicyItemResponse,
  AuditEventListResponse: validateAuditEventListResponse,
  TaskListResponse: validateTaskListResponse,
  TaskItemResponse: validateTaskItemResponse,
  RouteItemResponse: validateRouteItemResponse,
  ExecuteTaskResponse: validateExecuteTaskResponse,
  ExecutionOutcomeItemResponse: validateExecutionOutcomeItemResponse,
  ExecutionRunListResponse: validateExecutionRunListResponse,
  ExecutionRunItemResponse: validateExecutionRunItemResponse,
  MachineGraphItemResponse: validateMachineGraphItemResponse,
  GraphNodeItemResponse: validateGraphNodeItemResponse,
  GraphEdgeItemResponse: validateGraphEdgeItemResponse,
  listMachinesQuery: validatelistMachinesQuery,
  listSkillsQuery: validatelistSkillsQuery,
  listMarketServicesQuery: validatelistMarketServicesQuery,
  getMarketServiceQuery: validategetMarketServiceQuery,
  listMarketOrdersQuery: validatelistMarketOrdersQuery,
  listAuditEventsQuery: validatelistAuditEventsQuery,
  listTasksQuery: validatelistTasksQuery,
};

/** Where a value breaks its schema: a JSON pointer, the keyword that it breaks, and what the keyword asks for. */
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Says whether a value is valid. If it is not, the errors are on the function until its next call. */
export interface Validator {
  (value: unknown): boolean;
  readonly errors: readonly SchemaError[] | null;
}

/** The validators of JSON bodies, for the operations that take one. */
export const bodyValidators: { readonly [Op in OperationId]?: Validator } = {
  createMachineIdentityChallenge: all.CreateMachineIdentityChallengeRequest,
  createMachine: all.CreateMachineRequest,
  updateMachine: all.UpdateMachineRequest,
  createAgentPairing: all.CreateAgentPairingRequest,
  createAgentPairingChallenge: all.CreateAgentPairingChallengeRequest,
  updateAgentPairing: all.UpdateAgentPairingRequest,
  createAgentPairingSession: all.CreateAgentPairingSessionRequest,
  enrollMachineAgent: all.EnrollMachineAgentRequest,
  machineAgentHeartbeat: all.MachineAgentHeartbeatRequest,
  upsertRuntimeEndpoint: all.UpsertRuntimeEndpointRequest,
  updateSkillConfig: all.UpdateSkillConfigRequest,
  executeMarketService: all.ExecuteMarketServiceRequest,
  searchMarket: all.MarketSearchRequest,
  createMarketOrder: all.CreateMarketOrderRequest,
  executeMarketOrder: all.ExecuteMarketOrderRequest,
  confirmMarketOrder: all.ConfirmMarketOrderRequest,
  disputeMarketOrder: all.DisputeMarketOrderRequest,
  cancelMarketOrder: all.CancelMarketOrderRequest,
  retryMarketOrder: all.RetryMarketOrderRequest,
  createPaymentIntent: all.CreatePaymentIntentRequest,
  submitPaymentProof: all.SubmitPaymentProofRequest,
  lockEscrowPayment: all.LockEscrowPaymentRequest,
  releasePayment: all.ReleasePaymentRequest,
  refundPayment: all.RefundPaymentRequest,
  createPolicy: all.CreatePolicyRequest,
  updatePolicy: all.UpdatePolicyRequest,
  createTask: all.CreateTaskRequest,
  resolveTask: all.ResolveTaskRequest,
  executeTask: all.ExecuteTaskRequest,
  createGraphNode: all.CreateGraphNodeRequest,
  updateGraphNode: all.UpdateGraphNodeRequest,
  createGraphEdge: all.CreateGraphEdgeRequest,
  updateGraphEdge: all.UpdateGraphEdgeRequest,
};

/** The validators of queries as one object each, for the operations that take parameters in it. */
export const queryValidators: { readonly [Op in OperationId]?: Validator } = {
  listMachines: all.listMachinesQuery,
  listAgentPairings: all.listMachinesQuery,
  listMachineAgents: all.listMachinesQuery,
  listRuntimeEndpoints: all.listMachinesQuery,
  listSkills: all.listSkillsQuery,
  listMarketServices: all.listMarketServicesQuery,
  getMarketService: all.getMarketServiceQuery,
  listAdapterSetups: all.listMachinesQuery,
  listMarketOrders: all.listMarketOrdersQuery,
  listPolicies: all.listMachinesQuery,
  listAuditEvents: all.listAuditEventsQuery,
  listTasks: all.listTasksQuery,
  listRuns: all.listTasksQuery,
};

/** The validators of answers by status, `null` for an answer without a body. */
export const answerValidators: { readonly [Op in OperationId]: { readonly [status: string]: Validator | null } } = {
  checkHealth: { 200: all.HealthResponse, 429: all.ErrorResponse, 500: all.ErrorResponse },
  getReadiness: {
    200: all.ReadinessResponse,
    400: all.ErrorResponse,
    401: all.ErrorResponse,
    429: all.ErrorResponse,
    500: all.ErrorResponse,
  },
  createMachineIdentityChallenge: {
    201: all.MachineIdentityChallengeItemResponse,
    400: all.ErrorResponse,
    401: all.ErrorResponse,
    413: all.ErrorResponse,
    415: all.ErrorResponse,
    429: all.ErrorResponse,
    500: all.ErrorResponse,
    503: all.ErrorResponse,
  },
  listMachines: {
    200: all.MachineListResponse,
    400: all.ErrorResponse,
    401: all.ErrorResponse,
    429: all.ErrorResponse,
    500: all.ErrorResponse,
  },
  createMachine: {
    201: all.MachineItemResponse,
    400: all.ErrorResponse,
    401: all.ErrorResponse,
    403: all.ErrorResponse,
    409: all.ErrorResponse,
    413: all.ErrorResponse,
    415: all.ErrorResponse,
    429: all.ErrorResponse,
    500: all.ErrorResponse,
    503: all.ErrorResponse,
  },
  getMachine: {
    200: all.MachineItemResponse,
    400: all.ErrorResponse,
    401: all.ErrorResponse,
    404: all.ErrorResponse,
    409: all.ErrorResponse,
    429: all.ErrorResponse,
    500: all.ErrorResponse,
  },
  archiveMachine: {
    204: null,
    400: all.ErrorResponse,
    401: all.ErrorResponse,
    404: all.ErrorResponse,
    409: all.ErrorResponse,
    429: all.ErrorResponse,
    500: all.ErrorResponse,
    503: all.ErrorResponse,
  },
  updateMachine: {
    200: all.MachineItemResponse,
    400: all.ErrorResponse,
    401: all.ErrorResponse,
    403: all.ErrorResponse,
    404: all.ErrorResponse,
    409: all.ErrorResponse,
    413: all.ErrorResponse,
    415: all.ErrorResponse,
    429: all.ErrorResponse,
    500: all.ErrorResponse,
    503: all.ErrorResponse,
  },
  listAgentPairings: {
    200: all.AgentPairingListResponse,
    400: all.ErrorResponse,
    401: all.ErrorResponse,
    404: all.ErrorResponse,
    429: all.ErrorResponse,
    500: all.ErrorResponse,
  },
  createAgentPairing: {
    201: all.IssuedAgentPairingItemResponse,
    400: all.ErrorResponse,
    401: all.ErrorResponse,
    403: all.ErrorResponse,
    404: all.ErrorResponse,
    409: all.ErrorResponse,
    413: all.ErrorResponse,
    415: all.ErrorResponse,
    429: all.ErrorResponse,
    500: all.ErrorResponse,
    503: all.ErrorResponse,
  },
  createAgentPairingChallenge: {
    201: all.AgentPairingChallengeItemResponse,
    400: all.ErrorResponse,
    401: all.ErrorResponse,
    404: all.ErrorResponse,
    409: all.ErrorResponse,
    413: all.ErrorResponse,
    415: all.ErrorResponse,
    429: all.ErrorResponse,
    500: all.ErrorResponse,
    503: all.ErrorResponse,
  },
  revokeAgentPairing: {
    204: null,
    400: all.ErrorResponse,
    401: all.ErrorResponse,
    404: all.ErrorResponse,
    409: all.ErrorResponse,
    429: all.ErrorResponse,
    500: all.ErrorResponse,
    503: all.ErrorResponse,
  },
  updateAgentPairing: {
    200: all.AgentPairingItemResponse,
    400: all.ErrorResponse,
    401: all.ErrorResponse,
    404: all.ErrorResponse,
    413: all.ErrorResponse,
    415: all.ErrorResponse,
    429: all.ErrorResponse,
    500: all.ErrorResponse,
    503: all.ErrorResponse,
  },
  createAgentPairingSession: {
    201: all.IssuedAgentPairingItemResponse,
    400: all.ErrorResponse,
    401: all.ErrorResponse,
    403: all.ErrorResponse,
    404: all.ErrorResponse,
    409: all.ErrorResponse,
    413: all.ErrorResponse,
    415: all.ErrorResponse,
    429: all.ErrorResponse,
    500: all.ErrorResponse,
    503: all.ErrorResponse,
  },
  listMachineAgents: {
    200: all.MachineAgentListResponse,
    400: all.ErrorResponse,
    401: all.ErrorResponse,
    404: all.ErrorResponse,
    409: all.ErrorResponse,
    429: all.ErrorResponse,
    500: all.ErrorResponse,
  },
  enrollMachineAgent: {
    201: all.EnrolledMachineAgentItemResponse,
    400: all.ErrorResponse,
    401: all.ErrorResponse,
    404: all.ErrorResponse,
    409: all.ErrorResponse,
    413: all.ErrorResponse,
    415: all.ErrorResponse,
    429: all.ErrorResponse,
    500: all.ErrorResponse,
    503: all.ErrorResponse,
  },
  revokeMachineAgent: {
    204: null,
    400: all.ErrorResponse,
    401: all.ErrorResponse,
    404: all.ErrorResponse,
    409: all.ErrorResponse,
    429: all.ErrorResponse,
    500: all.ErrorResponse,
    503: all.ErrorResponse,
  },
  machineAgentHeartbeat: {
    200: all.MachineAgentHeartbeatResponse,
    400: all.ErrorResponse,
    401: all.ErrorResponse,
    403: all.ErrorResponse,
    404: all.ErrorResponse,
    409: all.ErrorResponse,
    413: all.ErrorResponse,
    415: all.ErrorResponse,
    429: all.ErrorResponse,
    500: all.ErrorResponse,
    503: all.ErrorResponse,
  },
  listRuntimeEndpoints: {
    200: all.RuntimeEndpointListResponse,
    400: all.ErrorResponse,
    401: all.ErrorResponse,
    404: all.ErrorResponse,
    409: all.ErrorResponse,
    429: all.ErrorResponse,
    500: all.ErrorResponse,
  },
  getRuntimeEndpoint: {
    200: all.RuntimeEndpointItemResponse,
    400: all.ErrorResponse,
    401: all.ErrorResponse,
    404: all.ErrorResponse,
    409: all.ErrorResponse,
    429: all.ErrorResponse,
    500: all.ErrorResponse,
  },
  upsertRuntimeEndpoint: {
    200: all.RuntimeEndpointItemResponse,
    201: all.RuntimeEndpointItemResponse,
    400: all.ErrorResponse,
    401: all.ErrorResponse,
    404: all.ErrorResponse,
    409: all.ErrorResponse,
    413: all.ErrorResponse,
    415: all.ErrorResponse,
    429: all.ErrorResponse,
    500: all.ErrorResponse,
    503: all.ErrorResponse,
  },
  deleteRuntimeEndpoint: {
    204: null,
    400: all.ErrorResponse,
    401: all.ErrorResponse,
    404: all.ErrorResponse,
    409: all.ErrorResponse,
    429: all.ErrorResponse,
    500: all.ErrorResponse,
    503: all.ErrorResponse,
  },
  listSkills: {
    200: all.SkillListResponse,
    400: all.ErrorResponse,
    401: all.ErrorResponse,
    429: all.ErrorResponse,
    500: all.ErrorResponse,
  },
  getSkill: {
    200: all.SkillItemResponse,
    400: all.ErrorResponse,
    401: all.ErrorResponse,
    404: all.ErrorResponse,
    429: all.ErrorResponse,
    500: all.ErrorResponse,
  },
  getSkillManifest: {
    200: all.SkillManifestItemResponse,
    400: all.ErrorResponse,
    401: all.ErrorResponse,
    404: all.ErrorResponse,
    429: all.ErrorResponse,
    500: all.ErrorResponse,
  },
  updateSkillConfig: {
    200: all.SkillConfigItemResponse,
    400: all.ErrorResponse,
    401: all.ErrorResponse,
    404: all.ErrorResponse,
    413: all.ErrorResponse,
    415: all.ErrorResponse,
    429: all.ErrorResponse,
    500: all.ErrorResponse,
  },
  listMarketServices: {
    200: all.MarketServiceListResponse,
    400: all.ErrorResponse,
    401: all.ErrorResponse,
    403: all.ErrorResponse,
    429: all.ErrorResponse,
    500: all.ErrorResponse,
  },
  getMarketService: {
    200: all.MarketServiceItemResponse,
    400: all.ErrorResponse,
    401: all.ErrorResponse,
    403: all.ErrorResponse,
    404: all.ErrorResponse,
    429: all.ErrorResponse,
    500: all.ErrorResponse,
  },
  executeMarketService: {
    200: all.ExecuteMarketServiceResponse,
    400: all.ErrorResponse,
    401: all.ErrorResponse,
    403: all.ErrorResponse,
    404: all.ErrorResponse,
    413: all.ErrorResponse,
    415: all.ErrorResponse,
    422: all.ErrorResponse,
    429: all.ErrorResponse,
    500: all.ErrorResponse,
    503: all.ErrorResponse,
  },
  listAdapterSetups: {
    200: all.AdapterSetupListResponse,
    400: all.ErrorResponse,
    401: all.ErrorResponse,
    429: all.ErrorResponse,
    500: all.ErrorResponse,
  },
  getAdapterSetup: {
    200: all.AdapterSetupItemResponse,
    400: all.ErrorResponse,
    401: all.ErrorResponse,
    404: all.ErrorResponse,
    429: all.ErrorResponse,
    500: all.ErrorResponse,
  },
  searchMarket: {
    201: all.MarketSearchItemResponse,
    400: all.ErrorResponse,
    401: all.ErrorResponse,
    403: all.ErrorResponse,
    404: all.ErrorResponse,
    409: all.ErrorResponse,
    413: all.ErrorResponse,
    415: all.ErrorResponse,
    429: all.ErrorResponse,
    500: all.ErrorResponse,
    503: all.ErrorResponse,
  },
  getMarketSearch: {
    200: all.MarketSearchItemResponse,
    400: all.ErrorResponse,
    401: all.ErrorResponse,
    404: all.ErrorResponse,
    429: all.ErrorResponse,
    500: all.ErrorResponse,
  },
  listMarketOrders: {
    200: all.MarketOrderListResponse,
    400: all.ErrorResponse,
    401: all.ErrorResponse,
    404: all.ErrorResponse,
    409: all.ErrorResponse,
    429: all.ErrorResponse,
    500: all.ErrorResponse,
  },
  createMarketOrder: {
    201: all.MarketOrderItemResponse,
    400: all.ErrorResponse,
    401: all.ErrorResponse,
    403: all.ErrorResponse,
    404: all.ErrorResponse,
    409: all.ErrorResponse,
    413: all.ErrorResponse,
    415: all.ErrorResponse,
    429: all.ErrorResponse,
    500: all.ErrorResponse,
    503: all.ErrorResponse,
  },
  getMarketOrder: {
    200: all.MarketOrderItemResponse,
    400: all.ErrorResponse,
    401: all.ErrorResponse,
    403: all.ErrorResponse,
    404: all.ErrorResponse,
    429: all.ErrorResponse,
    500: all.ErrorResponse,
  },
  executeMarketOrder: {
    200: all.ExecuteMarketOrderResponse,
    202: all.ExecuteMarketOrderResponse,
    400: all.ErrorResponse,
    401: all.ErrorResponse,
    402: all.ErrorResponse,
    403: all.ErrorResponse,
    404: all.ErrorResponse,
    409: all.ErrorResponse,
    413: all.ErrorResponse,
    415: all.ErrorResponse,
    422: all.ErrorResponse,
    429: all.ErrorResponse,
    500: all.ErrorResponse,
    502: all.ErrorResponse,
    503: all.ErrorResponse,
  },
  confirmMarketOrder: {
    200: all.ConfirmMarketOrderResponse,
    400: all.ErrorResponse,
    401: all.ErrorResponse,
    403: all.ErrorResponse,
    404: all.ErrorResponse,
    409: all.ErrorResponse,
    413: all.ErrorResponse,
    415: all.ErrorResponse,
    429: all.ErrorResponse,
    500: all.ErrorResponse,
    503: all.ErrorResponse,
  },
  disputeMarketOrder: {
    200: all.DisputeMarketOrderResponse,
    400: all.ErrorResponse,
    401: all.ErrorResponse,
    403: all.ErrorResponse,
    404: all.ErrorResponse,
    409: all.ErrorResponse,
    413: all.ErrorResponse,
    415: all.ErrorResponse,
    429: all.ErrorResponse,
    500: all.ErrorResponse,
    503: all.ErrorResponse,
  },
  cancelMarketOrder: {
    200: all.MarketOrderItemResponse,
    400: all.ErrorResponse,
    401: all.ErrorResponse,
    403: all.ErrorResponse,
    404: all.ErrorResponse,
    409: all.ErrorResponse,
    413: all.ErrorResponse,
    415: all.ErrorResponse,
    429: all.ErrorResponse,
    500: all.ErrorResponse,
    503: all.ErrorResponse,
  },
  retryMarketOrder: {
    200: all.MarketOrderItemResponse,
    400: all.ErrorResponse,
    401: all.ErrorResponse,
    403: all.ErrorResponse,
    404: all.ErrorResponse,
    409: all.ErrorResponse,
    413: all.ErrorResponse,
    415: all.ErrorResponse,
    429: all.ErrorResponse,
    500: all.ErrorResponse,
    503: all.ErrorResponse,
  },
  createPaymentIntent: {
    200: all.MarketPaymentItemResponse,
    201: all.MarketPaymentItemResponse,
    400: all.ErrorResponse,
    401: all.ErrorResponse,
    402: all.ErrorResponse,
    403: all.ErrorResponse,
    404: all.ErrorResponse,
    409: all.ErrorResponse,
    413: all.ErrorResponse,
    415: all.ErrorResponse,
    429: all.ErrorResponse,
    500: all.ErrorResponse,
    503: all.ErrorResponse,
  },
  getMarketPayment: {
    200: all.NullableMarketPaymentItemResponse,
    400: all.ErrorResponse,
    401: all.ErrorResponse,
    404: all.ErrorResponse,
    429: all.ErrorResponse,
    500: all.ErrorResponse,
  },
  submitPaymentProof: {
    200: all.MarketPaymentItemResponse,
    400: all.ErrorResponse,
    401: all.ErrorResponse,
    402: all.ErrorResponse,
    403: all.ErrorResponse,
    404: all.ErrorResponse,
    409: all.ErrorResponse,
    413: all.ErrorResponse,
    415: all.ErrorResponse,
    429: all.ErrorResponse,
    500: all.ErrorResponse,
    502: all.ErrorResponse,
    503: all.ErrorResponse,
  },
  lockEscrowPayment: {
    200: all.MarketPaymentItemResponse,
    400: all.ErrorResponse,
    401: all.ErrorResponse,
    403: all.ErrorResponse,
    404: all.ErrorResponse,
    409: all.ErrorResponse,
    413: all.ErrorResponse,
    415: all.ErrorResponse,
    429: all.ErrorResponse,
    500: all.ErrorResponse,
    503: all.ErrorResponse,
  },
  releasePayment: {
    200: all.MarketPaymentItemResponse,
    400: all.ErrorResponse,
    401: all.ErrorResponse,
    403: all.ErrorResponse,
    404: all.ErrorResponse,
    409: all.ErrorResponse,
    413: all.ErrorResponse,
    415: all.ErrorResponse,
    429: all.ErrorResponse,
    500: all.ErrorResponse,
    503: all.ErrorResponse,
  },
  refundPayment: {
    200: all.MarketPaymentItemResponse,
    400: all.ErrorResponse,
    401: all.ErrorResponse,
    403: all.ErrorResponse,
    404: all.ErrorResponse,
    409: all.ErrorResponse,
    413: all.ErrorResponse,
    415: all.ErrorResponse,
    429: all.ErrorResponse,
    500: all.ErrorResponse,
    503: all.ErrorResponse,
  },
  listPolicies: {
    200: all.PolicyListResponse,
    400: all.ErrorResponse,
    401: all.ErrorResponse,
    429: all.ErrorResponse,
    500: all.ErrorResponse,
  },
  createPolicy: {
    201: all.PolicyItemResponse,
    400: all.ErrorResponse,
    401: all.ErrorResponse,
    413: all.ErrorResponse,
    415: all.ErrorResponse,
    429: all.ErrorResponse,
    500: all.ErrorResponse,
  },
  getPolicy: {
    200: all.PolicyItemResponse,
    400: all.ErrorResponse,
    401: all.ErrorResponse,
    404: all.ErrorResponse,
    429: all.ErrorResponse,
    500: all.ErrorResponse,
  },
  updatePolicy: {
    200: all.PolicyItemResponse,
    400: all.ErrorResponse,
    401: all.ErrorResponse,
    404: all.ErrorResponse,
    413: all.ErrorResponse,
    415: all.ErrorResponse,
    429: all.ErrorResponse,
    500: all.ErrorResponse,
  },
  listAuditEvents: {
    200: all.AuditEventListResponse,
    400: all.ErrorResponse,
    401: all.ErrorResponse,
    429: all.ErrorResponse,
    500: all.ErrorResponse,
  },
  listTasks: {
    200: all.TaskListResponse,
    400: all.ErrorResponse,
    401: all.ErrorResponse,
    409: all.ErrorResponse,
    429: all.ErrorResponse,
    500: all.ErrorResponse,
  },
  createTask: {
    201: all.TaskItemResponse,
    400: all.ErrorResponse,
    401: all.ErrorResponse,
    404: all.ErrorResponse,
    409: all.ErrorResponse,
    413: all.ErrorResponse,
    415: all.ErrorResponse,
    429: all.ErrorResponse,
    500: all.ErrorResponse,
    503: all.ErrorResponse,
  },
  getTask: {
    200: all.TaskItemResponse,
    400: all.ErrorResponse,
    401: all.ErrorResponse,
    404: all.ErrorResponse,
    409: all.ErrorResponse,
    429: all.ErrorResponse,
    500: all.ErrorResponse,
  },
  discoverTask: {
    200: all.TaskItemResponse,
    400: all.ErrorResponse,
    401: all.ErrorResponse,
    404: all.ErrorResponse,
    409: all.ErrorResponse,
    429: all.ErrorResponse,
    500: all.ErrorResponse,
    503: all.ErrorResponse,
  },
  resolveTask: {
    200: all.RouteItemResponse,
    400: all.ErrorResponse,
    401: all.ErrorResponse,
    404: all.ErrorResponse,
    409: all.ErrorResponse,
    413: all.ErrorResponse,
    415: all.ErrorResponse,
    429: all.ErrorResponse,
    500: all.ErrorResponse,
    503: all.ErrorResponse,
  },
  executeTask: {
    200: all.ExecuteTaskResponse,
    202: all.ExecuteTaskResponse,
    400: all.ErrorResponse,
    401: all.ErrorResponse,
    404: all.ErrorResponse,
    409: all.ErrorResponse,
    413: all.ErrorResponse,
    415: all.ErrorResponse,
    422: all.ErrorResponse,
    429: all.ErrorResponse,
    500: all.ErrorResponse,
    502: all.ErrorResponse,
    503: all.ErrorResponse,
  },
  getRoute: {
    200: all.RouteItemResponse,
    400: all.ErrorResponse,
    401: all.ErrorResponse,
    404: all.ErrorResponse,
    429: all.ErrorResponse,
    500: all.ErrorResponse,
  },
  getOutcome: {
    200: all.ExecutionOutcomeItemResponse,
    400: all.ErrorResponse,
    401: all.ErrorResponse,
    404: all.ErrorResponse,
    429: all.ErrorResponse,
    500: all.ErrorResponse,
  },
  listRuns: {
    200: all.ExecutionRunListResponse,
    400: all.ErrorResponse,
    401: all.ErrorResponse,
    404: all.ErrorResponse,
    429: all.ErrorResponse,
    500: all.ErrorResponse,
  },
  getRun: {
    200: all.ExecutionRunItemResponse,
    400: all.ErrorResponse,
    401: all.ErrorResponse,
    404: all.ErrorResponse,
    429: all.ErrorResponse,
    500: all.ErrorResponse,
  },
  getMachineGraph: {
    200: all.MachineGraphItemResponse,
    400: all.ErrorResponse,
    401: all.ErrorResponse,
    404: all.ErrorResponse,
    409: all.ErrorResponse,
    429: all.ErrorResponse,
    500: all.ErrorResponse,
  },
  createGraphNode: {
    201: all.GraphNodeItemResponse,
    400: all.ErrorResponse,
    401: all.ErrorResponse,
    404: all.ErrorResponse,
    409: all.ErrorResponse,
    413: all.ErrorResponse,
    415: all.ErrorResponse,
    429: all.ErrorResponse,
    500: all.ErrorResponse,
    503: all.ErrorResponse,
  },
  deleteGraphNode: {
    204: null,
    400: all.ErrorResponse,
    401: all.ErrorResponse,
    404: all.ErrorResponse,
    409: all.ErrorResponse,
    429: all.ErrorResponse,
    500: all.ErrorResponse,
    503: all.ErrorResponse,
  },
  updateGraphNode: {
    200: all.GraphNodeItemResponse,
    400: all.ErrorResponse,
    401: all.ErrorResponse,
    404: all.ErrorResponse,
    409: all.ErrorResponse,
    413: all.ErrorResponse,
    415: all.ErrorResponse,
    429: all.ErrorResponse,
    500: all.ErrorResponse,
    503: all.ErrorResponse,
  },
  createGraphEdge: {
    201: all.GraphEdgeItemResponse,
    400: all.ErrorResponse,
    401: all.ErrorResponse,
    404: all.ErrorResponse,
    409: all.ErrorResponse,
    413: all.ErrorResponse,
    415: all.ErrorResponse,
    429: all.ErrorResponse,
    500: all.ErrorResponse,
    503: all.ErrorResponse,
  },
  deleteGraphEdge: {
    204: null,
    400: all.ErrorResponse,
    401: all.ErrorResponse,
    404: all.ErrorResponse,
    409: all.ErrorResponse,
    429: all.ErrorResponse,
    500: all.ErrorResponse,
    503: all.ErrorResponse,
  },
  updateGraphEdge: {
    200: all.GraphEdgeItemResponse,
    400: all.ErrorResponse,
    401: all.ErrorResponse,
    404: all.ErrorResponse,
    409: all.ErrorResponse,
    413: all.ErrorResponse,
    415: all.ErrorResponse,
    429: all.ErrorResponse,
    500: all.ErrorResponse,
    503: all.ErrorResponse,
  },
};

/** What the contract says in words about a value that has to match a pattern, where it says so in few words. */
export const patternMeanings: { readonly [pattern: string]: string } = {
  "^0x[0-9a-fA-F]{40}$": "An EVM address, `0x` and 40 hex digits",
  "^did:pkh:eip155:[0-9]+:0x[0-9a-fA-F]{40}$": "The agent's identity, `did:pkh:eip155:<chain id>:<address>`",
  "^[hH][tT][tT][pP][sS]?://": "Where the runtime answers, http or https",
  "^0x[0-9a-fA-F]{64}$": "The transaction, `0x` and 64 hex digits",
};
