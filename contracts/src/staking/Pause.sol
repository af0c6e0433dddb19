// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {Pausable} from "@openzeppelin/contracts/utils/Pausable.sol";

import {IStaking} from "../interfaces/IStaking.sol";

/// @title The pause: it stops new commitments and claims of rewards, and keeps nobody from leaving.
/// @dev Whoever may pause may not end a pause, and vice versa: see `Authority`.
abstract contract Pause is IStaking, AccessManaged, Pausable {
    /// @inheritdoc IStaking
    function pause() external restricted {
        _pause();
    }

    /// @inheritdoc IStaking
    function unpause() external restricted {
        _unpause();
    }
}
