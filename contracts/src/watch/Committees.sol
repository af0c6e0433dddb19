// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IWatch} from "../interfaces/IWatch.sol";
import {SEATS, Seats} from "../libraries/Seats.sol";
import {Seeds} from "./Seeds.sol";
import {ServiceLevels} from "./ServiceLevels.sol";
import {WatchRecords} from "./WatchRecords.sol";

/// @title Who watches a commitment on a day.
/// @dev A commitment without a service level has no committee: there would be nothing to decide.
abstract contract Committees is ServiceLevels, Seeds {
    uint256 private constant MOST_LEAST_WATCHERS = 1000;

    uint256 internal immutable LEAST_WATCHERS;

    constructor(uint256 leastWatchers) {
        if (leastWatchers < SEATS || leastWatchers > MOST_LEAST_WATCHERS) revert InvalidConfig("leastWatchers");
        LEAST_WATCHERS = leastWatchers;
    }

    /// @inheritdoc IWatch
    function committeeOf(uint256 commitment, uint256 day) external view returns (address[] memory members) {
        if (_days[day].seed == 0 || !_hasCommittee(commitment, day)) return members;
        uint256[SEATS] memory places = _placesOf(commitment, day);
        members = new address[](SEATS);
        for (uint256 seat = 0; seat < SEATS; ++seat) {
            members[seat] = watcherAt(day, places[seat]);
        }
    }

    /// @dev The list's places in a commitment's committee.
    function _placesOf(uint256 commitment, uint256 day) internal view returns (uint256[SEATS] memory) {
        WatchRecords.Day storage record = _days[day];
        return Seats.draw(record.seed, commitment, day, record.watchers);
    }

    /// @dev Which of the committee a watcher is.
    function _seatOf(address watcher, uint256 commitment, uint256 day) internal view returns (uint256) {
        _requireCommittee(watcher, commitment, day);
        return _seatAmong(_placesOf(commitment, day), watcher, commitment, day);
    }

    function _seatAmong(uint256[SEATS] memory places, address watcher, uint256 commitment, uint256 day)
        internal
        view
        returns (uint256)
    {
        (bool listed, uint256 place) = _placeOn(watcher, day);
        for (uint256 seat = 0; listed && seat < SEATS; ++seat) {
            if (places[seat] == place) return seat;
        }
        revert NotMember(watcher, commitment, day);
    }

    /// @dev Nobody is a member where there is no committee.
    function _requireCommittee(address watcher, uint256 commitment, uint256 day) internal view {
        if (_days[day].seed == 0) revert NoSeed(day);
        if (!_hasCommittee(commitment, day)) revert NotMember(watcher, commitment, day);
    }

    function _hasCommittee(uint256 commitment, uint256 day) private view returns (bool) {
        uint256 since = _watched[commitment].sinceDay;
        return since != 0 && since <= day && _days[day].watchers >= LEAST_WATCHERS;
    }
}
