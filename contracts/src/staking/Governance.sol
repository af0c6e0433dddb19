// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {Pausable} from "@openzeppelin/contracts/utils/Pausable.sol";

import {ICapacity} from "../interfaces/ICapacity.sol";
import {IStaking} from "../interfaces/IStaking.sol";
import {Rules} from "../libraries/Rules.sol";

/// @title The rules that governance may change: within bounds, from the next epoch on, never retroactively. And the pause:
/// it stops new commitments and claims of rewards, and keeps nobody from leaving.
/// @dev An epoch that is settled late is settled by its own rules, and its slash goes to its own treasury: past rules and
/// treasuries are kept. Whoever may pause may not end a pause, and vice versa: see `Authority`.
abstract contract Governance is IStaking, AccessManaged, Pausable {
    using Rules for Rules.Book;

    ICapacity internal immutable CAPACITY;

    Rules.Book private _rules;

    constructor(address capacity_, Parameters memory p, address treasury_, address authority_)
        AccessManaged(authority_)
    {
        if (capacity_.code.length == 0) revert InvalidConfig("capacity");
        if (authority_.code.length == 0) revert InvalidConfig("authority");
        CAPACITY = ICapacity(capacity_);
        _rules.setParameters(CAPACITY, 0, p);
        _rules.setTreasury(0, treasury_);
    }

    /// @inheritdoc IStaking
    function setParameters(Parameters calldata p) external restricted {
        uint256 from = _currentEpoch() + 1;
        _rules.setParameters(CAPACITY, from, p);
        emit ParametersSet(from, p);
    }

    /// @inheritdoc IStaking
    function setTreasury(address account) external restricted {
        uint256 from = _currentEpoch() + 1;
        _rules.setTreasury(from, account);
        emit TreasurySet(from, account);
    }

    /// @inheritdoc IStaking
    function pause() external restricted {
        _pause();
    }

    /// @inheritdoc IStaking
    function unpause() external restricted {
        _unpause();
    }

    /// @inheritdoc IStaking
    function parametersAt(uint256 epoch) external view returns (Parameters memory) {
        return _parametersAt(epoch);
    }

    /// @inheritdoc IStaking
    function treasuryAt(uint256 epoch) public view returns (address) {
        return _rules.treasuryAt(epoch);
    }

    function _parametersAt(uint256 epoch) internal view returns (Parameters storage) {
        return _rules.parametersAt(epoch);
    }

    function _currentEpoch() internal view returns (uint256) {
        return CAPACITY.currentEpoch();
    }
}
