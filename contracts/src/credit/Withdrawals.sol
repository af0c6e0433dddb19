// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {ICreditPool} from "../interfaces/ICreditPool.sol";
import {Loans} from "./Loans.sol";

/// @title The way out: a queue, first come, first served, at the price of the hour in which there is cash.
/// @dev A false claim is seen before it is settled. Whoever could leave at once would leave the loss to the others, so
/// a request waits longer than that takes; and whoever fulfils one is paid, so that no lender can keep a request that is
/// old enough in reserve until a loss is seen.
abstract contract Withdrawals is Loans {
    using Math for uint256;

    /// @dev Of what is fulfilled, in parts of 10,000.
    uint256 private constant FEE_BPS = 5;

    /// @inheritdoc ICreditPool
    uint256 public queueHead;
    /// @inheritdoc ICreditPool
    uint256 public queuedShares;
    /// @inheritdoc ICreditPool
    mapping(address account => uint256) public owed;

    Request[] private _requests;

    /// @inheritdoc ICreditPool
    function requestWithdrawal(uint256 shares) external nonReentrant returns (uint256 request) {
        if (shares == 0) revert ZeroAmount();
        request = _requests.length;
        _requests.push(Request(msg.sender, SafeCast.toUint40(block.timestamp), shares));
        queuedShares += shares;
        emit WithdrawalRequested(request, msg.sender, shares);
        _transfer(msg.sender, address(this), shares);
    }

    /// @inheritdoc ICreditPool
    function fulfil(uint256 most) external nonReentrant returns (uint256 fulfilled) {
        _addInterest();
        uint256 head = queueHead;
        for (; fulfilled < most && head < _requests.length; ++fulfilled) {
            Request storage r = _requests[head];
            if (block.timestamp < r.since + notice) break;
            uint256 shares = Math.min(r.shares, convertToShares(cash));
            uint256 assets = Math.min(convertToAssets(shares), cash);
            // A request that is worth nothing makes way for the next; no part of another is taken for nothing.
            if (assets == 0 && shares != r.shares) break;
            _fulfil(head, r, shares, assets);
            if (r.shares != 0) {
                ++fulfilled;
                break;
            }
            ++head;
        }
        queueHead = head;
    }

    /// @inheritdoc ICreditPool
    function collectFor(address account) external nonReentrant returns (uint256 amount) {
        amount = owed[account];
        if (amount == 0) revert NothingToCollect();
        owed[account] = 0;
        emit Collected(account, amount);
        _transferOut(account, amount);
    }

    /// @inheritdoc ICreditPool
    function requestCount() external view returns (uint256) {
        return _requests.length;
    }

    /// @inheritdoc ICreditPool
    function requestOf(uint256 request) external view returns (Request memory) {
        return _requests[request];
    }

    /// @inheritdoc ICreditPool
    function lendable() public view override returns (uint256) {
        return cash.saturatingSub(_convertToAssets(queuedShares, Math.Rounding.Ceil));
    }

    function _fulfil(uint256 request, Request storage r, uint256 shares, uint256 assets) private {
        uint256 fee = assets * FEE_BPS / BPS;
        r.shares -= shares;
        queuedShares -= shares;
        cash -= assets;
        owed[r.lender] += assets - fee;
        owed[msg.sender] += fee;
        emit WithdrawalFulfilled(request, msg.sender, shares, assets, fee);
        _burn(address(this), shares);
    }
}
