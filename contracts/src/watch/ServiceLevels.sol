// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {ICapacity} from "../interfaces/ICapacity.sol";
import {IStaking} from "../interfaces/IStaking.sol";
import {IWatch} from "../interfaces/IWatch.sol";
import {Bits} from "../libraries/Bits.sol";
import {DayClock} from "./DayClock.sol";
import {WatchRecords} from "./WatchRecords.sol";

/// @title What providers promise of their hosts, and when they may be away.
abstract contract ServiceLevels is DayClock {
    uint256 internal constant WHOLE = 10_000;
    uint256 private constant MOST_FACTOR = 20;
    /// @dev A provider that could mask a whole day would promise nothing.
    uint256 private constant MOST_MASKED = 32;

    IStaking internal immutable STAKING;
    ICapacity private immutable CAPACITY;

    mapping(uint256 commitment => WatchRecords.Watched) internal _watched;

    constructor(address staking) {
        if (staking.code.length == 0) revert InvalidConfig("staking");
        STAKING = IStaking(staking);
        CAPACITY = ICapacity(STAKING.config().capacity);
    }

    /// @inheritdoc IWatch
    function setServiceLevel(uint256 commitment, Level calldata level) external {
        IStaking.Terms memory terms = _onlyProvider(commitment);
        WatchRecords.Watched storage watched = _watched[commitment];
        if (watched.targetBps != 0 || !_isBeforeItsStart(terms)) revert LevelFrozen(commitment);
        if (level.targetBps == 0 || level.targetBps > WHOLE) revert InvalidLevel("targetBps");
        if (level.factor > MOST_FACTOR) revert InvalidLevel("factor");
        if (level.capBps > WHOLE) revert InvalidLevel("capBps");
        if (level.maxMasked > MOST_MASKED) revert InvalidLevel("maxMasked");
        watched.targetBps = level.targetBps;
        watched.factor = level.factor;
        watched.capBps = level.capBps;
        watched.maxMasked = level.maxMasked;
        // Watchers know by the beginning of a day whom to watch.
        watched.sinceDay = _today() + 1;
        emit ServiceLevelSet(commitment, level);
    }

    /// @inheritdoc IWatch
    function announceMaintenance(uint256 commitment, uint256 day, uint256 mask) external {
        _onlyProvider(commitment);
        // The day before begins a day before this one.
        uint256 begins = uint256(SafeCast.toUint32(day)) * DAY;
        if (block.timestamp + DAY >= begins) revert AnnouncedTooLate(day, Math.saturatingSub(begins, DAY + 1));
        WatchRecords.Watched storage watched = _watched[commitment];
        uint256 slots = Bits.count(mask);
        if (slots > watched.maxMasked) revert TooManyMasked(slots, watched.maxMasked);
        watched.slots[day].mask = mask;
        emit MaintenanceAnnounced(commitment, day, mask);
    }

    /// @inheritdoc IWatch
    function levelOf(uint256 commitment) external view returns (Level memory) {
        WatchRecords.Watched storage watched = _watched[commitment];
        return Level(watched.targetBps, watched.factor, watched.capBps, watched.maxMasked);
    }

    /// @inheritdoc IWatch
    function slotsOf(uint256 commitment, uint256 day) external view returns (uint256 down, uint256 mask) {
        WatchRecords.Slots storage slots = _watched[commitment].slots[day];
        return (slots.down, slots.mask);
    }

    function _onlyProvider(uint256 commitment) private view returns (IStaking.Terms memory terms) {
        terms = STAKING.termsOf(commitment);
        if (terms.provider != msg.sender) revert NotProvider(commitment, msg.sender);
    }

    function _isBeforeItsStart(IStaking.Terms memory terms) private view returns (bool) {
        if (terms.state == IStaking.State.Open) return true;
        return terms.state == IStaking.State.Active && CAPACITY.currentEpoch() < terms.startEpoch;
    }
}
