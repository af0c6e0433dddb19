// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";

import {ICapacity} from "../interfaces/ICapacity.sol";
import {EpochClock} from "./EpochClock.sol";

/// @title The brake: challenges can be stopped for a while, for instance when a fault in a verifier or a sequencer keeps
/// proofs out (protocol section 11). They count for nobody then.
/// @dev A stop holds for the challenges whose windows are not over yet, so that no final epoch changes, and for those to
/// come, for a limited time. As much time has to pass before the next.
abstract contract Stops is AccessManaged, EpochClock {
    using Checkpoints for Checkpoints.Trace224;

    uint256 private constant MOST_STOP_EPOCHS = 3;

    /// @dev Of each stop the last block whose challenge it holds for, by the first.
    Checkpoints.Trace224 private _stops;

    /// @inheritdoc ICapacity
    function stopChallenges() external restricted {
        uint256 most = MOST_STOP_EPOCHS * EPOCH_BLOCKS;
        (bool any,, uint256 last) = _stops.latestCheckpoint();
        if (any && block.number <= last + most) revert StoppedLately(last + most + 1);
        uint256 from = Math.max(block.number - Math.min(block.number, _windows()), GENESIS);
        uint256 to = block.number + most;
        _stops.push(SafeCast.toUint32(from), SafeCast.toUint224(to));
        emit ChallengesStopped(from, to);
    }

    /// @inheritdoc ICapacity
    function resumeChallenges() external restricted {
        (bool any, uint32 from, uint256 last) = _stops.latestCheckpoint();
        if (!any || block.number >= last) revert NotStopped();
        _stops.push(from, SafeCast.toUint224(block.number));
        emit ChallengesResumed(block.number);
    }

    /// @inheritdoc ICapacity
    function isStopped(uint256 challenge) public view returns (bool) {
        return challenge <= _stops.upperLookupRecent(SafeCast.toUint32(Math.min(challenge, type(uint32).max)));
    }

    function _requireRunning(uint256 challenge) internal view {
        if (isStopped(challenge)) revert ChallengesAreStopped(challenge);
    }
}
