// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {IStaking} from "../interfaces/IStaking.sol";
import {SpeedClass} from "../libraries/SpeedClass.sol";
import {Ledger} from "./Ledger.sol";

/// @title The epoch's pool: what its proven unit-challenges earn for each step of their speed class, whichever is settled first (protocol section 11).
/// @dev An epoch's first settlement fixes this rate and sets aside what all of the epoch's proven units earn at it. If
/// the reserve is short, all of them earn less alike, and no later settlement, of whatever epoch, changes that.
abstract contract EpochPool is Ledger {
    struct Rate {
        uint128 perWeight;
        bool set;
    }

    /// @inheritdoc IStaking
    uint256 public promised;

    mapping(uint256 epoch => Rate) private _rates;

    /// @dev What a commitment's proven units earn, given their number times their speed class. It is no longer promised:
    /// the caller pays it from the reserve, or leaves it there.
    function _earn(uint256 weight, uint256 epoch, Parameters storage p) internal returns (uint256 earned) {
        if (weight == 0) return 0;
        earned = weight * _rateOf(epoch, p);
        promised -= earned;
    }

    function _rateOf(uint256 epoch, Parameters storage p) private returns (uint256 perWeight) {
        Rate storage rate = _rates[epoch];
        if (rate.set) return rate.perWeight;
        uint256 all = CAPACITY.totalProven(epoch); // which does not change: the epoch is final
        perWeight = Math.min(p.rewardCap / SpeedClass.REFERENCE, Math.min(p.rewardPool, reserve - promised) / all);
        _rates[epoch] = Rate(SafeCast.toUint128(perWeight), true);
        promised += perWeight * all;
    }
}
