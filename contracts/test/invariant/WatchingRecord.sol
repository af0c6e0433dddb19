// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IWatch} from "../../src/interfaces/IWatch.sol";
import {Checks} from "./Checks.sol";

/// @title What the watchers' contract should know, kept apart from it: a list for each day, people's money, and what was
/// found, slot by slot.
/// @dev Words are not kept: a watcher's word of a day and a commitment follows from the three.
abstract contract WatchingRecord is Checks {
    uint256 internal constant L = 1 days;
    uint256 internal constant ALL = type(uint256).max;
    uint256 public constant COMMITMENTS = 3;
    uint256 public constant PEOPLE = 9;
    uint256 internal constant LEAST = 5;
    uint256 internal constant STAKE = 1000 ether;
    uint256 internal constant DEPOSIT = 1 ether;
    uint256 internal constant DAY_PAY = 90 ether + 1;

    struct Person {
        uint256 stake;
        uint256 freeAt;
        bool listed;
        uint256 struckDay;
        uint256[] strikes; // days, those that the third cleared left out
    }

    struct Ours {
        uint256 down;
        uint256 mask;
        uint256 reduction;
        mapping(address => address) demander;
        mapping(address => bool) shown;
    }

    address[] internal _people;
    address[] internal _list; // tomorrow's
    mapping(uint256 day => address[]) internal _lists;
    mapping(address => Person) internal _persons;
    mapping(address => mapping(uint256 day => bool)) internal _reported;
    mapping(address => mapping(uint256 day => bool)) internal _withheld;
    mapping(address => mapping(uint256 day => bool)) internal _paid;
    mapping(uint256 day => uint256) internal _reporters;
    mapping(uint256 day => uint256) internal _each;
    mapping(uint256 day => bool) internal _seeded;
    mapping(uint256 commitment => uint256 day) internal _since;
    mapping(uint256 commitment => mapping(uint256 day => Ours)) internal _ours;
    uint256 public firstDay;

    uint256 internal _deposits;
    uint256 internal _aside;
    uint256 public reserve;

    function today() public view returns (uint256) {
        return block.timestamp / L;
    }

    function person(uint256 k) public view returns (address) {
        return _people[k];
    }

    /// @notice All that the contract should have.
    function held() external view returns (uint256 sum) {
        sum = _deposits + _aside + reserve;
        for (uint256 k = 0; k < PEOPLE; ++k) {
            sum += _persons[_people[k]].stake;
        }
    }

    function stakeOf(address who) external view returns (uint256) {
        return _persons[who].stake;
    }

    /// @notice The list of a day, or tomorrow's.
    function listOf(uint256 day) public view returns (address[] memory) {
        return day > today() ? _list : _lists[day];
    }

    function downOf(uint256 commitment, uint256 day) external view returns (uint256) {
        return _ours[commitment][day].down;
    }

    /// @notice The sum of all days up to one, added up.
    function totalOf(uint256 commitment, uint256 day) external view returns (uint256 total) {
        for (uint256 d = firstDay; d <= day; ++d) {
            total += _ours[commitment][d].reduction;
        }
    }

    function _level(uint256 commitment) internal pure returns (IWatch.Level memory) {
        return commitment == 1 ? IWatch.Level(9900, 10, 5000, 16) : IWatch.Level(10_000, 3, 10_000, 32);
    }

    /// @dev Who keeps its words of a day back, whoever asks.
    function _isSilent(uint256 day, address who) internal pure returns (bool) {
        return uint256(keccak256(abi.encode("silent", day, who))) % 6 == 0;
    }

    /// @dev What a member saw: a short or a long outage, or several. Some always say up, and some are away for a part.
    function _bitsOf(uint256 day, uint256 commitment, address who) internal pure returns (uint256 seen, uint256 up) {
        uint256 outage = uint256(keccak256(abi.encode("outage", day, commitment)));
        uint256 kind = outage % 4;
        if (kind == 0) outage = 7 << (outage >> 8) % 250;
        if (kind == 1) outage &= outage >> 3 & outage >> 9;
        if (kind == 2) outage = ALL << (outage >> 8) % 251;
        uint256 own = uint256(keccak256(abi.encode("own", day, commitment, who)));
        seen = own % 5 == 0 ? own : ALL;
        up = own % 3 == 0 ? ALL : ~outage;
    }

    /// @dev Five steps of a shuffle of the whole list.
    function _committee(bytes32 seed, uint256 commitment, uint256 day) internal view returns (address[] memory five) {
        address[] memory list = _lists[day];
        if (!_seeded[day] || list.length < LEAST || _since[commitment] == 0 || _since[commitment] > day) return five;
        five = new address[](5);
        for (uint256 n = 0; n < 5; ++n) {
            uint256 k = n + uint256(keccak256(abi.encode(seed, commitment, day, n))) % (list.length - n);
            (list[n], list[k]) = (list[k], list[n]);
            five[n] = list[n];
        }
    }

    /// @dev What three of these words say alike: of each three, what all of them say.
    function _threeOf(uint256[] memory words) internal pure returns (uint256 found) {
        for (uint256 i = 0; i < words.length; ++i) {
            for (uint256 j = i + 1; j < words.length; ++j) {
                for (uint256 k = j + 1; k < words.length; ++k) {
                    found |= words[i] & words[j] & words[k];
                }
            }
        }
    }

    function _bits(uint256 word) internal pure returns (uint256 count) {
        for (; word != 0; word &= word - 1) {
            ++count;
        }
    }

    function _reductionOf(IWatch.Level memory level, uint256 mask, uint256 down) internal pure returns (uint256) {
        uint256 m = _bits(~mask);
        uint256 d = _bits(down & ~mask);
        if (m == 0 || 10_000 * (m - d) >= uint256(level.targetBps) * m) return 0;
        uint256 part = uint256(level.factor) * 10_000 * d / m;
        return part < level.capBps ? part : level.capBps;
    }

    function _isListedOn(address who, uint256 day) internal view returns (bool) {
        address[] storage list = _lists[day];
        for (uint256 k = 0; k < list.length; ++k) {
            if (list[k] == who) return true;
        }
        return false;
    }

    function _noteJoining(address who) internal {
        _persons[who].stake = STAKE;
        _persons[who].listed = true;
        _list.push(who);
    }

    function _noteLeaving(address who) internal {
        _persons[who].listed = false;
        _persons[who].freeAt = block.timestamp + 21 * L;
        uint256 k = 0;
        while (_list[k] != who) {
            ++k;
        }
        _list[k] = _list[_list.length - 1];
        _list.pop();
    }

    function _notePenalty(address who, uint256 amount) internal {
        _persons[who].stake -= amount;
        if (_persons[who].listed && _persons[who].stake < STAKE / 2) _noteLeaving(who);
    }

    /// @dev The third strike within thirty days costs a twentieth, and clears them.
    function _noteStrike(address who, uint256 day) internal {
        Person storage p = _persons[who];
        uint256 recent = 1;
        for (uint256 k = 0; k < p.strikes.length; ++k) {
            if (p.strikes[k] + 30 > day) ++recent;
        }
        p.struckDay = day;
        p.strikes.push(day);
        if (recent < 3) return;
        delete p.strikes;
        _notePenalty(who, p.stake / 20);
    }
}
