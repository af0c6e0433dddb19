// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IStaking} from "../../src/interfaces/IStaking.sol";
import {GovernanceHandler} from "./GovernanceHandler.sol";

/// @title Who can do what, by what the contract says of everybody; and one of them.
/// @dev The search begins anywhere: whoever is found is as good as another.
abstract contract Choice is GovernanceHandler {
    /// @notice How many commitments there are; their ids are 1 to this.
    function commitments() public view returns (uint256) {
        return STAKING.commitmentCount();
    }

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
            (uint256 shares, uint256 release,) = STAKING.requestOf(id, who, request);
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
        bool waits = t.state == IStaking.State.Active || t.state == IStaking.State.Open;
        return waits && LEDGER.currentEpoch() <= t.endEpoch;
    }

    /// @notice Whether it takes some stake from delegators.
    function takesStake(uint256 id, uint256 least) public view returns (bool) {
        return grows(id, 0) && STAKING.accountOf(id).bond >= leastBond(id, 0) && room(id) >= least;
    }

    /// @notice Whether it has no least bond, but could get one.
    function isShort(uint256 id, uint256) external view returns (bool) {
        return grows(id, 0) && STAKING.accountOf(id).bond < leastBond(id, 0);
    }

    /// @dev With n more units.
    function leastBond(uint256 id, uint256 n) internal view returns (uint256) {
        IStaking.Account memory a = STAKING.accountOf(id);
        uint256 units = STAKING.unitsAt(id, LEDGER.currentEpoch()) + n;
        return (units * a.collateralPerUnit * a.minBondBps + 9999) / 10_000;
    }

    /// @dev How much more stake delegators may bring.
    function room(uint256 id) internal view returns (uint256) {
        IStaking.Account memory a = STAKING.accountOf(id);
        uint256 collateral = STAKING.unitsAt(id, LEDGER.currentEpoch()) * a.collateralPerUnit;
        uint256 most = collateral * WATCH.rulesOf(LEDGER.currentEpoch()).maxStakeMultiple;
        uint256 stake = a.bond + a.poolTokens;
        return most > stake ? most - stake : 0;
    }

    /// @notice Whether it is Open, and has room for n more units and the bond for them.
    function takesUnits(uint256 id, uint256 n) external view returns (bool) {
        return STAKING.termsOf(id).state == IStaking.State.Open && STAKING.accountOf(id).bond >= leastBond(id, n);
    }

    function isOpen(uint256 id, uint256) external view returns (bool) {
        return STAKING.termsOf(id).state == IStaking.State.Open && grows(id, 0);
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
            (uint256 shares,,) = STAKING.requestOf(id, who, k - 1);
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

    /// @notice Whether a slash of it has this fate.
    function hasSlash(uint256 id, uint256 fate) public view returns (bool) {
        for (uint256 k = STAKING.slashCount(id); k > 0; --k) {
            if (uint256(STAKING.slashOf(id, k - 1).fate) == fate) return true;
        }
        return false;
    }

    /// @dev A slash that has this fate.
    function someSlash(uint256 id, IStaking.Fate fate, uint256 seed) internal view returns (uint256) {
        uint256 count = STAKING.slashCount(id);
        for (uint256 k = 0; k < count; ++k) {
            uint256 number = addmod(seed, k, count);
            if (STAKING.slashOf(id, number).fate == fate) return number;
        }
        vm.assume(false);
    }

    function canTakeBack(uint256 id, address who) external view returns (bool) {
        return partToTake(id, who) != 0;
    }

    /// @dev The first slash that was given back, and not to this account yet, from 1; 0: there is none.
    function partToTake(uint256 id, address who) internal view returns (uint256) {
        uint256 count = STAKING.slashCount(id);
        for (uint256 k = 0; k < count; ++k) {
            bool given = STAKING.slashOf(id, k).fate == IStaking.Fate.GivenBack;
            if (given && !WATCH.tookBack(id, k, who)) return k + 1;
        }
        return 0;
    }

    function canTakeBackRequest(uint256 id, address who) external view returns (bool) {
        (uint256 number,) = requestToTake(id, who);
        return number != 0;
    }

    /// @dev The same of a request.
    function requestToTake(uint256 id, address who) internal view returns (uint256, uint256) {
        uint256 count = STAKING.slashCount(id);
        for (uint256 k = 0; k < count; ++k) {
            if (STAKING.slashOf(id, k).fate != IStaking.Fate.GivenBack) continue;
            for (uint256 r = STAKING.requestCount(id, who); r > 0; --r) {
                if (WATCH.canTakeBack(id, k, who, r - 1)) return (k + 1, r - 1);
            }
        }
        return (0, 0);
    }
}
