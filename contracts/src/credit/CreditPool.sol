// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IERC4626} from "@openzeppelin/contracts/interfaces/IERC4626.sol";
import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ERC4626} from "@openzeppelin/contracts/token/ERC20/extensions/ERC4626.sol";

import {Loans} from "./Loans.sol";
import {PoolRules} from "./PoolRules.sol";
import {Withdrawals} from "./Withdrawals.sol";

/// @title A pool of lenders: OpenZeppelin's ERC-4626 vault, whose assets are its cash and what it has lent.
contract CreditPool is Withdrawals {
    constructor(
        IERC20 asset_,
        string memory name_,
        string memory symbol_,
        address authority,
        uint256 notice_,
        uint256 mostLoanBps_,
        Parameters memory p
    ) ERC20(name_, symbol_) ERC4626(asset_) PoolRules(authority, notice_, mostLoanBps_, p) Loans(msg.sender) {}

    /// @dev What was written off is in it no more, and the first loss is not the lenders'.
    function totalAssets() public view override(ERC4626, IERC4626) returns (uint256) {
        return cash + lent();
    }

    /// @dev Only the queue leads out.
    function maxWithdraw(address) public pure override(ERC4626, IERC4626) returns (uint256) {
        return 0;
    }

    /// @dev Likewise.
    function maxRedeem(address) public pure override(ERC4626, IERC4626) returns (uint256) {
        return 0;
    }

    function _deposit(address caller, address receiver, uint256 assets, uint256 shares) internal override nonReentrant {
        if (assets == 0 || shares == 0) revert ZeroAmount();
        _addInterest();
        super._deposit(caller, receiver, assets, shares);
        // Last: whoever the token calls in between sees the price as it was.
        cash += assets;
    }

    /// @dev The first lender cannot take from the next ones: shares are a million times finer than the asset.
    function _decimalsOffset() internal pure override returns (uint8) {
        return 6;
    }
}
