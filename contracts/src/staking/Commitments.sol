// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {IStaking} from "../interfaces/IStaking.sol";
import {SpeedClass} from "../libraries/SpeedClass.sol";
import {Governance} from "./Governance.sol";
import {Rewards} from "./Rewards.sol";

/// @title The life of a commitment on its provider's side: opening, bond, activation and closing (protocol section 2).
abstract contract Commitments is Governance, Rewards {
    using Math for uint256;

    /// @dev Units have 10 bits in a query.
    uint256 private constant MOST_UNITS = 1024;
    /// @dev Keeps every epoch within 24 bits, for as many epochs before it.
    uint256 private constant MOST_EPOCHS = 2 ** 23;

    uint256 internal immutable MAX_UNITS;

    constructor(uint256 maxUnits) {
        if (maxUnits == 0 || maxUnits > MOST_UNITS) revert InvalidConfig("maxUnits");
        MAX_UNITS = maxUnits;
    }

    /// @inheritdoc IStaking
    function createCommitment(
        uint256 units,
        uint256 speedClass,
        uint256 maxLeased,
        uint256 duration,
        uint256 commissionBps,
        uint256 bond
    ) external nonReentrant whenNotPaused returns (uint256 id) {
        if (units == 0 || units > MAX_UNITS) revert InvalidUnits(units, MAX_UNITS);
        if (!SpeedClass.isOne(speedClass)) revert InvalidSpeedClass(speedClass);
        if (maxLeased > MAX_UNITS) revert InvalidMaxLeased(maxLeased, MAX_UNITS);
        if (duration == 0 || duration > MOST_EPOCHS) revert InvalidDuration(duration);
        if (commissionBps > BPS) revert InvalidCommission(commissionBps);
        uint256 current = _currentEpoch();
        uint256 perUnit = _collateralPerUnit(speedClass, current);
        uint256 required = _requiredBond(units, perUnit, current);
        if (bond < required) revert BondTooSmall(bond, required);

        id = ++commitmentCount;
        Commitment storage c = _commitments[id];
        c.terms.provider = msg.sender;
        c.terms.units = SafeCast.toUint16(units);
        c.terms.state = State.Open;
        c.terms.speedClass = SafeCast.toUint8(speedClass);
        c.maxLeased = SafeCast.toUint16(maxLeased);
        c.collateralPerUnit = SafeCast.toUint128(perUnit);
        c.duration = SafeCast.toUint32(duration);
        c.commissionBps = SafeCast.toUint16(commissionBps);
        c.bond = bond;
        emit CommitmentCreated(id, msg.sender, units, speedClass, maxLeased, duration, commissionBps, perUnit);
        emit BondAdded(id, bond);
        _activateIfCovered(id, c, current);
        _take(msg.sender, bond);
    }

    /// @inheritdoc IStaking
    function addBond(uint256 id, uint256 amount) external nonReentrant {
        uint256 current = _currentEpoch();
        Commitment storage c = _growing(id, current);
        _onlyProvider(id, c);
        if (amount == 0) revert ZeroAmount();
        _shareOut(id, c, current);
        c.bond += amount;
        emit BondAdded(id, amount);
        _activateIfCovered(id, c, current);
        _take(msg.sender, amount);
    }

    /// @inheritdoc IStaking
    function close(uint256 id) external nonReentrant {
        Commitment storage c = _existing(id);
        _onlyProvider(id, c);
        uint256 current = _currentEpoch();
        _requireOver(id, c, current);
        _shareOut(id, c, current);
        uint256 bond = c.bond;
        c.bond = 0;
        c.terms.state = State.Closed;
        emit CommitmentClosed(id, bond);
        _pay(msg.sender, bond);
    }

    /// @dev Rounded up: the stake is never short by a fraction.
    function _collateralPerUnit(uint256 speedClass, uint256 epoch) private view returns (uint256) {
        return Math.ceilDiv(_parametersAt(epoch).collateralPerUnit * speedClass, SpeedClass.REFERENCE);
    }

    function _requiredBond(uint256 units, uint256 perUnit, uint256 epoch) internal view returns (uint256) {
        return (units * perUnit).mulDiv(_parametersAt(epoch).minBondBps, BPS, Math.Rounding.Ceil);
    }

    function _activateIfCovered(uint256 id, Commitment storage c, uint256 current) internal {
        if (c.terms.state != State.Open || _stake(c) < uint256(c.terms.units) * c.collateralPerUnit) return;
        uint24 start = SafeCast.toUint24(current);
        uint24 end = SafeCast.toUint24(current + c.duration - 1);
        c.terms.state = State.Active;
        c.terms.startEpoch = start;
        c.terms.endEpoch = end;
        c.nextEpoch = start;
        emit Activated(id, start, end);
    }

    /// @dev Open, or past its last epoch and settled to it, so that nothing can be slashed any more.
    function _requireOver(uint256 id, Commitment storage c, uint256 current) private view {
        State state = c.terms.state;
        if (state == State.Open) return;
        if (state == State.Closed || current <= c.terms.endEpoch) revert WrongState(id, state);
        if (c.nextEpoch <= c.terms.endEpoch) revert NotSettled(id, c.nextEpoch);
    }
}
