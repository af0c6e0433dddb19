// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";

import {ICreditPool} from "../interfaces/ICreditPool.sol";

/// @title Sending what is one account's out of what is many accounts': it costs the others nothing.
library Sending {
    using SafeERC20 for IERC20;

    /// @dev Refuses a token that charges its sender for transfers. One that takes a fee of what arrives takes it from the
    /// receiver, whose money it is.
    function send(IERC20 token, address to, uint256 amount) internal {
        uint256 before = token.balanceOf(address(this));
        token.safeTransfer(to, amount);
        requireSent(token, before, amount);
    }

    function requireSent(IERC20 token, uint256 before, uint256 amount) internal view {
        uint256 balance = token.balanceOf(address(this));
        if (balance + amount != before) revert ICreditPool.InexactTransfer(before - amount, balance);
    }
}
