// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @dev How many watchers a committee has.
uint256 constant SEATS = 5;

/// @title The draw of a committee: the first steps of a Fisher–Yates shuffle of the day's list of watchers.
library Seats {
    /// @notice The places of the list that sit in a commitment's committee, in the order of drawing.
    /// @param listed How many places the list of the day has, at least SEATS.
    function draw(bytes32 seed, uint256 commitment, uint256 day, uint256 listed)
        internal
        pure
        returns (uint256[SEATS] memory places)
    {
        // The list is never written out: it is kept where each step put something, and what.
        uint256[SEATS] memory where;
        uint256[SEATS] memory what;
        for (uint256 step = 0; step < SEATS; ++step) {
            uint256 random = uint256(keccak256(abi.encode(seed, commitment, day, step)));
            uint256 chosen = step + random % (listed - step);
            places[step] = _at(where, what, step, chosen);
            what[step] = _at(where, what, step, step);
            where[step] = chosen;
        }
    }

    /// @dev What is at a place after some steps.
    function _at(uint256[SEATS] memory where, uint256[SEATS] memory what, uint256 steps, uint256 place)
        private
        pure
        returns (uint256)
    {
        for (uint256 step = steps; step > 0; --step) {
            if (where[step - 1] == place) return what[step - 1];
        }
        return place;
    }
}
