// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IStaking} from "../interfaces/IStaking.sol";
import {Slashes} from "../libraries/Slashes.sol";
import {Delegation} from "./Delegation.sol";
import {Records} from "./Records.sol";

/// @title Slashes that are held: finished after their delay, or given back by the council (`Slashes` says what comes of it).
abstract contract HeldSlashes is Delegation {
    mapping(uint256 id => mapping(uint256 number => mapping(address account => Records.Return))) private _returns;

    /// @inheritdoc IStaking
    function finishSlash(uint256 id, uint256 number) external nonReentrant {
        Records.Commitment storage c = _existing(id);
        uint256 epoch = c.held[number].epoch;
        uint256 burned = Slashes.finish(c, _funds, _parametersAt(epoch), treasuryAt(epoch), id, number, _currentEpoch());
        if (burned != 0) _burn(burned);
    }

    /// @inheritdoc IStaking
    function giveBack(uint256 id, uint256 number) external restricted {
        Slashes.giveBack(_existing(id), id, number);
    }

    /// @inheritdoc IStaking
    function takeBack(uint256 id, uint256 number) external nonReentrant returns (uint256 amount) {
        Records.Return storage back = _returns[id][number][msg.sender];
        amount = Slashes.takeBack(_existing(id), _holders[id][msg.sender], back, id, number, _currentEpoch());
        if (amount != 0) _pay(msg.sender, amount);
    }

    /// @inheritdoc IStaking
    function takeBackRequest(uint256 id, uint256 number, uint256 request)
        external
        nonReentrant
        returns (uint256 amount)
    {
        Records.Return storage back = _returns[id][number][msg.sender];
        Records.Request memory r = _requestOf(id, msg.sender, request);
        amount = Slashes.takeBackRequest(_existing(id), r, back, id, number, request, _currentEpoch());
        if (amount != 0) _pay(msg.sender, amount);
    }

    /// @inheritdoc IStaking
    function slashCount(uint256 id) external view returns (uint256) {
        return _commitments[id].slashes;
    }

    /// @inheritdoc IStaking
    function slashOf(uint256 id, uint256 number) external view returns (HeldSlash memory) {
        Records.HeldSlash storage held = _commitments[id].held[number];
        return HeldSlash({
            epoch: held.epoch,
            dueEpoch: held.dueEpoch,
            fate: held.fate,
            settler: held.settler,
            fromBond: held.fromBond,
            fromPool: held.fromPool,
            fromThawing: held.fromThawing,
            forfeited: held.forfeited
        });
    }
}
