import {
  AbiErrorSignatureNotFoundError,
  BaseError,
  ContractFunctionRevertedError,
  decodeErrorResult,
  type DecodeErrorResultReturnType,
} from "viem";

import { errorsAbi } from "./abi/index.js";

/** An error of one of the contracts: `errorName` tells the type of `args`. */
export type Refusal = DecodeErrorResultReturnType<typeof errorsAbi>;

/**
 * Why a contract refused a call, from what viem's `readContract`,
 * `simulateContract` or `estimateContractGas` threw. It knows the errors of all
 * of Muster's contracts, so also the token's when staking moves tokens. It is
 * undefined if the error is anything else.
 */
export function refusalOf(error: unknown): Refusal | undefined {
  if (!(error instanceof BaseError)) return undefined;
  const reverted = error.walk((cause) => cause instanceof ContractFunctionRevertedError);
  if (!(reverted instanceof ContractFunctionRevertedError) || !reverted.raw || reverted.raw === "0x") return undefined;
  try {
    return decodeErrorResult({ abi: errorsAbi, data: reverted.raw });
  } catch (cause) {
    if (cause instanceof AbiErrorSignatureNotFoundError) return undefined;
    throw cause;
  }
}
