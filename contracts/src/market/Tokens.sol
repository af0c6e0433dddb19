// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {IMarket} from "../interfaces/IMarket.sol";
import {Receiving} from "../libraries/Receiving.sol";
import {MarketRecords} from "./MarketRecords.sol";

/// @title Tokens that come and go, and what providers and sponsors are owed.
/// @dev Tokens are called here alone, and last: one that refuses, or calls back, hurts nothing but its own accounts.
abstract contract Tokens is IMarket, ReentrancyGuardTransient {
    using SafeERC20 for IERC20;

    uint256 internal constant GRAINS = MarketRecords.GRAINS;

    mapping(address account => mapping(address token => uint256)) private _owed;

    /// @inheritdoc IMarket
    function permit(address token, uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s)
        external
        nonReentrant
    {
        // If somebody used the signature first, the allowance is set; if it is bad, the call that takes the tokens reverts.
        try IERC20Permit(token).permit(msg.sender, address(this), amount, deadline, v, r, s) {} catch {}
    }

    /// @inheritdoc IMarket
    function collect(address token, address to) external nonReentrant returns (uint256) {
        _requireAddress(to);
        return _collect(msg.sender, token, to);
    }

    /// @inheritdoc IMarket
    function collectFor(address account, address token) external nonReentrant returns (uint256) {
        return _collect(account, token, account);
    }

    /// @inheritdoc IMarket
    function owed(address account, address token) external view returns (uint256) {
        return _owed[account][token];
    }

    function _owe(address account, address token, uint256 grains) internal {
        _owed[account][token] += grains;
    }

    function _collect(address account, address token, address to) private returns (uint256 amount) {
        uint256 grains = _owed[account][token];
        amount = grains / GRAINS;
        if (amount == 0) revert NothingToCollect();
        _owed[account][token] = grains % GRAINS;
        emit Collected(account, token, amount);
        _pay(token, to, amount);
    }

    function _take(address token, address from, uint256 amount) internal {
        uint256 expected = Receiving.balance(token) + amount;
        IERC20(token).safeTransferFrom(from, address(this), amount);
        Receiving.requireBalance(token, expected);
    }

    function _pay(address token, address to, uint256 amount) internal {
        IERC20(token).safeTransfer(to, amount);
    }

    function _requireAmount(uint256 amount) internal pure {
        if (amount == 0) revert ZeroAmount();
    }

    function _requireAddress(address account) internal pure {
        if (account == address(0)) revert ZeroAddress();
    }
}
