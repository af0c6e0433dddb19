// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";

import {IStaking} from "../interfaces/IStaking.sol";
import {Claiming} from "../libraries/Claiming.sol";
import {StakeHistory} from "../libraries/StakeHistory.sol";
import {Ledger} from "./Ledger.sol";
import {Records} from "./Records.sol";

/// @title Rewards: an epoch's belongs to the stake that was there when the epoch began, and can be claimed once it is
/// released (protocol section 11).
abstract contract Rewards is Ledger {
    using Checkpoints for Checkpoints.Trace208;

    mapping(uint256 id => mapping(address delegator => Records.Holder)) internal _holders;

    /// @inheritdoc IStaking
    function claim(uint256 id) external nonReentrant whenNotPaused returns (uint256 amount) {
        bool got;
        (amount, got) = _claim(id, _existing(id), _currentEpoch());
        if (!got) revert NothingToCollect();
        if (amount != 0) _pay(msg.sender, amount);
    }

    /// @inheritdoc IStaking
    function claimMany(uint256[] calldata ids) external nonReentrant whenNotPaused returns (uint256 amount) {
        uint256 current = _currentEpoch();
        for (uint256 k = 0; k < ids.length; ++k) {
            (uint256 part,) = _claim(ids[k], _commitments[ids[k]], current);
            amount += part;
        }
        if (amount != 0) _pay(msg.sender, amount);
    }

    /// @inheritdoc IStaking
    function claimable(uint256 id, address account) external view returns (uint256) {
        Records.Commitment storage c = _commitments[id];
        return Claiming.claimable(c, _holders[id][account], _currentEpoch(), account == c.terms.provider);
    }

    /// @inheritdoc IStaking
    function unreleasedOf(uint256 id, address account) external view returns (uint256) {
        Records.Commitment storage c = _commitments[id];
        return Claiming.coming(c, _holders[id][account], _currentEpoch(), account == c.terms.provider);
    }

    /// @inheritdoc IStaking
    function sharesOf(uint256 id, address delegator) external view returns (uint256) {
        return _holders[id][delegator].shares.latest();
    }

    /// @inheritdoc IStaking
    function sharesAt(uint256 id, address delegator, uint256 epoch) public view returns (uint256) {
        return StakeHistory.valueAt(_holders[id][delegator].shares, epoch);
    }

    function _claim(uint256 id, Records.Commitment storage c, uint256 current)
        private
        returns (uint256 amount, bool got)
    {
        (amount, got) = Claiming.claim(c, _holders[id][msg.sender], current, msg.sender == c.terms.provider);
        if (got) emit RewardsClaimed(id, msg.sender, amount);
    }
}
