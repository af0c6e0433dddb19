// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title What an audit opens, drawn from a seed (protocol section 8).
library Draw {
    /// @dev Of a segment; each is a chain of its own.
    uint256 private constant LANES = 8;

    /// @notice What a draw chooses from.
    struct Ranges {
        uint256 units; // n: units claimed, at least 1
        uint256 segments; // K: segments of a chain
        uint256 blocks; // T: blocks of an array
        uint256 positions; // t: positions to draw
    }

    /// @notice The public input `query` of an audit (protocol section 6): c (10 bits), n - 1 (10), lane (3), k (22), then
    /// the positions (24 each), from the lowest bit.
    /// @param seed Not known to anybody when the response was made.
    function query(bytes32 seed, Ranges memory ranges) internal pure returns (uint256 packed) {
        uint256 unit = _u64(seed, 0) % ranges.units;
        uint256 lane = _u64(seed, 1) % LANES;
        uint256 segment = _u64(seed, 2) % ranges.segments;
        packed = unit | (ranges.units - 1) << 10 | lane << 20 | segment << 23;
        for (uint256 q = 0; q < ranges.positions; ++q) {
            // Blocks 0 and 1 are not computed from other blocks: there is nothing to check.
            uint256 position = 2 + _u64(keccak256(abi.encode(seed, q)), 0) % (ranges.blocks - 2);
            packed |= position << (45 + 24 * q);
        }
    }

    /// @dev Bits 64k to 64k+63, from the lowest.
    function _u64(bytes32 value, uint256 k) private pure returns (uint256) {
        return uint64(uint256(value) >> (64 * k));
    }
}
