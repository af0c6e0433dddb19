// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Pausable} from "@openzeppelin/contracts/utils/Pausable.sol";

import {FLT} from "../../src/FLT.sol";
import {Staking} from "../../src/Staking.sol";
import {IStaking} from "../../src/interfaces/IStaking.sol";
import {LedgerDouble} from "../doubles/LedgerDouble.sol";
import {Choice} from "./Choice.sol";

/// @title Everything that people can do with a few commitments, none of it refused.
/// @dev Who does it with what is chosen among those who can (`Choice`). When nobody can the action is discarded, so that
/// forge's table of calls shows what was really done.
contract StakingHandler is Choice {
    uint256 public taken; // by the contract, from people
    uint256 public paid; // by the contract, to people
    uint256 public donated;
    uint256 public collected;
    uint256 public claims;
    mapping(uint256 epoch => bool) private _counted;

    constructor(Staking staking, FLT token, LedgerDouble ledger) Choice(staking, token, ledger) {}

    function nextEpoch(uint256 epochs) external watched {
        LEDGER.setEpoch(LEDGER.currentEpoch() + bound(epochs, 1, 3));
    }

    /// @dev Only when few others take stake, so that there is room for one whenever those before have ended.
    function create(uint256 who, uint256 units, uint256 speedClass, uint256 commission, uint256 bond) external watched {
        vm.assume(commitments() < MOST_COMMITMENTS && growing() < 3);
        units = bound(units, 1, 20);
        speedClass = bound(speedClass, 4, 31);
        IStaking.Parameters memory p = rulesOf(LEDGER.currentEpoch());
        uint256 collateral = units * ((p.collateralPerUnit * speedClass + 9) / 10);
        vm.assume(collateral < 1e5 ether); // what people can bring
        uint256 duration = bound(uint256(keccak256(abi.encode(bond))), 5, 30);
        bond = bound(bond, (collateral * p.minBondBps + 9999) / 10_000, collateral + collateral / 4 + 1);
        commission = bound(commission, 0, 10_000);
        bytes memory call =
            abi.encodeCall(IStaking.createCommitment, (units, speedClass, 0, duration, commission, bond));
        if (STAKING.paused()) return stopped(person(who), call, "a pause stops new commitments");
        by(person(who));
        uint256 id = STAKING.createCommitment(units, speedClass, 0, duration, commission, bond);
        LEDGER.setSpeedClass(id, speedClass);
        came(id, bond);
    }

    /// @dev What cannot be done while there is a pause.
    function stopped(address who, bytes memory call, string memory what) private {
        vm.prank(who);
        (bool done, bytes memory result) = address(STAKING).call(call);
        assertFalse(done, what);
        assertEq(result, abi.encodeWithSelector(Pausable.EnforcedPause.selector));
    }

    function came(uint256 id, uint256 amount) private {
        taken += amount;
        brought[id] += amount;
    }

    function addUnits(uint256 seed, uint256 n) external watched {
        n = bound(n, 1, 4);
        uint256 id = some(this.takesUnits, seed, n);
        by(providerOf(id));
        STAKING.addUnits(id, n);
    }

    function removeUnits(uint256 seed, uint256 n) external watched {
        uint256 id = some(this.canLoseUnits, seed, 0);
        n = bound(n, 1, STAKING.unitsAt(id, type(uint256).max) - 1);
        by(providerOf(id));
        STAKING.removeUnits(id, n);
    }

    function addBond(uint256 seed, uint256 amount) external watched {
        uint256 id = some(this.grows, seed, 0);
        amount = bound(amount, 1, 1000 ether);
        by(providerOf(id));
        STAKING.addBond(id, amount);
        came(id, amount);
    }

    function delegate(uint256 seed, uint256 who, uint256 amount) external watched {
        uint256 id = some(this.grows, seed, 0);
        amount = bound(amount, 1, 2000 ether);
        by(person(who));
        STAKING.delegate(id, amount);
        came(id, amount);
    }

    function undelegate(uint256 seed, uint256 shares) external watched {
        (uint256 id, address who) = someone(this.holds, seed);
        shares = bound(shares, leastShares(id), STAKING.sharesOf(id, who));
        by(who);
        STAKING.undelegate(id, shares);
    }

    /// @dev Out and in again in one transaction.
    function outAndIn(uint256 seed, uint256 shares, uint256 amount) external watched {
        (uint256 id, address who) = someone(this.holds, seed);
        vm.assume(grows(id, 0));
        amount = bound(amount, 1, 2000 ether);
        bytes[] memory calls = new bytes[](2);
        shares = bound(shares, leastShares(id), STAKING.sharesOf(id, who));
        calls[0] = abi.encodeCall(IStaking.undelegate, (id, shares));
        calls[1] = abi.encodeCall(IStaking.delegate, (id, amount));
        by(who);
        STAKING.multicall(calls);
        came(id, amount);
    }

    function withdraw(uint256 seed, bool patient) external watched {
        (uint256 id, address who) = someone(this.isLeaving, seed);
        uint256 request = wait(id, who, seed, patient);
        by(who);
        paid += STAKING.withdraw(id, request);
    }

    /// @dev Into any commitment that grows, its own one too.
    function redelegate(uint256 seed, uint256 to, bool patient) external watched {
        (uint256 id, address who) = someone(this.isLeaving, seed);
        uint256 request = wait(id, who, seed, patient);
        (uint256 shares,) = STAKING.requestOf(id, who, request);
        uint256 before = STAKING.accountOf(id).thawingTokens;
        vm.assume(before != 0 && shares * (before + 1) > STAKING.accountOf(id).thawingShares);
        uint256 toId = some(this.grows, to, 0);
        by(who);
        STAKING.redelegate(id, request, toId);
        brought[toId] += before - STAKING.accountOf(id).thawingTokens;
    }

    /// @dev A request whose time has come. The patient wait for it, but not for long: most commitments would have ended.
    function wait(uint256 id, address who, uint256 seed, bool patient) private returns (uint256 request) {
        uint256 release;
        (request, release) = unpaid(id, who, seed);
        uint256 current = LEDGER.currentEpoch();
        vm.assume(release <= current + (seed % 64 == 0 ? 64 : patient ? 3 : 0));
        if (current < release) LEDGER.setEpoch(release);
    }

    function claim(uint256 seed) external watched {
        (uint256 id, address who) = someone(this.isDue, seed);
        if (STAKING.paused()) return stopped(who, abi.encodeCall(IStaking.claim, (id)), "a pause stops claims");
        uint256 due = STAKING.claimable(id, who);
        by(who);
        uint256 amount = STAKING.claim(id);
        assertEq(amount, due, "claimable says what claim pays");
        claimed[id][who] += amount;
        claims += amount;
        paid += amount;
    }

    function collect(uint256 seed) external watched {
        (, address who) = someone(this.isOwed, seed);
        uint256 due = STAKING.owed(who);
        by(who);
        assertEq(STAKING.collect(), due, "all that is owed");
        collected += due;
        paid += due;
    }

    function fundRewards(uint256 who, uint256 amount) external watched {
        amount = bound(amount, 1, 500 ether);
        by(person(who));
        STAKING.fundRewards(amount);
        taken += amount;
    }

    /// @dev Tokens that nobody asked for.
    function donate(uint256 who, uint256 amount) external watched {
        amount = bound(amount, 1, 500 ether);
        by(person(who));
        assertTrue(TOKEN.transfer(address(STAKING), amount));
        donated += amount;
    }

    function settle(uint256 seed, uint256 who, uint256 challenges, uint256 fault) external watched {
        uint256 id = some(this.canBeSettled, seed, 0);
        uint256 epoch = STAKING.accountOf(id).nextEpoch;
        if (LEDGER.currentEpoch() <= epoch) LEDGER.setEpoch(epoch + 1);
        if (!_counted[epoch]) countAll(epoch, bound(challenges, 0, 6), fault);
        by(person(who));
        STAKING.settle(id, epoch);
    }

    /// @dev What everybody did in an epoch that is over: it is there before anybody is settled for it. Mostly all is
    /// proven, sometimes there are misses or false claims.
    function countAll(uint256 epoch, uint256 challenges, uint256 seed) private {
        _counted[epoch] = true;
        for (uint256 id = commitments(); id > 0; --id) {
            IStaking.Terms memory t = STAKING.termsAt(id, epoch);
            bool isBound = t.state == IStaking.State.Active || t.state == IStaking.State.Failed;
            if (!isBound || epoch < t.startEpoch || epoch > t.endEpoch) continue;
            uint256 fault = uint256(keccak256(abi.encode(seed, id)));
            uint256 o = t.units * challenges;
            uint256 c = fault % 4 == 1 ? o * (fault % 97) / 97 : o;
            uint256 p = fault % 8 == 2 ? c * (fault % 89) / 89 : c;
            LEDGER.setCounts(id, epoch, o, c, p);
            if (challenges != 0) LEDGER.setMostActive(id, epoch, t.units);
        }
    }

    /// @dev One that is Open seldom: there would be little left to do.
    function close(uint256 seed) external watched {
        uint256 id = some(this.canBeClosed, seed, seed % 16);
        uint256 bond = STAKING.accountOf(id).bond;
        by(providerOf(id));
        STAKING.close(id);
        paid += bond;
    }
}
