// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {IStaking} from "../interfaces/IStaking.sol";
import {SharePool} from "../libraries/SharePool.sol";
import {Commitments} from "./Commitments.sol";

/// @title Delegated stake: shares of a pool. Stake that leaves thaws first, and can be slashed until it is released.
abstract contract Delegation is Commitments {
    using SharePool for SharePool.Pool;

    struct Request {
        uint224 shares; // of the thawing pool; 0 when paid out
        uint32 releaseEpoch;
    }

    mapping(uint256 id => mapping(address delegator => Request[])) private _requests;

    /// @inheritdoc IStaking
    function delegate(uint256 id, uint256 amount) external nonReentrant returns (uint256 shares) {
        shares = _enter(id, amount);
        _take(msg.sender, amount);
    }

    /// @inheritdoc IStaking
    function undelegate(uint256 id, uint256 shares) external returns (uint256 request) {
        Commitment storage c = _existing(id);
        if (shares == 0) revert ZeroAmount();
        Delegator storage d = _delegators[id][msg.sender];
        if (shares > d.shares) revert NotEnoughShares(shares, d.shares);
        uint256 current = _currentEpoch();
        _shareOut(id, c, current);
        _credit(c, d);
        d.shares -= shares;
        uint256 amount = c.pool.redeemDown(shares);
        if (amount == 0) revert ZeroAmount();
        uint256 thawing = c.thawing.depositDown(amount);
        // A Closed commitment cannot be slashed any more: there is nothing to wait for.
        uint256 release = c.terms.state == State.Closed ? current : current + _parametersAt(current).thawingEpochs;
        Request[] storage requests = _requests[id][msg.sender];
        request = requests.length;
        requests.push(Request(SafeCast.toUint224(thawing), SafeCast.toUint32(release)));
        emit Undelegated(id, msg.sender, request, shares, amount, thawing, release);
    }

    /// @inheritdoc IStaking
    function withdraw(uint256 id, uint256 request) external nonReentrant returns (uint256 amount) {
        amount = _leave(id, request);
        _pay(msg.sender, amount);
    }

    /// @inheritdoc IStaking
    function redelegate(uint256 id, uint256 request, uint256 toId) external nonReentrant returns (uint256 shares) {
        return _enter(toId, _leave(id, request));
    }

    /// @inheritdoc IStaking
    function sharesOf(uint256 id, address delegator) external view returns (uint256) {
        return _delegators[id][delegator].shares;
    }

    /// @inheritdoc IStaking
    function requestCount(uint256 id, address delegator) external view returns (uint256) {
        return _requests[id][delegator].length;
    }

    /// @inheritdoc IStaking
    function requestOf(uint256 id, address delegator, uint256 request)
        external
        view
        returns (uint256 thawingShares, uint256 releaseEpoch)
    {
        Request[] storage requests = _requests[id][delegator];
        if (request >= requests.length) revert NoSuchRequest(request);
        return (requests[request].shares, requests[request].releaseEpoch);
    }

    /// @dev Gives the sender pool shares for tokens; the calling function gets the tokens.
    function _enter(uint256 id, uint256 amount) private returns (uint256 shares) {
        uint256 current = _currentEpoch();
        Commitment storage c = _growing(id, current);
        if (amount == 0) revert ZeroAmount();
        _shareOut(id, c, current);
        Delegator storage d = _delegators[id][msg.sender];
        _credit(c, d);
        shares = c.pool.depositDown(amount);
        d.shares += shares;
        emit Delegated(id, msg.sender, amount, shares);
        _activateIfCovered(id, c, current);
    }

    /// @dev Clears a thawed request of the sender; the calling function sends its tokens on.
    function _leave(uint256 id, uint256 request) private returns (uint256 amount) {
        Commitment storage c = _existing(id);
        Request[] storage requests = _requests[id][msg.sender];
        if (request >= requests.length || requests[request].shares == 0) revert NoSuchRequest(request);
        Request memory leaving = requests[request];
        if (_currentEpoch() < leaving.releaseEpoch) revert StillThawing(leaving.releaseEpoch);
        requests[request].shares = 0;
        amount = c.thawing.redeemDown(leaving.shares);
        emit Withdrawn(id, msg.sender, request, amount);
    }
}
