// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";

import {IStaking} from "../interfaces/IStaking.sol";
import {Commitments} from "./Commitments.sol";

/// @title How many units a commitment has: more while it is Open, fewer from a seal period on.
abstract contract Units is Commitments {
    using Checkpoints for Checkpoints.Trace224;
    using Math for uint256;

    uint256 internal immutable SEAL_EPOCHS;

    /// @dev How many units are left after a removal, by the first epoch without those removed.
    mapping(uint256 id => Checkpoints.Trace224) private _left;

    constructor() {
        SEAL_EPOCHS = CAPACITY.config().sealEpochs;
    }

    /// @inheritdoc IStaking
    function addUnits(uint256 id, uint256 n) external {
        Commitment storage c = _existing(id);
        _onlyProvider(id, c);
        if (c.terms.state != State.Open) revert WrongState(id, c.terms.state);
        if (n == 0) revert ZeroAmount();
        uint256 units = uint256(c.terms.units).saturatingAdd(n);
        if (units > MAX_UNITS) revert InvalidUnits(units, MAX_UNITS);
        uint256 required = _requiredBond(units, c.collateralPerUnit, _currentEpoch());
        if (c.bond < required) revert BondTooSmall(c.bond, required);
        c.terms.units = SafeCast.toUint16(units);
        emit UnitsAdded(id, n);
    }

    /// @inheritdoc IStaking
    function removeUnits(uint256 id, uint256 n) external {
        Commitment storage c = _existing(id);
        _onlyProvider(id, c);
        uint256 current = _currentEpoch();
        if (c.terms.state != State.Active || current > c.terms.endEpoch) revert WrongState(id, c.terms.state);
        if (n == 0) revert ZeroAmount();
        uint256 units = unitsAt(id, type(uint256).max);
        uint256 removable = units - Math.max(1, CAPACITY.leasedAt(id, type(uint256).max));
        if (n > removable) revert NotEnoughUnits(n, removable);
        // The arrays of a period are under one root: units can leave only when the next one is made.
        uint256 from = (current / SEAL_EPOCHS + 1) * SEAL_EPOCHS;
        c.terms.reduced = true;
        _left[id].push(SafeCast.toUint32(from), SafeCast.toUint224(units - n));
        emit UnitsRemoved(id, n, from);
    }

    /// @inheritdoc IStaking
    function unitsAt(uint256 id, uint256 epoch) public view returns (uint256) {
        return termsAt(id, epoch).units;
    }

    /// @inheritdoc IStaking
    function termsAt(uint256 id, uint256 epoch) public view returns (Terms memory terms) {
        terms = termsOf(id);
        if (!terms.reduced) return terms;
        uint256 left = _left[id].upperLookupRecent(SafeCast.toUint32(Math.min(epoch, type(uint32).max)));
        if (left != 0) terms.units = SafeCast.toUint16(left);
    }
}
