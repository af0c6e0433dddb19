// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ICouncil} from "../interfaces/ICouncil.sol";

/// @title Who sits: seven seats in two cohorts, and nobody in two of them.
/// @dev The only other ways to a seat and from one are elections (`Voting`) and removals (`Removals`). There are no
/// appointments: what the members could give, they could give back to somebody who was removed.
abstract contract Cohorts is ICouncil {
    uint256 internal constant SEATS = 7;
    uint256 internal constant FIRST_COHORT = 4;

    address[7] private _members;
    mapping(address member => uint256) private _seats; // and 1
    uint256 private _sitting;

    constructor(address[7] memory members_) {
        for (uint256 seat = 0; seat < SEATS; ++seat) {
            if (members_[seat] == address(0)) continue;
            if (_seats[members_[seat]] != 0) revert AlreadyAMember(members_[seat]);
            _seat(members_[seat], seat);
        }
    }

    /// @inheritdoc ICouncil
    function resign() external {
        emit Resigned(msg.sender, _vacate(msg.sender));
    }

    /// @inheritdoc ICouncil
    function members() external view returns (address[7] memory) {
        return _members;
    }

    /// @inheritdoc ICouncil
    function seatOf(address account) public view returns (bool sits, uint256 seat) {
        uint256 next = _seats[account];
        return next == 0 ? (false, 0) : (true, next - 1);
    }

    /// @inheritdoc ICouncil
    function sitting() public view returns (uint256) {
        return _sitting;
    }

    function _memberAt(uint256 seat) internal view returns (address) {
        return _members[seat];
    }

    function _requireSeat(address account) internal view returns (uint256 seat) {
        uint256 next = _seats[account];
        if (next == 0) revert NotAMember(account);
        return next - 1;
    }

    /// @dev The seats of a cohort: from the first to the one before the last.
    function _seatsOf(uint256 cohort) internal pure returns (uint256 first, uint256 end) {
        return cohort == 0 ? (0, FIRST_COHORT) : (FIRST_COHORT, SEATS);
    }

    function _cohortOf(uint256 seat) internal pure returns (uint256) {
        return seat < FIRST_COHORT ? 0 : 1;
    }

    /// @dev In the place of whoever has the seat.
    function _seat(address member, uint256 seat) internal {
        address before = _members[seat];
        if (before == address(0)) ++_sitting;
        else delete _seats[before];
        _members[seat] = member;
        _seats[member] = seat + 1;
    }

    function _vacate(address member) internal returns (uint256 seat) {
        seat = _requireSeat(member);
        delete _seats[member];
        delete _members[seat];
        --_sitting;
    }
}
