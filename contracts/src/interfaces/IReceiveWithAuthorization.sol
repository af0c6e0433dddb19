// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title What tokens of ERC-3009 do for whoever is paid: take a payment that its payer signed.
interface IReceiveWithAuthorization {
    /// @notice Moves tokens to the caller, with a signature of the payer's key.
    function receiveWithAuthorization(
        address from,
        address to,
        uint256 value,
        uint256 validAfter,
        uint256 validBefore,
        bytes32 nonce,
        uint8 v,
        bytes32 r,
        bytes32 s
    ) external;
    /// @notice The same with any signature that the payer, perhaps a contract (ERC-1271), accepts. Not every token has it.
    function receiveWithAuthorization(
        address from,
        address to,
        uint256 value,
        uint256 validAfter,
        uint256 validBefore,
        bytes32 nonce,
        bytes calldata signature
    ) external;
}
