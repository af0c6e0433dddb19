// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

/// @title Tokens that many own in proportion to their shares, so that a slash takes from all of them at once.
/// @dev One virtual share and one virtual token, which nobody owns, defeat attacks by a tiny first deposit that inflates
/// the price of a share, and give a price to a pool that was wiped out. Both directions round down, against whoever
/// acts and in favour of those who stay. Nothing but a deposit adds tokens, so there are never more tokens than shares:
/// a deposit gets at least as many shares as tokens.
library SharePool {
    using Math for uint256;

    struct Pool {
        uint256 tokens;
        uint256 shares;
    }

    /// @dev The most shares for a token. Every slash of a pool that is filled again multiplies its shares. A commitment that
    /// has come so far takes no more stake, so that no number of slashes makes shares overflow: the tokens of a pool, fewer
    /// than 2^104, have fewer than 2^145 shares.
    uint256 private constant MOST_SHARES_BITS = 40;

    /// @notice The shares that tokens get, given the pool as it is before.
    function sharesFor(uint256 amount, uint256 tokens, uint256 shares) internal pure returns (uint256) {
        return amount.mulDiv(shares + 1, tokens + 1);
    }

    /// @notice The tokens that shares are worth.
    function tokensFor(uint256 amount, uint256 tokens, uint256 shares) internal pure returns (uint256) {
        return Math.min(amount.mulDiv(tokens + 1, shares + 1), tokens);
    }

    /// @notice Whether slashes have made a pool's shares worth next to nothing.
    function isDiluted(uint256 tokens, uint256 shares) internal pure returns (bool) {
        return shares >> MOST_SHARES_BITS > tokens;
    }

    /// @notice Adds tokens and makes the shares that they are worth.
    function depositDown(Pool storage pool, uint256 tokens) internal returns (uint256 shares) {
        shares = sharesFor(tokens, pool.tokens, pool.shares);
        pool.tokens += tokens;
        pool.shares += shares;
    }

    /// @notice Destroys shares and takes out the tokens that they are worth.
    function redeemDown(Pool storage pool, uint256 shares) internal returns (uint256 tokens) {
        tokens = tokensFor(shares, pool.tokens, pool.shares);
        pool.tokens -= tokens;
        pool.shares -= shares;
    }
}
