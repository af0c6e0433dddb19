// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";

import {ICapacity} from "../interfaces/ICapacity.sol";
import {IStaking} from "../interfaces/IStaking.sol";
import {EpochClock} from "./EpochClock.sol";
import {Members} from "./Members.sol";

/// @title Leases: units that are leased as virtual machines, the highest-numbered ones, owe no responses and may not be
/// claimed.
/// @dev Past leases are kept, so that an epoch settled late is counted as it was.
abstract contract Leases is EpochClock, Members, AccessManaged {
    using Checkpoints for Checkpoints.Trace224;
    using Math for uint256;

    /// @dev From a lease's block to the first challenge that it holds for: the beacon of the one before is known to some
    /// already.
    uint256 private constant LEASE_DELAY = 2;

    /// @dev How many units are leased, by the first block for whose challenge they are.
    mapping(uint256 id => Checkpoints.Trace224) private _leases;
    /// @dev The most units that a proven response of a period showed: claimed, or leased at its challenge.
    mapping(uint256 id => mapping(uint256 period => uint256)) private _shown;

    constructor(address authority_) AccessManaged(authority_) {
        if (authority_.code.length == 0) revert InvalidConfig("authority");
    }

    /// @inheritdoc ICapacity
    function setLeased(uint256 id, uint256 count) external restricted {
        if (count > _leases[id].latest()) _requireLeasable(id, count);
        uint256 from = block.number + LEASE_DELAY;
        _leases[id].push(SafeCast.toUint32(from), SafeCast.toUint224(count));
        emit UnitsLeased(id, from, count);
    }

    /// @inheritdoc ICapacity
    function leasedAt(uint256 id, uint256 number) public view returns (uint256) {
        return _leases[id].upperLookupRecent(SafeCast.toUint32(Math.min(number, type(uint32).max)));
    }

    /// @inheritdoc ICapacity
    function leasable(uint256 id) external view returns (uint256) {
        IStaking.Terms memory terms = STAKING.termsAt(id, type(uint256).max);
        return _takesLeases(terms) ? _leasable(id, terms) : 0;
    }

    /// @dev How many units owe a response to a block's challenge. Units that leave at the start of a period and a lease
    /// that ends just then may overlap for a block.
    function _activeUnits(uint256 id, IStaking.Terms memory terms, uint256 number) internal view returns (uint256) {
        return uint256(terms.units).saturatingSub(leasedAt(id, number));
    }

    /// @dev Notes how many units were together in a challenge whose response was proven.
    function _noteShown(uint256 id, uint256 challenge, uint256 claimed) internal {
        uint256 units = claimed + leasedAt(id, challenge);
        uint256 period = _periodOf(_epochOf(challenge));
        if (units > _shown[id][period]) _shown[id][period] = units;
    }

    function _requireLeasable(uint256 id, uint256 count) private view {
        IStaking.Terms memory terms = STAKING.termsAt(id, type(uint256).max);
        if (!_takesLeases(terms)) revert NotActive(id, _epochOf(block.number));
        uint256 most = _leasable(id, terms);
        if (count > most) revert NotLeasable(id, count, most);
    }

    function _takesLeases(IStaking.Terms memory terms) private view returns (bool) {
        return terms.state == IStaking.State.Active && _covers(terms, _epochOf(block.number));
    }

    /// @dev Only units that stay: the provider must not be able to end a lease by removing its unit. And no more than were
    /// there together lately.
    function _leasable(uint256 id, IStaking.Terms memory terms) private view returns (uint256) {
        uint256 period = _periodOf(_epochOf(block.number));
        uint256 shown = _shown[id][period];
        if (period != 0) shown = Math.max(shown, _shown[id][period - 1]);
        return Math.min(shown, Math.min(terms.units, terms.maxLeased));
    }
}
