// For each invariant of test/invariant, a line of the contracts that makes it fail when it is written wrongly.
//
// `shows` is what the failing test says: the message of the invariant's assertion or, where an alteration keeps people
// from leaving, the contract's own error. `what` is the alteration in words.
"use strict";
const { STAKING_LINKED, MARKET_LINKED } = require("../artifacts");

const inFile = (file) => (shows, what, right, wrong) => ({ shows, what, file, right, wrong });
const ledger = inFile("src/staking/Ledger.sol");
const commitments = inFile("src/staking/Commitments.sol");
const delegation = inFile("src/staking/Delegation.sol");
const rewards = inFile("src/staking/Rewards.sol");
const settlement = inFile("src/staking/Settlement.sol");
const heldSlashes = inFile("src/staking/HeldSlashes.sol");
const governance = inFile("src/staking/Governance.sol");
const vault = inFile("src/staking/Vault.sol");
const rules = inFile("src/libraries/Rules.sol");
const delegating = inFile("src/libraries/Delegating.sol");
const settling = inFile("src/libraries/Settling.sol");
const claiming = inFile("src/libraries/Claiming.sol");
const slashes = inFile("src/libraries/Slashes.sol");
const penalties = inFile("src/libraries/Penalties.sol");
const earnings = inFile("src/libraries/Earnings.sol");
const rates = inFile("src/libraries/EpochRates.sol");
const pool = inFile("src/libraries/SharePool.sol");
const cohorts = inFile("src/dao/Cohorts.sol");
const removals = inFile("src/dao/Removals.sol");
const nominations = inFile("src/dao/Nominations.sol");
const voting = inFile("src/dao/Voting.sol");
const approvals = inFile("src/dao/Approvals.sol");
const pauses = inFile("src/dao/Pauses.sol");
const dao = inFile("src/dao/Dao.sol");
const stakeVotes = inFile("src/dao/StakeVotes.sol");
const voteSettings = inFile("src/dao/VoteSettings.sol");
const timelock = inFile("src/dao/Timelock.sol");
// What the DAO takes from the library as it is.
const libraryOf = (name) => inFile(`node_modules/@openzeppelin/contracts/governance/${name}.sol`);
const governor = libraryOf("Governor");
const controller = libraryOf("TimelockController");
const fractional = libraryOf("extensions/GovernorCountingFractional");
const lateQuorum = libraryOf("extensions/GovernorPreventLateQuorum");
const counting = inFile("src/capacity/Counting.sol");

const money = [
  // Everything is accounted for.
  heldSlashes("held for somebody", "nothing is burned", "if (burned != 0) _burn(burned);", ""),
  settling(
    "the reserve is what was paid in and is not set aside",
    "the settler's fee comes from nowhere",
    "funds.reserve -= fee + reward;",
    "funds.reserve -= reward;"
  ),
  rates(
    "promised is what proven units that are not settled will earn",
    "what was earned stays promised",
    "funds.promised -= earned;",
    ""
  ),
  slashes(
    "everybody is owed what was credited and not collected",
    "the settler gets the treasury's part",
    "funds.owed[treasury] += toTreasury;",
    "funds.owed[held.settler] += toTreasury;"
  ),
  vault("what is owed is paid", "half is collected", "amount = _funds.owed[account];", "amount = _funds.owed[account] / 2;"),
  heldSlashes(
    "what is said to be paid is paid",
    "who takes back is told of a wei more",
    "if (amount != 0) _pay(msg.sender, amount);\n    }\n\n    /// @inheritdoc IStaking\n    function takeBackRequest",
    "if (amount != 0) _pay(msg.sender, amount++);\n    }\n\n    /// @inheritdoc IStaking\n    function takeBackRequest"
  ),
  vault(
    "what nobody has earned moves on, and no more",
    "half of the reserve stays",
    "uint256 amount = _funds.reserve - _funds.promised;",
    "uint256 amount = (_funds.reserve - _funds.promised + 1) / 2;"
  ),
  settling(
    "opening is paid once, by the rules of its epoch",
    "opening is paid again",
    "funds.openingPaid[challenge] = true;",
    ""
  ),
  settling(
    "opening is paid once, by the rules of its epoch",
    "half is paid",
    "Math.min(p.openingFee, funds",
    "Math.min(p.openingFee / 2 + 1, funds"
  ),
  // Stake.
  commitments(
    "stake is what came in, less what left and was slashed",
    "a bond is a wei short",
    "stake.bond + amount, stake.tokens",
    "stake.bond + amount - 1, stake.tokens"
  ),
  delegating(
    "a pool's shares are its delegators', and thawing shares the requests'",
    "a share stays when its owner leaves",
    "c.stake.setShares(stamp, stake.shares - shares);",
    "c.stake.setShares(stamp, stake.shares - shares + 1);"
  ),
  pool(
    "stake comes and goes by the price of a share",
    "a deposit makes too many shares",
    "amount.mulDiv(shares + 1, tokens + 1)",
    "amount.mulDiv(shares + 2, tokens + 1)"
  ),
  delegation(
    "previews say what will be",
    "a share more is told of",
    "return SharePool.sharesFor(amount, stake.tokens, stake.shares);",
    "return SharePool.sharesFor(amount, stake.tokens, stake.shares) + 1;"
  ),
  delegation(
    "only the owner changes a share",
    "shares go to the provider",
    "Delegating.enter(c, _holders[id][delegator],",
    "Delegating.enter(c, _holders[id][c.terms.provider],"
  ),
  delegation(
    "only the owner changes a share",
    "shares go to whoever pays",
    "Delegating.enter(c, _holders[id][delegator],",
    "Delegating.enter(c, _holders[id][msg.sender],"
  ),
  delegation(
    "only the owner makes a request",
    "the provider gets the request",
    "_holders[id][msg.sender], _requests[id][msg.sender], id, shares",
    "_holders[id][msg.sender], _requests[id][c.terms.provider], id, shares"
  ),
  delegation(
    "only the owner changes a request",
    "a request that was paid is there still",
    "if (r.paid == 0) thawingShares = r.shares;",
    "thawingShares = r.shares;"
  ),
  delegating(
    "a request waits by the day's rules",
    "stake that cannot be slashed does not wait",
    "_canBeSlashed(c.terms.state) ? thawingEpochs : 1;",
    "_canBeSlashed(c.terms.state) ? thawingEpochs : 0;"
  ),
  delegating(
    "a request is paid once, when its time has come",
    "a request is paid at once",
    "if (current < release) revert IStaking.StillThawing(release);",
    ""
  ),
  delegating(
    "a request is paid what it is worth",
    "half is paid",
    "amount = c.thawing.redeemDown(r.shares);",
    "amount = c.thawing.redeemDown(r.shares) / 2;"
  ),
  delegation(
    "no stake behind less than the least bond",
    "the bond is not looked at",
    "_requireLeastBond(c, c.stake.latest().bond, collateral, current);",
    ""
  ),
  delegating(
    "no more stake than a multiple of the collateral",
    "any stake is taken",
    "if (wanted > most) revert IStaking.TooMuchStake(wanted, most);",
    ""
  ),
  delegation(
    "no stake for more pending epochs than was said",
    "what is pending is not looked at",
    "if (pending > maxPending) revert EpochsPending(id, pending);",
    ""
  ),
  ledger(
    "what has lapsed takes no stake",
    "a commitment never lapses",
    "&& current <= c.terms.endEpoch;",
    ";"
  ),
  ledger(
    "an epoch's stake is what was there when it began",
    "today's stake is told of",
    "StakeHistory.Stake memory stake = _commitments[id].stake.since(epoch);",
    "StakeHistory.Stake memory stake = _commitments[id].stake.latest();"
  ),
  delegation(
    "a vote is the stake of the epoch",
    "a bond that was returned votes",
    "amount += Math.min(stake.bond, c.stake.since(epoch + 1).bond);",
    "amount += stake.bond;"
  ),
  // Terms.
  ledger(
    "terms begin with the next epoch, as promised and by the day's rules",
    "a commitment begins at once",
    "SafeCast.toUint24(current + 1);",
    "SafeCast.toUint24(current);"
  ),
  commitments(
    "a commitment waits for stake for 64 epochs",
    "it waits for one more",
    "OPEN_EPOCHS = 64;",
    "OPEN_EPOCHS = 65;"
  ),
  ledger(
    "the rules of the day of activation stay",
    "the least bond is forgotten",
    "c.minBondBps = p.minBondBps;",
    ""
  ),
  commitments(
    "all of the bond is returned",
    "nothing is said to be returned",
    "emit CommitmentClosed(id, stake.bond);",
    "emit CommitmentClosed(id, 0);"
  ),
  settling(
    "a commitment fails when the rules say so, and not else",
    "it fails too early",
    "failures <= p.maxFailures",
    "failures + 1 < p.maxFailures"
  ),
  settling(
    "failing epochs are kept",
    "a gap is between them",
    "c.failing << 1 |",
    "c.failing << 2 |"
  ),
  // Rewards.
  rates(
    "a rate is fixed once, within cap, pool and reserve",
    "there is no cap",
    "Math.min(p.rewardCap / SpeedClass.REFERENCE, Math.min(p.rewardPool, free) / all)",
    "Math.min(p.rewardPool, free) / all"
  ),
  rates(
    "a rate is fixed once, within cap, pool and reserve",
    "there is no pool",
    "Math.min(p.rewardPool, free) / all",
    "free / all"
  ),
  rates(
    "a rate is fixed once, within cap, pool and reserve",
    "each settlement fixes the rate by the reserve that is left",
    "if (rate.set) return rate.perWeight;",
    ""
  ),
  settling(
    "all proven units of an epoch earn the same",
    "half is said to be earned",
    "n.proven, earned, reward, fee);",
    "n.proven, earned / 2, reward, fee);"
  ),
  settling(
    "the fee is what the bounty is short of it, and a twentieth of the reward at most",
    "a tenth of the reward can be the fee",
    "MOST_FEE_BPS = 500;",
    "MOST_FEE_BPS = 1000;"
  ),
  settling(
    "the reward is the rest, for an honest epoch behind its stake",
    "what delegators get together is rounded down",
    ", Earnings.ONE, Math.Rounding.Ceil);",
    ", Earnings.ONE);"
  ),
  earnings(
    "a reward is released whole, V epochs after its settlement",
    "it is released an epoch early",
    "SafeCast.toUint48(current - vestingEpochs)",
    "SafeCast.toUint48(current - vestingEpochs + 1)"
  ),
  claiming(
    "nobody's later act changes what another earned",
    "who comes late earns as if it had come in time",
    "StakeHistory.epochOf(change._key) + 1;",
    "StakeHistory.epochOf(change._key);"
  ),
  claiming(
    "nobody's later act changes what another earned",
    "what is there is told of as if it were to come",
    "isProvider) - _all(c, h, released, isProvider);",
    "isProvider) - _all(c, h, released, isProvider) / 2;"
  ),
  claiming(
    "claimable says what claim pays",
    "the provider gets a wei more",
    "return (amount + providers, true);",
    "return (amount + providers + 1, true);"
  ),
  claiming(
    "a claim pays what the stake of each epoch earned",
    "a claim says that it paid a wei more",
    "emit IStaking.RewardsClaimed(id, msg.sender, to, amount);",
    "emit IStaking.RewardsClaimed(id, msg.sender, to, amount + 1);"
  ),
  settlement(
    "epochs are settled in order, each once",
    "a later epoch is settled first",
    "if (epoch > c.nextEpoch) revert NotNextEpoch(id, c.nextEpoch);",
    ""
  ),
  ledger(
    "final epochs wait to be settled",
    "one of them is not seen",
    "end.saturatingSub(_commitments[id].nextEpoch);",
    "end.saturatingSub(_commitments[id].nextEpoch + 1);"
  ),
  settlement("no more is settled than is final", "each is counted twice", "++settled;", "settled += 2;"),
  // Slashes.
  penalties(
    "faults cost what the epoch's rules say",
    "one whole challenge is not tolerated",
    "Math.max(toleranceBps * n.opportunities / BPS, n.mostActive);",
    "toleranceBps * n.opportunities / BPS;"
  ),
  settling(
    "a fault is slashed, if the bond was there",
    "downtime is not slashed",
    "if (s.forDowntime + s.forFalseClaims == 0) return 0;",
    "if (s.forFalseClaims == 0) return 0;"
  ),
  penalties(
    "the bond is slashed first",
    "a bond behind a large pool is spared",
    "s.fromBond = Math.min(total, bond);",
    "s.fromBond = pool > total ? 0 : Math.min(total, bond);"
  ),
  penalties(
    "pool and thawing stake bear the rest of a slash",
    "what thaws is spared",
    "s.fromThawing = rest.mulDiv(thawing, pool + thawing);",
    "s.fromThawing = rest > pool ? rest - pool : 0;"
  ),
  settling(
    "a slash is held for as long as its epoch's rules say",
    "a slash is held for an epoch",
    "k.current + p.holdEpochs",
    "k.current + 1"
  ),
  slashes(
    "a slash is held for as long as its epoch's rules say",
    "a slash is finished at once",
    "if (current < held.dueEpoch) revert IStaking.StillHeld(held.dueEpoch);",
    ""
  ),
  settling(
    "a false claim costs what is not released, and nothing else does",
    "what the epoch would have earned is told of twice",
    "forfeited += own;",
    "forfeited += 2 * own;"
  ),
  heldSlashes(
    "a slash is divided by the rules of its epoch",
    "a slash is divided by today's rules",
    "_parametersAt(epoch), treasuryAt(epoch)",
    "_parametersAt(_currentEpoch()), treasuryAt(epoch)"
  ),
  slashes(
    "forfeited rewards go back to the reserve",
    "they are said not to",
    "burned, toTreasury, held.forfeited);",
    "burned, toTreasury, 0);"
  ),
  slashes(
    "each slash comes once, and ends once",
    "what is given back is finished",
    "if (held.fate != IStaking.Fate.Held) revert IStaking.SlashNotHeld(id, number);",
    ""
  ),
  slashes(
    "everybody takes back once what was taken from it",
    "everybody takes back as often as it likes",
    "back.done = true;",
    ""
  ),
  slashes(
    "nothing is taken back in the epoch of the slash",
    "it is taken back at once",
    "if (current <= taken)",
    "if (current < taken)"
  ),
  slashes(
    "a slash given back leaves nobody poorer",
    "the provider does not get its bond back",
    "amount += uint256(held.fromBond) + held.toProvider;",
    "amount += held.toProvider;"
  ),
  slashes(
    "a slash given back leaves nobody richer",
    "the provider gets its bond back twice",
    "amount += uint256(held.fromBond) + held.toProvider;",
    "amount += 2 * uint256(held.fromBond) + held.toProvider;"
  ),
  settling(
    "a provider and its settler never gain by a fault",
    "a slash adds to the bond",
    "stake.bond - s.fromBond, stake.tokens",
    "stake.bond + 1e6 ether, stake.tokens"
  ),
  // Governance.
  governance(
    "a change holds from the next epoch on",
    "a change holds at once",
    "uint256 from = _currentEpoch() + 1;\n        _rules.setParameters",
    "uint256 from = _currentEpoch();\n        _rules.setParameters"
  ),
  rules(
    "a change holds from the next epoch on",
    "a change holds backwards",
    "self.parameters[from] = p;",
    "self.parameters[from > 1 ? self.starts.latest() : from] = p;"
  ),
  ledger(
    "governance moves no money",
    "a pause halves the reserve",
    "    uint256 public commitmentCount;",
    "    uint256 public commitmentCount; function _pause() internal override { super._pause(); _funds.reserve /= 2; }"
  ),
  rules(
    "another treasury waits for the next epoch",
    "another treasury is it at once",
    "uint160(self.treasuries.upperLookupRecent(SafeCast.toUint32(epoch)))",
    "uint160(self.treasuries.latest())"
  ),
  rules(
    "the last treasury that was set stays",
    "the first treasury stays for ever",
    "uint160(self.treasuries.upperLookupRecent(SafeCast.toUint32(epoch)))",
    "uint160(self.treasuries.at(0)._value)"
  ),
  governance(
    "only who may governs, and only after the delay",
    "anybody sets parameters",
    "function setParameters(Parameters calldata p) external restricted {",
    "function setParameters(Parameters calldata p) external {"
  ),
  settlement(
    "only who may governs, and only after the delay",
    "anybody moves the reserve",
    "external nonReentrant restricted {",
    "external nonReentrant {"
  ),
  heldSlashes(
    "only who may governs, and only after the delay",
    "anybody gives slashes back",
    "function giveBack(uint256 id, uint256 number) external restricted {",
    "function giveBack(uint256 id, uint256 number) external {"
  ),
  commitments(
    "a pause stops new commitments",
    "who makes a commitment is not asked for a pause",
    "external nonReentrant whenNotPaused returns (uint256 id) {",
    "external nonReentrant returns (uint256 id) {"
  ),
  rewards(
    "a pause stops claims",
    "a claim does not ask for a pause",
    "function claim(uint256 id) external nonReentrant whenNotPaused",
    "function claim(uint256 id) external nonReentrant"
  ),
  // The way out.
  delegation(
    "EnforcedPause()",
    "a pause stops withdrawals",
    "function withdraw(uint256 id, uint256 request) external nonReentrant",
    "function withdraw(uint256 id, uint256 request) external nonReentrant whenNotPaused"
  ),
  delegation(
    "delegated stake is paid out",
    "a pause keeps back what is withdrawn",
    "_pay(msg.sender, amount);",
    "_pay(msg.sender, paused() ? 0 : amount);"
  ),
];

const counts = [
  counting(
    "opportunities",
    "leased units are not excused",
    "_activeUnits(terms.units, leasedAt(id, opened[k]))",
    "terms.units"
  ),
  counting("most active", "the last challenge is the one with most units", "Math.max(counts.mostActive, active)", "active"),
  counting(
    "opportunities",
    "leases count as they are when an epoch is settled",
    "leasedAt(id, opened[k])",
    "leasedAt(id, block.number)"
  ),
  counting("opportunities", "stopped challenges count", " || isStopped(opened[k])", ""),
  counting("proven by all", "what is proven of stopped challenges counts", "if (!isStopped(opened[k])) weight", "weight"),
  counting("claimed", "only the last response counts", "counts.claimed += response.claimed", "counts.claimed = response.claimed"),
  counting("proven", "what is claimed is proven", "if (response.proven) counts.proven", "counts.proven"),
  inFile("src/capacity/Challenges.sol")(
    "each challenge once",
    "a challenge is not listed",
    "opened.push(SafeCast.toUint32(challenge));",
    ""
  ),
  inFile("src/capacity/Challenges.sol")(
    "what is stopped is not opened",
    "whether it is stopped is not asked",
    "_requireRunning(challenge);",
    ""
  ),
  inFile("src/capacity/Stops.sol")(
    "no stop soon after another",
    "challenges are stopped as often as one likes",
    "if (any && block.number <= last + most) revert StoppedLately(last + most + 1);",
    ""
  ),
  inFile("src/capacity/Stops.sol")(
    "only the guardian stops challenges",
    "anybody stops challenges",
    "function stopChallenges() external restricted {",
    "function stopChallenges() external {"
  ),
  inFile("src/capacity/Audits.sol")(
    "proven by all",
    "a proof counts for one unit in the epoch's sum",
    "_noteProven(challenge, claimed * response.speedClass);",
    "_noteProven(challenge, response.speedClass);"
  ),
  inFile("src/capacity/EpochClock.sol")(
    "all windows are over",
    "an epoch is final three epochs late",
    "return epoch < finalEpochs();",
    "return epoch + 3 < finalEpochs();"
  ),
  inFile("src/capacity/Leases.sol")(
    "only the market leases",
    "anybody leases",
    "function setLeased(uint256 id, uint256 count) external restricted {",
    "function setLeased(uint256 id, uint256 count) external {"
  ),
  inFile("src/capacity/Leases.sol")(
    "no more is leased than was shown",
    "any number is leased",
    "if (count > most) revert NotLeasable(id, count, most);",
    ""
  ),
  inFile("src/capacity/Leases.sol")(
    "leasable",
    "half is said to be leasable",
    "? _leasable(id, terms.units) : 0;",
    "? _leasable(id, terms.units) / 2 : 0;"
  ),
  inFile("src/capacity/Responses.sol")(
    "no more is claimed than is active",
    "any number of units is claimed",
    "if (n == 0 || n > active) revert",
    "if (n == 0) revert"
  ),
];

const watching = [
  inFile("src/watch/Watchers.sol")(
    "a stake comes back as it is",
    "half of a stake comes back",
    "amount = member.stake;",
    "amount = member.stake / 2;"
  ),
  inFile("src/watch/Reports.sol")(
    "whoever shows gets the deposit",
    "whoever shows gets half of the deposit",
    "slots.open & bit == 0 ? 0 : DEMAND_DEPOSIT;",
    "slots.open & bit == 0 ? 0 : DEMAND_DEPOSIT / 2;"
  ),
  inFile("src/watch/Reports.sol")(
    "who demanded gets the deposit and a half",
    "who demanded gets a quarter",
    "uint256 toDemander = amount / 2 + DEMAND_DEPOSIT;",
    "uint256 toDemander = amount / 4 + DEMAND_DEPOSIT;"
  ),
  inFile("src/watch/Pay.sol")(
    "all reporters of a day are paid alike",
    "half of the pay is paid",
    "_pay(msg.sender, amount);",
    "_pay(msg.sender, amount / 2);"
  ),
  inFile("src/watch/DayClock.sol")(
    "all that is possible is done, and nothing else",
    "windows have no end",
    "if (block.timestamp < first || block.timestamp >= end) revert",
    "if (block.timestamp < first) revert"
  ),
  inFile("src/watch/ServiceLevels.sol")(
    "all that is possible is done, and nothing else",
    "a service level is set again",
    "if (watched.targetBps != 0 || !_isBeforeItsStart(terms)) revert",
    "if (!_isBeforeItsStart(terms)) revert"
  ),
  inFile("src/watch/Strikes.sol")(
    "all that is possible is done, and nothing else",
    "nothing is forgiven",
    "if (slots <= MOST_DIFFERENT) revert",
    "if (slots == 0) revert"
  ),
  inFile("src/watch/Reports.sol")(
    "stakes, deposits, reserve and pay are there",
    "what a kept word costs is not burned",
    "_burn(amount - amount / 2);",
    ""
  ),
  inFile("src/watch/Pay.sol")(
    "the reserve is what nobody has earned",
    "who kept a word back takes its pay out of the reserve",
    "_reserve -= each * (record.reporters - record.withholders);",
    "_reserve -= each * record.reporters;"
  ),
  inFile("src/watch/Watchers.sol")(
    "a stake is what penalties left",
    "a penalty leaves the stake as it is",
    "member.stake = SafeCast.toUint128(left);",
    ""
  ),
  inFile("src/watch/Watchers.sol")(
    "the list's length",
    "who leaves leaves a gap",
    "_counts.push(tomorrow, SafeCast.toUint224(last));",
    ""
  ),
  inFile("src/watch/Watchers.sol")(
    "the list's places",
    "nobody takes the place of who leaves",
    "_seat(moved, place, tomorrow);",
    "_seat(watcher, place, tomorrow);"
  ),
  inFile("src/watch/Judging.sol")(
    "a slot is down when three said so together",
    "who did not look saw it down",
    "down.add(word.seen & ~word.up);",
    "down.add(~word.up);"
  ),
  inFile("src/watch/Judging.sol")(
    "the sum of all days",
    "a day that is judged again counts twice",
    "uint256 before = _reduction(watched, counted, slots.down);",
    "uint256 before = 0;"
  ),
  inFile("src/libraries/Seats.sol")(
    "the committee is a shuffle's",
    "a place that was moved once is not moved again",
    "what[step] = _at(where, what, step, step);",
    "what[step] = step;"
  ),
  inFile("src/watch/Judging.sol")(
    "what is final stays",
    "the newest sum is every day's",
    "if (day >= watched.reducedDay) return watched.total;",
    "if (true) return watched.total;"
  ),
];

const tokens = inFile("src/market/Tokens.sol");
const leaseBook = inFile("src/market/LeaseBook.sol");
const leaseEnds = inFile("src/market/LeaseEnds.sol");
const orders = inFile("src/market/Orders.sol");
const payments = inFile("src/market/Payments.sol");

const market = [
  tokens(
    "every grain is somebody's",
    "what is less than a unit is lost when the rest is collected",
    "_owed[account][token] = grains % GRAINS;",
    "_owed[account][token] = 0;"
  ),
  payments(
    "what ran up is paid or given back, once",
    "the provider is paid in full, and the account is given back a part all the same",
    "uint256 toProvider = l.rate * (until - from) - refund.total;",
    "uint256 toProvider = l.rate * (until - from);"
  ),
  leaseEnds(
    "an account pays the rates of its running leases",
    "a lease that ended is paid on",
    "account.rate -= l.rate;",
    ""
  ),
  orders(
    "a grant pays its parts of them",
    "a grant pays the deposit alone",
    "if (_isLive(account, l.grant)) account.sponsored += l.sponsored;",
    ""
  ),
  leaseBook(
    "the ledger counts the units that are not back",
    "one unit of each lease stays leased",
    "Math.saturatingSub(leasedUnits(commitment), units)",
    "Math.saturatingSub(leasedUnits(commitment), units - 1)"
  ),
  leaseBook(
    "an offer counts the units that are not back",
    "the offer keeps one unit of each lease",
    "offer.units -= uint16(units);",
    "offer.units -= uint16(units - 1);"
  ),
  leaseBook(
    "a lease's terms stay",
    "the machine's key takes the place of what was ordered",
    "l.hostKey = hostKey;",
    "l.specHash = hostKey;"
  ),
  payments(
    "a sponsor gets back what no lease used",
    "a sponsor's part of a deposit is released to the renter",
    "uint256 toSponsor = l.sponsored * rest;",
    "uint256 toSponsor = 0;"
  ),
  payments(
    "a sponsor gets no more than it gave",
    "the whole deposit is released to the sponsor",
    "uint256 toSponsor = l.sponsored * rest;",
    "uint256 toSponsor = l.grant == 0 ? 0 : l.rate * rest;"
  ),
  orders(
    "a grant pays for what was permitted",
    "a permission is not used up",
    "given.permit = MarketRecords.LeasePermit({offer: 0, version: 0, until: 0, lease: uint48(lease)});",
    "given.permit.lease = uint48(lease);"
  ),
  leaseEnds(
    "anybody can finish a lease",
    "ending a lease takes more than there is",
    "l.endedAt = uint40(block.timestamp);",
    "for (uint256 k = 0; k < 5000; ++k) l.endedAt = uint40(block.timestamp - k % 2);"
  ),
  payments(
    "a finished lease is paid to its end",
    "what is owed out of the deposit is not paid",
    "until = Math.min(until, standing.owedTo);",
    "until = Math.min(until, standing.paidTo);"
  ),
];

const certifiers = inFile("src/certificates/Certifiers.sol");
const issuing = inFile("src/certificates/Issuing.sol");

const loans = inFile("src/credit/Loans.sol");
const withdrawals = inFile("src/credit/Withdrawals.sol");

const lending = [
  loans("what is counted is there", "recoveries are counted twice", "firstLoss += rest - toLenders;", "firstLoss += rest;"),
  withdrawals("what is counted is there", "who fulfils is paid on top", "owed[r.lender] += assets - fee;", "owed[r.lender] += assets;"),
  loans(
    "lenders lose no more than is written off",
    "what the first loss bears is the lenders' loss too",
    "b.lost = SafeCast.toUint128(b.lost + amount - borne);",
    "b.lost = SafeCast.toUint128(b.lost + amount + borne);"
  ),
  loans("what is lent is owed", "a repaid debt is still lent", "        _scaled -= scaled;\n", ""),
  loans("what is owed is lent, but for rounding", "a loan is not counted", "        _scaled += scaled;\n", ""),
  withdrawals("nothing before the head of the queue waits", "a part is enough", "if (r.shares != 0) {", "if (r.shares == 0 && cash == 0) {"),
  withdrawals("the queue is its requests", "what is fulfilled still waits", "        queuedShares -= shares;\n", ""),
  withdrawals("the pool has the shares that wait", "fulfilled shares stay", "        _burn(address(this), shares);\n", ""),
  loans("a share loses by losses alone", "the first loss bears nothing", "uint256 borne = Math.min(amount, firstLoss);", "uint256 borne = 0;"),
];

const certifying = [
  certifiers("the bonds are there", "nothing is burned", "_burn(burned);", ""),
  certifiers(
    "a bond is what was put up and not slashed",
    "a slash is paid out of others' bonds",
    "member.bond -= uint96(amount);",
    ""
  ),
  certifiers(
    "a certificate is valid while what it rests on is",
    "a certifier that has resigned still certifies",
    "member.kinds & kind != 0 && member.freeAt == 0 &&",
    "member.kinds & kind != 0 &&"
  ),
  certifiers(
    "a certificate is valid while what it rests on is",
    "a higher least bond ends certificates of those who are admitted",
    "member.bond >= member.leastBond;",
    "member.bond >= leastBond;"
  ),
  issuing(
    "a certificate is valid while what it rests on is",
    "what was struck is valid",
    "record.ended = true;\n        emit CertificateStruck(uid);",
    "emit CertificateStruck(uid);"
  ),
  issuing(
    "a certificate is valid while what it rests on is",
    "what was revoked is valid",
    "_records[attestation.uid].ended = true;",
    ""
  ),
  issuing(
    "the certificate is the valid one that expires last",
    "the newest counts, valid or not",
    "if (record.expiry > latest && _isValid(record)) {",
    "if (_isValid(record)) {"
  ),
];

const council = [
  // Who sits.
  cohorts("who has a seat sits", "who leaves stays in the list", "delete _members[seat];", ""),
  voting(
    "nobody has two seats",
    "who is re-elected is given another seat",
    "(bool sits,) = seatOf(winners[k]);\n            if (sits) continue;",
    ""
  ),
  cohorts("those who sit are counted", "who leaves is still counted", "--_sitting;", ""),
  voting(
    "seats are won and lost as is said",
    "nobody is told who lost the seat",
    "emit Elected(election, winners[k], seat, _memberAt(seat));",
    "emit Elected(election, winners[k], seat, address(0));"
  ),
  removals(
    "who was removed is not back within the term",
    "nobody is barred",
    "return through != 0 && electionCount() <= through;",
    "return through == type(uint256).max;"
  ),
  // What people spend.
  nominations(
    "support that was given is spent",
    "support is not noted",
    "e.supported[msg.sender] = _spend(",
    "_spend("
  ),
  nominations(
    "nobody gives more support than it has votes",
    "each time all votes can be given",
    "e.supported[msg.sender] = _spend(e, e.supported[msg.sender], nominees,",
    "e.supported[msg.sender] += _spend(e, 0, nominees,"
  ),
  voting("votes that were given are spent", "votes are not noted", "e.voted[msg.sender] = _spend(", "_spend("),
  voting(
    "nobody votes with more than it has",
    "each time all votes can be given",
    "e.voted[msg.sender] = _spend(e, e.voted[msg.sender], candidates,",
    "e.voted[msg.sender] += _spend(e, 0, candidates,"
  ),
  voting(
    "candidates have the votes that were given",
    "the last voter's take the place of all before",
    "nominee.votes += SafeCast",
    "nominee.votes = SafeCast"
  ),
  // What members do together.
  approvals("an action is done once", "what was done is done again", "if (action.executed) revert AlreadyExecuted(id);", ""),
  approvals(
    "only members approve",
    "who has no seat approves for the first",
    "uint256 seat = _requireSeat(msg.sender);\n        uint256 most",
    "(, uint256 seat) = seatOf(msg.sender);\n        uint256 most"
  ),
  approvals(
    "an action is done when enough of those who sit approved it",
    "who has left is counted",
    "approver != address(0) && approver == _memberAt(seat)",
    "approver != address(0)"
  ),
  pauses("anybody ends a pause that is over", "the pause is only said to be over", "if (_isPaused()) STAKING.unpause();", ""),
];

const governing = [
  stakeVotes(
    "no token votes twice",
    "what is held counts again for each commitment",
    "votes += STAKING.stakeOf(id, account, epoch);",
    "votes += STAKING.stakeOf(id, account, epoch) + super._getVotes(account, timepoint, params);"
  ),
  stakeVotes(
    "somebody's votes are what it was trusted with and had staked",
    "what was staked in the epoch counts",
    "STAKING.stakeOf(id, account, epoch)",
    "STAKING.stakeOf(id, account, epoch + 1)"
  ),
  stakeVotes(
    "whoever has the threshold's votes proposes",
    "whoever names commitments needs no votes",
    "if (votes < threshold) revert GovernorInsufficientProposerVotes(msg.sender, votes, threshold);",
    ""
  ),
  stakeVotes(
    "whoever has votes left votes while the vote runs",
    "a commitment may be named twice",
    "if (id <= last) revert CommitmentsNotAscending(id);",
    ""
  ),
  stakeVotes(
    "a vote has what its voter had, and not what it used",
    "a vote has a wei more",
    "super._countVote(proposalId, account, support, totalWeight, fraction)",
    "super._countVote(proposalId, account, support, totalWeight + 1, fraction)"
  ),
  dao(
    "a signed vote counts once",
    "no signature is looked at",
    "return super._validateExtendedVoteSig(proposalId, support, voter, reason, params, signature);",
    "return true;"
  ),
  stakeVotes(
    "what is counted is what was given",
    "votes against count as votes for",
    "super._countVote(proposalId, account, support, totalWeight, fraction)",
    "super._countVote(proposalId, account, support == 0 ? 1 : support, totalWeight, fraction)"
  ),
  fractional(
    "what was given is used",
    "the next part takes the place of those before",
    "details.usedVotes[account] += usedWeight;",
    "details.usedVotes[account] = usedWeight;"
  ),
  governor(
    "a vote begins and ends by the settings of its proposal",
    "a vote begins a block later",
    "uint256 snapshot = clock() + votingDelay();",
    "uint256 snapshot = clock() + votingDelay() + 1;"
  ),
  voteSettings("a late quorum extends a vote once", "it does not", "super._tallyUpdated(proposalId);", ""),
  lateQuorum(
    "a late quorum extends a vote once",
    "each vote after it extends it again",
    "if (_extendedDeadlines[proposalId] == 0 && _quorumReached(proposalId)) {",
    "if (_quorumReached(proposalId)) {"
  ),
  dao(
    "a proposal is where votes and time have brought it",
    "what is defeated has won",
    "return super.state(proposalId);",
    "ProposalState s = super.state(proposalId);\n        return s == ProposalState.Defeated ? ProposalState.Succeeded : s;"
  ),
  dao(
    "its proposer withdraws it before the vote",
    "nobody does",
    "return super._cancel(targets, values, calldatas, descriptionHash);",
    "revert GovernorDisabledDeposit();"
  ),
  dao(
    "what has won is queued",
    "nothing is",
    "return super._queueOperations(proposalId, targets, values, calldatas, descriptionHash);",
    "revert GovernorProposalQueueingFailed(proposalId);"
  ),
  timelock(
    "only what has won is queued",
    "the council proposes, too",
    "_grantRole(CANCELLER_ROLE, council);",
    "_grantRole(CANCELLER_ROLE, council);\n        _grantRole(PROPOSER_ROLE, council);"
  ),
  timelock("the council cancels what is queued", "it may not", "_grantRole(CANCELLER_ROLE, council);", ""),
  controller(
    "what is queued is done once, when its time has come",
    "it is done at once",
    "return OperationState.Waiting;",
    "return OperationState.Ready;"
  ),
  voteSettings(
    "what is due is done if it is allowed",
    "any quorum is",
    '_within("quorumBps", newQuorumNumerator, LEAST_QUORUM_BPS, MOST_QUORUM_BPS);',
    ""
  ),
  voteSettings(
    "settings are those that were decided",
    "a vote gets a block more",
    "super._setVotingPeriod(newVotingPeriod);",
    "super._setVotingPeriod(newVotingPeriod + 1);"
  ),
];

const programme = inFile("src/dao/Programme.sol");

const sponsoring = [
  programme(
    "a programme has what its leases did not use",
    "half of what is paid in comes",
    "IERC20(t.token).safeTransferFrom(msg.sender, address(this), amount);",
    "IERC20(t.token).safeTransferFrom(msg.sender, address(this), amount / 2);"
  ),
  programme(
    "a programme has what its leases did not use",
    "what comes back goes past it",
    "MARKET.collect(t.token, address(this));",
    "MARKET.collect(t.token, t.owner);"
  ),
];

// Messages of assertions that others imply, so that nothing can make them fail alone.
const IMPLIED = {
  "what is promised is there": "a rate is within what is free, and nothing else is paid out of what is promised",
  "no token votes that is in somebody's hands": "votes are the record's, and there stake leaves an epoch after its last vote",
  "no more is claimable than was set aside": "both are the record's, which shares out what it set aside",
  "no share is worth more than a token": "stake comes and goes by the price of a share, and nothing else adds tokens",
  "shares are fewer than 2^145": "a commitment fails by the record's rules, and one of these is that slashes multiplied its shares too often",
  "nobody is held for longer": "a request waits by the day's rules, which are within their bounds",
  "only rounding is left": "what is paid is the record's, which shares out all that comes in",
  "all units come back": "every lease is given back, and the ledger counts the units that are not",
  "less than a unit of each stays": "every grain is somebody's, and who it belongs to takes it out",
  "a renter has no more than was deposited": "every grain is somebody's, providers get what ran up, and sponsors what no lease used",
  "no more votes than there were tokens": "no token votes twice, and a vote has what its voter had and did not use",
  "each unit once": "what the contract counts is what the record has, and the record has each unit once",
};

module.exports = {
  IMPLIED,
  groups: [
    { name: "money", tests: "test/invariant/Staking", built: [...STAKING_LINKED, "src/Staking.sol"], alterations: money },
    { name: "market", tests: "test/invariant/Market", built: [...MARKET_LINKED, "src/Market.sol"], alterations: market },
    { name: "counts", tests: "test/invariant/Capacity", built: ["src/Capacity.sol"], alterations: counts },
    { name: "council", tests: "test/invariant/Council", built: ["src/dao/Council.sol"], alterations: council },
    { name: "dao", tests: "test/invariant/Dao", built: ["src/dao/Dao.sol", "src/dao/Timelock.sol"], alterations: governing },
    { name: "sponsors", tests: "test/dao/ProgrammeInvariant", built: ["src/dao/Sponsors.sol"], alterations: sponsoring },
    { name: "watch", tests: "test/invariant/Watching", built: ["src/Watch.sol"], alterations: watching },
    { name: "credit", tests: "test/invariant/Lending", built: ["src/credit/CreditPool.sol"], alterations: lending },
    { name: "certificates", tests: "test/invariant/Certifying", built: ["src/Certificates.sol"], alterations: certifying },
  ],
};
