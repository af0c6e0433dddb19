// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title The scalar field of BN254, in which the audit circuit computes.
library Field {
    uint256 internal constant MODULUS = 0x30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001;

    /// @notice Whether a number is the canonical value of a field element.
    function isElement(uint256 value) internal pure returns (bool) {
        return value < MODULUS;
    }

    /// @notice The field element that 32 bytes, read as a big-endian number, stand for.
    function reduce(bytes32 value) internal pure returns (uint256) {
        return uint256(value) % MODULUS;
    }
}
