// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";

/// @title How the watchers' records are kept.
library WatchRecords {
    /// @notice A day, for everybody.
    struct Day {
        bytes32 seed; // 0 until known
        uint64 seedBlock; // 0 until named
        uint32 watchers; // in the day's list; set with the seed, which nobody knows before the day
        uint32 reporters;
        uint32 withholders; // reporters who did not show a word that was demanded
        uint96 each; // pay of a reporter; 0 until fixed
    }

    /// @notice A commitment.
    struct Watched {
        uint16 targetBps; // 0 until its service level is set
        uint8 factor;
        uint16 capBps;
        uint8 maxMasked;
        uint32 sinceDay; // the first day for which it has a committee
        uint32 reducedDay; // the last one with a reduction
        uint128 total; // of all reductions, this day's included
        Checkpoints.Trace224 totals; // as they were, by the days before
        mapping(uint256 day => Slots) slots;
    }

    /// @notice A day of a commitment. Words and demands are kept by the watcher's seat in the committee.
    struct Slots {
        uint256 down;
        uint256 mask;
        uint8 shown; // a bit for each seat
        uint8 open; // likewise: demanded, and neither shown nor punished
        mapping(uint256 seat => Shown) words;
        mapping(uint256 seat => address) demanders;
    }

    struct Shown {
        uint256 seen;
        uint256 up;
    }

    /// @notice A watcher. Its strikes, reports and places stay when it has taken its stake and registers again.
    struct Member {
        uint128 stake;
        uint40 freeAt; // when the stake can be withdrawn; 0 while it is in the list
        bool listed; // as of tomorrow
        uint32 place; // likewise
        uint32 sinceDay; // the first day on which it has this place
        uint32 struckDay; // the last one
        uint32 strikeDay; // of the newest strike that counts, 0 if none does
        uint32 olderStrikeDay; // likewise, of the one before
        string url;
        Checkpoints.Trace224 places; // by day: the place and 1, or 0
        mapping(uint256 day => Report) reports;
    }

    struct Report {
        bytes32 root;
        bool withheld;
        bool paid;
    }
}
