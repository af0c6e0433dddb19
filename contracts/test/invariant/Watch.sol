// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Vm} from "forge-std/Test.sol";

import {FLT} from "../../src/FLT.sol";
import {Staking} from "../../src/Staking.sol";
import {ICapacity} from "../../src/interfaces/ICapacity.sol";
import {IStaking} from "../../src/interfaces/IStaking.sol";
import {LedgerDouble} from "../doubles/LedgerDouble.sol";
import {RuleBook} from "./RuleBook.sol";

/// @title What no action may do to anybody else, checked after each; and the sums of what its events say.
/// @dev Remembers what everybody had after the last action.
abstract contract Watch is RuleBook {
    uint256 public constant MOST_COMMITMENTS = 6;
    uint256 public constant PEOPLE = 4;

    struct Standing {
        uint256 shares;
        uint256 thawing; // shares of the thawing pool, in all requests
        uint256 releases; // the requests' epochs of release, added up
        uint256 claimable;
        uint256 vested; // claimed and claimable
    }

    /// @dev What `Settled` and `Slashed` say, in their order.
    struct Settlement {
        uint256 opportunities;
        uint256 claimed;
        uint256 proven;
        uint256 earned;
        uint256 reward;
        uint256 fee;
    }

    struct Slash {
        uint256 forDowntime;
        uint256 forFalseClaims;
        uint256 fromBond;
        uint256 fromPool;
        uint256 fromThawing;
        uint256 bounty;
        uint256 burned;
        uint256 toTreasury;
    }

    Staking public immutable STAKING;
    FLT public immutable TOKEN;
    LedgerDouble public immutable LEDGER;

    uint256 public burned;
    uint256 public vested; // to providers and pools
    uint256 public fees; // to settlers, out of rewards
    uint256 public claimable; // by everybody
    mapping(uint256 id => uint256) public brought; // stake that came in
    mapping(uint256 id => uint256) public slashed;
    mapping(uint256 id => mapping(address account => uint256)) public claimed;

    mapping(uint256 id => mapping(address account => Standing)) private _standings;
    address private _actor; // of the action that is going on; 0: it is nobody's
    mapping(address account => uint256) private _due; // by what events say
    mapping(uint256 id => IStaking.Account) private _accounts;
    mapping(uint256 id => uint256) private _slashedBefore;
    mapping(uint256 id => uint256) private _nextEpoch; // to settle; 0: none has been
    mapping(uint256 epoch => uint256) private _earnedIn; // by all commitments
    mapping(uint256 epoch => bool) private _known; // what a proven unit earns, by its class
    mapping(uint256 epoch => uint256) private _perWeight;

    constructor(Staking staking, FLT token, LedgerDouble ledger) {
        STAKING = staking;
        TOKEN = token;
        LEDGER = ledger;
        _recordTreasury(0, staking.treasuryAt(0));
        _record(0, staking.parametersAt(0));
    }

    /// @notice How many commitments there are; their ids are 1 to this.
    function commitments() public view returns (uint256) {
        return STAKING.commitmentCount();
    }

    /// @notice Anybody delegates and provides, and the last is the first treasury.
    function person(uint256 who) public pure returns (address) {
        // forge-lint: disable-next-line(unsafe-typecast)
        return address(uint160(0xbeef00 + who % PEOPLE));
    }

    /// @dev An action: the events are summed, and nobody but the actor may lose by it.
    modifier watched() {
        _actor = address(0);
        vm.recordLogs();
        _;
        _sum(vm.getRecordedLogs());
        claimable = 0;
        uint256 count = commitments();
        for (uint256 id = 1; id <= count; ++id) {
            _check(id);
        }
        for (uint256 who = 0; who < PEOPLE; ++who) {
            address account = person(who);
            same(STAKING.owed(account), _due[account], "everybody is owed what was credited and not collected");
        }
        atLeast(STAKING.reserve(), STAKING.promised(), "what is promised is there");
    }

    /// @dev The next call is this actor's.
    function by(address actor) internal {
        _actor = actor;
        vm.prank(actor);
    }

    /// @notice Looks at what everybody has of a commitment: since the last look nobody has done anything with it.
    function look(uint256 id) external {
        _actor = address(0);
        for (uint256 who = 0; who < PEOPLE; ++who) {
            _checkStanding(id, person(who));
        }
    }

    /// @notice Settles a commitment's next epoch when all actions are over, and looks at that commitment.
    function settleNext(uint256 id) external {
        _actor = address(0);
        uint256 epoch = STAKING.accountOf(id).nextEpoch;
        vm.recordLogs();
        vm.prank(person(id));
        STAKING.settle(id, epoch);
        _sum(vm.getRecordedLogs());
        _check(id);
    }

    function _sum(Vm.Log[] memory logs) private {
        for (uint256 i = 0; i < logs.length; ++i) {
            if (logs[i].emitter != address(STAKING)) continue;
            bytes32 what = logs[i].topics[0];
            if (what == IStaking.RewardsVested.selector) {
                (, uint256 commission, uint256 toBond, uint256 toPool,) =
                    abi.decode(logs[i].data, (uint256, uint256, uint256, uint256, uint256));
                vested += commission + toBond + toPool;
            } else if (what == IStaking.Slashed.selector) {
                Slash memory s = abi.decode(logs[i].data, (Slash));
                _sumSlash(uint256(logs[i].topics[1]), s);
                _checkSlash(uint256(logs[i].topics[1]), uint256(logs[i].topics[2]), s);
            } else if (what == IStaking.Settled.selector) {
                address settler = address(uint160(uint256(logs[i].topics[3])));
                Settlement memory s = abi.decode(logs[i].data, (Settlement));
                _checkSettlement(uint256(logs[i].topics[1]), uint256(logs[i].topics[2]), settler, s);
            } else if (what == IStaking.Collected.selector) {
                _due[address(uint160(uint256(logs[i].topics[1])))] = 0;
            }
        }
    }

    function _sumSlash(uint256 id, Slash memory s) private {
        uint256 taken = s.fromBond + s.fromPool + s.fromThawing;
        same(taken, s.bounty + s.burned + s.toTreasury, "a slash goes to the settler, the fire and the treasury");
        atLeast(s.forDowntime + s.forFalseClaims, taken, "no more than the faults cost");
        burned += s.burned;
        slashed[id] += taken;
        atLeast(brought[id], slashed[id], "no more is slashed than ever came in");
    }

    /// @dev A slash is divided by the rules of its epoch, whatever governance has decided since.
    function _checkSlash(uint256 id, uint256 epoch, Slash memory s) private {
        (uint256 bounty, uint256 fire) = _parts(rulesOf(epoch), slashed[id] - _slashedBefore[id], s.fromBond);
        same(s.bounty, bounty, "the bounty is the epoch's");
        same(s.burned, fire, "the burned part is the epoch's");
        if (s.fromPool + s.fromThawing != 0) same(s.fromBond, _accounts[id].bond, "the bond is slashed first");
        _due[treasuryOf(epoch)] += s.toTreasury;
    }

    /// @dev An epoch is settled by its own rules, whatever has been decided since. `Slashed` comes first.
    function _checkSettlement(uint256 id, uint256 epoch, address settler, Settlement memory s) private {
        _checkOrder(id, epoch);
        IStaking.Parameters memory p = rulesOf(epoch);
        uint256 taken = slashed[id] - _slashedBefore[id];
        same(taken, _mostTaken(id, epoch, s, p), "a slash is what the epoch's rules ask for");
        uint256 bond = _accounts[id].bond;
        (uint256 bounty,) = _parts(p, taken, taken < bond ? taken : bond);

        _checkEarned(epoch, s.proven * STAKING.termsOf(id).speedClass, s.earned);
        bool honest = s.claimed == s.proven;
        uint256 fee = !honest || bounty > p.settleFee ? 0 : p.settleFee - bounty;
        if (fee > s.earned / 20) fee = s.earned / 20;
        same(s.fee, fee, "the fee is what the bounty is short of the epoch's, and of no false claim");
        uint256 reward = honest ? (s.earned - fee) / p.vestingEpochs * p.vestingEpochs : 0;
        same(s.reward, reward, "the reward is the rest, and nothing for false claims");
        fees += fee;
        _due[settler] += bounty + fee;
    }

    /// @dev What an epoch's faults cost, as far as there is stake.
    function _mostTaken(uint256 id, uint256 epoch, Settlement memory s, IStaking.Parameters memory p)
        private
        view
        returns (uint256)
    {
        uint256 most = LEDGER.countsOf(id, epoch).mostActive;
        ICapacity.Counts memory n = ICapacity.Counts(s.opportunities, s.claimed, s.proven, most);
        (uint256 forDowntime, uint256 forFalseClaims) = _penalty(p, _accounts[id].collateralPerUnit, n);
        uint256 penalty = forDowntime + forFalseClaims;
        uint256 stake = _staked(_accounts[id]);
        return penalty < stake ? penalty : stake;
    }

    function _checkOrder(uint256 id, uint256 epoch) private {
        uint256 next = _nextEpoch[id] != 0 ? _nextEpoch[id] : STAKING.termsOf(id).startEpoch;
        same(epoch, next, "epochs are settled in order, each once");
        _nextEpoch[id] = epoch + 1;
    }

    /// @dev Within the cap and the pool of the epoch; and as much for each unit and step of its speed class as in the
    /// epoch's first settlement.
    /// @param weight The proven units times their speed class.
    function _checkEarned(uint256 epoch, uint256 weight, uint256 earned) private {
        IStaking.Parameters memory p = rulesOf(epoch);
        atLeast(p.rewardCap * weight / 10, earned, "no more is earned than the epoch's cap");
        if (weight == 0) return;
        atLeast(p.rewardPool * weight / LEDGER.totalProven(epoch), earned, "no more than the epoch's pool");
        _earnedIn[epoch] += earned;
        atLeast(p.rewardPool, _earnedIn[epoch], "all together earn no more than the epoch's pool");
        if (!_known[epoch]) (_known[epoch], _perWeight[epoch]) = (true, earned / weight);
        same(earned, _perWeight[epoch] * weight, "all proven units of an epoch earn the same");
    }

    function _check(uint256 id) private {
        IStaking.Account memory a = STAKING.accountOf(id);
        uint256 shares = 0;
        uint256 thawing = 0;
        for (uint256 who = 0; who < PEOPLE; ++who) {
            Standing memory s = _checkStanding(id, person(who));
            shares += s.shares;
            thawing += s.thawing;
            claimable += s.claimable;
        }
        same(a.poolShares, shares, "a pool's shares are its delegators'");
        same(a.thawingShares, thawing, "thawing shares are the requests'");
        atLeast(shares, a.poolTokens, "no share is worth more than a token");
        atLeast(thawing, a.thawingTokens, "no thawing share is worth more than a token");
        _checkStake(id, a);
    }

    /// @dev Only their owner lowers shares; nobody lowers what has vested.
    function _checkStanding(uint256 id, address account) private returns (Standing memory s) {
        Standing storage last = _standings[id][account];
        s.shares = STAKING.sharesOf(id, account);
        (s.thawing, s.releases) = _requestsOf(id, account);
        s.claimable = STAKING.claimable(id, account);
        s.vested = claimed[id][account] + s.claimable;
        if (account != _actor) {
            same(s.shares, last.shares, "only the owner changes a share");
            same(s.thawing, last.thawing, "only the owner changes a request");
            same(s.releases, last.releases, "nobody changes when a request is released");
        }
        atLeast(s.vested, last.vested, "what has vested stays");
        _standings[id][account] = s;
    }

    function _requestsOf(uint256 id, address account) private view returns (uint256 thawing, uint256 releases) {
        for (uint256 k = STAKING.requestCount(id, account); k > 0; --k) {
            (uint256 shares, uint256 release) = STAKING.requestOf(id, account, k - 1);
            thawing += shares;
            releases += release;
        }
    }

    /// @dev A slash lowers the stake by what the events said; otherwise a share never loses value.
    function _checkStake(uint256 id, IStaking.Account memory now_) private {
        IStaking.Account memory last = _accounts[id];
        if (slashed[id] == _slashedBefore[id]) {
            _checkWorth(last.poolTokens, last.poolShares, now_.poolTokens, now_.poolShares);
            _checkWorth(last.thawingTokens, last.thawingShares, now_.thawingTokens, now_.thawingShares);
        } else {
            uint256 gone = slashed[id] - _slashedBefore[id];
            same(_staked(now_), _staked(last) - gone, "a slash takes what its event says");
        }
        if (last.collateralPerUnit != 0) {
            same(now_.collateralPerUnit, last.collateralPerUnit, "collateral is frozen");
            same(now_.commissionBps, last.commissionBps, "commission is frozen");
        }
        _slashedBefore[id] = slashed[id];
        _accounts[id] = now_;
    }

    /// @dev tokens / shares does not fall. With the virtual share and token, as in the contract.
    function _checkWorth(uint256 tokens, uint256 shares, uint256 tokensNow, uint256 sharesNow) private pure {
        atLeast((tokensNow + 1) * (shares + 1), (tokens + 1) * (sharesNow + 1), "a share never loses worth");
    }

    function _staked(IStaking.Account memory a) private pure returns (uint256) {
        return a.bond + a.poolTokens + a.thawingTokens;
    }

    /// @dev As forge-std's, but a call to its cheatcode only when it fails: these are made a dozen times an action.
    function same(uint256 left, uint256 right, string memory what) internal pure {
        if (left != right) assertEq(left, right, what);
    }

    function atLeast(uint256 value, uint256 least, string memory what) internal pure {
        if (value < least) assertGe(value, least, what);
    }
}
