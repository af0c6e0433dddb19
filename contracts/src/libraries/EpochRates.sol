// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {ICapacity} from "../interfaces/ICapacity.sol";
import {IStaking} from "../interfaces/IStaking.sol";
import {Records} from "../staking/Records.sol";
import {SpeedClass} from "./SpeedClass.sol";

/// @title The epoch's pool: what its proven unit-challenges earn for each step of their speed class, whichever is settled first (protocol section 11).
/// @dev An epoch's first settlement fixes this rate and sets aside what all of the epoch's proven units earn at it. If
/// the reserve is short, all of them earn less alike, and no later settlement, of whatever epoch, changes that.
library EpochRates {
    /// @notice What a commitment's proven units earn, given their number times their speed class. It is no longer promised:
    /// the caller pays it from the reserve, or leaves it there.
    function earn(
        Records.Funds storage funds,
        ICapacity capacity,
        uint256 weight,
        uint256 epoch,
        IStaking.Parameters storage p
    ) internal returns (uint256 earned) {
        if (weight == 0) return 0;
        earned = weight * _rateOf(funds, capacity, epoch, p);
        funds.promised -= earned;
    }

    function _rateOf(Records.Funds storage funds, ICapacity capacity, uint256 epoch, IStaking.Parameters storage p)
        private
        returns (uint256 perWeight)
    {
        Records.Rate storage rate = funds.rates[epoch];
        if (rate.set) return rate.perWeight;
        uint256 all = capacity.totalProven(epoch); // which does not change: the epoch is final
        uint256 free = funds.reserve - funds.promised;
        perWeight = Math.min(p.rewardCap / SpeedClass.REFERENCE, Math.min(p.rewardPool, free) / all);
        funds.rates[epoch] = Records.Rate(SafeCast.toUint128(perWeight), true);
        funds.promised += perWeight * all;
        emit IStaking.RateFixed(epoch, perWeight, all);
    }
}
