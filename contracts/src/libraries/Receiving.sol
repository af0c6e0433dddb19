// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {IMarket} from "../interfaces/IMarket.sol";
import {IReceiveWithAuthorization} from "../interfaces/IReceiveWithAuthorization.sol";

/// @title Receiving: tokens that their holder's signature sends, and a balance that is what it should be.
/// @dev What is external has an address of its own, as `Settling` has: the market's code would be too large.
library Receiving {
    /// @dev A signature of a key; others are of contracts.
    uint256 private constant KEY_SIGNATURE_BYTES = 65;

    /// @dev What the payer signed (ERC-3009).
    struct Authorization {
        address from;
        uint256 amount;
        uint256 validAfter;
        uint256 validBefore;
        bytes32 nonce;
    }

    /// @notice Takes the tokens of an authorization for the caller.
    function takeAuthorized(address token, Authorization memory a, bytes calldata signature) external {
        uint256 expected = balance(token) + a.amount;
        if (signature.length == KEY_SIGNATURE_BYTES) {
            _receiveSigned(IReceiveWithAuthorization(token), a, signature);
        } else {
            IReceiveWithAuthorization(token)
                .receiveWithAuthorization(
                    a.from, address(this), a.amount, a.validAfter, a.validBefore, a.nonce, signature
                );
        }
        requireBalance(token, expected);
    }

    /// @dev Refuses a token that takes a fee for transfers: what is counted would not be there.
    function requireBalance(address token, uint256 expected) internal view {
        uint256 found = balance(token);
        if (found != expected) revert IMarket.InexactTransfer(expected, found);
    }

    function balance(address token) internal view returns (uint256) {
        return IERC20(token).balanceOf(address(this));
    }

    function _receiveSigned(IReceiveWithAuthorization token, Authorization memory a, bytes calldata signature) private {
        (bytes32 r, bytes32 s, uint8 v) = (bytes32(signature[:32]), bytes32(signature[32:64]), uint8(signature[64]));
        token.receiveWithAuthorization(a.from, address(this), a.amount, a.validAfter, a.validBefore, a.nonce, v, r, s);
    }
}
