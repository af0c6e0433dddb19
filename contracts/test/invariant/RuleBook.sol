// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ICapacity} from "../../src/interfaces/ICapacity.sol";
import {IStaking} from "../../src/interfaces/IStaking.sol";
import {Checks} from "./Checks.sol";

/// @title The rules of money that governance has set, kept apart from the contract's; and what follows from them for an
/// epoch (docs/contracts.md).
abstract contract RuleBook is Checks {
    uint256 internal constant BPS = 10_000;
    uint256 internal constant ONE = 2 ** 96;

    uint256[] private _from; // the first epoch of each change, ascending
    IStaking.Parameters[] private _rules;
    uint256[] private _treasuriesFrom;
    address[] private _treasuries;

    /// @notice Governance set the rules from an epoch on.
    function record(uint256 from, IStaking.Parameters memory p) public {
        if (_from.length != 0 && _from[_from.length - 1] == from) {
            _rules[_rules.length - 1] = p;
            return;
        }
        _from.push(from);
        _rules.push(p);
    }

    /// @notice The rules of an epoch, by the record.
    function rulesOf(uint256 epoch) public view returns (IStaking.Parameters memory) {
        return _rulesOf(epoch);
    }

    /// @notice Governance named the treasury from an epoch on.
    function recordTreasury(uint256 from, address account) public {
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

    function _rulesOf(uint256 epoch) internal view returns (IStaking.Parameters storage) {
        uint256 k = _from.length - 1;
        while (_from[k] > epoch) --k;
        return _rules[k];
    }

    /// @dev Misses beyond the tolerance.
    function _excess(IStaking.Parameters storage p, ICapacity.Counts memory n) internal view returns (uint256) {
        uint256 missed = n.opportunities - n.claimed;
        uint256 free = p.toleranceBps * n.opportunities / BPS;
        if (n.mostActive > free) free = n.mostActive;
        return missed > free ? missed - free : 0;
    }

    /// @dev What an epoch's faults cost, before it is limited by the stake.
    function _penalty(IStaking.Parameters storage p, uint256 perUnit, ICapacity.Counts memory n)
        internal
        view
        returns (uint256 forDowntime, uint256 forFalseClaims)
    {
        forDowntime = _ceilDiv(p.downtimeBps * perUnit * _excess(p, n), BPS);
        forFalseClaims = _ceilDiv(p.falseClaimBps * perUnit * (n.claimed - n.proven), BPS);
    }

    /// @dev What tokens get in shares, with one share and one token that nobody has.
    function _sharesFor(uint256 amount, uint256 tokens, uint256 shares) internal pure returns (uint256) {
        return amount * (shares + 1) / (tokens + 1);
    }

    function _tokensFor(uint256 amount, uint256 tokens, uint256 shares) internal pure returns (uint256) {
        return _least(amount * (tokens + 1) / (shares + 1), tokens);
    }

    function _least(uint256 a, uint256 b) internal pure returns (uint256) {
        return a < b ? a : b;
    }

    function _ceilDiv(uint256 a, uint256 b) internal pure returns (uint256) {
        return (a + b - 1) / b;
    }
}
