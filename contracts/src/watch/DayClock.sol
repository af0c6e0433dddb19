// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {IWatch} from "../interfaces/IWatch.sol";
import {Days} from "../libraries/Days.sol";

/// @title The days and their windows.
/// @dev Each window follows on the one before: a second belongs to the one that begins with it. The last ends before the
/// first of the next day, so that days are judged one after the other.
abstract contract DayClock is IWatch {
    uint256 internal constant LEAST_DAY = Days.SLOTS;

    /// @dev From the end of a day: until then it is reported, words are demanded, they are shown, it is judged.
    uint256 internal constant REPORTED = 2 hours;
    uint256 internal constant DEMANDED = 4 hours;
    uint256 internal constant SHOWN = 10 hours;
    uint256 internal constant JUDGED = 12 hours;

    uint256 internal immutable DAY;

    constructor(uint256 daySeconds) {
        if (daySeconds < LEAST_DAY || daySeconds > 1 days) revert InvalidConfig("daySeconds");
        DAY = daySeconds;
    }

    /// @inheritdoc IWatch
    function dayOf(uint256 time) external view returns (uint256) {
        return time / DAY;
    }

    /// @inheritdoc IWatch
    function isFinal(uint256 day) public view returns (bool) {
        return block.timestamp >= _after(day, JUDGED);
    }

    /// @inheritdoc IWatch
    function lastFinalDay() external view returns (uint256) {
        // No chain's time is within the first two days of 1970.
        return (block.timestamp - Days.scaled(JUDGED, DAY)) / DAY - 1;
    }

    function _today() internal view returns (uint32) {
        return SafeCast.toUint32(block.timestamp / DAY);
    }

    /// @dev The second that is so much after a day's end; `time` is written for days of 86,400 seconds.
    function _after(uint256 day, uint256 time) internal view returns (uint256) {
        return (uint256(SafeCast.toUint32(day)) + 1) * DAY + Days.scaled(time, DAY);
    }

    /// @dev From the second `from` after a day's end, to the one before `until` after it.
    function _requireBetween(uint256 day, uint256 from, uint256 until) internal view {
        uint256 first = _after(day, from);
        uint256 end = _after(day, until);
        if (block.timestamp < first || block.timestamp >= end) revert OutOfTime(first, end - 1);
    }
}
