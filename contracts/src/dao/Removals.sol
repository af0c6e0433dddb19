// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ICouncil} from "../interfaces/ICouncil.sol";
import {Calendar} from "./Calendar.sol";

/// @title Removing a member by a vote of all holders, for the rest of its term.
/// @dev Governance's operations wait in a timelock, where the council can cancel this one too. That is meant: a vote won
/// once could otherwise take the brake away first. Nobody can cancel elections, which come to each seat in two turns.
abstract contract Removals is Calendar {
    mapping(address account => uint256) private _barredThrough;

    /// @inheritdoc ICouncil
    function remove(address member) external restricted {
        uint256 seat = _vacate(member);
        // The next election to be opened, or the one after it, is the cohort's: there the term would have ended.
        uint256 next = electionCount() + 1;
        uint256 through = _electedBy(next) == _cohortOf(seat) ? next - 1 : next;
        _barredThrough[member] = through;
        emit Removed(member, seat, through);
    }

    /// @inheritdoc ICouncil
    function barredThrough(address account) public view returns (uint256) {
        return _barredThrough[account];
    }

    function _isBarred(address account) internal view returns (bool) {
        uint256 through = _barredThrough[account];
        return through != 0 && electionCount() <= through;
    }

    function _requireNotBarred(address account) internal view {
        if (_isBarred(account)) revert Barred(account, _barredThrough[account]);
    }
}
