// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";

import {IWatch} from "../interfaces/IWatch.sol";
import {Bits} from "../libraries/Bits.sol";
import {SEATS} from "../libraries/Seats.sol";
import {Reports} from "./Reports.sol";
import {WatchRecords} from "./WatchRecords.sol";

/// @title In which slots a host was down, and what that costs its provider.
/// @dev A word that is kept back can only spare the provider: what one call finds down no other can find up.
abstract contract Judging is Reports {
    using Bits for Bits.Counts;
    using Checkpoints for Checkpoints.Trace224;

    /// @inheritdoc IWatch
    function judge(uint256 commitment, uint256 day, Word[] calldata words) external {
        _requireBetween(day, REPORTED, JUDGED);
        uint256 found = _foundDown(commitment, day, words);
        WatchRecords.Watched storage watched = _watched[commitment];
        WatchRecords.Slots storage slots = watched.slots[day];
        uint256 counted = ~slots.mask;
        uint256 before = _reduction(watched, counted, slots.down);
        uint256 down = slots.down | found;
        uint256 reduction = _reduction(watched, counted, down);
        slots.down = down;
        if (reduction != before) _addToTotal(watched, SafeCast.toUint32(day), reduction - before);
        emit Judged(commitment, day, down, reduction, watched.total);
    }

    /// @inheritdoc IWatch
    function totalReduction(uint256 commitment, uint256 day) external view returns (uint256) {
        WatchRecords.Watched storage watched = _watched[commitment];
        if (day >= watched.reducedDay) return watched.total;
        return watched.totals.upperLookupRecent(SafeCast.toUint32(day));
    }

    /// @inheritdoc IWatch
    function reductionOf(uint256 commitment, uint256 day, uint256 within) external view returns (uint256) {
        WatchRecords.Watched storage watched = _watched[commitment];
        WatchRecords.Slots storage slots = watched.slots[day];
        return _reduction(watched, within & ~slots.mask, slots.down);
    }

    /// @dev The slots in which three of the words or more say that the host was down.
    function _foundDown(uint256 commitment, uint256 day, Word[] calldata words) private view returns (uint256) {
        _requireCommittee(words.length == 0 ? address(0) : words[0].watcher, commitment, day);
        uint256[SEATS] memory places = _placesOf(commitment, day);
        Bits.Counts memory down;
        address last;
        for (uint256 k = 0; k < words.length; ++k) {
            Word calldata word = words[k];
            if (word.watcher <= last) revert WordsNotOrdered();
            last = word.watcher;
            _seatAmong(places, word.watcher, commitment, day);
            _requireInReport(day, commitment, word);
            down.add(word.seen & ~word.up);
        }
        return down.inThree();
    }

    /// @dev Days are judged one after the other. The newest sum is at hand; older ones are history.
    function _addToTotal(WatchRecords.Watched storage watched, uint32 day, uint256 more) private {
        if (watched.reducedDay != day) {
            if (watched.total != 0) watched.totals.push(watched.reducedDay, watched.total);
            watched.reducedDay = day;
        }
        watched.total += SafeCast.toUint128(more);
    }

    /// @dev q of a day, over some of its slots: never less when more of them are down.
    function _reduction(WatchRecords.Watched storage watched, uint256 counted, uint256 down)
        private
        view
        returns (uint256)
    {
        uint256 all = Bits.count(counted);
        uint256 lost = Bits.count(counted & down);
        if (WHOLE * (all - lost) >= watched.targetBps * all) return 0;
        return Math.min(watched.capBps, watched.factor * WHOLE * lost / all);
    }
}
