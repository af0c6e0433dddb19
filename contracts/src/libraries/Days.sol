// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title The clock of leases and watchers: days, each of 256 slots, in seconds.
/// @dev A day has L seconds: 86,400, or fewer on a chain to develop on, where hours and minutes shorten with it.
library Days {
    uint256 internal constant SLOTS = 256;

    /// @notice What a time written for days of 86,400 seconds is in days of `length`.
    function scaled(uint256 time, uint256 length) internal pure returns (uint256) {
        return time * length / 1 days;
    }

    /// @notice The first second of a slot of a day, from the day's first second.
    function slotStart(uint256 slot, uint256 length) internal pure returns (uint256) {
        return (length * slot + SLOTS - 1) / SLOTS;
    }

    /// @notice The slots of a day that lie wholly within some of its seconds.
    /// @param from The first second, from the day's first.
    /// @param to The one after the last, likewise; at most `length`.
    /// @return A bit for each slot, the first one's the lowest.
    function slotsWithin(uint256 from, uint256 to, uint256 length) internal pure returns (uint256) {
        // The first slot that starts at or after a second s is ceil(floor(256 s / L)) or the one after; both of the
        // bounds are found from the slot of the second before.
        uint256 first = from == 0 ? 0 : (from - 1) * SLOTS / length + 1;
        // A slot ends where the next starts: the last one within is before the first that starts after `to`.
        uint256 last = to * SLOTS / length; // as many slots start, and so all before them end, at or before `to`
        if (last <= first) return 0;
        uint256 count = last - first;
        return (count == SLOTS ? type(uint256).max : (uint256(1) << count) - 1) << first;
    }
}
