// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {IWatch} from "../interfaces/IWatch.sol";
import {Bits} from "../libraries/Bits.sol";
import {SEATS} from "../libraries/Seats.sol";
import {Reports} from "./Reports.sol";
import {WatchRecords} from "./WatchRecords.sol";

/// @title What it costs to say something else than the others.
/// @dev By the words that were shown on chain, when no more can be: what holds for one strike holds for all of the day.
/// Three words that agree are needed, as many as a judgement needs. If the majority of any three were enough, two members
/// who lie could show an honest one's word beside theirs in the last second, when the other two cannot show theirs any more.
abstract contract Strikes is Reports {
    using Bits for Bits.Counts;

    /// @dev Slots in which a word may differ from three others: room for a clock that is off or a line that breaks.
    uint256 private constant MOST_DIFFERENT = 8;
    uint256 private constant STRIKE_DAYS = 30;
    /// @dev Of the stake: what the third strike costs.
    uint256 private constant STRUCK_PART = 20;

    /// @inheritdoc IWatch
    function strike(uint256 day, uint256 commitment, address watcher) external nonReentrant {
        _requireBetween(day, SHOWN, JUDGED);
        WatchRecords.Member storage member = _members[watcher];
        if (member.struckDay == day) revert AlreadyStruck(watcher, day);
        uint256 slots = _differences(day, commitment, _seatOf(watcher, commitment, day));
        if (slots <= MOST_DIFFERENT) revert NoStrike(slots, MOST_DIFFERENT);
        uint256 strikes = _note(member, SafeCast.toUint32(day));
        emit Struck(watcher, day, commitment, slots, strikes);
        if (strikes < 3) return;
        uint256 amount = member.stake / STRUCK_PART;
        emit WatcherSlashed(watcher, amount);
        _penalize(watcher, amount);
        _burn(amount);
    }

    /// @dev In how many slots a member says something else than three others do.
    function _differences(uint256 day, uint256 commitment, uint256 seat) private view returns (uint256) {
        WatchRecords.Slots storage slots = _watched[commitment].slots[day];
        if (slots.shown & _bit(seat) == 0) return 0;
        Bits.Counts memory up;
        Bits.Counts memory down;
        for (uint256 k = 0; k < SEATS; ++k) {
            WatchRecords.Shown storage word = slots.words[k]; // all 0 if it was not shown
            up.add(word.seen & word.up);
            down.add(word.seen & ~word.up);
        }
        WatchRecords.Shown storage own = slots.words[seat];
        return Bits.count(own.seen & ((own.up & down.inThree()) | (~own.up & up.inThree())));
    }

    /// @dev How many strikes count on a day, with the day's. The third clears them.
    function _note(WatchRecords.Member storage member, uint32 day) private returns (uint256 strikes) {
        strikes = 1;
        if (_isRecent(member.strikeDay, day)) ++strikes;
        if (_isRecent(member.olderStrikeDay, day)) ++strikes;
        member.struckDay = day;
        (member.strikeDay, member.olderStrikeDay) = strikes == 3 ? (0, 0) : (day, member.strikeDay);
    }

    function _isRecent(uint256 struck, uint256 day) private pure returns (bool) {
        return struck != 0 && struck + STRIKE_DAYS > day;
    }
}
