// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IStaking} from "../../src/interfaces/IStaking.sol";

/// @title The one thing that the ledger asks of the staking contract: terms, as a test sets them.
contract TermsDouble {
    mapping(uint256 id => IStaking.Terms) private _terms;
    mapping(uint256 id => uint256 epoch) private _from;
    mapping(uint256 id => uint16) private _left;

    mapping(uint256 id => uint256) public maxLeasedOf;

    function setMaxLeased(uint256 id, uint256 most) external {
        maxLeasedOf[id] = most;
    }

    function set(uint256 id, IStaking.Terms calldata terms) external {
        _terms[id] = terms;
    }

    function setSpeedClass(uint256 id, uint8 speedClass) external {
        _terms[id].speedClass = speedClass;
    }

    /// @dev From an epoch on, another number of units.
    function reduce(uint256 id, uint256 epoch, uint16 units) external {
        _from[id] = epoch;
        _left[id] = units;
    }

    function termsOf(uint256 id) external view returns (IStaking.Terms memory) {
        return _terms[id];
    }

    function termsAt(uint256 id, uint256 epoch) public view returns (IStaking.Terms memory terms) {
        terms = _terms[id];
        if (_left[id] != 0 && epoch >= _from[id]) terms.units = _left[id];
    }

    function unitsAt(uint256 id, uint256 epoch) external view returns (uint256) {
        return termsAt(id, epoch).units;
    }
}
