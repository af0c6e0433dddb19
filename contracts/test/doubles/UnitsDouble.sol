// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ICapacity} from "../../src/interfaces/ICapacity.sol";

/// @title What the market asks of the ledger: a clock that a test sets, and leased units up to a number.
contract UnitsDouble {
    ICapacity.Config private _config;
    address private _market;
    uint256 public currentEpoch;
    mapping(uint256 id => uint256) public leasable;
    mapping(uint256 id => uint256) public leased;

    constructor(ICapacity.Config memory c) {
        _config = c;
    }

    function setMarket(address market) external {
        _market = market;
    }

    function setEpoch(uint256 epoch) external {
        currentEpoch = epoch;
    }

    function setLeasable(uint256 id, uint256 units) external {
        leasable[id] = units;
    }

    function setLeased(uint256 id, uint256 units) external {
        require(msg.sender == _market, "not the market");
        if (units > leased[id] && units > leasable[id]) revert ICapacity.NotLeasable(id, units, leasable[id]);
        leased[id] = units;
    }

    function config() external view returns (ICapacity.Config memory) {
        return _config;
    }
}
