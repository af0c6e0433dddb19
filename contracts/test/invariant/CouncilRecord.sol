// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Checks} from "./Checks.sol";

/// @title What the council's contract should know, kept apart from it: who sits since when, who may come back when, what
/// people have spent, and who approved what.
abstract contract CouncilRecord is Checks {
    uint256 public constant PEOPLE = 12;
    uint256 internal constant SEATS = 7;
    uint256 internal constant APPROVALS = 4;

    address[] internal _people;
    uint256 internal _clock; // counts what happens
    mapping(address => uint256) internal _seatedAt; // 0: does not sit
    mapping(address => uint256) internal _cohort; // of the seat it has or had last, from 1
    mapping(address => bool) internal _outcast; // was removed, and its cohort has not begun to be elected since
    mapping(uint256 election => mapping(address => uint256)) internal _supported;
    mapping(uint256 election => mapping(address => uint256)) internal _voted;
    mapping(uint256 election => uint256) internal _votes; // of all
    mapping(uint256 election => mapping(address => uint256)) internal _power; // in the snapshot
    mapping(bytes32 action => mapping(address => uint256)) internal _approvedAt;

    function person(uint256 k) public view returns (address) {
        return _people[k];
    }

    function supported(uint256 election, address who) external view returns (uint256) {
        return _supported[election][who];
    }

    function voted(uint256 election, address who) external view returns (uint256) {
        return _voted[election][who];
    }

    function votes(uint256 election) external view returns (uint256) {
        return _votes[election];
    }

    function powerOf(uint256 election, address who) external view returns (uint256) {
        return _power[election][who];
    }

    function isOutcast(address who) external view returns (bool) {
        return _outcast[who];
    }

    function sits(address who) public view returns (bool) {
        return _seatedAt[who] != 0;
    }

    function sittingCount() public view returns (uint256 count) {
        for (uint256 k = 0; k < PEOPLE; ++k) {
            if (sits(_people[k])) ++count;
        }
    }

    /// @dev Whether so many of those who sit have approved an action since they sit that it is done.
    function enough(bytes32 action) internal view returns (bool) {
        uint256 count = 0;
        for (uint256 k = 0; k < PEOPLE; ++k) {
            uint256 since = _seatedAt[_people[k]];
            if (since != 0 && _approvedAt[action][_people[k]] > since) ++count;
        }
        uint256 all = sittingCount();
        return count >= (all < APPROVALS ? all : APPROVALS);
    }
}
