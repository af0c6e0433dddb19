// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Test} from "forge-std/Test.sol";

import {ICapacity} from "../../src/interfaces/ICapacity.sol";
import {IStaking} from "../../src/interfaces/IStaking.sol";

/// @title The rules of money that governance has set, kept apart from the contract's; and what follows from them for an epoch.
abstract contract RuleBook is Test {
    uint256 private constant BPS = 10_000;

    uint256[] private _from; // the first epoch of each change, ascending
    IStaking.Parameters[] private _rules;
    uint256[] private _treasuriesFrom;
    address[] private _treasuries;

    function _record(uint256 from, IStaking.Parameters memory p) internal {
        if (_from.length != 0 && _from[_from.length - 1] == from) {
            _rules[_rules.length - 1] = p;
            return;
        }
        _from.push(from);
        _rules.push(p);
    }

    /// @notice The rules of an epoch, by the record.
    function rulesOf(uint256 epoch) public view returns (IStaking.Parameters memory) {
        uint256 k = _from.length - 1;
        while (_from[k] > epoch) --k;
        return _rules[k];
    }

    function _recordTreasury(uint256 from, address account) internal {
        if (_treasuriesFrom.length != 0 && _treasuriesFrom[_treasuriesFrom.length - 1] == from) {
            _treasuries[_treasuries.length - 1] = account;
            return;
        }
        _treasuriesFrom.push(from);
        _treasuries.push(account);
    }

    /// @notice Who has to get the treasury's part of an epoch's slash, by the record.
    function treasuryOf(uint256 epoch) public view returns (address) {
        uint256 k = _treasuriesFrom.length - 1;
        while (_treasuriesFrom[k] > epoch) --k;
        return _treasuries[k];
    }

    /// @notice How many changes there were, the first rules included; and the first epoch of each.
    function changes() public view returns (uint256[] memory) {
        return _from;
    }

    /// @dev What an epoch's faults cost, before it is limited by the stake.
    function _penalty(IStaking.Parameters memory p, uint256 perUnit, ICapacity.Counts memory n)
        internal
        pure
        returns (uint256 forDowntime, uint256 forFalseClaims)
    {
        uint256 missed = n.opportunities - n.claimed;
        uint256 free = p.toleranceBps * n.opportunities / BPS;
        if (n.mostActive > free) free = n.mostActive;
        if (missed > free) forDowntime = _ceilDiv(p.downtimeBps * perUnit * (missed - free), BPS);
        forFalseClaims = _ceilDiv(p.falseClaimBps * perUnit * (n.claimed - n.proven), BPS);
    }

    /// @dev What part of a slash goes to the settler, out of what the bond lost, and what is burned; the treasury gets the
    /// rest.
    function _parts(IStaking.Parameters memory p, uint256 taken, uint256 fromBond)
        internal
        pure
        returns (uint256 bounty, uint256 burned)
    {
        bounty = fromBond * p.bountyBps / BPS;
        burned = (taken - bounty) * p.burnBps / BPS;
    }

    function _ceilDiv(uint256 a, uint256 b) private pure returns (uint256) {
        return (a + b - 1) / b;
    }
}
