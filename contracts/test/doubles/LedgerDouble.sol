// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ICapacity} from "../../src/interfaces/ICapacity.sol";

/// @title What the staking contract asks of the ledger: a clock and counts, as a test sets them.
contract LedgerDouble {
    ICapacity.Config private _config;
    uint256 public currentEpoch;
    mapping(uint256 id => uint256) private _leased;
    mapping(uint256 epoch => uint256) public totalProven;
    mapping(uint256 id => uint256) private _speedClasses;
    mapping(uint256 id => mapping(uint256 epoch => ICapacity.Counts)) private _counts;
    mapping(uint256 id => mapping(uint256 epoch => uint256 units)) private _mostActive;
    mapping(uint256 challenge => address) public openerOf;

    constructor(ICapacity.Config memory c) {
        _config = c;
    }

    function setEpoch(uint256 epoch) external {
        currentEpoch = epoch;
    }

    function setLeased(uint256 id, uint256 units) external {
        _leased[id] = units;
    }

    /// @dev For commitments whose class is not the reference, before their counts.
    function setSpeedClass(uint256 id, uint256 speedClass) external {
        _speedClasses[id] = speedClass;
    }

    function setCounts(uint256 id, uint256 epoch, uint256 opportunities, uint256 claimed, uint256 proven) external {
        uint256 speedClass = _speedClasses[id] == 0 ? 10 : _speedClasses[id];
        totalProven[epoch] = totalProven[epoch] + speedClass * proven - speedClass * _counts[id][epoch].proven;
        _counts[id][epoch] = ICapacity.Counts(opportunities, claimed, proven, 0);
    }

    /// @dev How many of the opportunities were in one challenge; otherwise each challenge had so few that they do not count.
    function setMostActive(uint256 id, uint256 epoch, uint256 units) external {
        _mostActive[id][epoch] = units;
    }

    /// @dev Epochs have a hundred blocks, the first of them block 0.
    function setOpener(uint256 challenge, address opener) external {
        openerOf[challenge] = opener;
    }

    function genesis() external pure returns (uint256) {
        return 0;
    }

    function epochOf(uint256 number) external pure returns (uint256) {
        return number / 100;
    }

    function finalEpochs() external view returns (uint256) {
        return currentEpoch;
    }

    function config() external view returns (ICapacity.Config memory) {
        return _config;
    }

    /// @dev For all challenges to come, which is what the staking contract asks for.
    function leasedAt(uint256 id, uint256 number) external view returns (uint256) {
        return number == type(uint256).max ? _leased[id] : 0;
    }

    function countsOf(uint256 id, uint256 epoch) external view returns (ICapacity.Counts memory counts) {
        counts = _counts[id][epoch];
        counts.mostActive = _mostActive[id][epoch];
    }

    function isFinal(uint256 epoch) external view returns (bool) {
        return epoch < currentEpoch;
    }
}
