// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Pausable} from "@openzeppelin/contracts/utils/Pausable.sol";

import {ICouncil} from "../interfaces/ICouncil.sol";
import {IStaking} from "../interfaces/IStaking.sol";
import {Approvals} from "./Approvals.sol";

/// @title Pauses that end: after some blocks anyone can end one, and as many have to pass before the next.
/// @dev Governance can end a pause without the council. Then the council's is noted as ended when somebody says so
/// (`endPause`); until then it can still be "ended" when its time is over, a later pause of another guardian's included.
abstract contract Pauses is Approvals {
    uint256 internal immutable PAUSE_BLOCKS;
    IStaking internal immutable STAKING;

    bool private _runs;
    uint256 private _end;

    constructor(address staking, uint256 pauseBlocks) {
        if (staking == address(0)) revert InvalidConfig("staking");
        if (pauseBlocks == 0) revert InvalidConfig("pauseBlocks");
        STAKING = IStaking(staking);
        PAUSE_BLOCKS = pauseBlocks;
    }

    /// @inheritdoc ICouncil
    function pause(uint256, uint256 expiry) external byApproval(expiry) {
        uint256 next = _next();
        if (block.number < next) revert PausedLately(next);
        _runs = true;
        _end = block.number + PAUSE_BLOCKS;
        emit PauseBegun(_end);
        STAKING.pause();
    }

    /// @inheritdoc ICouncil
    function unpause(uint256, uint256 expiry) external byApproval(expiry) {
        _endPause();
    }

    /// @inheritdoc ICouncil
    function endPause() external {
        if (_runs && block.number < _end && _isPaused()) revert PauseNotOver(_end);
        _endPause();
    }

    /// @inheritdoc ICouncil
    function pauseState() external view returns (bool runs, uint256 end, uint256 next) {
        return (_runs, _end, _next());
    }

    function _endPause() private {
        if (!_runs) revert NoPause();
        _runs = false;
        if (block.number < _end) _end = block.number;
        emit PauseEnded(_next());
        if (_isPaused()) STAKING.unpause();
    }

    function _isPaused() private view returns (bool) {
        return Pausable(address(STAKING)).paused();
    }

    function _next() private view returns (uint256) {
        return _end == 0 ? 0 : _end + PAUSE_BLOCKS;
    }
}
