// Code generated from api/openapi.json: go test ./api -run OpenAPI -update. DO NOT EDIT.

export interface Account {
  /** What was paid in, in the token's smallest unit */
  deposited: string
  /** When its money was last used up, in seconds since 1970; null: never */
  dry: number | null
  /** What sponsors granted, in the token's smallest unit */
  granted: string
  /** Its number among the renter's */
  number: string
  /** Whose it is, by address */
  renter: string
  /** Whose grants it accepts, by address; empty: nobody's */
  sponsor: string
  /** The contract of its token */
  token: string
  /** What was taken out, in the token's smallest unit */
  withdrawn: string
}

export interface AccountCredit {
  /** The account's address, in lower case */
  address: string
  asOf: AsOf
  /** Leases whose income counts for what it can borrow: 64 at most, in the order in which a loan has to name them */
  leases: number[]
  /** What it owes and can borrow, if it is a provider account, or what it has lent; null: there is no credit, or see missing */
  live: LiveCreditPart | null
  /** Why something could not be read; null: nothing is missing */
  missing: Missing | null
  /** Its requests that wait in the queues of the pools, 20 at most */
  requests: QueuedRequest[]
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

export interface AccountParts {
  /** The provider account's address */
  address: string
  /** What the address that was asked for is in it: owner, pending owner (may become the owner), payee, operator or lien holder */
  parts: string[]
}

export interface AccountVotes {
  /** The account's address, in lower case */
  address: string
  asOf: AsOf
  /** What it can vote with; null: there is no DAO, or see missing */
  live: LiveVotes | null
  /** Why something could not be read; null: nothing is missing */
  missing: Missing | null
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
  /** The first four bytes of the call, which name the function */
  selector: string
  /** The contract */
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
  /** How many could have been missed in these epochs before it cost anything, with no unit leased: in each epoch one whole challenge, or toleranceBps of the opportunities if that is more */
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

export interface Borrower {
  /** Its address */
  account: string
  /** When it lifted it, in seconds since 1970; null: the lien stands */
  lifted: number | null
  /** What it has borrowed, by pool */
  loans: Loan[]
  /** When credit took the lien last, in seconds since 1970 */
  opened: number
  /** The commitments whose rewards count for what it can borrow */
  pledges: number[]
}

export interface BorrowerDetail {
  /** How its loans came and went */
  borrower: Borrower
  /** What it owes and can borrow now; null: see missing */
  live: LiveCreditAccount | null
  /** Why something could not be read; null: nothing is missing */
  missing: Missing | null
}

export interface Challenge {
  /** The block in which it was opened */
  block: number
  /** The block in which the audits of its responses were drawn; null: they were not, or by other means */
  drawn: number | null
  /** The epoch that it counts in */
  epoch: number
  /** What the opener was paid, in wei of FLT; 0: not yet */
  fee: string
  /** Its number: that of its block */
  number: number
  /** Who opened it, by address */
  opener: string
  /** Of those, how many proved their audit */
  proven: number
  /** How many commitments responded */
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
  /** The block in which it was made */
  block: number
  /** The provider's own stake, in wei of FLT */
  bond: string
  /** Of those, claimed in responses on time */
  claimed: number
  /** The speed class of each unit, 4 to 31; 10 is the reference */
  class: number
  /** The stake that each unit needs, in wei of FLT; 0: it was never active */
  collateral: string
  /** The provider's part of rewards, before the stake's */
  commissionBps: number
  /** For how many epochs it is active */
  duration: number
  /** The last epoch that is settled; null: it was never active */
  endEpoch: number | null
  /** How many of its epochs are settled */
  epochs: number
  /** What those who settled got out of its rewards, in wei of FLT */
  fees: string
  /** Rewards lost to faults, in wei of FLT */
  forfeited: string
  /** What the council gave back of slashes, forfeited rewards included, in wei of FLT */
  givenBack: string
  /** Its number */
  id: number
  /** The last epoch in which it could become active */
  lastEpoch: number
  /** Units that are leased */
  leased: number
  /** The most units that may be leased */
  maxLeased: number
  /** Unit-challenges of those that had to be answered: one unit in one challenge each */
  opportunities: number
  /** Of its rewards, paid out, in wei of FLT */
  paid: string
  /** Delegated stake, in wei of FLT */
  pool: string
  /** Of the claimed, proven in time */
  proven: number
  /** Who made it, by address */
  provider: string
  /** What its stake got in those epochs, before release, in wei of FLT */
  reward: string
  /** Stake that slashes took, in wei of FLT */
  slashed: string
  /** The first epoch in which it answers challenges; null: it was never active */
  startEpoch: number | null
  /** open (waits for stake), active, failed (stopped early) or closed */
  state: string
  /** Stake on its way out, which can still be slashed, in wei of FLT */
  thawing: string
  /** Compute units that it promised */
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

export interface Credit {
  asOf: AsOf
  /** Why something could not be read; null: nothing is missing */
  missing: Missing | null
  /** The pool that lends FLT against rewards, and the one that lends the stablecoin against lease income; empty: there is no credit, or see missing */
  pools: LiveCreditPool[]
}

export interface CreditPoolParameters {
  /** The least first loss for a new loan, as a part of all that is then lent */
  firstLossBps: number
  /** The use of the pool at which the rate turns */
  kinkBps: number
  /** The most that is lent, as a part of what the borrower is owed */
  loanBps: number
  /** The rate when all is lent, in parts of 10,000 a year */
  rateAtFull: number
  /** The rate at the kink, in parts of 10,000 a year */
  rateAtKink: number
  /** The rate when nothing is lent, in parts of 10,000 a year */
  rateAtZero: number
}

export interface Day {
  /** The block in which it was judged */
  block: number
  /** The commitment's number */
  commitment: number
  /** The day's number: its start in seconds since 1970, divided by the length of a day */
  day: number
  /** Its 256 slots, the first one first: 1 where watchers found the host down */
  down: string
  /** What renters get back of the day's price, in parts of 10,000 */
  reduction: number
  /** The same of all days up to this one */
  total: string
  /** The transaction's hash */
  tx: string
}

export interface Delegation {
  /** Rewards that were paid out, in wei of FLT */
  claimed: string
  /** The commitment's number */
  commitment: number
  /** Stake that came in, in wei of FLT */
  delegated: string
  /** Whose stake it is, by address */
  delegator: string
  /** Shares of the commitment's pool that it has */
  shares: string
  /** Stake that was paid out, in wei of FLT */
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
  /** The block in which it was settled */
  block: number
  /** Of those, claimed in responses on time */
  claimed: number
  /** The commitment's number */
  commitment: number
  /** What the proven ones earned, before forfeiture and fee, in wei of FLT */
  earned: string
  /** The epoch's number */
  epoch: number
  /** Of that, what the settler got, in wei of FLT */
  fee: string
  /** Unit-challenges that had to be answered */
  opportunities: number
  /** Of the claimed, proven in time */
  proven: number
  /** Of that, what the epoch's stake gets, the provider's commission included, in wei of FLT */
  reward: string
  /** Who settled it, by address */
  settler: string
  /** The transaction's hash */
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
  /** Members, the newest election and open actions; null: no council is elected, or see missing */
  council: LiveCouncil | null
  /** Votes and proposals; null: there is no DAO, or see missing */
  dao: LiveDAO | null
  /** Roles, and what is scheduled; null: see missing */
  live: LiveGovernance | null
  /** Why something could not be read; null: nothing is missing */
  missing: Missing | null
  /** Of the next epoch, as they are planned now */
  next: Rules | null
  /** Of this epoch; null: the index has not read them */
  rules: Rules | null
}

export interface Grant {
  /** What was granted, in the token's smallest unit */
  amount: string
  /** In seconds since 1970 */
  expiry: number
  /** The grant's number */
  id: number
  /** The account's number among the renter's */
  number: string
  /** When it ended, in seconds since 1970; null: it has not */
  over: number | null
  /** Whose account it is for, by address */
  renter: string
  /** It pays for those leases alone that its sponsor permits */
  restricted: boolean
  /** The part of a lease's price that it pays */
  shareBps: number
  /** Who gave it, by address */
  sponsor: string
  /** The contract of its token */
  token: string
  /** What its sponsor got back, in grains; null: it has not ended */
  unused: string | null
}

export interface GrantDetail {
  /** As it was given, and as it ended */
  grant: Grant
  /** Why something could not be read; null: nothing is missing */
  missing: Missing | null
  /** Its sponsor's programme, whose conditions the leases have to meet that a restricted grant pays for; null: the grant is not restricted, its sponsor is no programme, or see missing */
  programme: LiveProgramme | null
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
  /** The block in which it was ordered */
  block: number
  /** The commitment whose units are leased */
  commitment: number
  /** The grant's number; 0: none */
  credit: number
  /** Whether it ended because the account ran dry */
  dry: boolean
  /** From when on the provider may end it, in seconds since 1970; null: it gave no notice */
  endable: number | null
  /** When it ended or was cancelled, in seconds since 1970; null: it did not */
  endedAt: number | null
  /** What the machine's host key hashes to; empty: it was not confirmed */
  hostKey: string
  /** Its number */
  id: number
  /** The number of the renter's account that pays */
  number: string
  /** The offer that it was taken through */
  offer: number
  /** When it was ordered, in seconds since 1970 */
  orderedAt: number
  /** Up to when it is owed for, in seconds since 1970; null: it has not ended */
  owedUntil: number | null
  /** What the provider was paid, in grains */
  paid: string
  /** Up to when the provider was paid, in seconds since 1970; null: it was not yet */
  paidUntil: number | null
  /** What all units cost: grains a second */
  rate: string
  /** What the renter's account got back because the service level was not kept, in grains */
  refunded: string
  /** Whose lease it is, by address */
  renter: string
  /** The SHA-256 of what the machine has to be */
  specHash: string
  /** The part of that which a grant pays: grains a second */
  sponsored: string
  /** When it began, in seconds since 1970; null: it did not */
  startedAt: number | null
  /** ordered, running, ended, returned (its units too) or cancelled */
  state: string
  /** What the sponsor got back for that reason, in grains */
  toSponsor: string
  /** How many units are leased */
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

export interface ListBorrowerDetail {
  /** What the page is of */
  asOf: AsOf
  /** The things, in the list's order */
  items: BorrowerDetail[]
  /** The cursor of the next page; missing: this is the last one */
  next?: string
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

export interface ListGrantDetail {
  /** What the page is of */
  asOf: AsOf
  /** The things, in the list's order */
  items: GrantDetail[]
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

export interface ListProviderAccountDetail {
  /** What the page is of */
  asOf: AsOf
  /** The things, in the list's order */
  items: ProviderAccountDetail[]
  /** The cursor of the next page; missing: this is the last one */
  next?: string
}

export interface ListQueuedRequest {
  /** What the page is of */
  asOf: AsOf
  /** The things, in the list's order */
  items: QueuedRequest[]
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
  /** Whose it is, by address */
  account: string
  /** What it has for gas, in wei of ether */
  ether: string
  /** Its FLT, in wei */
  flt: string
  /** What collecting would pay it: bounties, fees and the treasury's part, in wei of FLT */
  owed: string
  /** What it has of the deployment's stablecoin, in its smallest unit */
  stablecoin: string
  /** Which token that is */
  stablecoinToken: Token
}

export interface LiveCertificate {
  /** Who issued it */
  certifier: string
  /** The commitment that it is about */
  commitment: number
  /** Of a location: its two letters */
  country?: string
  /** The hash of the report, the evidence or the description */
  document: string
  /** When it stops being valid, in seconds since 1970 */
  expiry: number
  /** soc2, iso27001, location or hardware */
  kind: string
  /** The site that it is about, as offers name it */
  site: string
  /** valid, expired, ended (revoked, struck or superseded) or suspended (its certifier is not admitted, has resigned, or has too small a bond) */
  state: string
  /** The attestation in EAS */
  uid: string
}

export interface LiveCommitment {
  /** The provider's own stake, in wei of FLT */
  bond: string
  /** What claiming the provider's rewards would pay now, in wei of FLT */
  claimable: string
  /** The stake that all its units need, in wei of FLT */
  collateral: string
  /** The provider's part of rewards, before the stake's */
  commissionBps: number
  /** The last epoch that is settled; 0: it is not active yet */
  endEpoch: number
  /** The present epoch */
  epoch: number
  /** Why it was stopped early; missing: it was not */
  failure?: string
  /** How many of the epochs that count were failing */
  failures: number
  /** The provider's parts of slashes that were given back */
  givenBack: LiveReturn[]
  /** Its number */
  id: number
  /** Units that are leased for the challenges to come */
  leased: number
  /** The least bond: with less, an epoch earns nothing and counts as failing, in wei of FLT */
  leastBond: string
  /** The most units that may be leased */
  maxLeased: number
  /** The most stake that delegations may bring it to, in wei of FLT */
  mostStake: string
  /** The next epoch to settle */
  nextEpoch: number
  /** Final epochs that are not settled yet */
  pending: LivePending
  /** Its units from the next seal period on */
  plannedUnits: number
  /** Delegated stake, in wei of FLT */
  pool: string
  /** Who made it, by address */
  provider: string
  /** The provider account that the provider is; null: it is none */
  providerAccount: ProviderAccount | null
  /** What the deployment's rewards are paid from */
  reserve: LiveReserve
  /** How far the seal of this period is */
  seal: string
  /** The last epoch that is settled; null: none is */
  settledUpTo: number | null
  /** All its slashes, in their order */
  slashes: LiveSlash[]
  /** The speed class of each unit, 4 to 31; 10 is the reference */
  speedClass: number
  /** The first epoch in which it answers challenges; 0: it is not active yet */
  startEpoch: number
  /** open (waits for stake), active, failed (stopped early) or closed */
  state: string
  /** Stake on its way out, which can still be slashed, in wei of FLT */
  thawing: string
  /** Its units in this epoch */
  units: number
  /** Rewards that a false claim would still cost, in wei of FLT */
  unreleased: string
}

export interface LiveCouncil {
  /** Those that can still be approved, and those that were done lately */
  actions: LiveCouncilAction[]
  /** The block that this is of */
  block: number
  /** The council's contract, by address */
  council: string
  /** The newest, if there was one */
  election?: LiveElection | null
  /** Approvals that an action needs */
  needed: number
  /** The first block in which the next election can be opened */
  nextDue: number
  pause: LiveCouncilPause
  /** Its seats, and who sits there */
  seats: LiveSeat[]
}

export interface LiveCouncilAction {
  /** Those who sit */
  approvers: string[]
  /** The data of the call */
  call: string
  /** Whether it was done */
  done: boolean
  /** The last block in which it can be approved */
  expiry: number
  /** By what it is approved */
  id: string
  /** What the call does, by its data */
  what: string
}

export interface LiveCouncilPause {
  /** From this block on anybody can end it */
  end: number
  /** The first block in which the council can pause again */
  next: number
  /** Whether it has not ended */
  runs: boolean
}

export interface LiveCreditAccount {
  /** The provider account */
  address: string
  /** What it owes each pool and could, as the pools */
  debts: LiveCreditDebt[]
  /** Whether credit holds the lien on it, so that its owner can borrow */
  lien: boolean
  /** Whether its owner has offered credit the lien */
  offered: boolean
  /** Who owns it and borrows with it, by address */
  owner: string
  /** Who is paid what no debt needs, by address */
  payee: string
  /** The commitments whose rewards count for what it can borrow */
  pledges: number[]
  /** Why no FLT can be borrowed now, for people; missing: it can */
  whyNot?: string
}

export interface LiveCreditDebt {
  /** What came in, no debt needed, and can be paid to the payee, in the token's smallest unit */
  due: string
  /** What it may owe in all, in the token's smallest unit; null: nothing may be borrowed now */
  limit: string | null
  /** What it owes, with interest up to now, in the token's smallest unit */
  owed: string
  /** What was written off and is still to be repaid, in the token's smallest unit */
  writtenOff: string
}

export interface LiveCreditLender {
  /** What it can collect, of fulfilled requests and of fees, in the token's smallest unit */
  owed: string
  /** Its shares, without those in the queue, in their smallest unit */
  shares: string
  /** What those are worth now, in the token's smallest unit */
  worth: string
}

export interface LiveCreditPart {
  /** What it owes and can borrow; missing: it is no provider account */
  borrower?: LiveCreditAccount | null
  /** What it has in each pool, as the pools; missing: it is a provider account, which borrows */
  lender?: LiveCreditLender[]
}

export interface LiveCreditPool {
  /** The pool's contract, which is its shares' token too */
  address: string
  /** What lies in it for lending and for leaving, in the token's smallest unit */
  cash: string
  /** What bears losses before the lenders do, in the token's smallest unit */
  firstLoss: string
  /** Of the cash, what no lender waits for, in the token's smallest unit */
  lendable: string
  /** What all borrowers owe, with interest and without what was written off, in the token's smallest unit */
  lent: string
  /** The most that can be lent now, by the cash and the first loss, in the token's smallest unit */
  newLoans: string
  /** How long a request to leave waits at least */
  noticeSeconds: number
  /** Rules that hold next; missing: none are planned */
  planned?: LivePlannedRules | null
  /** What the shares in the queue are worth now, in the token's smallest unit */
  queued: string
  /** Of those, in the queue, in their smallest unit */
  queuedShares: string
  /** What borrowers pay now, a year */
  rateBps: number
  rules: CreditPoolParameters
  /** A whole share is 10^shareDecimals of its smallest unit */
  shareDecimals: number
  /** What a whole share is worth, in the token's smallest unit: 10^decimals of the token at the start */
  sharePrice: string
  /** All lenders' shares, those in the queue included, in their smallest unit */
  shares: string
  token: Token
  /** The part of the lenders' money that is lent */
  useBps: number
  /** How many requests to leave are not fulfilled, or not wholly */
  waiting: number
}

export interface LiveDAO {
  /** The block that this is of */
  block: number
  /** The contract that counts votes, by address */
  governor: string
  /** The fewest blocks that a vote goes on once its quorum is reached */
  lateQuorumExtension: number
  /** What a proposer has to vote with, in wei of FLT */
  proposalThreshold: string
  /** The newest first */
  proposals: LiveProposal[]
  /** Of all FLT, in parts of 10,000 */
  quorumBps: number
  /** The contract that does what they decide, by address */
  timelock: string
  /** Seconds from queueing to execution */
  timelockDelay: number
  /** Blocks from a proposal to its vote */
  votingDelay: number
  /** Blocks of a vote */
  votingPeriod: number
}

export interface LiveDay {
  /** Slots that count: not announced as maintenance */
  counted: number
  /** The day's number */
  day: number
  /** Slots that count in which the host was down */
  down: number
  /** Whether nothing can change about the day any more */
  final: boolean
  /** What renters get back of the day's price */
  reductionBps: number
  /** Whether a committee watched: without one nobody looked, and all of the day counts as up */
  watched: boolean
}

export interface LiveElection {
  /** The cohort whose seats it is about */
  cohort: number
  /** What a candidate needs, in wei of FLT; missing until the snapshot is past */
  leastSupport?: string
  /** The last block of nominations */
  nominationEnd: number
  /** Those who lead come first */
  nominees: LiveNominee[]
  /** Its number, from 1 */
  number: number
  /** notice, nominations, vote, over or finished */
  phase: string
  /** The block whose votes count; nominations begin after it */
  snapshot: number
  /** The last block of the vote */
  votingEnd: number
}

export interface LiveElectionVotes {
  /** What was delegated to the account, by itself or by others */
  held: string
  /** The election's number */
  number: number
  /** Own stake, by commitment, in the order in which a vote names them */
  staked: LiveStaked[]
  /** What it has given nominees as support */
  supported: string
  /** All of it */
  total: string
  /** What it has given candidates as votes */
  voted: string
}

export interface LiveGovernance {
  /** What an admin has changed about the authority itself */
  altered: string[]
  /** The block that this is of */
  block: number
  /** The present epoch */
  epoch: number
  /** Who has which role */
  members: LiveMember[]
  /** Those of the next epoch, as they are planned now */
  next: unknown
  /** Who gets it from the next epoch on, by address */
  nextTreasury: string
  /** Whether new commitments and claims of rewards are stopped */
  paused: boolean
  /** What rewards are paid from */
  reserve: LiveReserve
  /** The rules of this epoch, in the form of files of rules (muster governance) */
  rules: unknown
  /** What waits to be performed */
  scheduled: LiveScheduled[]
  /** The block's time, in seconds since 1970 */
  time: number
  /** The timelock of the DAO, by address; zero: there is no DAO */
  timelock: string
  /** Who gets the treasury's part of slashes, by address */
  treasury: string
  /** What cannot be known, because the node has thrown old events away */
  unknown: string[]
}

export interface LiveLease {
  /** The commitment whose units are leased */
  commitment: number
  /** The last second in which it could be confirmed, since 1970 */
  confirmBy: number
  /** What is set aside for it, in the token's smallest unit */
  deposit: string
  /** From when on the provider may end it, in seconds since 1970; 0: it gave no notice */
  endable: number
  /** When it ended, in seconds since 1970; 0: it did not */
  endedAt: number
  /** The grant's number; 0: none */
  grant: number
  /** The hash of the machine's host key; zero: it was not confirmed */
  hostKey: string
  /** Its number */
  lease: number
  /** The shortest time that is paid for, in seconds */
  minTermSeconds: number
  /** When the provider gave notice, in seconds since 1970; 0: it did not */
  noticeAt: number
  /** The number of the renter's account that pays */
  number: string
  /** The offer that it was taken through */
  offer: number
  /** When it was ordered, in seconds since 1970 */
  orderedAt: number
  /** Up to when it is owed for, in seconds since 1970; 2^40 or more: no end is in sight */
  owedUntil: number
  /** Up to when its provider was paid, in seconds since 1970 */
  paidUntil: number
  /** What all units cost */
  price: LivePrice
  /** Who provides it, by address */
  provider: string
  /** Whether the deposit was released */
  released: boolean
  /** Whose lease it is, by address */
  renter: string
  /** The SHA-256 of what the machine has to be */
  specHash: string
  /** The part of that which a grant pays */
  sponsored: LivePrice
  /** When it began, in seconds since 1970; 0: it did not */
  start: number
  /** ordered, active, dry (active, with nothing left in the account), ended, returned (its units too) or cancelled */
  state: string
  /** What it is paid in */
  token: Token
  /** How many units are leased */
  units: number
}

export interface LiveMember {
  /** Who has it, by address */
  account: string
  /** When the delay changes, in seconds since 1970; 0: it does not */
  changes: number
  /** How long its operations have to be scheduled before, in seconds */
  delay: number
  /** The delay from changes on, in seconds, unless that is 0 */
  nextDelay: number
  /** The role: admin, guardian, council or another one */
  role: string
  /** From when on, in seconds since 1970 */
  since: number
}

export interface LiveNominee {
  /** Whether they have accepted */
  accepted: boolean
  /** Who was nominated, by address */
  account: string
  /** Has accepted, and has the least support */
  candidate: boolean
  /** Of two with as many votes the lower wins */
  order: number
  /** In wei of FLT */
  support: string
  /** In wei of FLT */
  votes: string
}

export interface LiveOffer {
  /** The SHA-256 of what the host says of itself; zero: nothing */
  attributes: string
  /** The certificates that its commitment has at its site now, one of a kind */
  certificates: LiveCertificate[]
  /** The commitment whose units are offered */
  commitment: number
  /** Units that are leased through it */
  leased: number
  /** The shortest lease, in seconds */
  minTermSeconds: number
  /** How long before the provider ends a lease it must say so, in seconds */
  noticeSeconds: number
  /** Its number */
  offer: number
  /** What a unit costs */
  price: LivePrice
  /** Who provides it, by address */
  provider: string
  /** Where its hosts are, as the provider says */
  region: string
  /** What renters get back when the host is down */
  serviceLevel: LiveServiceLevel
  /** The same more closely, as the provider says */
  site: string
  /** The speed class of each unit, which is proven */
  speedClass: number
  /** open, paused or closed; or ending (its commitment is not active, or lasts too short), full */
  state: string
  /** The SHA-256 of the key that the hosts show there */
  tlsKey: string
  /** What it is paid in */
  token: Token
  /** Units that can be taken now */
  units: number
  /** The most units that can be leased through it */
  unitsMax: number
  /** Where its hosts are asked, as the provider says: any text */
  url: string
  /** How often price or description changed, from 1 */
  version: number
}

export interface LiveOwed {
  /** Whom it is owed to, by address */
  account: string
  /** What collecting would pay, in the token's smallest unit */
  amount: string
  /** The token */
  token: Token
}

export interface LivePending {
  /** How many final epochs are not settled yet */
  epochs: number
  /** How many of them were looked at, the first ones */
  looked: number
  /** What those will take, if there is as much stake, in wei of FLT */
  slash: string
}

export interface LivePlannedRules {
  /** When they are due; they hold from the pool's first movement after that */
  from: number
  rules: CreditPoolParameters
}

export interface LivePrice {
  /** The same in whole tokens for an hour */
  perHour: string
  /** The same in whole tokens for 30 days */
  perMonth: string
  /** Grains, 10^-18 of the token's smallest unit, a second */
  rate: string
}

export interface LiveProgramme {
  /** The programme's contract */
  address: string
  /** What is in no grant, in the token's smallest unit */
  available: string
  /** The kind of certificate that an offer's site has to have; empty: none */
  certificate: string
  /** When all its grants expire, in seconds since 1970 */
  expiry: number
  /** It pays for one lease of each renter */
  firstLease: boolean
  /** What it pays a provider at most that nobody vouches for, for a compute unit */
  highest: LivePrice
  /** It pays for leases of providers alone that the sponsor has listed */
  listed: boolean
  /** The sponsor, by address */
  owner: string
  /** The country, by its two letters, that an offer has to be in; empty: any */
  region: string
  /** The part of a lease's price that its grants pay */
  shareBps: number
  /** What it grants */
  token: Token
}

export interface LiveProposal {
  /** In wei of FLT */
  abstain: string
  /** In wei of FLT */
  against: string
  /** In which it was proposed */
  block: number
  /** What the timelock does if it passes */
  calls: LiveProposedCall[]
  /** The last block to vote in */
  deadline: number
  /** As its proposer wrote it: it proves nothing about the calls */
  description: string
  /** keccak-256 of the description, which the governor's queue and execute take */
  descriptionHash: string
  /** In wei of FLT */
  for: string
  /** In hexadecimal digits */
  id: string
  /** What the timelock keeps it under when it is queued */
  operation: string
  /** Who proposed it, by address */
  proposer: string
  /** Of for and abstain together, in wei of FLT */
  quorum: string
  /** From when on it can be executed, in seconds since 1970; 0: it is not queued */
  ready: number
  /** The block whose votes count */
  snapshot: number
  /** pending, active, canceled, defeated, succeeded, queued, expired or executed */
  state: string
}

export interface LiveProposalVotes {
  /** What was delegated to the account, by itself or by others */
  held: string
  /** In hexadecimal digits */
  id: string
  /** Own stake, by commitment, in the order in which a vote names them */
  staked: LiveStaked[]
  /** All of it */
  total: string
  /** By earlier votes */
  used: string
}

export interface LiveProposedCall {
  /** The data of the call */
  data: string
  /** The contract that is called, by address */
  to: string
  /** Wei of ether */
  value: string
  /** What the call does, by its data */
  what: string
}

export interface LiveProviderAccount {
  /** Who is what in it, as the contract says */
  account: ProviderAccount
  /** What is in it, and in no bond, in wei of FLT */
  balance: string
  /** Rewards that it can claim now, in wei of FLT */
  claimable: string
  /** What the market owes it, by token */
  income: LiveOwed[]
  /** Fees and bounties that the staking contract owes it, in wei of FLT */
  owed: string
  /** Rewards that are settled and not released, in wei of FLT */
  unreleased: string
}

export interface LiveQuality {
  /** The commitment's number */
  commitment: number
  /** The last days, the newest first; none, if there is no service level */
  days: LiveDay[]
  /** Its service level */
  serviceLevel: LiveServiceLevel
}

export interface LiveRenterAccount {
  /** What the renter's own wallet has of the token, in its smallest unit */
  balance: string
  /** What is left of a sponsor's grant, in the token's smallest unit */
  credit: string
  /** How many times it was used up */
  dried: number
  /** When the money is used up, as things are, in seconds since 1970; 2^40: never */
  dryAt: number
  /** What can be withdrawn, in the token's smallest unit */
  funds: string
  /** The grant that pays now; 0: none */
  grant: number
  /** Its number among the renter's */
  number: number
  /** What all leases cost that run */
  price: LivePrice
  /** Whose it is, by address */
  renter: string
  /** Whose grants it accepts, by address; empty: nobody's */
  sponsor: string
  /** The part of that which the grant pays */
  sponsored: LivePrice
  /** Its token */
  token: Token
}

export interface LiveRequest {
  /** The first epoch in which it can be withdrawn */
  releaseEpoch: number
  /** Whether it has thawed */
  released: boolean
  /** Its number among the account's */
  request: number
  /** Whether it was paid out, or moved to another commitment */
  withdrawn: boolean
  /** What withdrawing it would pay, in wei of FLT */
  worth: string
}

export interface LiveReserve {
  /** What is in the reserve, in wei of FLT */
  amount: string
  /** For how many whole epochs the rest lasts at least; null: no epoch takes anything */
  epochs: number | null
  /** Of that, promised to proven units that are not settled, in wei of FLT */
  promised: string
  /** The most that an epoch takes, by the rules of this epoch, in wei of FLT */
  rewardPool: string
}

export interface LiveReturn {
  /** What can be taken back, in wei of FLT; 0: nothing was taken, it was taken back, or the slash's epoch is not over */
  amount: string
  /** The epoch that it was for */
  epoch: number
  /** The number of the request to leave that it was taken from; null: it was taken from stake, rewards or the bond */
  request: number | null
  /** The slash's number among the commitment's */
  slash: number
}

export interface LiveScheduled {
  /** Who scheduled it, by address */
  by: string
  /** The call */
  data: string
  /** From when on it cannot any more, in seconds since 1970 */
  lapses: number
  /** The operation's number, a hash */
  operation: string
  /** From when on it can be performed, in seconds since 1970 */
  ready: number
  /** The contract that it calls */
  to: string
  /** What it does, in words */
  what: string
}

export interface LiveSeat {
  /** Whose seats are elected together */
  cohort: number
  /** Missing where the seat is vacant */
  member?: string
  /** Its number */
  seat: number
}

export interface LiveServiceLevel {
  /** The most of a day's price that is given back */
  capBps: number
  /** How many times the part below the target is given back */
  factor: number
  /** Slots of a day that may be announced as maintenance */
  maxMasked: number
  /** The part of a day's slots in which the host has to be up; all is 0 if there is no service level */
  targetBps: number
}

export interface LiveSlash {
  /** The commitment's number */
  commitment: number
  /** The first epoch in which it can be finished */
  dueEpoch: number
  /** The epoch for whose faults it is */
  epoch: number
  /** held, finished or given back */
  fate: string
  /** Rewards that are held with it, in wei of FLT */
  forfeited: string
  /** Who gets the bounty, by address */
  settler: string
  /** Its number among the commitment's, from 0 */
  slash: number
  /** The stake that it took, in wei of FLT */
  stake: string
}

export interface LiveStake {
  /** Whose stake it is, by address */
  account: string
  /** What claiming rewards would pay now, in wei of FLT */
  claimable: string
  /** Its parts of slashes that were given back, and those of its requests to leave */
  givenBack: LiveReturn[]
  /** The commitment's number */
  id: number
  /** Final epochs of the commitment that are not settled yet */
  pending: LivePending
  /** What it has on its way out */
  requests: LiveRequest[]
  /** Its shares of the commitment's pool */
  shares: string
  /** What it will get of rewards that are settled and not released, if no false claim voids them, in wei of FLT */
  unreleased: string
  /** What those are worth now, in wei of FLT */
  worth: string
}

export interface LiveStaked {
  /** In wei of FLT */
  amount: string
  /** The commitment's number */
  commitment: number
}

export interface LiveVotes {
  /** Whose votes these are */
  account: string
  /** FLT that the account holds */
  balance: string
  /** What was delegated to the account, by itself or by others */
  delegated: string
  /** The council's newest, once its votes count */
  election?: LiveElectionVotes | null
  /** The account has FLT that votes for nobody */
  idle: boolean
  /** Those whose vote runs */
  proposals: LiveProposalVotes[]
  /** Own stake, by commitment */
  staked: LiveStaked[]
  /** Who votes with the balance; zero: nobody */
  votesWith: string
}

export interface Loan {
  /** What was lent to it, in the token's smallest unit */
  borrowed: string
  /** The pool's address */
  pool: string
  /** What was repaid, with interest and what was written off before, in the token's smallest unit */
  repaid: string
  /** What was written off so far, repaid later or not, in the token's smallest unit */
  writtenOff: string
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
  /** The SHA-256 of what the host says of itself; zero: nothing */
  attributes: string
  /** The block in which it was posted */
  block: number
  /** The commitment whose units are offered */
  commitment: number
  /** Its number */
  id: number
  /** The shortest lease, in seconds */
  minTerm: number
  /** How long before the provider ends a lease it must say so, in seconds */
  notice: number
  /** Who posted it, by address */
  provider: string
  /** Its price: grains, 10^-18 of the token's smallest unit, for each unit and second */
  rate: string
  /** Where its hosts are, as the provider says: two letters */
  region: string
  /** The same more closely, as the provider says: 32 bytes */
  site: string
  /** open, paused or closed */
  state: string
  /** The SHA-256 of the key that the hosts show there */
  tlsKey: string
  /** The contract of the token that it is paid in */
  token: string
  /** The most units that can be leased through it */
  unitsMax: number
  /** Where its hosts are asked, as the provider says: any text */
  url: string
  /** How often price or description changed, from 1 */
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

export interface ProvidedCommitment {
  /** Its number */
  id: number
  /** open, active, failed or closed */
  state: string
}

export interface ProviderAccount {
  /** Its address */
  account: string
  /** Functions of other contracts that its operators may call */
  allowedCalls: AllowedCall[]
  /** Who is paid instead of the payee, by address; missing: nobody */
  lienHolder?: string
  /** Who may take a lien, by address; missing: nobody */
  lienOfferedTo?: string
  /** Who may act for it, by address */
  operators: string[]
  /** Who owns it, by address */
  owner: string
  /** Who is paid, by address */
  payee: string
  /** Who may become its owner, by address; missing: nobody */
  pendingOwner?: string
}

export interface ProviderAccountDetail {
  /** Which it is, and what the address is in it */
  account: AccountParts
  /** The commitments that it made, 64 at most */
  commitments: ProvidedCommitment[]
  /** Who is what in it, and the money that waits, of those commitments and in four tokens at most; null: see missing */
  live: LiveProviderAccount | null
  /** Why something could not be read; null: nothing is missing */
  missing: Missing | null
  /** Those of them whose rewards count for what it can borrow, while credit holds a lien */
  pledges: number[]
}

export interface QueuedRequest {
  /** What it is worth, and when it can be fulfilled; null: see missing */
  live: RequestNow | null
  /** Why something could not be read; null: nothing is missing */
  missing: Missing | null
  /** As it was made, and what of it waits */
  request: Withdrawal
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

export interface RequestNow {
  /** What all is worth now that is fulfilled before it, in the token's smallest unit */
  ahead: string
  /** Whether the pool has the cash for it and for all before it */
  covered: boolean
  /** When its notice is over, in seconds since 1970 */
  from: number
  /** What its waiting shares are worth now, in the token's smallest unit */
  worth: string
}

export interface Response {
  /** The response's block */
  block: number
  /** The root over the chains of those units, 32 bytes */
  chainRoot: string
  /** The challenge's number: that of its block */
  challenge: number
  /** Units that it claims to have */
  claimed: number
  /** The commitment's number */
  commitment: number
  /** The proof's transaction; null: there is none */
  proofTx: string | null
  /** The proof's block; null: there is none */
  proven: number | null
  /** The response's transaction */
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
  /** How often it was slashed, counted up to 200 */
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
  /** How long a day of service is; days are numbered from 1970 on; 0: there is no market */
  daySeconds: number
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
  /** The block in which it came */
  block: number
  /** What the settler got of it when it was finished, in wei of FLT */
  bounty: string
  /** What was burned of it, in wei of FLT */
  burned: string
  /** The commitment's number */
  commitment: number
  /** The first epoch in which it can be finished; until then the council can give it back */
  dueEpoch: number
  /** The epoch for whose faults it is */
  epoch: number
  /** held, finished or given back */
  fate: string
  /** What missed unit-challenges cost, in wei of FLT */
  forDowntime: string
  /** What claims without a proof cost, in wei of FLT */
  forFalseClaims: string
  /** Rewards that are held with it, in wei of FLT */
  forfeited: string
  /** What was taken of the bond, in wei of FLT */
  fromBond: string
  /** What was taken of delegated stake, in wei of FLT */
  fromPool: string
  /** What was taken of stake on its way out, in wei of FLT */
  fromThawing: string
  /** Its number among the commitment's, from 0 */
  number: number
  /** Forfeited rewards that went back to the reserve, in wei of FLT */
  returned: string
  /** Its number among all of the deployment */
  seq: number
  /** What was taken back so far of one that was given back, in wei of FLT */
  takenBack: string
  /** What the treasury got of it, in wei of FLT */
  toTreasury: string
  /** The transaction's hash */
  tx: string
}

export interface SlashDetail {
  asOf: AsOf
  /** As it is now */
  commitment: Commitment
  /** The commitment's epoch whose faults it is for; null: the index has not read its settlement */
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
  /** The watcher's address */
  address: string
  /** The first day on which it can be drawn */
  fromDay: number
  /** What it was paid, in wei of FLT */
  paid: string
  /** Its place in the list that committees are drawn from */
  place: number
  /** How many days it reported */
  reported: number
  /** The day from which it is on no committee; null: it has not resigned */
  resigned: number | null
  /** Stake that it lost, in wei of FLT */
  slashed: string
  /** How many strikes it has now */
  strikes: number
  /** Where it is asked, as it says: any text */
  url: string
  /** How many words it did not show when asked */
  withheld: number
}

export interface Withdrawal {
  /** Whose it is, by address */
  lender: string
  /** Its number among the pool's, from 0 */
  number: number
  /** The pool's address */
  pool: string
  /** The shares that it is for, in their smallest unit */
  shares: string
  /** When it was made, in seconds since 1970 */
  since: number
  /** Of those, not fulfilled yet */
  waiting: string
}

export interface Yield {
  /** How many settled epochs it is of; 0: none is settled yet, and the rest is 0 */
  epochs: number
  /** The first of them */
  from: number
  /** Net yield of an epoch, in millionths of the stake; negative: more was slashed than earned; null: there is no stake */
  ppm: number | null
  /** What was taken for these epochs: of a commitment's delegated stake, or of all stake, in wei of FLT */
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
  /** What an account has lent, or as a provider account owes and can borrow */
  "/api/v1/accounts/{address}/credit": {
    path: {
      /** The account's address */
      address: string
    }
    query: {}
    answer: AccountCredit
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
  /** Sponsors' grants to its accounts, the newest first: at most 20 on a page */
  "/api/v1/accounts/{address}/grants": {
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
    answer: ListGrantDetail
  }
  /** Provider accounts that it owns, operates or has another part in: at most 20 on a page */
  "/api/v1/accounts/{address}/provider-accounts": {
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
    answer: ListProviderAccountDetail
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
  /** What it has to vote with */
  "/api/v1/accounts/{address}/votes": {
    path: {
      /** The account's address */
      address: string
    }
    query: {}
    answer: AccountVotes
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
  /** The pools that lend to providers */
  "/api/v1/credit": {
    path: {}
    query: {}
    answer: Credit
  }
  /** Provider accounts that borrow or did, in the order in which they began: at most 20 on a page */
  "/api/v1/credit/loans": {
    path: {}
    query: {
      /** How many items at the most; there may be fewer, and yet a next page */
      limit?: number
      /** The next of an earlier page of the same list; empty: the first page */
      cursor?: string
    }
    answer: ListBorrowerDetail
  }
  /** Lenders who wait to leave a pool, the first one first */
  "/api/v1/credit/requests": {
    path: {}
    query: {
      /** How many items at the most; there may be fewer, and yet a next page */
      limit?: number
      /** The next of an earlier page of the same list; empty: the first page */
      cursor?: string
      /** Whose queue: that of the pool that lends FLT against rewards, or the stablecoin against income */
      pool: "rewards" | "income"
    }
    answer: ListQueuedRequest
  }
  /** The deployment's file, as muster deploy wrote it */
  "/api/v1/deployment": {
    path: {}
    query: {}
    answer: Record<string, unknown>
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
  /** Offers, by their numbers or the cheapest first */
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
      /** price: the cheapest first, and the oldest first of those that cost the same. It needs a token: prices in different ones cannot be compared. Empty: by their numbers */
      order?: "" | "price"
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
