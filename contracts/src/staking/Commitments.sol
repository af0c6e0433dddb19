// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";

import {IStaking} from "../interfaces/IStaking.sol";
import {SpeedClass} from "../libraries/SpeedClass.sol";
import {StakeHistory} from "../libraries/StakeHistory.sol";
import {Ledger} from "./Ledger.sol";
import {Records} from "./Records.sol";

/// @title The life of a commitment on its provider's side: opening, units, bond and closing (protocol section 2).
abstract contract Commitments is Ledger {
    using Checkpoints for Checkpoints.Trace208;
    using Math for uint256;
    using Records for Records.Commitment;
    using StakeHistory for StakeHistory.History;

    /// @dev Units have 10 bits in a query.
    uint256 private constant MOST_UNITS = 1024;
    /// @dev Keeps every epoch within 24 bits, for as many epochs before it.
    uint256 private constant MOST_EPOCHS = 2 ** 23;
    /// @dev An Open commitment that finds no stake in this many epochs has lapsed.
    uint256 private constant OPEN_EPOCHS = 64;

    uint256 internal immutable MAX_UNITS;
    uint256 private immutable SEAL_EPOCHS;

    constructor(uint256 maxUnits) {
        if (maxUnits == 0 || maxUnits > MOST_UNITS) revert InvalidConfig("maxUnits");
        MAX_UNITS = maxUnits;
        SEAL_EPOCHS = CAPACITY.config().sealEpochs;
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
        if (commissionBps > Records.BPS) revert InvalidCommission(commissionBps);
        uint256 current = _currentEpoch();

        id = ++commitmentCount;
        Records.Commitment storage c = _commitments[id];
        uint24 lapses = SafeCast.toUint24(current + OPEN_EPOCHS);
        c.terms.provider = msg.sender;
        c.terms.units = SafeCast.toUint16(units);
        c.terms.endEpoch = lapses;
        c.terms.state = State.Open;
        c.terms.speedClass = SafeCast.toUint8(speedClass);
        c.maxLeased = SafeCast.toUint16(maxLeased);
        c.duration = SafeCast.toUint32(duration);
        c.commissionBps = SafeCast.toUint16(commissionBps);
        _requireLeastBond(c, bond, _collateral(c, current), current);
        c.stake.setAmounts(c.stamp(current), bond, 0);
        emit CommitmentCreated(id, msg.sender, units, speedClass, maxLeased, duration, commissionBps, lapses);
        emit BondAdded(id, bond);
        _activateIfCovered(id, c, current);
        _take(msg.sender, bond);
    }

    /// @inheritdoc IStaking
    function addUnits(uint256 id, uint256 n) external {
        Records.Commitment storage c = _existing(id);
        _onlyProvider(id, c);
        if (c.terms.state != State.Open) revert WrongState(id, c.terms.state);
        if (n == 0) revert ZeroAmount();
        uint256 units = uint256(c.terms.units).saturatingAdd(n);
        if (units > MAX_UNITS) revert InvalidUnits(units, MAX_UNITS);
        uint256 current = _currentEpoch();
        c.terms.units = SafeCast.toUint16(units);
        _requireLeastBond(c, c.stake.latest().bond, _collateral(c, current), current);
        emit UnitsAdded(id, n);
    }

    /// @inheritdoc IStaking
    function removeUnits(uint256 id, uint256 n) external {
        Records.Commitment storage c = _existing(id);
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
        c.unitsLeft.push(Records.epochKey(from), SafeCast.toUint208(units - n));
        emit UnitsRemoved(id, n, from);
    }

    /// @inheritdoc IStaking
    function addBond(uint256 id, uint256 amount) external nonReentrant {
        uint256 current = _currentEpoch();
        Records.Commitment storage c = _growing(id, current);
        _onlyProvider(id, c);
        if (amount == 0) revert ZeroAmount();
        StakeHistory.Stake memory stake = c.stake.latest();
        c.stake.setAmounts(c.stamp(current), stake.bond + amount, stake.tokens);
        emit BondAdded(id, amount);
        _activateIfCovered(id, c, current);
        _take(msg.sender, amount);
    }

    /// @inheritdoc IStaking
    function close(uint256 id) external nonReentrant {
        Records.Commitment storage c = _existing(id);
        _onlyProvider(id, c);
        uint256 current = _currentEpoch();
        _requireOver(id, c, current);
        StakeHistory.Stake memory stake = c.stake.latest();
        c.stake.setAmounts(c.stamp(current), 0, stake.tokens);
        c.terms.state = State.Closed;
        emit CommitmentClosed(id, stake.bond);
        _pay(msg.sender, stake.bond);
    }

    /// @dev Open, or past its last epoch and settled to it, so that nothing can be slashed any more.
    function _requireOver(uint256 id, Records.Commitment storage c, uint256 current) private view {
        State state = c.terms.state;
        if (state == State.Open) return;
        if (state == State.Closed || current <= c.terms.endEpoch) revert WrongState(id, state);
        if (c.nextEpoch <= c.terms.endEpoch) revert NotSettled(id, c.nextEpoch);
    }
}
