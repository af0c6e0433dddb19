// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title Rewards that vest in equal parts, one at the start of each following epoch.
/// @dev However many rewards overlap, the schedule is one rate and, for each epoch, by how much the rate falls after
/// it. No loop is longer than the epochs that one reward vests over: later the rate is 0.
library Vesting {
    struct Schedule {
        uint256 rate; // vests at the start of each epoch after `upTo`
        uint256 unvested;
        uint256 upTo; // the epoch up to which everything was released
        mapping(uint256 epoch => uint256) ending; // part of the rate that vests in this epoch for the last time
    }

    /// @notice Starts to vest `perEpoch` in each of the `epochs` epochs after the current one.
    /// @dev Release up to the current epoch first.
    function add(Schedule storage schedule, uint256 perEpoch, uint256 epochs) internal {
        schedule.rate += perEpoch;
        schedule.unvested += perEpoch * epochs;
        schedule.ending[schedule.upTo + epochs] += perEpoch;
    }

    /// @notice Takes out what has vested by the current epoch.
    function release(Schedule storage schedule, uint256 current) internal returns (uint256 vested) {
        uint256 rate;
        (vested, rate) = _vestedBy(schedule, current);
        schedule.rate = rate;
        schedule.unvested -= vested;
        schedule.upTo = current;
    }

    /// @notice Takes out everything that has not vested.
    function forfeit(Schedule storage schedule) internal returns (uint256 amount) {
        amount = schedule.unvested;
        schedule.unvested = 0;
        uint256 rate = schedule.rate;
        schedule.rate = 0;
        for (uint256 epoch = schedule.upTo + 1; rate != 0; ++epoch) {
            rate -= schedule.ending[epoch];
            delete schedule.ending[epoch];
        }
    }

    /// @notice What `release` would take out.
    function releasable(Schedule storage schedule, uint256 current) internal view returns (uint256 vested) {
        (vested,) = _vestedBy(schedule, current);
    }

    function _vestedBy(Schedule storage schedule, uint256 current) private view returns (uint256 vested, uint256 rate) {
        rate = schedule.rate;
        for (uint256 epoch = schedule.upTo + 1; rate != 0 && epoch <= current; ++epoch) {
            vested += rate;
            rate -= schedule.ending[epoch];
        }
    }
}
