// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";

import {IWatch} from "../../src/interfaces/IWatch.sol";

/// @title What the market asks of the watchers: slots that were down, as a test sets them, in the order of days.
contract WatchDouble {
    using Checkpoints for Checkpoints.Trace224;

    uint32 private immutable DAY;

    mapping(uint256 commitment => IWatch.Level) private _levels;
    mapping(uint256 commitment => mapping(uint256 day => uint256)) public down;
    mapping(uint256 commitment => mapping(uint256 day => uint256)) public mask;
    mapping(uint256 commitment => Checkpoints.Trace224) private _totals;

    constructor(uint32 daySeconds) {
        DAY = daySeconds;
    }

    function setLevel(uint256 commitment, IWatch.Level calldata level) external {
        _levels[commitment] = level;
    }

    function levelOf(uint256 commitment) external view returns (IWatch.Level memory) {
        return _levels[commitment];
    }

    function setMask(uint256 commitment, uint256 day, uint256 slots) external {
        mask[commitment][day] = slots;
    }

    function setDown(uint256 commitment, uint256 day, uint256 slots) external {
        down[commitment][day] = slots;
        uint224 before = _totals[commitment].latest();
        // forge-lint: disable-next-line(unsafe-typecast)
        _totals[commitment].push(uint32(day), before + uint224(reductionOf(commitment, day, type(uint256).max)));
    }

    function config() external view returns (IWatch.Config memory c) {
        c.daySeconds = DAY;
    }

    function lastFinalDay() external view returns (uint256) {
        return (block.timestamp - DAY / 2) / DAY - 1;
    }

    function totalReduction(uint256 commitment, uint256 day) external view returns (uint256) {
        // forge-lint: disable-next-line(unsafe-typecast)
        return _totals[commitment].upperLookupRecent(uint32(day));
    }

    function reductionOf(uint256 commitment, uint256 day, uint256 within) public view returns (uint256) {
        IWatch.Level memory level = _levels[commitment];
        uint256 counted = within & ~mask[commitment][day];
        uint256 slots = count(counted);
        uint256 missed = count(counted & down[commitment][day]);
        if (slots == 0 || 10_000 * (slots - missed) >= uint256(level.targetBps) * slots) return 0;
        return Math.min(level.capBps, uint256(level.factor) * 10_000 * missed / slots);
    }

    /// @dev As quick as the watchers' contract does it.
    function count(uint256 word) private pure returns (uint256) {
        unchecked {
            word -= word >> 1 & type(uint256).max / 3;
            word = (word & type(uint256).max / 5) + (word >> 2 & type(uint256).max / 5);
            word = word + (word >> 4) & type(uint256).max / 17;
            word = word + (word >> 8) & type(uint256).max / 257;
            return word * (type(uint256).max / 65_535) >> 240;
        }
    }
}
