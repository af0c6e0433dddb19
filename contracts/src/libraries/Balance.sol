// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

/// @title What a renter's account has after some time: every running lease is paid out of it by the second.
/// @dev Amounts are grains, rates grains a second, times seconds. Divisions round down: a second is paid in full or not
/// at all, and the account runs dry at the last second up to which it could pay everything.
library Balance {
    /// @dev As good as never: the year 36812.
    uint256 internal constant NEVER = 2 ** 40;

    struct State {
        uint256 funds; // F
        uint256 credit; // C, of a grant
        uint256 rate; // R, of all running leases
        uint256 sponsored; // S, the part of it that the credit pays
        uint256 settledAt; // t
        uint256 expiry; // X, of the grant
        bool live; // whether the grant is
    }

    /// @notice What happened to an account while it was not looked at: each at most once.
    struct Events {
        bool dry; // it could not pay any more: its leases ended
        bool over; // its grant ended
        uint256 dryAt;
        uint256 overAt;
        uint256 unused; // what was left of the grant
    }

    /// @notice Brings an account to a time, not before the one that it was settled at.
    function settle(State memory a, uint256 time) internal pure returns (Events memory found) {
        if (a.live) _settleGrant(a, time, found);
        if (a.rate > 0 && !a.live) {
            uint256 dry = _reach(a.settledAt, a.funds, a.rate);
            a.funds -= a.rate * (Math.min(time, dry) - a.settledAt);
            if (time > dry) _dry(a, dry, found);
        }
        a.settledAt = time;
    }

    /// @notice Ends the grant of an account that was settled at this time.
    function endGrant(State memory a, uint256 time, Events memory found) internal pure {
        (found.over, found.overAt, found.unused) = (true, time, a.credit);
        (a.credit, a.sponsored, a.live) = (0, 0, false);
    }

    /// @notice When an account that was just settled will run dry; NEVER or later: never.
    function dryTime(State memory a) internal pure returns (uint256 dry) {
        if (!a.live) return _reach(a.settledAt, a.funds, a.rate);
        uint256 over = _grantEnd(a);
        uint256 own = a.rate - a.sponsored;
        dry = _reach(a.settledAt, a.funds, own);
        if (dry < over) return dry;
        return _reach(over, a.funds - own * (over - a.settledAt), a.rate);
    }

    /// @dev Up to the grant's end, if it comes. Of two ends in one second the grant's is the first.
    function _settleGrant(State memory a, uint256 time, Events memory found) private pure {
        uint256 own = a.rate - a.sponsored;
        uint256 over = _grantEnd(a);
        uint256 dry = _reach(a.settledAt, a.funds, own);
        uint256 until = Math.min(time, Math.min(over, dry));
        a.credit -= a.sponsored * (until - a.settledAt);
        a.funds -= own * (until - a.settledAt);
        a.settledAt = until;
        if (dry < over && time > dry) _dry(a, dry, found);
        else if (time >= over) endGrant(a, over, found);
        // A grant outlives the leases that it paid for.
        if (a.live && time >= a.expiry) endGrant(a, a.expiry, found);
    }

    function _dry(State memory a, uint256 time, Events memory found) private pure {
        (found.dry, found.dryAt) = (true, time);
        (a.rate, a.sponsored) = (0, 0);
    }

    function _grantEnd(State memory a) private pure returns (uint256) {
        return Math.min(a.expiry, _reach(a.settledAt, a.credit, a.sponsored));
    }

    /// @dev Up to when an amount pays a rate.
    function _reach(uint256 from, uint256 amount, uint256 rate) private pure returns (uint256) {
        if (rate == 0) return NEVER;
        return Math.min(Math.saturatingAdd(from, amount / rate), NEVER);
    }
}
