// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";

import {ICapacity} from "../interfaces/ICapacity.sol";
import {IStaking} from "../interfaces/IStaking.sol";
import {Seals} from "./Seals.sol";

/// @title Leases: units that are leased as virtual machines, the highest-numbered ones, owe no responses and may not be
/// claimed.
/// @dev Past leases are kept, so that an epoch settled late is counted as it was.
abstract contract Leases is AccessManaged, Seals {
    using Checkpoints for Checkpoints.Trace224;
    using Math for uint256;

    /// @dev Counts change where slots begin, and a response comes within its challenge's slot: the two newest, in one slot
    /// of storage, are all that it needs.
    struct Lease {
        uint32 from; // the first challenge that the newest count holds for; 0: there is none
        uint32 priorFrom; // the same of the one before it
        uint16 count; // the newest
        uint16 prior;
        Checkpoints.Trace224 earlier; // counts, each by the first challenge that it holds for
    }

    /// @dev From a lease's block to the first challenge that it holds for: the beacon of the one before is known to some
    /// already.
    uint256 private constant LEASE_DELAY = 2;

    mapping(uint256 id => Lease) private _leases;

    constructor(address authority_) AccessManaged(authority_) {
        if (authority_.code.length == 0) revert InvalidConfig("authority");
    }

    /// @inheritdoc ICapacity
    function setLeased(uint256 id, uint256 count) external restricted {
        Lease storage lease = _leases[id];
        if (count > lease.count) _requireLeasable(id, count);
        uint256 from = _slotStartFrom(block.number + LEASE_DELAY);
        if (lease.from != from) {
            if (lease.priorFrom != 0) lease.earlier.push(lease.priorFrom, lease.prior);
            lease.priorFrom = lease.from;
            lease.prior = lease.count;
            lease.from = SafeCast.toUint32(from);
        }
        lease.count = SafeCast.toUint16(count);
        emit UnitsLeased(id, from, count);
    }

    /// @inheritdoc ICapacity
    function leasedAt(uint256 id, uint256 number) public view returns (uint256) {
        Lease storage lease = _leases[id];
        if (number >= lease.from) return lease.count;
        if (number >= lease.priorFrom) return lease.prior;
        return lease.earlier.upperLookupRecent(SafeCast.toUint32(number));
    }

    /// @inheritdoc ICapacity
    function leasable(uint256 id) external view returns (uint256) {
        IStaking.Terms memory terms = STAKING.termsAt(id, type(uint256).max);
        return _takesLeases(terms) ? _leasable(id, terms.units) : 0;
    }

    function _requireLeasable(uint256 id, uint256 count) private view {
        IStaking.Terms memory terms = STAKING.termsAt(id, type(uint256).max);
        if (!_takesLeases(terms)) revert NotActive(id, _epochOf(block.number));
        uint256 most = _leasable(id, terms.units);
        if (count > most) revert NotLeasable(id, count, most);
    }

    function _takesLeases(IStaking.Terms memory terms) private view returns (bool) {
        return terms.state == IStaking.State.Active && _covers(terms, _epochOf(block.number));
    }

    /// @dev Only units that stay: the provider must not be able to end a lease by removing its unit. And no more than were
    /// there together lately.
    function _leasable(uint256 id, uint256 units) private view returns (uint256) {
        uint256 period = _periodOf(_epochOf(block.number));
        uint256 shown = _shownIn(id, period);
        if (period != 0) shown = Math.max(shown, _shownIn(id, period - 1));
        return Math.min(shown, Math.min(units, STAKING.maxLeasedOf(id)));
    }
}
