// For each invariant of test/invariant, a line of the contracts that makes it fail when it is written wrongly.
//
// `shows` is what the failing test says: the message of the invariant's assertion or, where an alteration keeps people
// from leaving, the contract's own error. `what` is the alteration in words.
"use strict";

const inFile = (file) => (shows, what, right, wrong) => ({ shows, what, file, right, wrong });
const rewards = inFile("src/staking/Rewards.sol");
const epochPool = inFile("src/staking/EpochPool.sol");
const slashing = inFile("src/staking/Slashing.sol");
const settlement = inFile("src/staking/Settlement.sol");
const delegation = inFile("src/staking/Delegation.sol");
const commitments = inFile("src/staking/Commitments.sol");
const governance = inFile("src/staking/Governance.sol");
const vault = inFile("src/staking/Vault.sol");
const pool = inFile("src/libraries/SharePool.sol");
const counting = inFile("src/capacity/Counting.sol");

const money = [
  // Everything is accounted for.
  settlement("held for somebody", "nothing is burned", "if (slash.burned != 0) _burn(slash.burned);", ""),
  rewards(
    "no more is claimable than was set aside",
    "half of the pool's rewards is set aside",
    "split.perShare.mulDiv(c.pool.shares, ONE, Math.Rounding.Ceil)",
    "split.perShare.mulDiv(c.pool.shares, 2 * ONE)"
  ),
  delegation(
    "nothing comes from nowhere",
    "a withdrawal says that it paid a wei more",
    "_pay(msg.sender, amount);",
    "_pay(msg.sender, amount++);"
  ),
  vault("all that is owed", "half is collected", "amount = owed[msg.sender];", "amount = owed[msg.sender] / 2;"),
  slashing(
    "everybody is owed what was credited and not collected",
    "the settler gets the treasury's part",
    "owed[treasuryAt(epoch)] += slash.toTreasury;",
    "owed[msg.sender] += slash.toTreasury;"
  ),
  // Shares.
  delegation(
    "only the owner changes a share",
    "shares go to the provider",
    "_shareOut(id, c, current);\n        Delegator storage d = _delegators[id][msg.sender];",
    "_shareOut(id, c, current);\n        Delegator storage d = _delegators[id][c.terms.provider];"
  ),
  delegation(
    "only the owner changes a request",
    "the provider gets the request",
    "_requests[id][msg.sender];\n        request = ",
    "_requests[id][c.terms.provider];\n        request = "
  ),
  delegation(
    "nobody changes when a request is released",
    "a request is released by today's rules",
    "requests[request].releaseEpoch);",
    "requests[request].releaseEpoch + _parametersAt(_currentEpoch()).thawingEpochs);"
  ),
  pool("a pool's shares are its delegators'", "redeemed shares stay", "pool.shares -= shares;", ""),
  delegation(
    "thawing shares are the requests'",
    "a request has a share more than was made",
    "SafeCast.toUint224(thawing)",
    "SafeCast.toUint224(thawing + 1)"
  ),
  pool(
    "no share is worth more than a token",
    "a deposit makes too few shares",
    "tokens.mulDiv(pool.shares + 1, pool.tokens + 1)",
    "tokens.mulDiv(pool.shares + 1, pool.tokens + 2)"
  ),
  delegation(
    "no thawing share is worth more than a token",
    "a token thaws that nobody has",
    "uint256 thawing = c.thawing.depositDown(amount);",
    "uint256 thawing = c.thawing.depositDown(amount); ++c.thawing.tokens;"
  ),
  pool(
    "a share never loses worth",
    "a deposit makes too many shares",
    "tokens.mulDiv(pool.shares + 1, pool.tokens + 1)",
    "tokens.mulDiv(pool.shares + 2, pool.tokens + 1)"
  ),
  // Rewards.
  rewards(
    "what has vested stays",
    "what the provider has not claimed is lost",
    "c.providerRewards += split.commission + split.toBond;",
    "c.providerRewards = split.commission + split.toBond;"
  ),
  rewards(
    "claimable says what claim pays",
    "the bond's part is not told of",
    "c.providerRewards + split.commission + split.toBond;\n    }\n\n    /// @dev Shares out",
    "c.providerRewards + split.commission;\n    }\n\n    /// @dev Shares out"
  ),
  epochPool(
    "no more is earned than the epoch's cap",
    "there is no cap",
    "Math.min(p.rewardCap / SpeedClass.REFERENCE, Math.min(p.rewardPool, reserve - promised) / all)",
    "Math.min(p.rewardPool, reserve - promised) / all"
  ),
  epochPool(
    "no more than the epoch's pool",
    "there is no pool",
    "Math.min(p.rewardPool, reserve - promised) / all",
    "(reserve - promised) / all"
  ),
  epochPool(
    "all proven units of an epoch earn the same",
    "each settlement fixes the rate by the reserve that is left",
    "if (rate.set) return rate.perWeight;",
    ""
  ),
  epochPool(
    "what is promised is there",
    "what is promised to one epoch is promised to another",
    "Math.min(p.rewardPool, reserve - promised)",
    "Math.min(p.rewardPool, reserve)"
  ),
  settlement(
    "the fee is what the bounty is short of the epoch's, and of no false claim",
    "the settler gets the fee besides a bounty",
    "uint256(p.settleFee).saturatingSub(bounty)",
    "p.settleFee"
  ),
  settlement(
    "the reward is the rest, and nothing for false claims",
    "a reward vests by today's rules",
    "uint256 epochs = p.vestingEpochs;",
    "uint256 epochs = _parametersAt(_currentEpoch()).vestingEpochs;"
  ),
  commitments(
    "epochs are settled in order, each once",
    "a commitment's first epoch is left out",
    "c.nextEpoch = start;",
    "c.nextEpoch = start + 1;"
  ),
  // Slashes.
  slashing(
    "a slash goes to the settler, the fire and the treasury",
    "the treasury gets what is burned as well",
    "slash.total - slash.bounty - slash.burned;",
    "slash.total - slash.bounty;"
  ),
  slashing(
    "no more than the faults cost",
    "a slash is twice the penalty",
    "Math.min(penalty, c.bond + delegated)",
    "Math.min(2 * penalty, c.bond + delegated)"
  ),
  slashing(
    "the bounty is the epoch's",
    "the bounty is today's",
    "slash.fromBond.mulDiv(p.bountyBps, BPS)",
    "slash.fromBond.mulDiv(_parametersAt(_currentEpoch()).bountyBps, BPS)"
  ),
  slashing(
    "the burned part is the epoch's",
    "the burned part is today's",
    ".mulDiv(p.burnBps, BPS)",
    ".mulDiv(_parametersAt(_currentEpoch()).burnBps, BPS)"
  ),
  slashing(
    "the bond is slashed first",
    "the bond bears half",
    "Math.min(slash.total, c.bond)",
    "Math.min(slash.total / 2, c.bond)"
  ),
  settlement(
    "a slash is what the epoch's rules ask for",
    "an epoch is settled by today's rates",
    "_penalty(c, n, p), p)",
    "_penalty(c, n, _parametersAt(current)), p)"
  ),
  slashing("a slash takes what its event says", "the bond is spared", "c.bond -= slash.fromBond;", ""),
  // Governance.
  governance(
    "a change holds from the next epoch on",
    "a change holds at once",
    "uint256 from = _currentEpoch() + 1;\n        _setParameters",
    "uint256 from = _currentEpoch();\n        _setParameters"
  ),
  governance(
    "a change holds from the next epoch on",
    "a change holds backwards",
    "_parameters[from] = p;",
    "_parameters[from > 1 ? _starts.latest() : from] = p;"
  ),
  governance(
    "governance moves no money",
    "another treasury halves the reserve",
    "_treasuries.push(SafeCast.toUint32(from), uint160(account));",
    "_treasuries.push(SafeCast.toUint32(from), uint160(account)); reserve /= 2;"
  ),
  governance(
    "another treasury waits for the next epoch",
    "another treasury is it at once",
    "return address(uint160(_treasuries.upperLookupRecent(SafeCast.toUint32(epoch))));",
    "return address(uint160(_treasuries.latest()));"
  ),
  governance(
    "the last treasury that was set stays",
    "the first treasury stays for ever",
    "return address(uint160(_treasuries.upperLookupRecent(SafeCast.toUint32(epoch))));",
    "return address(uint160(_treasuries.at(0)._value));"
  ),
  governance(
    "only who may governs, and only after the delay",
    "anybody sets parameters",
    "function setParameters(Parameters calldata p) external restricted {",
    "function setParameters(Parameters calldata p) external {"
  ),
  commitments(
    "collateral is frozen",
    "a commitment begins with today's collateral",
    "c.nextEpoch = start;",
    "c.nextEpoch = start; c.collateralPerUnit = _parametersAt(current).collateralPerUnit;"
  ),
  commitments(
    "commission is frozen",
    "who adds to the bond may raise the commission",
    "c.bond += amount;",
    "c.bond += amount; c.commissionBps = 10_000;"
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
  delegation(
    "nobody is held for longer",
    "thawing takes 64 epochs more",
    "current + _parametersAt(current).thawingEpochs;",
    "current + 64 + _parametersAt(current).thawingEpochs;"
  ),
  commitments(
    "only rounding is left",
    "closing stops the vesting",
    "uint256 bond = c.bond;",
    "uint256 bond = c.bond; c.rewards.rate = 0;"
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
  counting("claimed", "only the last response counts", "counts.claimed += response.claimed", "counts.claimed = response.claimed"),
  counting("proven", "what is claimed is proven", "if (response.proven) counts.proven", "counts.proven"),
  inFile("src/capacity/Challenges.sol")(
    "each challenge once",
    "a challenge is not listed",
    "opened.push(SafeCast.toUint32(challenge));",
    ""
  ),
  inFile("src/capacity/Audits.sol")(
    "proven by all",
    "a proof counts for one unit in the epoch's sum",
    "totalProven[epoch] += claimed * response.speedClass;",
    "totalProven[epoch] += response.speedClass;"
  ),
  inFile("src/capacity/EpochClock.sol")(
    "all windows are over",
    "an epoch is final three epochs late",
    "(elapsed - windows) / EPOCH_BLOCKS > epoch",
    "(elapsed - windows) / EPOCH_BLOCKS > epoch + 3"
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

// Messages of assertions that others imply, so that nothing can make them fail alone.
const IMPLIED = {
  "all together earn no more than the epoch's pool": "each earns no more than its part, and the parts are of one whole",
  "each unit once": "what the contract counts is what the record has, and the record has each unit once",
  "no more is slashed than ever came in": "each slash is held against the stake before it, and takes what its event says",
};

module.exports = {
  IMPLIED,
  groups: [
    { name: "money", tests: "test/invariant/Staking", built: "src/Staking.sol", alterations: money },
    { name: "counts", tests: "test/invariant/Capacity", built: "src/Capacity.sol", alterations: counts },
  ],
};
