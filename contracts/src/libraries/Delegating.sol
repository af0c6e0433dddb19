// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";

import {IStaking} from "../interfaces/IStaking.sol";
import {Records} from "../staking/Records.sol";
import {SharePool} from "./SharePool.sol";
import {StakeHistory} from "./StakeHistory.sol";

/// @title Delegating: tokens become shares of a pool; shares that leave it become shares of the thawing stake, and these
/// tokens again.
/// @dev The code has an address of its own, as `Settling` has.
library Delegating {
    using Checkpoints for Checkpoints.Trace208;
    using Records for Records.Commitment;
    using SharePool for SharePool.Pool;
    using StakeHistory for StakeHistory.History;

    /// @notice Gives a delegator pool shares for tokens of the sender's; the caller gets the tokens.
    /// @param most The most stake that the commitment may have then, in wei of FLT.
    function enter(
        Records.Commitment storage c,
        Records.Holder storage h,
        address delegator,
        uint256 id,
        uint256 amount,
        uint256 most,
        uint256 current
    ) external returns (uint256 shares) {
        Records.requireUsable(delegator);
        if (amount == 0) revert IStaking.ZeroAmount();
        StakeHistory.Stake memory stake = c.stake.latest();
        uint256 wanted = stake.bond + stake.tokens + amount;
        if (wanted > most) revert IStaking.TooMuchStake(wanted, most);
        shares = SharePool.sharesFor(amount, stake.tokens, stake.shares);
        uint48 stamp = c.stamp(current);
        h.shares.push(stamp, SafeCast.toUint208(h.shares.latest() + shares));
        c.stake.setAmounts(stamp, stake.bond, stake.tokens + amount);
        c.stake.setShares(stamp, stake.shares + shares);
        emit IStaking.Delegated(id, delegator, msg.sender, amount, shares);
    }

    /// @notice Takes shares of the sender out of the pool, and begins to thaw their tokens.
    /// @param requests The sender's.
    /// @param thawingEpochs How long stake thaws that can be slashed.
    /// @return request The number of the one that holds them from now on.
    function thaw(
        Records.Commitment storage c,
        Records.Holder storage h,
        Records.Request[] storage requests,
        uint256 id,
        uint256 shares,
        uint8 thawingEpochs,
        uint256 current
    ) external returns (uint256 request) {
        if (shares == 0) revert IStaking.ZeroAmount();
        uint256 held = h.shares.latest();
        if (shares > held) revert IStaking.NotEnoughShares(shares, held);
        Records.Request memory r;
        r.made = c.stamp(current);
        r.wait = _canBeSlashed(c.terms.state) ? thawingEpochs : 1;
        h.shares.push(r.made, SafeCast.toUint208(held - shares));
        uint256 amount = _takeOut(c, shares, r.made);
        r.shares = SafeCast.toUint152(c.thawing.depositDown(amount));
        request = requests.length;
        requests.push(r);
        emit IStaking.Undelegated(id, msg.sender, request, shares, amount, r.shares, Records.releaseEpoch(r));
    }

    /// @notice Clears a thawed request of the sender; the caller sends its tokens on.
    function pay(Records.Commitment storage c, Records.Request storage r, uint256 id, uint256 request, uint256 current)
        external
        returns (uint256 amount)
    {
        if (r.paid != 0) revert IStaking.NoSuchRequest(request);
        uint256 release = Records.releaseEpoch(r);
        if (current < release) revert IStaking.StillThawing(release);
        r.paid = c.stamp(current);
        amount = c.thawing.redeemDown(r.shares);
        emit IStaking.Withdrawn(id, msg.sender, request, amount);
    }

    function _takeOut(Records.Commitment storage c, uint256 shares, uint48 stamp) private returns (uint256 amount) {
        StakeHistory.Stake memory stake = c.stake.latest();
        amount = SharePool.tokensFor(shares, stake.tokens, stake.shares);
        if (amount == 0) revert IStaking.ZeroAmount();
        c.stake.setAmounts(stamp, stake.bond, stake.tokens - amount);
        c.stake.setShares(stamp, stake.shares - shares);
    }

    /// @dev What was never Active, or is Closed, cannot be slashed: it only waits for the next epoch, so that stake and the
    /// tokens that come of it are not both there in one.
    function _canBeSlashed(IStaking.State state) private pure returns (bool) {
        return state == IStaking.State.Active || state == IStaking.State.Failed;
    }
}
