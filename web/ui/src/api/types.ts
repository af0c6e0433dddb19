// Code generated from api/openapi.json: go test ./api -run OpenAPI -update. DO NOT EDIT.

export interface Account {
  deposited: string
  dry: number | null
  granted: string
  number: string
  renter: string
  sponsor: string
  token: string
  withdrawn: string
}

export interface AccountDetail {
  /** The account's address, in lower case */
  address: string
  asOf: AsOf
  /** What it has, and what the staking contract owes it; null: see missing */
  balance: LiveBalance | null
  /** Its stakes, by commitment: at most 20 on a page */
  delegations: DelegationDetail[]
  /** Why something could not be read; null: nothing is missing */
  missing: Missing | null
  /** The cursor of more delegations; missing: these are all */
  next?: string
  /** What the market owes it, by token */
  owed: LiveOwed[]
  /** How many commitments it provides, counted up to 200 */
  provides: number
}

export interface Active {
  /** Their providers' bonds, in wei of FLT */
  bond: string
  /** How many there are */
  commitments: number
  /** Of those, leased */
  leased: number
  /** Stake delegated to them, in wei of FLT */
  pool: string
  /** Their units */
  units: number
}

export interface AllowedCall {
  selector: string
  target: string
}

export interface Answered {
  /** How many settled epochs these are of */
  epochs: number
  /** Of those, not claimed */
  missed: number
  /** Unit-challenges that had to be answered */
  opportunities: number
  /** Of those, claimed and proven */
  proven: number
  /** How many may be missed of as many opportunities before it costs anything */
  tolerated: number
  /** Of those, claimed and not proven */
  unproven: number
}

export interface AsOf {
  /** The block's number */
  block: number
  /** Whether no reorganisation can undo it: whether it is finalized */
  final: boolean
  /** The newest finalized block, by the node's tag, or the 64th before this one where the node has none; null: it is not known. What a block up to it says is final */
  finalized: number | null
  /** Its hash */
  hash: string
  /** Its time, in seconds since 1970 */
  time: number
}

export interface Challenge {
  block: number
  drawn: number | null
  epoch: number
  fee: string
  number: number
  opener: string
  proven: number
  responses: number
}

export interface ChallengeDetail {
  asOf: AsOf
  challenge: Challenge
  /** Its windows */
  slot: Slot
}

export interface Change {
  /** What it is */
  from: string
  /** The rule, as in rules */
  name: string
  /** What it is going to be */
  to: string
}

export interface Clock {
  /** How long a block took lately, in milliseconds; 0: it is not known */
  blockMillis: number
  /** The present epoch */
  epoch: number
  /** Blocks of an epoch */
  epochBlocks: number
  /** Its last block */
  epochEnd: number
  /** The first block of this epoch */
  epochStart: number
  /** The first block in which this epoch can be settled */
  finalFrom: number
  /** When the next epoch is to be expected, in seconds since 1970; 0: it is not known */
  nextEpochAt: number
  /** The first block of the next period */
  nextPeriodStart: number
  /** The present seal period */
  period: number
  /** The first block of this period */
  periodStart: number
  /** Blocks in which a response can be proven, after the one that draws the audits */
  proofWindow: number
  /** Blocks in which a response is on time */
  responseWindow: number
  /** Epochs of a seal period */
  sealEpochs: number
  /** Blocks at a period's start in which units without a seal are excused */
  sealGrace: number
  /** The next slot: it may begin with a challenge */
  slot: Slot
}

export interface Commitment {
  block: number
  bond: string
  claimed: number
  class: number
  collateral: string
  commissionBps: number
  duration: number
  endEpoch: number | null
  epochs: number
  fees: string
  forfeited: string
  givenBack: string
  id: number
  lastEpoch: number
  leased: number
  maxLeased: number
  opportunities: number
  paid: string
  pool: string
  proven: number
  provider: string
  reward: string
  slashed: string
  startEpoch: number | null
  state: string
  thawing: string
  units: number
}

export interface CommitmentDetail {
  /** How it answered in its last settled epochs; null: none is settled */
  answered: Answered | null
  asOf: AsOf
  clock: Clock
  /** What its events add up to */
  commitment: Commitment
  /** Why it was stopped early; empty: it was not */
  failure: string
  leaving: Leaving
  /** What the contracts say of it; null: see missing */
  live: LiveCommitment | null
  /** Why something could not be read; null: nothing is missing */
  missing: Missing | null
  risk: Risk
  /** Net yield of stake delegated to it in its last settled epochs */
  yield: Yield
}

export interface Counts {
  /** By state: open, active, failed or closed */
  commitments: Record<string, number>
  /** By state: ordered, running, ended, returned or cancelled */
  leases: Record<string, number>
  /** By state: open, paused or closed */
  offers: Record<string, number>
  /** By state: listed or resigned */
  watchers: Record<string, number>
}

export interface Day {
  block: number
  commitment: number
  day: number
  down: string
  reduction: number
  total: string
  tx: string
}

export interface Delegation {
  claimed: string
  commitment: number
  delegated: string
  delegator: string
  shares: string
  withdrawn: string
}

export interface DelegationDetail {
  /** How it came and went */
  delegation: Delegation
  /** What it is worth now, what can be claimed, what is on its way out; null: see missing */
  live: LiveStake | null
  /** The commitment's: open, active, failed or closed */
  state: string
}

export interface Epoch {
  block: number
  claimed: number
  commitment: number
  earned: string
  epoch: number
  fee: string
  opportunities: number
  proven: number
  reward: string
  settler: string
  tx: string
}

export interface EpochDetail {
  asOf: AsOf
  /** Its challenges, the oldest first: the first 200 of them */
  challenges: Challenge[]
  /** Its last block */
  end: number
  epoch: EpochSum
  /** The first block in which it could be settled */
  finalFrom: number
  /** The cursor of more of settled; missing: that is all */
  next?: string
  /** The rules of money of this epoch; null: the index has not read them */
  rules: Rules | null
  /** The commitments for which it is settled, by number */
  settled: Epoch[]
  /** Its first block */
  start: number
}

export interface EpochSum {
  /** Of those, claimed in responses on time */
  claimed: number
  /** What was earned before forfeiture and fees, in wei of FLT */
  earned: string
  /** The epoch's number */
  epoch: number
  /** What those who settled got, in wei of FLT */
  fees: string
  /** Unit-challenges that had to be answered: one unit in one challenge each */
  opportunities: number
  /** Of the claimed, proven in time */
  proven: number
  /** What the epoch's stake gets, bonds included, in wei of FLT */
  reward: string
  /** How many commitments it is settled for */
  settled: number
  /** Stake that was taken for this epoch's faults, in wei of FLT */
  slashed: string
  /** Of the reward, what is left after the providers' commissions, in wei of FLT */
  toStake: string
}

export interface Event {
  /** The block's number */
  block: number
  /** Its arguments by name, in their order: amounts and whatever else may have 256 bits as decimal strings, hashes and addresses in hexadecimal digits */
  body: Record<string, unknown>
  /** The event's number within the block */
  log: number
  /** The event's name, as docs/contracts.md has it */
  name: string
  /** The block's time, in seconds since 1970 */
  time: number
  /** The transaction's hash */
  tx: string
}

export interface Formula {
  /** Whether computing it here gives the same; null: it could not be computed */
  agrees: boolean | null
  /** c: claimed in responses on time */
  claimed: number
  /** K: the stake of a unit of this commitment */
  collateralPerUnit: string
  /** What the misses cost, as the contract says */
  forDowntime: string
  /** What false claims cost, as the contract says */
  forFalseClaims: string
  /** The same, as a person would write it down */
  lines: string[]
  /** o − c */
  missed: number
  /** m: the most units that were active in one challenge of the epoch: one whole challenge is tolerated; null: the contracts could not be read */
  mostActive: number | null
  /** o: what had to be answered */
  opportunities: number
  /** p: proven in time */
  proven: number
  /** What was missed beyond the tolerance; null: the contracts could not be read */
  rest: number | null
  /** What was taken: the sum, and never more than the stake */
  taken: string
  /** c − p */
  unproven: number
}

export interface Found {
  asOf: AsOf
  /** What was found, the likeliest first */
  items: Hit[]
}

export interface Governance {
  asOf: AsOf
  /** What differs between the two */
  changes: Change[]
  /** Roles, and what is scheduled; null: see missing */
  live: LiveGovernance | null
  /** Why something could not be read; null: nothing is missing */
  missing: Missing | null
  /** Of the next epoch, as they are planned now */
  next: Rules | null
  /** Of this epoch; null: the index has not read them */
  rules: Rules | null
}

export interface Hit {
  /** Its number, address or hash */
  id: string
  /** What it is */
  kind: "commitment" | "epoch" | "challenge" | "slash" | "offer" | "lease" | "provider" | "account" | "watcher" | "transaction"
  /** Where this API tells more of it */
  path: string
}

export interface Lease {
  block: number
  commitment: number
  credit: number
  dry: boolean
  endable: number | null
  endedAt: number | null
  hostKey: string
  id: number
  number: string
  offer: number
  orderedAt: number
  owedUntil: number | null
  paid: string
  paidUntil: number | null
  rate: string
  refunded: string
  renter: string
  specHash: string
  sponsored: string
  startedAt: number | null
  state: string
  toSponsor: string
  units: number
}

export interface LeaseDetail {
  asOf: AsOf
  /** What its events say, with what was paid and refunded, in grains */
  lease: Lease
  /** What the contracts say of it; null: see missing */
  live: LiveLease | null
  /** Why something could not be read; null: nothing is missing */
  missing: Missing | null
  /** The offer as it is now */
  offer: Offer
}

export interface Leaving {
  /** What the stake would earn meanwhile, at the yield of the last epochs, in millionths of it; null: it is not known */
  forgoneYieldPpm: number | null
  /** What final epochs that are not settled yet will take of all stake, thawing stake included, in wei of FLT */
  pendingSlash: string
  /** When that is to be expected, in seconds since 1970; 0: it is not known */
  releaseAt: number
  /** The first epoch in which it can be withdrawn */
  releaseEpoch: number
  /** Epochs in which the stake earns nothing and can still be slashed */
  thawingEpochs: number
}

export interface ListChallenge {
  /** What the page is of */
  asOf: AsOf
  /** The things, in the list's order */
  items: Challenge[]
  /** The cursor of the next page; missing: this is the last one */
  next?: string
}

export interface ListCommitment {
  /** What the page is of */
  asOf: AsOf
  /** The things, in the list's order */
  items: Commitment[]
  /** The cursor of the next page; missing: this is the last one */
  next?: string
}

export interface ListDay {
  /** What the page is of */
  asOf: AsOf
  /** The things, in the list's order */
  items: Day[]
  /** The cursor of the next page; missing: this is the last one */
  next?: string
}

export interface ListEpoch {
  /** What the page is of */
  asOf: AsOf
  /** The things, in the list's order */
  items: Epoch[]
  /** The cursor of the next page; missing: this is the last one */
  next?: string
}

export interface ListEpochSum {
  /** What the page is of */
  asOf: AsOf
  /** The things, in the list's order */
  items: EpochSum[]
  /** The cursor of the next page; missing: this is the last one */
  next?: string
}

export interface ListEvent {
  /** What the page is of */
  asOf: AsOf
  /** The things, in the list's order */
  items: Event[]
  /** The cursor of the next page; missing: this is the last one */
  next?: string
}

export interface ListLease {
  /** What the page is of */
  asOf: AsOf
  /** The things, in the list's order */
  items: Lease[]
  /** The cursor of the next page; missing: this is the last one */
  next?: string
}

export interface ListOffer {
  /** What the page is of */
  asOf: AsOf
  /** The things, in the list's order */
  items: Offer[]
  /** The cursor of the next page; missing: this is the last one */
  next?: string
}

export interface ListRentingAccount {
  /** What the page is of */
  asOf: AsOf
  /** The things, in the list's order */
  items: RentingAccount[]
  /** The cursor of the next page; missing: this is the last one */
  next?: string
}

export interface ListResponse {
  /** What the page is of */
  asOf: AsOf
  /** The things, in the list's order */
  items: Response[]
  /** The cursor of the next page; missing: this is the last one */
  next?: string
}

export interface ListSlash {
  /** What the page is of */
  asOf: AsOf
  /** The things, in the list's order */
  items: Slash[]
  /** The cursor of the next page; missing: this is the last one */
  next?: string
}

export interface ListWatcher {
  /** What the page is of */
  asOf: AsOf
  /** The things, in the list's order */
  items: Watcher[]
  /** The cursor of the next page; missing: this is the last one */
  next?: string
}

export interface LiveBalance {
  account: string
  ether: string
  flt: string
  owed: string
  stablecoin: string
  stablecoinToken: Token
}

export interface LiveCommitment {
  bond: string
  collateral: string
  commissionBps: number
  endEpoch: number
  epoch: number
  failure?: string
  failures: number
  id: number
  leased: number
  leastBond: string
  maxLeased: number
  mostStake: string
  nextEpoch: number
  pending: LivePending
  plannedUnits: number
  pool: string
  provider: string
  providerAccount: ProviderAccount | null
  reserve: LiveReserve
  seal: string
  settledUpTo: number | null
  slashes: LiveSlash[]
  speedClass: number
  startEpoch: number
  state: string
  thawing: string
  units: number
  unreleased: string
}

export interface LiveDay {
  counted: number
  day: number
  down: number
  final: boolean
  reductionBps: number
}

export interface LiveGovernance {
  altered: string[]
  block: number
  epoch: number
  members: LiveMember[]
  next: unknown
  nextTreasury: string
  paused: boolean
  reserve: LiveReserve
  rules: unknown
  scheduled: LiveScheduled[]
  time: number
  treasury: string
  unknown: string[]
}

export interface LiveLease {
  commitment: number
  confirmBy: number
  deposit: string
  endable: number
  endedAt: number
  grant: number
  hostKey: string
  lease: number
  minTermSeconds: number
  noticeAt: number
  number: string
  offer: number
  orderedAt: number
  owedUntil: number
  paidUntil: number
  price: LivePrice
  provider: string
  released: boolean
  renter: string
  specHash: string
  sponsored: LivePrice
  start: number
  state: string
  token: Token
  units: number
}

export interface LiveMember {
  account: string
  changes: number
  delay: number
  nextDelay: number
  role: string
  since: number
}

export interface LiveOffer {
  attributes: string
  commitment: number
  leased: number
  minTermSeconds: number
  noticeSeconds: number
  offer: number
  price: LivePrice
  provider: string
  region: string
  serviceLevel: LiveServiceLevel
  site: string
  speedClass: number
  state: string
  tlsKey: string
  token: Token
  units: number
  unitsMax: number
  url: string
  version: number
}

export interface LiveOwed {
  account: string
  amount: string
  token: Token
}

export interface LivePending {
  epochs: number
  looked: number
  slash: string
}

export interface LivePrice {
  perHour: string
  perMonth: string
  rate: string
}

export interface LiveQuality {
  commitment: number
  days: LiveDay[]
  serviceLevel: LiveServiceLevel
}

export interface LiveRenterAccount {
  balance: string
  credit: string
  dried: number
  dryAt: number
  funds: string
  grant: number
  number: number
  price: LivePrice
  renter: string
  sponsor: string
  sponsored: LivePrice
  token: Token
}

export interface LiveRequest {
  releaseEpoch: number
  released: boolean
  request: number
  withdrawn: boolean
  worth: string
}

export interface LiveReserve {
  amount: string
  epochs: number | null
  promised: string
  rewardPool: string
}

export interface LiveReturn {
  epoch: number
  slash: number
}

export interface LiveScheduled {
  by: string
  data: string
  lapses: number
  operation: string
  ready: number
  to: string
  what: string
}

export interface LiveServiceLevel {
  capBps: number
  factor: number
  maxMasked: number
  targetBps: number
}

export interface LiveSlash {
  commitment: number
  dueEpoch: number
  epoch: number
  fate: string
  forfeited: string
  settler: string
  slash: number
  stake: string
}

export interface LiveStake {
  account: string
  claimable: string
  givenBack: LiveReturn[]
  id: number
  pending: LivePending
  requests: LiveRequest[]
  shares: string
  unreleased: string
  worth: string
}

export interface Missing {
  /** What is wrong, for people */
  detail: string
  /** What to do about it, for people */
  hints: string[]
}

export interface Network {
  /** The commitments that are active now */
  active: Active
  asOf: AsOf
  clock: Clock
  counts: Counts
  /** Why something could not be read; null: nothing is missing */
  missing: Missing | null
  /** Of the next epoch, as they are planned now */
  next: Rules | null
  /** What rewards are paid from; null: see missing */
  reserve: LiveReserve | null
  /** Of this epoch; null: the index has not read them */
  rules: Rules | null
  totals: Totals
  /** Net yield of the stake of all commitments in the last settled epochs */
  yield: Yield
}

export interface Offer {
  attributes: string
  block: number
  commitment: number
  id: number
  minTerm: number
  notice: number
  provider: string
  rate: string
  region: string
  site: string
  state: string
  tlsKey: string
  token: string
  unitsMax: number
  url: string
  version: number
}

export interface OfferDetail {
  asOf: AsOf
  /** The commitment whose units are offered: class and units are proven, region, site, URL and attributes are what the provider says */
  commitment: Commitment
  /** What the contracts say of it: how many units can be taken, and the price; null: see missing */
  live: LiveOffer | null
  /** Why something could not be read; null: nothing is missing */
  missing: Missing | null
  /** What its events say */
  offer: Offer
  /** How the commitment answered in its last settled epochs; null: none is settled */
  proven: Answered | null
  /** Service level and the last days, as watchers measured them; null: see missing */
  quality: LiveQuality | null
  uptime: Uptime
}

export interface Owed {
  /** The challenge's number: that of its block */
  challenge: number
  /** Units that it claimed */
  claimed: number
  /** What came of it. No response is a fault only for units that were active then */
  outcome: "proven" | "unproven" | "no response"
  /** Its transaction; empty: there was none */
  proofTx: string
  /** The last block in which it could be proven */
  proveBy: number
  /** The block of the proof; null: there was none */
  proven: number | null
  /** The last block in which a response was on time */
  respondBy: number
  /** The block of the response; null: there was none */
  responded: number | null
  /** Its transaction; empty: there was none */
  responseTx: string
}

export interface Problem {
  /** What is wrong, for people */
  detail?: string
  /** What to do about it, for people */
  hints?: string[]
  /** The failure in the server's own log */
  instance?: string
  /** The HTTP status */
  status: number
  /** The status in words */
  title: string
  /** Which problem, for programs */
  type: string
}

export interface ProofDetail {
  asOf: AsOf
  /** Where the parts come from, so that they can be computed again */
  from: ProofSources
  /** The public inputs in decimal digits, in their order: ctx, sealRoot, beacon, chainRoot, query; empty: see missing */
  inputs: string[]
  /** Why something could not be found; null: nothing is missing */
  missing: Missing | null
  /** The proof as the verifier contract takes it, from the event AuditProven */
  proof: ProofWords
  response: Response
  /** The same in their parts; null: see missing */
  statement: Statement | null
}

export interface ProofSources {
  /** Blocks of an array */
  blocks: number
  /** The chain's id, which is too */
  chainId: number
  /** The commitment's speed class */
  class: number
  /** The capacity contract, which is part of each hash */
  contract: string
  /** That value, as it was shown; empty: it was shown to the beacon otherwise, and the query is the contract's answer */
  draw: string
  /** The block whose value draws the audits */
  drawBlock: number
  /** The seal period */
  period: number
  /** How many positions an audit opens */
  positions: number
  /** That value, as it was shown; ctx follows from it */
  seed: string
  /** The block whose value is the seal's seed; 0: the index does not know it */
  seedBlock: number
  /** Segments of a chain for each step of the class */
  segments: number
  /** The challenge's slot */
  slot: number
}

export interface ProofWords {
  /** Its proof of knowledge: 2 numbers */
  commitmentPok: string[]
  /** The commitment: 2 numbers */
  commitments: string[]
  /** A, B and C as in EIP-197: 8 numbers */
  points: string[]
}

export interface ProviderAccount {
  account: string
  allowedCalls: AllowedCall[]
  lienHolder?: string
  lienOfferedTo?: string
  operators: string[]
  owner: string
  payee: string
  pendingOwner?: string
}

export interface RentingAccount {
  /** How its money came and went */
  account: Account
  /** What is left, and what it pays; null: see missing */
  live: LiveRenterAccount | null
  /** Why something could not be read; null: nothing is missing */
  missing: Missing | null
  /** For how long the money lasts, as things are; null: nothing runs, or it is not known */
  secondsLeft: number | null
}

export interface Response {
  block: number
  chainRoot: string
  challenge: number
  claimed: number
  commitment: number
  proofTx: string | null
  proven: number | null
  tx: string
}

export interface Risk {
  /** Of that, what the bond does not cover: delegators bear it */
  beyondBond: string
  /** The bond's part of that: it is slashed first */
  bondBps: number
  /** What one response costs that claims all units and is not proven */
  falseClaim: string
  /** Of that, given back, forfeited rewards included */
  givenBack: string
  /** What missing one whole challenge beyond the tolerance costs */
  missedAll: string
  /** How many such epochs there are */
  pending: number
  /** What final epochs that are not settled yet will take; who delegates now bears that too. 0 if the contracts could not be read: see missing */
  pendingSlash: string
  /** What slashes have taken */
  slashed: string
  /** How often it was slashed */
  slashes: number
  /** All that can be slashed now: bond, delegated and thawing stake. A delegator can lose all that it delegates, and no more */
  stake: string
}

export interface Rules {
  /** To whoever settles, of what was slashed from the bond */
  bountyBps: number
  /** What is burned of the rest of a slash; the treasury gets what is left */
  burnBps: number
  /** Stake behind a unit of class 10, in wei of FLT */
  collateralPerUnit: string
  /** What a unit-challenge missed beyond that costs, as a part of a unit's collateral */
  downtimeBps: number
  /** How many settled epochs count for that */
  failureEpochs: number
  /** What a unit-challenge claimed and not proven costs, as a part of a unit's collateral */
  falseClaimBps: number
  /** The epoch from which on these rules hold */
  fromEpoch: number
  /** How many epochs a slash is held, in which it can be given back */
  holdEpochs: number
  /** A commitment fails when more of its last failureEpochs epochs were failing */
  maxFailures: number
  /** The most stake, in collaterals */
  maxStakeMultiple: number
  /** The part of the collateral that has to be the provider's own */
  minBondBps: number
  /** To whoever opened a challenge, in wei of FLT */
  openingFee: string
  /** The most for a proven unit-challenge of class 10, in wei of FLT */
  rewardCap: string
  /** What all proven units of an epoch share, in wei of FLT */
  rewardPool: string
  /** To whoever settles an honest commitment's epoch, in wei of FLT */
  settleFee: string
  /** How many epochs stake thaws that leaves */
  thawingEpochs: number
  /** The part of an epoch's unit-challenges that may be missed */
  toleranceBps: number
  /** How many epochs after settlement a reward is released */
  vestingEpochs: number
}

export interface Site {
  asOf: AsOf
  /** Where randomness comes from: randao, drand or blockhash */
  beacon: string
  /** The block of the capacity contract: the history begins here */
  block: number
  /** The chain's id (EIP-155) */
  chainId: number
  /** The hash of the audit circuit */
  circuit: string
  /** The deployment's contracts, by name */
  contracts: Record<string, string>
  /** The hash of the chain's first block: some chains share an id */
  genesis: string
  /** Whether there is a market */
  market: boolean
  /** What people call the deployment; it may be empty */
  name: string
  /** Whether this server reads a node; if not, it tells what the index has only */
  node: boolean
  /** The proof's profile (protocol section 7) */
  profile: string
  /** What leases are paid in, unless an offer names another token; zero: there is no market */
  stablecoin: string
  /** FLT */
  token: Token
  versions: Versions
}

export interface Slash {
  block: number
  bounty: string
  burned: string
  commitment: number
  dueEpoch: number
  epoch: number
  fate: string
  forDowntime: string
  forFalseClaims: string
  forfeited: string
  fromBond: string
  fromPool: string
  fromThawing: string
  number: number
  returned: string
  seq: number
  takenBack: string
  toTreasury: string
  tx: string
}

export interface SlashDetail {
  asOf: AsOf
  /** As it is now */
  commitment: Commitment
  /** The commitment's epoch whose faults it is for */
  epoch: Epoch | null
  /** How the amount follows from the counts; null: see missing */
  formula: Formula | null
  /** Why something could not be read; null: nothing is missing */
  missing: Missing | null
  /** The epoch's challenges, and what came: what was due when is in each */
  owed: Owed[]
  /** The rules of that epoch; null: the index has not read them */
  rules: Rules | null
  slash: Slash
}

export interface Slot {
  /** The block whose value draws the audits */
  drawBlock: number
  /** The last block in which the challenge can be opened, if it is one */
  lastOpening: number
  /** The last block in which a response can be proven */
  lastProof: number
  /** The last block in which a response is on time */
  lastResponse: number
  /** A slot begins with a challenge with a probability of 1 in so many */
  odds: number
  /** Its first block */
  start: number
  /** When that is to be expected, in seconds since 1970; 0: it is not known */
  startsAt: number
}

export interface Statement {
  /** The challenge's beacon */
  beacon: string
  /** The root over the units' chains, from the response */
  chainRoot: string
  /** The seal's context */
  ctx: string
  /** ℓ: the lane of its chain */
  lane: number
  /** The blocks of the array whose filling is shown */
  positions: number[]
  /** What the audit asks for, packed */
  query: string
  /** The root over the commitment's arrays */
  sealRoot: string
  /** k: the segment of its chain */
  segment: number
  /** c: the unit that is audited */
  unit: number
  /** n: units that were claimed */
  units: number
}

export interface Token {
  /** The token's contract */
  address: string
  /** A whole token is 10^decimals of its smallest unit */
  decimals: number
  /** What it calls itself: whoever made it chose that */
  symbol: string
}

export interface Totals {
  /** Of what was slashed, to those who settled, in wei of FLT */
  bounties: string
  /** Of what was slashed, burned, in wei of FLT */
  burned: string
  /** Of the rewards, paid out, in wei of FLT */
  claimed: string
  /** Fees, bounties and the treasury's parts that were paid out, in wei of FLT */
  collected: string
  /** Stake that came in, in wei of FLT */
  delegated: string
  /** To those who settled, in wei of FLT */
  fees: string
  /** Rewards lost to faults, in wei of FLT */
  forfeited: string
  /** What the reserve of rewards was given, in wei of FLT */
  funded: string
  /** Of what was slashed, given back, forfeited rewards included, in wei of FLT */
  givenBack: string
  /** To those who opened challenges, in wei of FLT */
  openingFees: string
  /** Rewards of settled epochs, in wei of FLT */
  rewards: string
  /** Stake that was taken, in wei of FLT */
  slashed: string
  /** Stake that was taken out, in wei of FLT */
  withdrawn: string
}

export interface Transaction {
  asOf: AsOf
  /** The first 200 events of it, in order */
  events: Event[]
  /** Its hash */
  hash: string
}

export interface Uptime {
  /** How many of the last days were judged: those on which watchers found a host down */
  days: number
  /** Slots of 256 a day in which it was down, on those days */
  down: number
  /** The part of the time of the last measured days in which it was up, in parts of 10,000; null: it is not known */
  upBps: number | null
}

export interface VerifyingKey {
  asOf: AsOf
  /** The hash of the audit circuit */
  circuit: string
  /** The keccak256 of its code, as the deployment has it */
  codeHash: string
  /** The key, under the names of the contract's constants, in decimal digits: ALPHA_X, BETA_NEG_X_0, …, PUB_5_Y */
  constants: Record<string, string>
  /** Whether every number of this key is in the code at that address, whose hash was checked when the server began; null: the node could not be read */
  inCode: boolean | null
  /** The proof's profile */
  profile: string
  /** The public inputs, in their order (protocol section 6) */
  publicInput: string[]
  /** Why the key must not be trusted with anything of value; empty: it comes from a ceremony */
  unsafeWhy: string
  /** The contract that checks proofs */
  verifier: string
}

export interface Versions {
  /** Of this API */
  api: string
  /** Of the program that serves it */
  program: string
}

export interface Watcher {
  address: string
  fromDay: number
  paid: string
  place: number
  reported: number
  resigned: number | null
  slashed: string
  strikes: number
  url: string
  withheld: number
}

export interface Yield {
  /** How many settled epochs it is of; 0: none is settled yet, and the rest is 0 */
  epochs: number
  /** The first of them */
  from: number
  /** Net yield of an epoch, in millionths of the stake; negative: more was slashed than earned; null: there is no stake */
  ppm: number | null
  /** What was taken of the stake for these epochs, in wei of FLT */
  slashed: string
  /** The stake that earned it, bond included, on average, in wei of FLT */
  stake: string
  /** Which stake that is: where the contracts could not be read, it is the present one */
  stakeIs: "of those epochs" | "of now"
  /** The last of them */
  to: number
  /** What went to the stake in these epochs, bond included, after commissions, in wei of FLT */
  toStake: string
  /** The same over a year of such epochs, not compounded, in parts of 10,000; null: how long epochs take is not known */
  yearlyBps: number | null
}

/** What each path answers, and what can be asked of it. */
export interface Paths {
  /** An account: its stakes, balances, and what it is owed */
  "/api/v1/accounts/{address}": {
    path: {
      /** The account's address */
      address: string
    }
    query: {
      /** How many items at the most; there may be fewer, and yet a next page */
      limit?: number
      /** The next of an earlier page of the same list; empty: the first page */
      cursor?: string
    }
    answer: AccountDetail
  }
  /** Events about it, the newest first */
  "/api/v1/accounts/{address}/events": {
    path: {
      /** The account's address */
      address: string
    }
    query: {
      /** How many items at the most; there may be fewer, and yet a next page */
      limit?: number
      /** The next of an earlier page of the same list; empty: the first page */
      cursor?: string
    }
    answer: ListEvent
  }
  /** The accounts that its leases are paid from: at most 20 on a page */
  "/api/v1/accounts/{address}/renting": {
    path: {
      /** The account's address */
      address: string
    }
    query: {
      /** How many items at the most; there may be fewer, and yet a next page */
      limit?: number
      /** The next of an earlier page of the same list; empty: the first page */
      cursor?: string
    }
    answer: ListRentingAccount
  }
  /** Challenges that were opened, the newest first */
  "/api/v1/challenges": {
    path: {}
    query: {
      /** How many items at the most; there may be fewer, and yet a next page */
      limit?: number
      /** The next of an earlier page of the same list; empty: the first page */
      cursor?: string
    }
    answer: ListChallenge
  }
  /** A challenge */
  "/api/v1/challenges/{n}": {
    path: {
      /** The challenge's number: that of its block */
      n: number
    }
    query: {}
    answer: ChallengeDetail
  }
  /** The responses to a challenge, by commitment */
  "/api/v1/challenges/{n}/responses": {
    path: {
      /** The challenge's number: that of its block */
      n: number
    }
    query: {
      /** How many items at the most; there may be fewer, and yet a next page */
      limit?: number
      /** The next of an earlier page of the same list; empty: the first page */
      cursor?: string
    }
    answer: ListResponse
  }
  /** Commitments, by their numbers */
  "/api/v1/commitments": {
    path: {}
    query: {
      /** How many items at the most; there may be fewer, and yet a next page */
      limit?: number
      /** The next of an earlier page of the same list; empty: the first page */
      cursor?: string
      /** Only those of this account */
      provider?: string
      /** Only those in this state */
      state?: "" | "open" | "active" | "failed" | "closed"
    }
    answer: ListCommitment
  }
  /** A commitment */
  "/api/v1/commitments/{id}": {
    path: {
      /** The commitment's number */
      id: number
    }
    query: {}
    answer: CommitmentDetail
  }
  /** The days on which its service was judged, the newest first */
  "/api/v1/commitments/{id}/days": {
    path: {
      /** The commitment's number */
      id: number
    }
    query: {
      /** How many items at the most; there may be fewer, and yet a next page */
      limit?: number
      /** The next of an earlier page of the same list; empty: the first page */
      cursor?: string
    }
    answer: ListDay
  }
  /** Its settled epochs, the newest first */
  "/api/v1/commitments/{id}/epochs": {
    path: {
      /** The commitment's number */
      id: number
    }
    query: {
      /** How many items at the most; there may be fewer, and yet a next page */
      limit?: number
      /** The next of an earlier page of the same list; empty: the first page */
      cursor?: string
    }
    answer: ListEpoch
  }
  /** Its events, the newest first */
  "/api/v1/commitments/{id}/events": {
    path: {
      /** The commitment's number */
      id: number
    }
    query: {
      /** How many items at the most; there may be fewer, and yet a next page */
      limit?: number
      /** The next of an earlier page of the same list; empty: the first page */
      cursor?: string
    }
    answer: ListEvent
  }
  /** Its leases, the newest first */
  "/api/v1/commitments/{id}/leases": {
    path: {
      /** The commitment's number */
      id: number
    }
    query: {
      /** How many items at the most; there may be fewer, and yet a next page */
      limit?: number
      /** The next of an earlier page of the same list; empty: the first page */
      cursor?: string
    }
    answer: ListLease
  }
  /** Its offers, by their numbers */
  "/api/v1/commitments/{id}/offers": {
    path: {
      /** The commitment's number */
      id: number
    }
    query: {
      /** How many items at the most; there may be fewer, and yet a next page */
      limit?: number
      /** The next of an earlier page of the same list; empty: the first page */
      cursor?: string
    }
    answer: ListOffer
  }
  /** Its responses, the newest challenge first */
  "/api/v1/commitments/{id}/responses": {
    path: {
      /** The commitment's number */
      id: number
    }
    query: {
      /** How many items at the most; there may be fewer, and yet a next page */
      limit?: number
      /** The next of an earlier page of the same list; empty: the first page */
      cursor?: string
    }
    answer: ListResponse
  }
  /** Its slashes, the newest first */
  "/api/v1/commitments/{id}/slashes": {
    path: {
      /** The commitment's number */
      id: number
    }
    query: {
      /** How many items at the most; there may be fewer, and yet a next page */
      limit?: number
      /** The next of an earlier page of the same list; empty: the first page */
      cursor?: string
    }
    answer: ListSlash
  }
  /** Epochs, over all commitments for which they are settled, the newest first */
  "/api/v1/epochs": {
    path: {}
    query: {
      /** How many items at the most; there may be fewer, and yet a next page */
      limit?: number
      /** The next of an earlier page of the same list; empty: the first page */
      cursor?: string
    }
    answer: ListEpochSum
  }
  /** An epoch that is settled for at least one commitment */
  "/api/v1/epochs/{n}": {
    path: {
      /** The epoch's number */
      n: number
    }
    query: {
      /** How many items at the most; there may be fewer, and yet a next page */
      limit?: number
      /** The next of an earlier page of the same list; empty: the first page */
      cursor?: string
    }
    answer: EpochDetail
  }
  /** Events, the newest first */
  "/api/v1/events": {
    path: {}
    query: {
      /** How many items at the most; there may be fewer, and yet a next page */
      limit?: number
      /** The next of an earlier page of the same list; empty: the first page */
      cursor?: string
      /** What the events are about; empty: anything */
      kind?: "" | "commitment" | "challenge" | "offer" | "lease" | "credit" | "account" | "rules"
      /** Which one: its number, or an account's address */
      id?: string
    }
    answer: ListEvent
  }
  /** Rules, planned changes and roles */
  "/api/v1/governance": {
    path: {}
    query: {}
    answer: Governance
  }
  /** Follow the index */
  "/api/v1/heads": {
    path: {}
    query: {}
    answer: AsOf
  }
  /** Leases, the newest first */
  "/api/v1/leases": {
    path: {}
    query: {
      /** How many items at the most; there may be fewer, and yet a next page */
      limit?: number
      /** The next of an earlier page of the same list; empty: the first page */
      cursor?: string
      /** Only those of this account */
      renter?: string
      /** Only those of this commitment */
      commitment?: number
      /** Only those taken through this offer */
      offer?: number
    }
    answer: ListLease
  }
  /** A lease */
  "/api/v1/leases/{id}": {
    path: {
      /** The lease's number */
      id: number
    }
    query: {}
    answer: LeaseDetail
  }
  /** Its events, the newest first */
  "/api/v1/leases/{id}/events": {
    path: {
      /** The lease's number */
      id: number
    }
    query: {
      /** How many items at the most; there may be fewer, and yet a next page */
      limit?: number
      /** The next of an earlier page of the same list; empty: the first page */
      cursor?: string
    }
    answer: ListEvent
  }
  /** Everything together */
  "/api/v1/network": {
    path: {}
    query: {}
    answer: Network
  }
  /** Offers, by their numbers */
  "/api/v1/offers": {
    path: {}
    query: {
      /** How many items at the most; there may be fewer, and yet a next page */
      limit?: number
      /** The next of an earlier page of the same list; empty: the first page */
      cursor?: string
      /** Only those of this commitment */
      commitment?: number
      /** Only those of this account */
      provider?: string
      /** Only those in this state */
      state?: "" | "open" | "paused" | "closed"
      /** Only those in this region, such as VN */
      region?: string
      /** Only those at this site: its 32 bytes */
      site?: string
      /** Only those paid in this token */
      token?: string
      /** Only those that cost no more: grains for each unit and second. Say the token too: prices in others cannot be compared */
      maxPrice?: string
      /** Only those of commitments of at least this speed class */
      minClass?: number
    }
    answer: ListOffer
  }
  /** An offer */
  "/api/v1/offers/{id}": {
    path: {
      /** The offer's number */
      id: number
    }
    query: {}
    answer: OfferDetail
  }
  /** Responses that were proven, the newest proof first */
  "/api/v1/proofs": {
    path: {}
    query: {
      /** How many items at the most; there may be fewer, and yet a next page */
      limit?: number
      /** The next of an earlier page of the same list; empty: the first page */
      cursor?: string
    }
    answer: ListResponse
  }
  /** A proof, and all that it takes to check it */
  "/api/v1/proofs/{commitment}/{challenge}": {
    path: {
      /** The commitment's number */
      commitment: number
      /** The challenge's number: that of its block */
      challenge: number
    }
    query: {}
    answer: ProofDetail
  }
  /** Where a number, an address or a hash leads */
  "/api/v1/search": {
    path: {}
    query: {
      /** A number, an address or a transaction's hash */
      q: string
    }
    answer: Found
  }
  /** The deployment */
  "/api/v1/site": {
    path: {}
    query: {}
    answer: Site
  }
  /** Slashes of all commitments, the newest first */
  "/api/v1/slashes": {
    path: {}
    query: {
      /** How many items at the most; there may be fewer, and yet a next page */
      limit?: number
      /** The next of an earlier page of the same list; empty: the first page */
      cursor?: string
    }
    answer: ListSlash
  }
  /** A slash with its evidence */
  "/api/v1/slashes/{seq}": {
    path: {
      /** The slash's number among all of the deployment */
      seq: number
    }
    query: {}
    answer: SlashDetail
  }
  /** What a transaction did */
  "/api/v1/transactions/{hash}": {
    path: {
      /** The transaction's hash */
      hash: string
    }
    query: {}
    answer: Transaction
  }
  /** What proofs are checked with */
  "/api/v1/verifying-key": {
    path: {}
    query: {}
    answer: VerifyingKey
  }
  /** Watchers, in the order in which they registered */
  "/api/v1/watchers": {
    path: {}
    query: {
      /** How many items at the most; there may be fewer, and yet a next page */
      limit?: number
      /** The next of an earlier page of the same list; empty: the first page */
      cursor?: string
    }
    answer: ListWatcher
  }
}
