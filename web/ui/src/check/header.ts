// What a block's header says, held against the block's hash: a node that gives another RANDAO mix has to give
// another hash too, and that can be compared with any other view of the chain.
import { keccak256, toRlp, type Hex } from "viem";

// A Header is what eth_getBlockByNumber answers. Fields that later forks added may be missing.
export type Header = { readonly [field: string]: unknown; readonly hash: Hex; readonly mixHash: Hex };

// The fields in the order in which they are hashed (the Yellow Paper, section 4.3.4, and what EIPs have added). Numbers
// are written without zeros in front.
const required = [
  'parentHash', 'sha3Uncles', 'miner', 'stateRoot', 'transactionsRoot', 'receiptsRoot', 'logsBloom', 'difficulty', 'number',
  'gasLimit', 'gasUsed', 'timestamp', 'extraData', 'mixHash', 'nonce',
]; // prettier-ignore
const added = [
  'baseFeePerGas', 'withdrawalsRoot', 'blobGasUsed', 'excessBlobGas', 'parentBeaconBlockRoot', 'requestsHash', 'blockAccessListHash',
  'slotNumber',
]; // prettier-ignore
const numbers = new Set([
  'difficulty', 'number', 'gasLimit', 'gasUsed', 'timestamp', 'baseFeePerGas', 'blobGasUsed', 'excessBlobGas', 'slotNumber',
]); // prettier-ignore

// Forged says that a header does not have the hash that comes with it.
export class Forged extends Error {
  override readonly name = "Forged";
}

// mixOf is the RANDAO mix of a block, which is the beacon's value of it on chains that draw from RANDAO. It throws
// Forged.
export function mixOf(header: Header): Hex {
  if (hashOf(header) !== header.hash) throw new Forged("the header does not have the hash that the node claims");
  return header.mixHash;
}

function hashOf(header: Header): Hex {
  const fields = [...required, ...added.filter((name) => header[name] != null)];
  return keccak256(toRlp(fields.map((name) => encode(name, header[name]))));
}

function encode(name: string, value: unknown): Hex {
  if (typeof value !== "string" || !/^0x[0-9a-f]*$/.test(value)) throw new Forged(`the header has no ${name}`);
  if (!numbers.has(name)) return value as Hex;
  const digits = value.slice(2).replace(/^0+/, "");
  return digits.length % 2 === 0 ? `0x${digits}` : `0x0${digits}`;
}
