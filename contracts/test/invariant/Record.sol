// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ICapacity} from "../../src/interfaces/ICapacity.sol";
import {IStaking} from "../../src/interfaces/IStaking.sol";
import {LedgerDouble} from "../doubles/LedgerDouble.sol";
import {RuleBook} from "./RuleBook.sol";

/// @title The money by brute force: who had what stake when each epoch began, what each epoch earned, what was voided and
/// what is held. Lists and loops, where the contract has sums and looks them up.
/// @dev It takes from the contract only how many units a commitment has in an epoch.
abstract contract Record is RuleBook {
    uint256 public constant PEOPLE = 4;

    struct Stake {
        uint256 bond;
        uint256 tokens;
        uint256 shares;
        uint256 thawing;
        uint256 thawingShares;
    }

    /// @dev The stake of the epochs from one on, to the next entry's.
    struct Past {
        uint256 from;
        Stake stake;
    }

    struct Reward {
        uint256 epoch;
        uint256 settledIn;
        uint256 past; // whose it is
        uint256 perShare;
        uint256 toPool;
        uint256 toProvider;
        uint256 voidedBy; // the number of the slash, from 1; 0: by none
    }

    struct Held {
        uint256 epoch;
        uint256 due;
        IStaking.Fate fate;
        address settler;
        uint256 fromBond;
        uint256 fromPool;
        uint256 fromThawing;
        uint256 forfeited;
        uint256 settledIn;
        uint256 takenBack;
        uint256 shares; // of the pool, just before
        uint256 thawingShares;
        Reward own; // what the epoch would have earned
    }

    struct Request {
        uint256 shares;
        uint256 release;
        bool paid;
    }

    struct Holder {
        uint256 shares;
        uint256[] past; // the shares of each `Past`
        uint256[] changedIn; // epochs in which the shares changed
        uint256 until; // rewards of the epochs before this one are claimed
        Request[] requests;
    }

    /// @dev What an account had just before a slash, and what it has taken back of it.
    struct Part {
        uint256 shares;
        uint256[] requests; // thawing shares
        bool taken;
        mapping(uint256 request => bool) requestTaken;
    }

    struct Commitment {
        address provider;
        uint256 speedClass;
        uint256 commissionBps;
        uint256 duration;
        IStaking.State state;
        uint256 perUnit; // 0 until it is Active
        uint256 minBondBps;
        uint256 vesting;
        uint256 end;
        uint256 next;
        Stake stake;
        Past[] past;
        Reward[] rewards;
        Held[] slashes;
        bool[] failing; // whether each settled epoch was
        uint256 rewardsLeft; // set aside, not voided and not claimed
        uint256 providerUntil; // as in `Holder`
        mapping(address account => Holder) accounts;
        mapping(uint256 number => mapping(address account => Part)) parts;
    }

    /// @dev An epoch of a commitment, judged.
    struct Verdict {
        ICapacity.Counts counts;
        Stake stake;
        bool bonded;
        bool covered;
        uint256 collateral;
        uint256 forDowntime;
        uint256 forFalseClaims;
        uint256 earned;
    }

    LedgerDouble public immutable LEDGER;

    uint256 public reserve;
    uint256 public promised;
    uint256 public held; // by slashes that are neither finished nor given back
    uint256 public givenBack; // and not taken back yet
    uint256 public owed; // to everybody
    mapping(uint256 epoch => bool) public isFixed;
    mapping(uint256 epoch => uint256) public rates;
    mapping(uint256 id => Commitment) internal _book;
    mapping(address account => uint256) internal _owed;
    uint256 internal _count;

    constructor(LedgerDouble ledger) {
        LEDGER = ledger;
    }

    /// @notice Anybody delegates and provides, and the last is the first treasury.
    function person(uint256 who) public pure returns (address) {
        // forge-lint: disable-next-line(unsafe-typecast)
        return address(uint160(0xbeef00 + who % PEOPLE));
    }

    /// @notice The clock goes on: what is there now is the stake of the epochs to come.
    function goTo(uint256 epoch) external {
        uint256 from = LEDGER.currentEpoch() + 1;
        for (uint256 id = 1; id <= _count; ++id) {
            Commitment storage c = _book[id];
            c.past.push(Past(from, c.stake));
            for (uint256 who = 0; who < PEOPLE; ++who) {
                Holder storage a = c.accounts[person(who)];
                a.past.push(a.shares);
            }
        }
        LEDGER.setEpoch(epoch);
    }

    /// @notice What a commitment had set aside, and what of it is nobody's but rounding, at most.
    function roundingOf(uint256 id) external view returns (uint256) {
        Commitment storage c = _book[id];
        uint256 parts = c.rewards.length + c.slashes.length * (2 * PEOPLE + 2);
        for (uint256 who = 0; who < PEOPLE; ++who) {
            parts += c.accounts[person(who)].requests.length * (1 + c.slashes.length);
        }
        return 10 + 2 * PEOPLE + parts + c.rewards.length * PEOPLE;
    }

    /// @notice The epoch in which a slash took place.
    function slashedIn(uint256 id, uint256 number) external view returns (uint256) {
        return _book[id].slashes[number].settledIn;
    }

    function tookBack(uint256 id, uint256 number, address account) external view returns (bool) {
        return _book[id].parts[number][account].taken;
    }

    /// @notice Whether a slash that was given back had taken something from a request that was not paid back.
    function canTakeBack(uint256 id, uint256 number, address account, uint256 request) external view returns (bool) {
        Part storage part = _book[id].parts[number][account];
        return request < part.requests.length && part.requests[request] != 0 && !part.requestTaken[request];
    }

    function totalStakes() public view returns (uint256 sum) {
        for (uint256 id = 1; id <= _count; ++id) {
            Stake memory s = _book[id].stake;
            sum += s.bond + s.tokens + s.thawing;
        }
    }

    /// @dev The stake that has been here since the current epoch began, or longer: what was slashed in it, too.
    function _voting() internal view returns (uint256 sum) {
        sum = totalStakes();
        for (uint256 id = 1; id <= _count; ++id) {
            Held[] storage all = _book[id].slashes;
            for (uint256 k = all.length; k > 0 && all[k - 1].settledIn == _now(); --k) {
                Held storage h = all[k - 1];
                uint256 stake = h.fromBond + h.fromPool + h.fromThawing;
                sum += stake - _least(stake, h.takenBack);
            }
        }
    }

    function rewardsLeft() public view returns (uint256 sum) {
        for (uint256 id = 1; id <= _count; ++id) {
            sum += _book[id].rewardsLeft;
        }
    }

    /// @dev How many units it has then.
    function _unitsIn(uint256 id, uint256 epoch) internal view virtual returns (uint256);

    function _now() internal view returns (uint256) {
        return LEDGER.currentEpoch();
    }

    /// @dev The entry for an epoch, from 1; 0: it was not there when the epoch began.
    function _pastOf(Commitment storage c, uint256 epoch) internal view returns (uint256 k) {
        k = c.past.length;
        while (k > 0 && c.past[k - 1].from > epoch) --k;
    }

    function _stakeIn(Commitment storage c, uint256 epoch) internal view returns (Stake memory stake) {
        uint256 k = _pastOf(c, epoch);
        if (k > 0) stake = c.past[k - 1].stake;
    }

    function _sharesIn(Commitment storage c, address account, uint256 past) internal view returns (uint256) {
        return past == 0 ? 0 : c.accounts[account].past[past - 1];
    }

    /// @dev What an account's stake of an epoch is worth; a bond counts only if it is there in the next one as well.
    function _votesOf(uint256 id, address account, uint256 epoch) internal view returns (uint256 votes) {
        Commitment storage c = _book[id];
        Stake memory stake = _stakeIn(c, epoch);
        votes = _tokensFor(_sharesIn(c, account, _pastOf(c, epoch)), stake.tokens, stake.shares);
        if (account == c.provider) votes += _least(stake.bond, c.stake.bond);
    }

    function _judge(uint256 id, uint256 epoch) internal view returns (Verdict memory v) {
        Commitment storage c = _book[id];
        IStaking.Parameters storage p = _rulesOf(epoch);
        v.counts = LEDGER.countsOf(id, epoch);
        v.stake = _stakeIn(c, epoch);
        v.collateral = _unitsIn(id, epoch) * c.perUnit;
        v.bonded = v.stake.bond >= _ceilDiv(v.collateral * c.minBondBps, BPS);
        v.covered = 2 * (v.stake.bond + v.stake.tokens) >= v.collateral;
        (v.forDowntime, v.forFalseClaims) = _penalty(p, c.perUnit, v.counts);
        v.earned = v.counts.proven * c.speedClass * rates[epoch];
    }

    /// @dev An amount that an epoch earned, for those whose stake it was.
    function _share(Commitment storage c, uint256 epoch, uint256 amount) internal view returns (Reward memory r) {
        r.past = _pastOf(c, epoch);
        Stake memory stake = _stakeIn(c, epoch);
        uint256 rest = amount - amount * c.commissionBps / BPS;
        uint256 forPool = rest * stake.tokens / (stake.bond + stake.tokens);
        r.toProvider = amount - forPool;
        if (stake.shares != 0) r.perShare = forPool * ONE / stake.shares;
        r.toPool = _ceilDiv(r.perShare * stake.shares, ONE);
        (r.epoch, r.settledIn) = (epoch, _now());
    }

    /// @dev The rewards of the epochs before this one are released.
    function _released(Commitment storage c) internal view returns (uint256 epoch) {
        for (uint256 k = 0; k < c.rewards.length; ++k) {
            if (c.rewards[k].settledIn + c.vesting <= _now()) epoch = c.rewards[k].epoch + 1;
        }
    }

    function _unreleased(Commitment storage c) internal view returns (uint256 sum) {
        for (uint256 k = 0; k < c.rewards.length; ++k) {
            Reward storage r = c.rewards[k];
            if (r.voidedBy == 0 && r.settledIn + c.vesting > _now()) sum += r.toPool + r.toProvider;
        }
    }

    /// @dev What an account can claim as a delegator.
    function _due(Commitment storage c, address account, uint256 released) internal view returns (uint256 sum) {
        Holder storage a = c.accounts[account];
        for (uint256 k = 0; k < c.rewards.length; ++k) {
            Reward storage r = c.rewards[k];
            if (r.voidedBy != 0 || r.epoch < a.until || r.epoch >= released) continue;
            sum += _sharesIn(c, account, r.past) * r.perShare;
        }
        return sum / ONE;
    }

    /// @dev What the provider can claim as such.
    function _providersDue(Commitment storage c, uint256 released) internal view returns (uint256 sum) {
        for (uint256 k = 0; k < c.rewards.length; ++k) {
            Reward storage r = c.rewards[k];
            if (r.voidedBy == 0 && r.epoch >= c.providerUntil && r.epoch < released) sum += r.toProvider;
        }
    }

    /// @dev What an account can claim when all that is settled is released.
    function _toCome(Commitment storage c, address account) internal view returns (uint256 sum) {
        sum = _due(c, account, type(uint256).max);
        if (account == c.provider) sum += _providersDue(c, type(uint256).max);
    }

    /// @dev What a slash that is given back brings an account, but for its requests.
    function _partOf(uint256 id, uint256 number, address account) internal view returns (uint256 sum) {
        Commitment storage c = _book[id];
        Held storage h = c.slashes[number];
        if (h.fromPool != 0) sum = h.fromPool * c.parts[number][account].shares / h.shares;
        sum += _sharesIn(c, account, h.own.past) * h.own.perShare / ONE;
        uint256 rewards = 0;
        uint256 providers = h.fromBond + h.own.toProvider;
        for (uint256 k = 0; k < c.rewards.length; ++k) {
            Reward storage r = c.rewards[k];
            if (r.voidedBy != number + 1) continue;
            rewards += _sharesIn(c, account, r.past) * r.perShare;
            providers += r.toProvider;
        }
        sum += rewards / ONE;
        if (account == c.provider) sum += providers;
    }

    /// @dev More failing epochs than the rules of this one allow, or too little stake left.
    function _mustFail(Commitment storage c, uint256 epoch, Verdict memory v) internal view returns (bool) {
        IStaking.Parameters storage p = _rulesOf(epoch);
        uint256 failures = 0;
        for (uint256 k = 0; k < p.failureEpochs && k < c.failing.length; ++k) {
            if (c.failing[c.failing.length - 1 - k]) ++failures;
        }
        Stake memory s = c.stake;
        return failures > p.maxFailures || !v.covered || 2 * (s.bond + s.tokens) < v.collateral
            || s.shares / 2 ** 40 > s.tokens || s.thawingShares / 2 ** 40 > s.thawing;
    }

    function _credit(address account, uint256 amount) internal {
        _owed[account] += amount;
        owed += amount;
    }
}
