// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

import {ICapacity} from "../interfaces/ICapacity.sol";

/// @title What misses and false claims cost, and who bears it (protocol section 11).
library Penalties {
    using Math for uint256;

    /// @notice What is taken, and from whom.
    struct Slash {
        uint256 forDowntime;
        uint256 forFalseClaims;
        uint256 fromBond;
        uint256 fromPool;
        uint256 fromThawing;
    }

    uint256 private constant BPS = 10_000;

    /// @notice Misses beyond the tolerance, in unit-challenges. One whole challenge is always tolerated: an outage of minutes
    /// is no failing epoch.
    function excessMisses(ICapacity.Counts memory n, uint256 toleranceBps) internal pure returns (uint256) {
        uint256 tolerated = Math.max(toleranceBps * n.opportunities / BPS, n.mostActive);
        return (n.opportunities - n.claimed).saturatingSub(tolerated);
    }

    /// @notice What an epoch's faults cost, by the rules of the epoch.
    function penalties(
        ICapacity.Counts memory n,
        uint256 toleranceBps,
        uint256 downtimeBps,
        uint256 falseClaimBps,
        uint256 perUnit
    ) internal pure returns (Slash memory s) {
        s.forDowntime = Math.ceilDiv(downtimeBps * perUnit * excessMisses(n, toleranceBps), BPS);
        s.forFalseClaims = Math.ceilDiv(falseClaimBps * perUnit * (n.claimed - n.proven), BPS);
    }

    /// @notice Who bears it: of the stake that there is, the bond first, then delegated stake, thawing or not.
    function divide(Slash memory s, uint256 bond, uint256 pool, uint256 thawing) internal pure {
        uint256 total = Math.min(s.forDowntime + s.forFalseClaims, bond + pool + thawing);
        s.fromBond = Math.min(total, bond);
        uint256 rest = total - s.fromBond;
        // At most what is thawing, and the difference at most the pool, because the rest is at most both together. The
        // pool bears the rounding: if each slash took the last wei of thawing stake, somebody could add another before the
        // next, for twice the shares.
        if (rest != 0) s.fromThawing = rest.mulDiv(thawing, pool + thawing);
        s.fromPool = rest - s.fromThawing;
    }
}
