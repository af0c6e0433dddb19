// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ERC20Burnable} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Burnable.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {IStaking} from "../interfaces/IStaking.sol";
import {Records} from "./Records.sol";

/// @title The tokens: payments in and out, the reserve of rewards, and what is owed to whom.
/// @dev The contract counts what it takes, and looks at its balance only to see that this came: a donation changes nothing.
abstract contract Vault is IStaking, ReentrancyGuardTransient {
    using SafeERC20 for IERC20;

    /// @dev Nobody has its key.
    address private constant DEAD = 0x000000000000000000000000000000000000dEaD;

    IERC20 internal immutable TOKEN;

    Records.Funds internal _funds;

    constructor(address token_) {
        if (token_.code.length == 0) revert InvalidConfig("token");
        TOKEN = IERC20(token_);
    }

    /// @inheritdoc IStaking
    function permit(uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s) external nonReentrant {
        // If somebody used the signature first, the allowance is set; if it is bad, the call that takes the tokens reverts.
        try IERC20Permit(address(TOKEN)).permit(msg.sender, address(this), amount, deadline, v, r, s) {} catch {}
    }

    /// @inheritdoc IStaking
    function collect() external returns (uint256 amount) {
        return collectFor(msg.sender);
    }

    /// @inheritdoc IStaking
    function collectFor(address account) public nonReentrant returns (uint256 amount) {
        amount = _funds.owed[account];
        if (amount == 0) revert NothingToCollect();
        _funds.owed[account] = 0;
        emit Collected(account, amount);
        _pay(account, amount);
    }

    /// @inheritdoc IStaking
    function fundRewards(uint256 amount) external nonReentrant {
        if (amount == 0) revert ZeroAmount();
        _funds.reserve += amount;
        emit RewardsFunded(msg.sender, amount);
        _take(msg.sender, amount);
    }

    /// @inheritdoc IStaking
    function reserve() external view returns (uint256) {
        return _funds.reserve;
    }

    /// @inheritdoc IStaking
    function promised() external view returns (uint256) {
        return _funds.promised;
    }

    /// @inheritdoc IStaking
    function rateOf(uint256 epoch) external view returns (bool isFixed, uint256 perWeight) {
        Records.Rate memory rate = _funds.rates[epoch];
        return (rate.set, rate.perWeight);
    }

    /// @inheritdoc IStaking
    function owed(address account) external view returns (uint256) {
        return _funds.owed[account];
    }

    /// @dev Adds to another staking contract's reserve what nobody has earned here.
    function _moveReserve(address successor) internal {
        uint256 amount = _funds.reserve - _funds.promised;
        if (amount == 0) revert ZeroAmount();
        _funds.reserve -= amount;
        emit ReserveMoved(successor, amount);
        uint256 expected = TOKEN.balanceOf(address(this)) - amount;
        TOKEN.forceApprove(successor, amount);
        IStaking(successor).fundRewards(amount);
        // A contract that takes the call and not the tokens would leave them here, and nobody's.
        uint256 balance = TOKEN.balanceOf(address(this));
        if (balance != expected) revert InexactTransfer(expected, balance);
    }

    /// @dev Refuses a token that takes a fee for transfers: what is counted would not be there.
    function _take(address from, uint256 amount) internal {
        uint256 expected = TOKEN.balanceOf(address(this)) + amount;
        TOKEN.safeTransferFrom(from, address(this), amount);
        uint256 balance = TOKEN.balanceOf(address(this));
        if (balance != expected) revert InexactTransfer(expected, balance);
    }

    function _pay(address to, uint256 amount) internal {
        TOKEN.safeTransfer(to, amount);
    }

    /// @dev A token that cannot be burned, or not any more, must not stop slashes: it goes to where nobody gets it from.
    function _burn(uint256 amount) internal {
        try ERC20Burnable(address(TOKEN)).burn(amount) {}
        catch {
            _pay(DEAD, amount);
        }
    }
}
