// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";

import {IWatch} from "../interfaces/IWatch.sol";
import {DayClock} from "./DayClock.sol";
import {Purse} from "./Purse.sol";
import {WatchRecords} from "./WatchRecords.sol";

/// @title Who watches: the list of each day, and the stakes.
/// @dev The list of a day is fixed when it begins: joining and leaving change tomorrow's. Nobody looks for anybody in it:
/// watchers know their places, and who leaves is replaced by the last.
abstract contract Watchers is DayClock, Purse {
    using Checkpoints for Checkpoints.Trace224;

    uint256 private constant MOST_URL = 256;
    /// @dev Longer than anything of a watcher's last day can be punished.
    uint256 private constant LEAVING_DAYS = 21;

    uint256 internal immutable STAKE;

    mapping(address watcher => WatchRecords.Member) internal _members;
    mapping(uint256 place => Checkpoints.Trace224) private _holders; // by day
    Checkpoints.Trace224 private _counts; // by day

    constructor(uint256 stake) {
        if (stake == 0) revert InvalidConfig("stake");
        STAKE = stake;
    }

    /// @inheritdoc IWatch
    function register(string calldata url) external nonReentrant {
        WatchRecords.Member storage member = _members[msg.sender];
        if (member.listed || member.freeAt != 0) revert AlreadyRegistered(msg.sender);
        _requireUrl(url);
        uint32 tomorrow = _today() + 1;
        uint256 place = _counts.latest();
        member.stake = SafeCast.toUint128(STAKE);
        member.listed = true;
        member.url = url;
        _seat(msg.sender, place, tomorrow);
        _counts.push(tomorrow, SafeCast.toUint224(place + 1));
        emit WatcherRegistered(msg.sender, place, tomorrow, url);
        _take(msg.sender, STAKE);
    }

    /// @inheritdoc IWatch
    function move(string calldata url) external {
        WatchRecords.Member storage member = _members[msg.sender];
        if (!member.listed) revert NotListed(msg.sender);
        _requireUrl(url);
        member.url = url;
        emit WatcherMoved(msg.sender, url);
    }

    /// @inheritdoc IWatch
    function resign() external {
        if (!_members[msg.sender].listed) revert NotListed(msg.sender);
        _takeOffTheList(msg.sender);
    }

    /// @inheritdoc IWatch
    function withdrawStake() external nonReentrant returns (uint256 amount) {
        WatchRecords.Member storage member = _members[msg.sender];
        uint256 freeAt = member.freeAt;
        if (freeAt == 0 || block.timestamp < freeAt) revert StakeNotFree(freeAt);
        amount = member.stake;
        member.stake = 0;
        member.freeAt = 0;
        delete member.url;
        emit StakeWithdrawn(msg.sender, amount);
        _pay(msg.sender, amount);
    }

    /// @inheritdoc IWatch
    function watcherOf(address watcher) external view returns (Watcher memory) {
        WatchRecords.Member storage member = _members[watcher];
        return Watcher(member.stake, member.place, member.listed, member.freeAt, member.url);
    }

    /// @inheritdoc IWatch
    function watcherCount(uint256 day) external view returns (uint256) {
        return _listedOn(day);
    }

    /// @inheritdoc IWatch
    function watcherAt(uint256 day, uint256 place) public view returns (address) {
        if (place >= _listedOn(day)) return address(0);
        // forge-lint: disable-next-line(unsafe-typecast)
        return address(uint160(_holders[place].upperLookupRecent(SafeCast.toUint32(day))));
    }

    function _listedOn(uint256 day) internal view returns (uint256) {
        return _counts.upperLookupRecent(SafeCast.toUint32(day));
    }

    /// @dev Where a watcher was in the list of a day, if it was.
    function _placeOn(address watcher, uint256 day) internal view returns (bool listed, uint256 place) {
        WatchRecords.Member storage member = _members[watcher];
        // Most have the place that they had: the history need not be read.
        if (member.listed && day >= member.sinceDay) return (true, member.place);
        uint256 next = member.places.upperLookupRecent(SafeCast.toUint32(day));
        return next == 0 ? (false, 0) : (true, next - 1);
    }

    /// @dev Takes something off a watcher's stake, in which case it may lose its place. What is taken is the caller's to
    /// pay out.
    function _penalize(address watcher, uint256 amount) internal {
        WatchRecords.Member storage member = _members[watcher];
        uint256 left = member.stake - amount;
        member.stake = SafeCast.toUint128(left);
        if (member.listed && 2 * left < STAKE) _takeOffTheList(watcher);
    }

    function _takeOffTheList(address watcher) private {
        WatchRecords.Member storage member = _members[watcher];
        uint32 tomorrow = _today() + 1;
        uint256 freeAt = block.timestamp + LEAVING_DAYS * DAY;
        uint256 place = member.place;
        uint256 last = _counts.latest() - 1;
        // forge-lint: disable-next-line(unsafe-typecast)
        address moved = address(uint160(_holders[last].latest()));
        member.listed = false;
        member.freeAt = SafeCast.toUint40(freeAt);
        _seat(moved, place, tomorrow);
        member.places.push(tomorrow, 0);
        _counts.push(tomorrow, SafeCast.toUint224(last));
        emit WatcherResigned(watcher, place, moved, tomorrow, freeAt);
    }

    function _seat(address watcher, uint256 place, uint32 day) private {
        WatchRecords.Member storage member = _members[watcher];
        member.place = SafeCast.toUint32(place);
        member.sinceDay = day;
        member.places.push(day, SafeCast.toUint224(place + 1));
        _holders[place].push(day, uint160(watcher));
    }

    function _requireUrl(string calldata url) private pure {
        if (bytes(url).length == 0 || bytes(url).length > MOST_URL) revert InvalidUrl();
    }
}
