// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IStaking} from "../interfaces/IStaking.sol";
import {Settling} from "../libraries/Settling.sol";
import {Ledger} from "./Ledger.sol";
import {Records} from "./Records.sol";

/// @title Settlement: which epochs are next, and can be settled (`Settling` says what comes of them).
abstract contract Settlement is Ledger {
    /// @inheritdoc IStaking
    function settle(uint256 id, uint256 epoch) external nonReentrant {
        Records.Commitment storage c = _existing(id);
        _requireNext(id, c, epoch);
        if (!CAPACITY.isFinal(epoch)) revert EpochNotFinal(epoch);
        _settle(id, c, epoch, _currentEpoch());
    }

    /// @inheritdoc IStaking
    function settleMany(uint256[] calldata ids, uint256 most) external nonReentrant returns (uint256 settled) {
        uint256 current = _currentEpoch();
        for (uint256 k = 0; k < ids.length; ++k) {
            Records.Commitment storage c = _commitments[ids[k]];
            // A commitment that fails on the way has fewer epochs left.
            for (uint256 left = most; left != 0 && pendingOf(ids[k]) != 0; --left) {
                _settle(ids[k], c, c.nextEpoch, current);
                ++settled;
            }
        }
    }

    /// @inheritdoc IStaking
    function payOpening(uint256 challenge) external {
        if (CAPACITY.openerOf(challenge) == address(0)) revert NothingToCollect();
        Settling.payOpening(_funds, CAPACITY, challenge, _parametersAt(CAPACITY.epochOf(challenge)));
    }

    /// @inheritdoc IStaking
    function moveReserve(address successor) external nonReentrant restricted {
        _moveReserve(successor);
    }

    function _requireNext(uint256 id, Records.Commitment storage c, uint256 epoch) private view {
        State state = c.terms.state;
        if (state != State.Active && state != State.Failed) revert WrongState(id, state);
        if (epoch < c.terms.startEpoch || epoch > c.terms.endEpoch) revert EpochOutOfRange(id, epoch);
        if (epoch < c.nextEpoch) revert AlreadySettled(id, epoch);
        if (epoch > c.nextEpoch) revert NotNextEpoch(id, c.nextEpoch);
    }

    function _settle(uint256 id, Records.Commitment storage c, uint256 epoch, uint256 current) private {
        Settling.Case memory k = Settling.Case({id: id, epoch: epoch, current: current, capacity: CAPACITY});
        Settling.settle(c, _funds, _parametersAt(epoch), k);
    }
}
