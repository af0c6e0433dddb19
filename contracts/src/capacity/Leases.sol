// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";

import {ICapacity} from "../interfaces/ICapacity.sol";
import {IStaking} from "../interfaces/IStaking.sol";
import {Bitmap} from "../libraries/Bitmap.sol";
import {EpochClock} from "./EpochClock.sol";
import {Members} from "./Members.sol";

/// @title Leases: a unit that is leased as a virtual machine owes no responses, and may not be claimed.
/// @dev Past leases are kept, so that an epoch settled late is counted as it was.
abstract contract Leases is EpochClock, Members, AccessManaged {
    using Checkpoints for Checkpoints.Trace224;

    /// @dev By the first block of a lease: that block times 2^16, plus how many units are leased.
    mapping(uint256 id => Checkpoints.Trace224) private _leases;
    mapping(uint256 id => mapping(uint256 fromBlock => uint256[4])) private _leased;

    constructor(address authority_) AccessManaged(authority_) {
        if (authority_.code.length == 0) revert InvalidConfig("authority");
    }

    /// @inheritdoc ICapacity
    function setLeased(uint256 id, uint256[4] calldata set, uint256[4] calldata clear) external restricted {
        if (Bitmap.count(set) != 0) _requireLeasable(id, set);
        uint256 from = block.number + 1;
        uint256[4] memory units = leasedAt(id, from);
        uint256 count = 0;
        for (uint256 w = 0; w < 4; ++w) {
            units[w] = units[w] & ~clear[w] | set[w];
            count += Bitmap.popcount(units[w]);
        }
        _leased[id][from] = units;
        _leases[id].push(SafeCast.toUint32(from), SafeCast.toUint224(from << 16 | count));
        emit UnitsLeased(id, from, units);
    }

    /// @inheritdoc ICapacity
    function leasedAt(uint256 id, uint256 number) public view returns (uint256[4] memory) {
        return _leased[id][_leaseAt(id, number) >> 16];
    }

    /// @inheritdoc ICapacity
    function leasedUpTo(uint256 id) external view returns (uint256) {
        uint256[4] memory units = leasedAt(id, type(uint256).max);
        for (uint256 w = 4; w > 0; --w) {
            if (units[w - 1] != 0) return 256 * (w - 1) + Math.log2(units[w - 1]) + 1;
        }
        return 0;
    }

    /// @dev How many units are leased for a block's challenge.
    function _leasedCount(uint256 id, uint256 number) internal view returns (uint256) {
        return _leaseAt(id, number) % 2 ** 16;
    }

    /// @dev Refuses a claim of units that are leased.
    function _requireNotLeased(uint256 id, uint256 number, uint256[4] calldata bitmap) internal view {
        uint256 lease = _leaseAt(id, number);
        if (lease % 2 ** 16 == 0) return;
        uint256[4] storage leased = _leased[id][lease >> 16];
        for (uint256 w = 0; w < 4; ++w) {
            uint256 both = bitmap[w] & leased[w];
            // A number and its negative have just its lowest set bit in common.
            if (both != 0) revert LeasedUnit(id, 256 * w + Math.log2(both & (~both + 1)));
        }
    }

    /// @dev Only units that stay: the provider must not be able to end a lease by removing its unit.
    function _requireLeasable(uint256 id, uint256[4] calldata units) private view {
        uint256 epoch = _epochOf(block.number);
        IStaking.Terms memory terms = STAKING.termsAt(id, type(uint256).max);
        if (terms.state != IStaking.State.Active || !_covers(terms, epoch)) revert NotActive(id, epoch);
        if (!Bitmap.isWithin(units, terms.units)) revert InvalidBitmap(terms.units);
    }

    function _leaseAt(uint256 id, uint256 number) private view returns (uint256) {
        return _leases[id].upperLookupRecent(SafeCast.toUint32(Math.min(number, type(uint32).max)));
    }
}
