// How calls of the contracts become transactions of the connected account, and what would come of them. It brings the
// contracts' ABIs along, so it is loaded when it is needed first.
import {
  contractsOf,
  creditPoolAbi,
  fltAbi,
  programmeAbi,
  providerAccountAbi,
  stakingAbi,
  type Contracts,
} from "@muster-network/contracts";
import { decodeFunctionResult, encodeFunctionData, parseEventLogs, type Abi, type Address, type Hex } from "viem";

import { askNode, hex, revertData } from "../api/node";
import { askSite } from "../api/site";
import type { Call, ContractName, Pays, Unit } from "./call";
import type { Connection } from "./connection";
import { permitTerms, signPermit, type PermitTerms } from "./permit";
import { creditPools } from "./pools";
import { refusalText } from "./refusals";
import { tryTogether, type Raw } from "./together";
import type { Receipt } from "./transactions";

/** A transaction to be sent. */
export interface Step extends Raw {
  /** What was asked for, or only that a contract may take an amount. */
  does: "act" | "allow";
  pays?: Pays;
  /** Of amounts in a refusal. */
  unit?: Unit;
  /** The contract takes the amount by a permit, which is to be signed first and goes along with its calls. */
  permit?: { terms: PermitTerms; contract: ContractName; calls: readonly Hex[] };
}

/** What has to be signed and sent. */
export interface Plan {
  steps: Step[];
  /** All steps are one for the wallet (EIP-5792). */
  together: boolean;
  /** The account has no ETH for the fee. */
  noFee: boolean;
}

/** A contract refuses what is asked for, or it cannot be done. The message is for people. */
export class Refused extends Error {}

/** The contracts that take several calls in one, and those of them that take permits. */
const multicallable: ContractName[] = ["staking", "market", "watch"];
const permitting: ContractName[] = ["staking", "market"];

async function contracts(): Promise<Contracts> {
  const { contracts } = await askSite();
  return contractsOf(contracts as unknown as Parameters<typeof contractsOf>[0]);
}

/** The ABIs of contracts of which a deployment has many: a call says where its contract is. */
const located = { providerAccount: providerAccountAbi, creditPool: creditPoolAbi, programme: programmeAbi };
const isLocated = (name: ContractName): name is keyof typeof located => Object.hasOwn(located, name);

/** Calls that follow one another on a contract: one transaction. */
interface Group {
  contract: ContractName;
  to: Address;
  calls: Hex[];
  pays: Pays | undefined;
  unit: Unit | undefined;
}

function group(calls: readonly Call[], all: Contracts): Group[] {
  const groups: Group[] = [];
  for (const call of calls) {
    const { contract: name } = call;
    const known = isLocated(name) ? { abi: located[name], address: call.on } : all[name];
    const to = call.on ?? known?.address;
    if (!known || !to) throw new Error(`it is not known where the contract ${call.contract} is`);
    const data = encodeFunctionData({ abi: known.abi as Abi, functionName: call.functionName, args: call.args });
    const last = groups.at(-1);
    const joins =
      last?.to === to &&
      multicallable.includes(call.contract) &&
      (!last.pays || !call.pays || last.pays.token === call.pays.token);
    if (!last || !joins) {
      groups.push({ contract: call.contract, to, calls: [data], pays: call.pays, unit: unitOf(call) });
      continue;
    }
    last.calls.push(data);
    if (call.pays) last.pays = { ...call.pays, amount: call.pays.amount + (last.pays?.amount ?? 0n) };
  }
  return groups;
}

function unitOf({ pays, unit = pays }: Call): Unit | undefined {
  return unit && { ...(unit.symbol && { symbol: unit.symbol }), ...(unit.decimals && { decimals: unit.decimals }) };
}

/** Several calls of a contract in one: it is the same function in every contract. */
function inOne(calls: readonly Hex[]): Hex {
  if (calls.length === 1) return calls[0]!;
  return encodeFunctionData({ abi: stakingAbi, functionName: "multicall", args: [calls] });
}

/** Finds out what has to be sent, and tries it. Throws Refused if a contract would refuse it. */
export async function plan(calls: readonly Call[], { account, wallet }: Connection): Promise<Plan> {
  const { chainId } = await askSite();
  const all = await contracts();
  const [code, balance] = await Promise.all([
    askNode<Hex>("eth_getCode", [account, "latest"]),
    askNode<Hex>("eth_getBalance", [account, "latest"]),
  ]);
  const signs = code === "0x" || code.startsWith("0xef0100"); // EIP-7702: a key that has code as well
  const steps: Step[] = [];
  for (const { contract, to, calls: of, pays, unit } of group(calls, all)) {
    const act: Step = { does: "act", to, data: inOne(of), ...(pays && { pays }), ...(unit && { unit }) };
    const allowed = pays ? await allowance(pays.token, account, to) : 0n;
    if (!pays || allowed >= pays.amount) {
      steps.push(act);
      continue;
    }
    const terms = signs && permitting.includes(contract) ? await permitTerms(pays.token, account, chainId) : undefined;
    if (terms) {
      steps.push({ ...act, permit: { terms, contract, calls: of } });
      continue;
    }
    // Some tokens do not let one allowance follow another.
    if (allowed > 0n && pays.token.toLowerCase() !== all.token.address.toLowerCase()) steps.push(allow(pays, to, 0n));
    steps.push(allow(pays, to), act);
  }
  await tryOut(account, steps);
  const together =
    steps.length > 1 && !steps.some((s) => s.permit) && (await takesTogether(wallet.provider, account, chainId));
  return { steps, together, noFee: signs && BigInt(balance) === 0n };
}

function allow(pays: Pays, spender: Address, amount = pays.amount): Step {
  const data = encodeFunctionData({ abi: fltAbi, functionName: "approve", args: [spender, amount] });
  return { does: "allow", to: pays.token, data, pays: { ...pays, amount } };
}

async function allowance(token: Address, owner: Address, spender: Address): Promise<bigint> {
  const call = { abi: fltAbi, functionName: "allowance", args: [owner, spender] } as const;
  const data = await askNode<Hex>("eth_call", [{ to: token, data: encodeFunctionData(call) }, "latest"]);
  return decodeFunctionResult({ ...call, data });
}

/** Tries steps out, with an allowance in place of each permit. */
async function tryOut(account: Address, steps: readonly Step[]): Promise<void> {
  const raw = steps.flatMap((s) => (s.permit && s.pays ? [allow(s.pays, s.to), s] : [s]));
  try {
    if (raw.length > 1 && (await tryTogether(account, raw))) return;
    // The node cannot try several calls: the first one must do.
    await askNode("eth_call", [{ from: account, to: raw[0]!.to, data: raw[0]!.data }, "latest"]);
  } catch (why) {
    throw refusal(why, steps.find((s) => s.unit)?.unit) ?? why;
  }
}

function refusal(why: unknown, unit?: Unit): Refused | undefined {
  const data = revertData(why);
  return data === undefined ? undefined : new Refused(refusalText(data, unit));
}

/** Whether a wallet sends several calls of an account as one. */
async function takesTogether(
  provider: Connection["wallet"]["provider"],
  account: Address,
  chainId: number,
): Promise<boolean> {
  try {
    const all = (await provider.request({
      method: "wallet_getCapabilities",
      params: [account, [hex(chainId)]],
    })) as Record<string, { atomic?: { status?: string } }>;
    const status = Object.entries(all).find(([id]) => Number(id) === chainId)?.[1].atomic?.status;
    return status === "supported" || status === "ready";
  } catch {
    return false;
  }
}

/** Has the wallet sign the permit of a step, and makes the step and the permit one transaction, tried out. */
export async function permitted(step: Step, { account, wallet }: Connection): Promise<Step> {
  const { permit, pays } = step;
  if (!permit || !pays) return step;
  const { market, staking } = await contracts();
  const sign = (data: string) =>
    wallet.provider.request({ method: "eth_signTypedData_v4", params: [account, data] }) as Promise<Hex>;
  const { timestamp } = await askNode<{ timestamp: Hex }>("eth_getBlockByNumber", ["latest", false]);
  const { deadline, v, r, s } = await signPermit(sign, permit.terms, account, step.to, pays.amount, Number(timestamp));
  const first =
    permit.contract === "market"
      ? encodeFunctionData({
          abi: market.abi,
          functionName: "permit",
          args: [pays.token, pays.amount, deadline, v, r, s],
        })
      : encodeFunctionData({ abi: staking.abi, functionName: "permit", args: [pays.amount, deadline, v, r, s] });
  const whole: Step = {
    does: "act",
    to: step.to,
    data: inOne([first, ...permit.calls]),
    pays,
    ...(step.unit && { unit: step.unit }),
  };
  await tryOut(account, [whole]);
  return whole;
}

/** Has the wallet send a step. Returns the transaction's hash. */
export async function send(step: Step, { account, wallet }: Connection): Promise<Hex> {
  const { chainId } = await askSite();
  const transaction = { from: account, to: step.to, data: step.data, value: "0x0", chainId: hex(chainId) };
  return (await wallet.provider.request({ method: "eth_sendTransaction", params: [transaction] })) as Hex;
}

/** Has the wallet send all steps as one. Returns its name for them. */
export async function sendTogether(steps: readonly Step[], { account, wallet }: Connection): Promise<string> {
  const { chainId } = await askSite();
  const calls = steps.map(({ to, data }) => ({ to, data, value: "0x0" }));
  const request = { version: "2.0.0", chainId: hex(chainId), from: account, atomicRequired: true, calls };
  const answer = (await wallet.provider.request({ method: "wallet_sendCalls", params: [request] })) as
    { id: string } | string;
  return typeof answer === "string" ? answer : answer.id;
}

/** Why a transaction failed that a block has: it is tried again as it was. undefined: nobody knows. */
export async function whyFailed(
  receipt: Receipt,
  from: Address,
  { to, data, unit }: Raw & Pick<Step, "unit">,
): Promise<string | undefined> {
  try {
    await askNode("eth_call", [{ from, to, data }, hex(receipt.block - 1)]);
  } catch (why) {
    return refusal(why, unit)?.message;
  }
  return undefined;
}

/** What the contracts told with a transaction. */
export interface Event {
  name: string;
  args: Readonly<Record<string, unknown>>;
}

/** The events of a receipt, those of the deployment's contracts only. */
export async function eventsOf(receipt: Receipt): Promise<Event[]> {
  const pools = (await creditPools()).map((address) => ({ address, abi: creditPoolAbi }));
  const known = [...Object.values(await contracts()), ...pools].filter(({ address }) =>
    receipt.logs.some((l) => l.address.toLowerCase() === address.toLowerCase()),
  );
  return known.flatMap(({ address, abi }) => {
    const logs = receipt.logs.filter((l) => l.address.toLowerCase() === address.toLowerCase());
    return parseEventLogs({
      abi: abi as Abi,
      logs: logs as unknown as Parameters<typeof parseEventLogs>[0]["logs"],
    }).map((e) => {
      const { eventName, args } = e as unknown as { eventName: string; args?: Record<string, unknown> };
      return { name: eventName, args: args ?? {} };
    });
  });
}
