// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

import {IStaking} from "../interfaces/IStaking.sol";
import {Delegating} from "../libraries/Delegating.sol";
import {SharePool} from "../libraries/SharePool.sol";
import {StakeHistory} from "../libraries/StakeHistory.sol";
import {Records} from "./Records.sol";
import {Rewards} from "./Rewards.sol";

/// @title Delegated stake: shares of a pool. Stake that leaves thaws first, and can be slashed until it is released.
abstract contract Delegation is Rewards {
    using StakeHistory for StakeHistory.History;

    mapping(uint256 id => mapping(address delegator => Records.Request[])) private _requests;

    /// @inheritdoc IStaking
    function delegate(uint256 id, uint256 amount, uint256 maxPending) external returns (uint256 shares) {
        return _delegate(msg.sender, id, amount, maxPending);
    }

    /// @inheritdoc IStaking
    function delegateFor(address delegator, uint256 id, uint256 amount, uint256 maxPending)
        external
        returns (uint256 shares)
    {
        return _delegate(delegator, id, amount, maxPending);
    }

    /// @inheritdoc IStaking
    function undelegate(uint256 id, uint256 shares) external returns (uint256 request) {
        Records.Commitment storage c = _existing(id);
        uint256 current = _currentEpoch();
        uint8 thawing = _parametersAt(current).thawingEpochs;
        return Delegating.thaw(c, _holders[id][msg.sender], _requests[id][msg.sender], id, shares, thawing, current);
    }

    /// @inheritdoc IStaking
    function withdraw(uint256 id, uint256 request) external nonReentrant returns (uint256 amount) {
        amount = _leave(id, request);
        _pay(msg.sender, amount);
    }

    /// @inheritdoc IStaking
    function redelegate(uint256 id, uint256 request, uint256 toId, uint256 maxPending)
        external
        nonReentrant
        returns (uint256 shares)
    {
        return _enter(msg.sender, toId, _leave(id, request), maxPending);
    }

    /// @inheritdoc IStaking
    function requestCount(uint256 id, address delegator) external view returns (uint256) {
        return _requests[id][delegator].length;
    }

    /// @inheritdoc IStaking
    function requestOf(uint256 id, address delegator, uint256 request)
        external
        view
        returns (uint256 thawingShares, uint256 releaseEpoch, uint256 amount)
    {
        Records.Request memory r = _requestOf(id, delegator, request);
        if (r.paid == 0) thawingShares = r.shares;
        SharePool.Pool memory thawing = _commitments[id].thawing;
        return
            (thawingShares, Records.releaseEpoch(r), SharePool.tokensFor(thawingShares, thawing.tokens, thawing.shares));
    }

    /// @inheritdoc IStaking
    function previewDelegate(uint256 id, uint256 amount) external view returns (uint256 shares) {
        StakeHistory.Stake memory stake = _commitments[id].stake.latest();
        return SharePool.sharesFor(amount, stake.tokens, stake.shares);
    }

    /// @inheritdoc IStaking
    function previewUndelegate(uint256 id, uint256 shares) external view returns (uint256 amount) {
        StakeHistory.Stake memory stake = _commitments[id].stake.latest();
        return SharePool.tokensFor(shares, stake.tokens, stake.shares);
    }

    /// @inheritdoc IStaking
    function stakeOf(uint256 id, address account, uint256 epoch) external view returns (uint256 amount) {
        Records.Commitment storage c = _commitments[id];
        StakeHistory.Stake memory stake = c.stake.since(epoch);
        amount = SharePool.tokensFor(sharesAt(id, account, epoch), stake.tokens, stake.shares);
        // A bond that is returned is the provider's own in that epoch already.
        if (account == c.terms.provider) amount += Math.min(stake.bond, c.stake.since(epoch + 1).bond);
    }

    function _requestOf(uint256 id, address delegator, uint256 request)
        internal
        view
        returns (Records.Request storage)
    {
        Records.Request[] storage requests = _requests[id][delegator];
        if (request >= requests.length) revert NoSuchRequest(request);
        return requests[request];
    }

    /// @dev The sender pays, whoever the delegator is.
    function _delegate(address delegator, uint256 id, uint256 amount, uint256 maxPending)
        private
        nonReentrant
        returns (uint256 shares)
    {
        shares = _enter(delegator, id, amount, maxPending);
        _take(msg.sender, amount);
    }

    /// @dev Gives a delegator pool shares for tokens; the calling function gets the tokens. Stake comes behind a provider that
    /// bears its part of the loss, and not more than its collateral can be worth.
    function _enter(address delegator, uint256 id, uint256 amount, uint256 maxPending)
        private
        returns (uint256 shares)
    {
        uint256 current = _currentEpoch();
        Records.Commitment storage c = _growing(id, current);
        uint256 pending = pendingOf(id);
        if (pending > maxPending) revert EpochsPending(id, pending);
        uint256 collateral = _collateral(c, current);
        _requireLeastBond(c, c.stake.latest().bond, collateral, current);
        uint256 most = collateral * _parametersAt(current).maxStakeMultiple;
        shares = Delegating.enter(c, _holders[id][delegator], delegator, id, amount, most, current);
        _activateIfCovered(id, c, current);
    }

    /// @dev Clears a thawed request of the sender; the calling function sends its tokens on.
    function _leave(uint256 id, uint256 request) private returns (uint256 amount) {
        Records.Commitment storage c = _existing(id);
        return Delegating.pay(c, _requestOf(id, msg.sender, request), id, request, _currentEpoch());
    }
}
