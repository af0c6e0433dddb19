// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ICapacity} from "../../src/interfaces/ICapacity.sol";

/// @title What the staking contract asks of the ledger: a clock and counts, as a test sets them.
contract LedgerDouble {
    ICapacity.Config private _config;
    uint256 public currentEpoch;
    mapping(uint256 id => uint256) public leasedUpTo;
    mapping(uint256 epoch => uint256) public totalProven;
    mapping(uint256 id => mapping(uint256 epoch => ICapacity.Counts)) private _counts;

    constructor(ICapacity.Config memory c) {
        _config = c;
    }

    function setEpoch(uint256 epoch) external {
        currentEpoch = epoch;
    }

    function setLeasedUpTo(uint256 id, uint256 units) external {
        leasedUpTo[id] = units;
    }

    function setCounts(uint256 id, uint256 epoch, uint256 opportunities, uint256 claimed, uint256 proven) external {
        totalProven[epoch] = totalProven[epoch] + proven - _counts[id][epoch].proven;
        _counts[id][epoch] = ICapacity.Counts(opportunities, claimed, proven);
    }

    function config() external view returns (ICapacity.Config memory) {
        return _config;
    }

    function countsOf(uint256 id, uint256 epoch) external view returns (ICapacity.Counts memory) {
        return _counts[id][epoch];
    }

    function isFinal(uint256 epoch) external view returns (bool) {
        return epoch < currentEpoch;
    }
}
