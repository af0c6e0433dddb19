// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Bitmap} from "./Bitmap.sol";

/// @title What an audit opens, drawn from a seed (docs/contracts.md, Draw).
library Draw {
    /// @notice The rules that a draw needs.
    struct Rules {
        uint256 blocks; // T: blocks of an array
        uint256 slots; // m
        uint256 positions; // t
        uint256 target;
    }

    /// @notice The public input `query` of an audit (protocol section 6): c (10 bits), slot (8), target (64), then the
    /// positions (24 each), from the lowest bit.
    /// @param seed Not known to anybody when the response was made.
    /// @param bitmap The units claimed.
    /// @param claimed How many units that is; not 0.
    function query(bytes32 seed, uint256[4] calldata bitmap, uint256 claimed, Rules memory rules)
        internal
        pure
        returns (uint256 packed)
    {
        uint256 unit = Bitmap.select(bitmap, _u64(seed, 0) % claimed);
        uint256 slot = _u64(seed, 1) % rules.slots;
        packed = unit | slot << 10 | rules.target << 18;
        for (uint256 q = 0; q < rules.positions; ++q) {
            // Blocks 0 and 1 are not computed from other blocks: there is nothing to check.
            uint256 position = 2 + _u64(keccak256(abi.encodePacked(seed, q)), 0) % (rules.blocks - 2);
            packed |= position << (82 + 24 * q);
        }
    }

    /// @dev Bits 64k to 64k+63, from the lowest.
    function _u64(bytes32 value, uint256 k) private pure returns (uint256) {
        return uint64(uint256(value) >> (64 * k));
    }
}
