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

    /// @notice Adds tokens and makes the shares that they are worth.
    function depositDown(Pool storage pool, uint256 tokens) internal returns (uint256 shares) {
        shares = tokens.mulDiv(pool.shares + 1, pool.tokens + 1);
        pool.tokens += tokens;
        pool.shares += shares;
    }

    /// @notice Destroys shares and takes out the tokens that they are worth.
    function redeemDown(Pool storage pool, uint256 shares) internal returns (uint256 tokens) {
        tokens = Math.min(shares.mulDiv(pool.tokens + 1, pool.shares + 1), pool.tokens);
        pool.tokens -= tokens;
        pool.shares -= shares;
    }
}
