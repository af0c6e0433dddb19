import { type Address, getAddress, type PublicClient, zeroAddress } from "viem";

import {
  authorityAbi,
  beaconAbi,
  capacityAbi,
  creditAbi,
  councilAbi,
  daoAbi,
  fltAbi,
  lensAbi,
  marketAbi,
  providerAccountFactoryAbi,
  signedDelegationAbi,
  sponsorsAbi,
  stakingAbi,
  watchAbi,
} from "./abi/index.js";

/**
 * The file that `muster deploy` writes. Addresses and hashes are plain strings,
 * as they are in a JSON module that is imported; `contractsOf` checks them.
 */
export interface Deployment {
  chainId: number;
  /** The hash of the chain's first block: some chains share an id. */
  genesis: string;
  /** The block of the capacity contract: events begin here. */
  block: number;
  profile: string;
  /** The hash of the audit circuit that the verifier is for. */
  circuit: string;
  deployer: string;
  treasury: string;
  token: string;
  verifier: string;
  beacon: string;
  authority: string;
  capacity: string;
  staking: string;
  /** Code that the staking contract runs as its own. Call the staking contract. */
  libraries: Libraries;
  /** Makes provider accounts, and knows those that it made. */
  accounts: string;
  /** Takes the signatures of delegators. */
  signedDelegation: string;
  /** Answers many questions in one call. */
  lens: string;
  /** Of EAS, the Ethereum Attestation Service, in which certificates are. */
  schemaRegistry: string;
  eas: string;
  /** Says which certificates of sites are valid, and who may issue them. */
  certificates: string;
  /** What leases are paid in, unless an offer names another token. */
  stablecoin: string;
  /** Who is asked whether hosts can be reached, and what follows from it. */
  watch: string;
  /** Offers, renters' accounts and leases. */
  market: string;
  /** Code that the market runs as its own. Call the market. */
  marketLibraries: MarketLibraries;
  /** Makes programmes of sponsors, and knows those that it made. */
  sponsors: string;
  /** Holds liens on provider accounts, and has the pools that lend to them. */
  credit: string;
  /** Counts votes, where a DAO governs. */
  governor?: string;
  /** Does what the votes decide. */
  timelock?: string;
  /** Stops and cancels, where one is elected. */
  council?: string;
  /** The contracts that the deployment made; tokens and an EAS that were there before are not among them. */
  made: Partial<Record<ContractName, Made>>;
  /** The rules at the start. Governance may have changed those of money: read `parametersAt`. */
  parameters: Parameters;
}

export interface Libraries {
  rules: string;
  delegating: string;
  settling: string;
  claiming: string;
  slashes: string;
}

export interface MarketLibraries {
  offering: string;
  granting: string;
  receiving: string;
}

export type ContractName =
  | "token"
  | "verifier"
  | "beacon"
  | "authority"
  | "capacity"
  | "staking"
  | "accounts"
  | "signedDelegation"
  | "lens"
  | "stablecoin"
  | "watch"
  | "market"
  | "sponsors"
  | "credit"
  | "schemaRegistry"
  | "eas"
  | "certificates"
  | "governor"
  | "timelock"
  | "council"
  | keyof Libraries
  | keyof MarketLibraries;

/** How a contract came to be. */
export interface Made {
  /** The nonce of the deployer's transaction. */
  nonce: number;
  block: number;
  /** keccak256 of the contract's code. */
  code: string;
}

/** Amounts are decimal strings in FLT, such as "2500.5"; rates are in parts of 10,000. */
export interface Parameters {
  capacity: {
    blocks: number;
    segments: number;
    positions: number;
    challengeOdds: number;
    epochBlocks: number;
    sealEpochs: number;
    sealGrace: number;
    responseWindow: number;
    proofWindow: number;
    maxChallenges: number;
  };
  /** All but `kind` are drand's alone. */
  beacon: {
    kind: string;
    genesisTime: number;
    period: number;
    delay: number;
    key: string;
  };
  staking: {
    maxUnits: number;
    collateralPerUnit: string;
    rewardPool: string;
    rewardCap: string;
    openingFee: string;
    settleFee: string;
    minBondBps: number;
    toleranceBps: number;
    downtimeBps: number;
    falseClaimBps: number;
    bountyBps: number;
    burnBps: number;
    maxFailures: number;
    failureEpochs: number;
    maxStakeMultiple: number;
    vestingEpochs: number;
    thawingEpochs: number;
    holdEpochs: number;
  };
  watch: {
    daySeconds: number;
    leastWatchers: number;
    stake: string;
    demandDeposit: string;
    dayPay: string;
  };
  market: {
    blockMillis: number;
  };
  certificates: {
    leastBond: string;
    thawingSeconds: number;
  };
  credit: {
    noticeSeconds: number;
    rewards: CreditPoolParameters;
    income: CreditPoolParameters;
  };
  governance: {
    admin: string;
    guardian: string;
    council: string;
    delay: number;
  };
}

/** The rules of a pool that lends to providers, in parts of 10,000; rates are of a year. */
export interface CreditPoolParameters {
  loanBps: number;
  firstLossBps: number;
  kinkBps: number;
  rateAtZero: number;
  rateAtKink: number;
  rateAtFull: number;
}

const abis = {
  token: fltAbi,
  beacon: beaconAbi,
  authority: authorityAbi,
  capacity: capacityAbi,
  staking: stakingAbi,
  accounts: providerAccountFactoryAbi,
  signedDelegation: signedDelegationAbi,
  lens: lensAbi,
  stablecoin: fltAbi,
  watch: watchAbi,
  market: marketAbi,
  sponsors: sponsorsAbi,
  credit: creditAbi,
} as const;

/** The contracts that only a deployment with a DAO has, and with a council that is elected. */
const daoAbis = { governor: daoAbi, council: councilAbi } as const;

/** A deployment's contracts, each as viem takes it: `{ address, abi }`. */
export type Contracts = {
  readonly [Name in keyof typeof abis]: { readonly address: Address; readonly abi: (typeof abis)[Name] };
} & {
  readonly [Name in keyof typeof daoAbis]?: { readonly address: Address; readonly abi: (typeof daoAbis)[Name] };
};

/**
 * The contracts of a deployment, to be spread into viem's calls or given to
 * `getContract`. Throws if the deployment lacks one of their addresses, other
 * than those of a DAO and a council.
 */
export function contractsOf(deployment: Pick<Deployment, keyof Contracts>): Contracts {
  const at = <Name extends keyof typeof abis>(name: Name) => ({
    address: addressOf(name, deployment[name]),
    abi: abis[name],
  });
  const { governor, council } = deployment;
  return {
    token: at("token"),
    beacon: at("beacon"),
    authority: at("authority"),
    capacity: at("capacity"),
    staking: at("staking"),
    accounts: at("accounts"),
    signedDelegation: at("signedDelegation"),
    lens: at("lens"),
    stablecoin: at("stablecoin"),
    watch: at("watch"),
    market: at("market"),
    sponsors: at("sponsors"),
    credit: at("credit"),
    ...(governor !== undefined && { governor: { address: addressOf("governor", governor), abi: daoAbi } }),
    ...(council !== undefined && { council: { address: addressOf("council", council), abi: councilAbi } }),
  };
}

function addressOf(name: string, value: string): Address {
  let address: Address;
  try {
    address = getAddress(value);
  } catch (cause) {
    throw new Error(`the deployment has no address of the ${name} contract, but ${JSON.stringify(value)}`, { cause });
  }
  if (address === zeroAddress) throw new Error(`the deployment has no address of the ${name} contract yet`);
  return address;
}

/** Throws if a client's chain is not the one that the deployment is on. */
export async function checkChain(
  client: Pick<PublicClient, "getChainId" | "getBlock">,
  deployment: Pick<Deployment, "chainId" | "genesis">,
): Promise<void> {
  const id = await client.getChainId();
  if (id !== deployment.chainId) {
    throw new Error(`the node's chain has id ${id}, and the deployment is on chain ${deployment.chainId}`);
  }
  const { hash } = await client.getBlock({ blockNumber: 0n });
  if (hash !== deployment.genesis) {
    throw new Error(`the node's chain ${id} begins with block ${hash}, and the deployment's with ${deployment.genesis}`);
  }
}
