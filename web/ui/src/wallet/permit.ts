// An owner's signature by which a contract may take an amount of its tokens (ERC-2612).
import { fltAbi } from "@muster-network/contracts";
import {
  decodeFunctionResult,
  domainSeparator,
  encodeFunctionData,
  parseAbi,
  parseSignature,
  type Address,
  type Hex,
} from "viem";

import { askNode, NodeError, revertData } from "../api/node";
import { domainFields } from "./typed";

/** For how long a permit can be used, in seconds: as long as its transaction may have to wait. */
const life = 24 * 3600;

interface Domain {
  name: string;
  version: string;
  chainId: number;
  verifyingContract: Address;
}

/** What has to be signed for the next permit of an owner. */
export interface PermitTerms {
  domain: Domain;
  nonce: bigint;
}

/**
 * The terms of an owner's next permit; undefined if the token has no permits, or does not tell its domain: a wallet
 * shows people what they sign, and cannot show a hash.
 */
export async function permitTerms(token: Address, owner: Address, chainId: number): Promise<PermitTerms | undefined> {
  try {
    const domain = await domainOf(token, chainId);
    const separator = await view(token, fltAbi, "DOMAIN_SEPARATOR");
    if (domainSeparator({ domain: { ...domain, chainId: BigInt(domain.chainId) } }) !== separator) return undefined;
    return { domain, nonce: (await view(token, fltAbi, "nonces", [owner])) as bigint };
  } catch (why) {
    if (why instanceof NodeError && revertData(why) === undefined) throw why;
    return undefined;
  }
}

/** As the token tells them (ERC-5267), or its name and its version, as older stablecoins have them. */
async function domainOf(token: Address, chainId: number): Promise<Domain> {
  try {
    const [, name, version, chain, verifyingContract] = (await view(token, fltAbi, "eip712Domain")) as [
      Hex,
      string,
      string,
      bigint,
      Address,
    ];
    return { name, version, chainId: Number(chain), verifyingContract };
  } catch (why) {
    if (why instanceof NodeError && revertData(why) === undefined) throw why;
  }
  const name = (await view(token, fltAbi, "name")) as string;
  const version = (await view(token, parseAbi(["function version() view returns (string)"]), "version")) as string;
  return { name, version, chainId, verifyingContract: token };
}

async function view(
  to: Address,
  abi: readonly unknown[],
  functionName: string,
  args: readonly unknown[] = [],
): Promise<unknown> {
  const call = { abi, functionName, args } as Parameters<typeof encodeFunctionData>[0];
  const data = await askNode<Hex>("eth_call", [{ to, data: encodeFunctionData(call) }, "latest"]);
  return decodeFunctionResult({ ...call, data } as Parameters<typeof decodeFunctionResult>[0]);
}

export interface Permit {
  deadline: bigint;
  v: number;
  r: Hex;
  s: Hex;
}

/** Has the owner sign. sign asks the wallet for a signature of typed data (EIP-712). */
export async function signPermit(
  sign: (data: string) => Promise<Hex>,
  terms: PermitTerms,
  owner: Address,
  spender: Address,
  value: bigint,
  now: number, // in seconds, by the chain's clock
): Promise<Permit> {
  const deadline = BigInt(now + life);
  const signature = parseSignature(
    await sign(
      JSON.stringify({
        domain: terms.domain,
        types: {
          EIP712Domain: domainFields,
          Permit: [
            { name: "owner", type: "address" },
            { name: "spender", type: "address" },
            { name: "value", type: "uint256" },
            { name: "nonce", type: "uint256" },
            { name: "deadline", type: "uint256" },
          ],
        },
        primaryType: "Permit",
        message: {
          owner,
          spender,
          value: value.toString(),
          nonce: terms.nonce.toString(),
          deadline: deadline.toString(),
        },
      }),
    ),
  );
  return { deadline, v: signature.yParity + 27, r: signature.r, s: signature.s };
}
