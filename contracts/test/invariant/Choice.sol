// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {FLT} from "../../src/FLT.sol";
import {Staking} from "../../src/Staking.sol";
import {IStaking} from "../../src/interfaces/IStaking.sol";
import {LedgerDouble} from "../doubles/LedgerDouble.sol";
import {GovernanceHandler} from "./GovernanceHandler.sol";

/// @title Who can do what, by what the contract says of everybody; and one of them.
/// @dev The search begins anywhere: whoever is found is as good as another.
abstract contract Choice is GovernanceHandler {
    constructor(Staking staking, FLT token, LedgerDouble ledger) GovernanceHandler(staking, token, ledger) {}

    /// @dev A commitment for which this holds.
    function some(function(uint256, uint256) external view returns (bool) holdsFor, uint256 seed, uint256 argument)
        internal
        view
        returns (uint256)
    {
        uint256 count = commitments();
        for (uint256 k = 0; k < count; ++k) {
            uint256 id = 1 + addmod(seed, k, count);
            if (holdsFor(id, argument)) return id;
        }
        vm.assume(false);
    }

    /// @dev A commitment and a person for whom this holds.
    function someone(function(uint256, address) external view returns (bool) holdsFor, uint256 seed)
        internal
        view
        returns (uint256, address)
    {
        uint256 count = commitments() * PEOPLE;
        for (uint256 k = 0; k < count; ++k) {
            uint256 pair = addmod(seed, k, count);
            (uint256 id, address who) = (1 + pair / PEOPLE, person(pair));
            if (holdsFor(id, who)) return (id, who);
        }
        vm.assume(false);
    }

    /// @dev A request that is not paid out, and its epoch of release.
    function unpaid(uint256 id, address who, uint256 seed) internal view returns (uint256, uint256) {
        uint256 count = STAKING.requestCount(id, who);
        for (uint256 k = 0; k < count; ++k) {
            uint256 request = addmod(seed, k, count);
            (uint256 shares, uint256 release) = STAKING.requestOf(id, who, request);
            if (shares != 0) return (request, release);
        }
        vm.assume(false);
    }

    function providerOf(uint256 id) internal view returns (address) {
        return STAKING.termsOf(id).provider;
    }

    /// @dev How many commitments take stake.
    function growing() internal view returns (uint256 count) {
        for (uint256 id = commitments(); id > 0; --id) {
            if (grows(id, 0)) ++count;
        }
    }

    function grows(uint256 id, uint256) public view returns (bool) {
        IStaking.Terms memory t = STAKING.termsOf(id);
        bool active = t.state == IStaking.State.Active && LEDGER.currentEpoch() <= t.endEpoch;
        return active || t.state == IStaking.State.Open;
    }

    /// @notice Whether it has room for n more units, and the bond for them.
    function takesUnits(uint256 id, uint256 n) external view returns (bool) {
        IStaking.Terms memory t = STAKING.termsOf(id);
        if (t.state != IStaking.State.Open) return false;
        IStaking.Account memory a = STAKING.accountOf(id);
        uint256 bps = rulesOf(LEDGER.currentEpoch()).minBondBps;
        return (t.units + n) * a.collateralPerUnit * bps <= a.bond * 10_000;
    }

    function canLoseUnits(uint256 id, uint256) external view returns (bool) {
        IStaking.Terms memory t = STAKING.termsAt(id, type(uint256).max);
        return t.state == IStaking.State.Active && LEDGER.currentEpoch() <= t.endEpoch && t.units > 1;
    }

    function canBeSettled(uint256 id, uint256) external view returns (bool) {
        IStaking.Terms memory t = STAKING.termsOf(id);
        if (t.state != IStaking.State.Active && t.state != IStaking.State.Failed) return false;
        uint256 next = STAKING.accountOf(id).nextEpoch;
        // None in the far future of a clock that stands still.
        return next <= t.endEpoch && next <= LEDGER.currentEpoch();
    }

    /// @notice Whether it is over; or Open, when `which` is 0.
    function canBeClosed(uint256 id, uint256 which) external view returns (bool) {
        IStaking.Terms memory t = STAKING.termsOf(id);
        if (t.state == IStaking.State.Open) return which == 0;
        if (t.state == IStaking.State.Closed) return false;
        return LEDGER.currentEpoch() > t.endEpoch && STAKING.accountOf(id).nextEpoch > t.endEpoch;
    }

    /// @notice Whether somebody has shares that are worth anything.
    function holds(uint256 id, address who) external view returns (bool) {
        uint256 least = leastShares(id);
        return least != 0 && STAKING.sharesOf(id, who) >= least;
    }

    /// @dev So many shares are worth a wei; 0: none is worth anything.
    function leastShares(uint256 id) internal view returns (uint256) {
        IStaking.Account memory a = STAKING.accountOf(id);
        return a.poolTokens == 0 ? 0 : a.poolShares / (a.poolTokens + 1) + 1;
    }

    function isLeaving(uint256 id, address who) external view returns (bool) {
        for (uint256 k = STAKING.requestCount(id, who); k > 0; --k) {
            (uint256 shares,) = STAKING.requestOf(id, who, k - 1);
            if (shares != 0) return true;
        }
        return false;
    }

    function isDue(uint256 id, address who) external view returns (bool) {
        return STAKING.claimable(id, who) != 0;
    }

    function isOwed(uint256, address who) external view returns (bool) {
        return STAKING.owed(who) != 0;
    }
}
