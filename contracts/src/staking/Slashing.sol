// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

import {ICapacity} from "../interfaces/ICapacity.sol";
import {Governance} from "./Governance.sol";

/// @title Slashing: what misses and false claims cost, who bears it and where it goes (protocol section 11).
abstract contract Slashing is Governance {
    using Math for uint256;

    /// @dev What an epoch's faults cost, before it is limited by the stake.
    struct Penalty {
        uint256 forDowntime;
        uint256 forFalseClaims;
    }

    /// @dev What is taken, from whom, and for whom.
    struct Slash {
        uint256 total;
        uint256 fromBond;
        uint256 fromPool;
        uint256 fromThawing;
        uint256 bounty;
        uint256 burned;
        uint256 toTreasury;
    }

    /// @dev Misses beyond the tolerance, in unit-challenges. One whole challenge is always tolerated: an outage of minutes is
    /// no failing epoch.
    function _excessMisses(ICapacity.Counts memory n, Parameters storage p) internal view returns (uint256) {
        uint256 tolerated = Math.max(p.toleranceBps * n.opportunities / BPS, n.mostActive);
        return (n.opportunities - n.claimed).saturatingSub(tolerated);
    }

    function _penalty(Commitment storage c, ICapacity.Counts memory n, Parameters storage p)
        internal
        view
        returns (Penalty memory penalty)
    {
        uint256 perUnit = c.collateralPerUnit;
        penalty.forDowntime = Math.ceilDiv(p.downtimeBps * perUnit * _excessMisses(n, p), BPS);
        penalty.forFalseClaims = Math.ceilDiv(p.falseClaimBps * perUnit * (n.claimed - n.proven), BPS);
    }

    /// @dev Takes a penalty out of the stake, as far as there is any, and credits the settler and the treasury. The
    /// caller does the burning.
    function _slash(uint256 id, uint256 epoch, Commitment storage c, Penalty memory penalty, Parameters storage p)
        internal
        returns (Slash memory slash)
    {
        slash = _divide(c, penalty.forDowntime + penalty.forFalseClaims, p);
        if (slash.total == 0) return slash;
        c.bond -= slash.fromBond;
        c.pool.tokens -= slash.fromPool;
        c.thawing.tokens -= slash.fromThawing;
        owed[msg.sender] += slash.bounty;
        owed[treasuryAt(epoch)] += slash.toTreasury;
        emit Slashed(
            id,
            epoch,
            penalty.forDowntime,
            penalty.forFalseClaims,
            slash.fromBond,
            slash.fromPool,
            slash.fromThawing,
            slash.bounty,
            slash.burned,
            slash.toTreasury
        );
    }

    /// @dev Who bears a slash: the bond first, then delegated stake, thawing or not. And where it goes.
    function _divide(Commitment storage c, uint256 penalty, Parameters storage p)
        private
        view
        returns (Slash memory slash)
    {
        uint256 thawing = c.thawing.tokens;
        uint256 delegated = c.pool.tokens + thawing;
        slash.total = Math.min(penalty, c.bond + delegated);
        slash.fromBond = Math.min(slash.total, c.bond);
        uint256 rest = slash.total - slash.fromBond;
        // At most what is thawing, and the difference at most the pool, because the rest is at most both together. The
        // pool bears the rounding: if each slash took the last wei of thawing stake, somebody could add another before the
        // next, for twice the shares.
        if (rest != 0) slash.fromThawing = rest.mulDiv(thawing, delegated);
        slash.fromPool = rest - slash.fromThawing;

        // Of the bond alone: what delegators lose must be worth nothing to a provider that settles its own slash.
        slash.bounty = slash.fromBond.mulDiv(p.bountyBps, BPS);
        slash.burned = (slash.total - slash.bounty).mulDiv(p.burnBps, BPS);
        slash.toTreasury = slash.total - slash.bounty - slash.burned;
    }
}
