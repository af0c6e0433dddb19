// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Strings} from "@openzeppelin/contracts/utils/Strings.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {IBeacon} from "../interfaces/IBeacon.sol";
import {IRounds} from "../interfaces/IRounds.sol";
import {IWatch} from "../interfaces/IWatch.sol";
import {WatchRecords} from "./WatchRecords.sol";
import {Watchers} from "./Watchers.sol";

/// @title The seeds of the days.
/// @dev A seed is not known before its day begins, when the day's list is fixed; and there is one only, however often
/// somebody asks for another.
abstract contract Seeds is Watchers {
    /// @dev Whoever names a block knows neither its value nor that of the next.
    uint256 private constant AHEAD = 2;

    IBeacon internal immutable BEACON;
    /// @dev Whether values come by the clock.
    bool private immutable BY_TIME;

    mapping(uint256 day => WatchRecords.Day) internal _days;

    constructor(address beacon) {
        if (beacon.code.length == 0) revert InvalidConfig("beacon");
        BEACON = IBeacon(beacon);
        BY_TIME = Strings.equal(BEACON.kind(), "drand");
    }

    /// @inheritdoc IWatch
    function nameSeed() external {
        uint256 today = _today();
        WatchRecords.Day storage day = _days[today];
        if (BY_TIME || day.seedBlock != 0) revert SeedAlreadyNamed(today);
        uint256 number = block.number + AHEAD;
        day.seedBlock = SafeCast.toUint64(number);
        emit SeedNamed(today, number);
    }

    /// @inheritdoc IWatch
    function storeSeed(uint256 day, bytes calldata evidence) external {
        WatchRecords.Day storage record = _days[day];
        if (record.seed != 0) revert SeedAlreadyNamed(day);
        bytes32 seed = keccak256(_valueOf(day, record.seedBlock, evidence));
        record.seed = seed;
        record.watchers = SafeCast.toUint32(_listedOn(day));
        emit SeedStored(day, seed);
    }

    /// @inheritdoc IWatch
    function seedOf(uint256 day) external view returns (bytes32 seed, uint256 number) {
        return (_days[day].seed, _days[day].seedBlock);
    }

    function _valueOf(uint256 day, uint256 number, bytes calldata evidence) private returns (bytes memory) {
        if (!BY_TIME) {
            if (number == 0) revert NoSeed(day);
            return BEACON.valueOf(number, evidence);
        }
        uint256 begins = uint256(SafeCast.toUint32(day)) * DAY;
        // Until then the day's list can still change.
        if (block.timestamp < begins) revert OutOfTime(begins, type(uint256).max);
        return IRounds(address(BEACON)).valueAt(begins, evidence);
    }
}
