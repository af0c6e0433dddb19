// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

import {ICapacity} from "../interfaces/ICapacity.sol";
import {IStaking} from "../interfaces/IStaking.sol";
import {StakeHistory} from "./StakeHistory.sol";

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
    function excessMisses(ICapacity.Counts memory n, IStaking.Parameters storage p) internal view returns (uint256) {
        uint256 tolerated = Math.max(p.toleranceBps * n.opportunities / BPS, n.mostActive);
        return (n.opportunities - n.claimed).saturatingSub(tolerated);
    }

    /// @notice What an epoch's faults cost. Of the stake that there is, the bond bears it first, then delegated stake, thawing
    /// or not.
    function slash(
        ICapacity.Counts memory n,
        IStaking.Parameters storage p,
        uint256 perUnit,
        StakeHistory.Stake memory stake,
        uint256 thawing
    ) internal view returns (Slash memory s) {
        s.forDowntime = Math.ceilDiv(p.downtimeBps * perUnit * excessMisses(n, p), BPS);
        s.forFalseClaims = Math.ceilDiv(p.falseClaimBps * perUnit * (n.claimed - n.proven), BPS);
        uint256 total = Math.min(s.forDowntime + s.forFalseClaims, stake.bond + stake.tokens + thawing);
        s.fromBond = Math.min(total, stake.bond);
        uint256 rest = total - s.fromBond;
        // At most what is thawing, and the difference at most the pool, because the rest is at most both together. The
        // pool bears the rounding: if each slash took the last wei of thawing stake, somebody could add another before the
        // next, for twice the shares.
        if (rest != 0) s.fromThawing = rest.mulDiv(thawing, stake.tokens + thawing);
        s.fromPool = rest - s.fromThawing;
    }
}
