/**
 * Muster's contracts for viem: their ABIs, what a deployment file holds, and
 * what a contract's refusal means.
 */
export * from "./abi/index.js";
export * from "./delegation.js";
export * from "./deployment.js";
export * from "./refusal.js";
