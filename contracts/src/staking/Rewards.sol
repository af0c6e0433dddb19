// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

import {IStaking} from "../interfaces/IStaking.sol";
import {Vesting} from "../libraries/Vesting.sol";
import {Ledger} from "./Ledger.sol";
import {Pause} from "./Pause.sol";

/// @title Rewards: vested ones are shared out between the provider and the pool, and claimed (docs/contracts.md).
abstract contract Rewards is Ledger, Pause {
    using Math for uint256;
    using Vesting for Vesting.Schedule;

    struct Delegator {
        uint256 shares;
        uint256 paid; // `perShare` up to which rewards were credited
        uint256 credited; // and not claimed
    }

    /// @dev How an amount of vested rewards is shared out.
    struct Split {
        uint256 commission;
        uint256 toBond;
        uint256 toPool;
        uint256 returned;
        uint256 perShare; // what each share gets, times 2^128
    }

    /// @dev The fixed point of `perShare`.
    uint256 private constant ONE = 2 ** 128;

    mapping(uint256 id => mapping(address account => Delegator)) internal _delegators;

    /// @inheritdoc IStaking
    function claim(uint256 id) external nonReentrant whenNotPaused returns (uint256 amount) {
        Commitment storage c = _existing(id);
        bool shared = _shareOut(id, c, _currentEpoch());
        Delegator storage d = _delegators[id][msg.sender];
        _credit(c, d);
        amount = d.credited;
        d.credited = 0;
        if (msg.sender == c.terms.provider) {
            amount += c.providerRewards;
            c.providerRewards = 0;
        }
        // What vested when nobody was left to share it has just gone back to the reserve.
        if (amount == 0 && !shared) revert NothingToCollect();
        emit RewardsClaimed(id, msg.sender, amount);
        _pay(msg.sender, amount);
    }

    /// @inheritdoc IStaking
    function claimable(uint256 id, address account) external view returns (uint256 amount) {
        Commitment storage c = _commitments[id];
        Split memory split = _split(c, c.rewards.releasable(_currentEpoch()));
        Delegator storage d = _delegators[id][account];
        amount = d.credited + d.shares.mulDiv(c.perShare + split.perShare - d.paid, ONE);
        if (account == c.terms.provider) amount += c.providerRewards + split.commission + split.toBond;
    }

    /// @dev Shares out what has vested since the last time, and returns whether that was anything. To be called before
    /// any change of stake.
    function _shareOut(uint256 id, Commitment storage c, uint256 current) internal returns (bool) {
        uint256 vested = c.rewards.release(current);
        if (vested == 0) return false;
        Split memory split = _split(c, vested);
        c.providerRewards += split.commission + split.toBond;
        c.perShare += split.perShare;
        reserve += split.returned;
        emit RewardsVested(id, current, split.commission, split.toBond, split.toPool, split.returned);
        return true;
    }

    /// @dev Credits a delegator with its shares' rewards. To be called before any change of its shares.
    function _credit(Commitment storage c, Delegator storage d) internal {
        d.credited += d.shares.mulDiv(c.perShare - d.paid, ONE);
        d.paid = c.perShare;
    }

    function _split(Commitment storage c, uint256 vested) private view returns (Split memory split) {
        split.commission = vested * c.commissionBps / BPS;
        uint256 rest = vested - split.commission;
        uint256 stake = _stake(c);
        if (stake != 0) split.toBond = rest.mulDiv(c.bond, stake);
        uint256 forPool = rest - split.toBond;
        if (c.pool.shares != 0 && c.pool.tokens != 0) {
            split.perShare = forPool.mulDiv(ONE, c.pool.shares);
            // Rounded up: a delegator's rewards of several splits are rounded down only once.
            split.toPool = split.perShare.mulDiv(c.pool.shares, ONE, Math.Rounding.Ceil);
        }
        split.returned = forPool - split.toPool;
    }
}
