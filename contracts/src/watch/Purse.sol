// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ERC20Burnable} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Burnable.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {IWatch} from "../interfaces/IWatch.sol";

/// @title The tokens: payments in and out, and the reserve that watchers are paid from.
/// @dev The contract counts what it takes, and looks at its balance only to see that this came: a donation changes nothing.
abstract contract Purse is IWatch, ReentrancyGuardTransient {
    using SafeERC20 for IERC20;

    /// @dev Nobody has its key.
    address private constant DEAD = 0x000000000000000000000000000000000000dEaD;

    IERC20 internal immutable TOKEN;

    uint256 internal _reserve;

    constructor(address token) {
        if (token.code.length == 0) revert InvalidConfig("token");
        TOKEN = IERC20(token);
    }

    /// @inheritdoc IWatch
    function fundReserve(uint256 amount) external nonReentrant {
        if (amount == 0) revert ZeroAmount();
        _reserve += amount;
        emit ReserveFunded(msg.sender, amount);
        _take(msg.sender, amount);
    }

    /// @inheritdoc IWatch
    function reserve() external view returns (uint256) {
        return _reserve;
    }

    /// @dev Refuses a token that takes a fee for transfers: what is counted would not be there.
    function _take(address from, uint256 amount) internal {
        uint256 expected = TOKEN.balanceOf(address(this)) + amount;
        TOKEN.safeTransferFrom(from, address(this), amount);
        uint256 balance = TOKEN.balanceOf(address(this));
        if (balance != expected) revert InexactTransfer(expected, balance);
    }

    function _pay(address to, uint256 amount) internal {
        if (amount != 0) TOKEN.safeTransfer(to, amount);
    }

    /// @dev A token that cannot be burned, or not any more, must not stop penalties: it goes to where nobody gets it from.
    function _burn(uint256 amount) internal {
        if (amount == 0) return;
        try ERC20Burnable(address(TOKEN)).burn(amount) {}
        catch {
            _pay(DEAD, amount);
        }
    }
}
