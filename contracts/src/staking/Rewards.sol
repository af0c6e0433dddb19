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
        (amount, got) = Claiming.claim(_existing(id), _holders[id][msg.sender], id, msg.sender, _currentEpoch());
        if (!got) revert NothingToCollect();
        if (amount != 0) _pay(msg.sender, amount);
    }

    /// @inheritdoc IStaking
    function claimMany(uint256[] calldata ids) external returns (uint256 amount) {
        return _claimTo(ids, msg.sender);
    }

    /// @inheritdoc IStaking
    function claimTo(uint256[] calldata ids, address to) external returns (uint256 amount) {
        return _claimTo(ids, to);
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

    /// @dev The sender's own rewards, whoever is paid.
    function _claimTo(uint256[] calldata ids, address to) private nonReentrant whenNotPaused returns (uint256 amount) {
        uint256 current = _currentEpoch();
        for (uint256 k = 0; k < ids.length; ++k) {
            uint256 id = ids[k];
            (uint256 part,) = Claiming.claim(_commitments[id], _holders[id][msg.sender], id, to, current);
            amount += part;
        }
        if (amount != 0) _pay(to, amount);
    }
}
