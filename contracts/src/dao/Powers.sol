// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {IAccessManager} from "@openzeppelin/contracts/access/manager/IAccessManager.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";

import {ICapacity} from "../interfaces/ICapacity.sol";
import {ICouncil} from "../interfaces/ICouncil.sol";
import {Pauses} from "./Pauses.sol";

/// @title What the council can do beside pausing: stop challenges, cancel what was scheduled, give a slash back.
/// @dev Each is a call of its own to a contract that was named at deployment. No other call can be made, and nothing can
/// be sent.
abstract contract Powers is Pauses, AccessManaged {
    ICapacity internal immutable CAPACITY;
    TimelockController internal immutable TIMELOCK;

    constructor(address capacity, address payable timelock) {
        if (capacity == address(0)) revert InvalidConfig("capacity");
        if (timelock == address(0)) revert InvalidConfig("timelock");
        CAPACITY = ICapacity(capacity);
        TIMELOCK = TimelockController(timelock);
    }

    /// @inheritdoc ICouncil
    function stopChallenges(uint256, uint256 expiry) external byApproval(expiry) {
        CAPACITY.stopChallenges();
    }

    /// @inheritdoc ICouncil
    function resumeChallenges(uint256, uint256 expiry) external byApproval(expiry) {
        CAPACITY.resumeChallenges();
    }

    /// @inheritdoc ICouncil
    function cancelCall(address caller, address target, bytes calldata data, uint256, uint256 expiry)
        external
        byApproval(expiry)
    {
        IAccessManager(authority()).cancel(caller, target, data);
    }

    /// @inheritdoc ICouncil
    function cancelOperation(bytes32 operation, uint256, uint256 expiry) external byApproval(expiry) {
        TIMELOCK.cancel(operation);
    }

    /// @inheritdoc ICouncil
    function giveBack(uint256 commitment, uint256 number, uint256, uint256 expiry) external byApproval(expiry) {
        STAKING.giveBack(commitment, number);
    }
}
