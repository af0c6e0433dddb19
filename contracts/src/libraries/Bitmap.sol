// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title Sets of up to 1,024 units: bit c % 256 of word c / 256 stands for unit c.
/// @dev Whole words are counted at once, so that cost does not depend on how many bits are set.
library Bitmap {
    uint256 private constant PAIRS = 0x5555555555555555555555555555555555555555555555555555555555555555;
    uint256 private constant NIBBLES = 0x3333333333333333333333333333333333333333333333333333333333333333;
    uint256 private constant BYTES = 0x0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f;
    uint256 private constant LANES = 0x00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff;
    uint256 private constant LANE_SUM = 0x0001000100010001000100010001000100010001000100010001000100010001;

    /// @notice How many bits are set.
    function count(uint256[4] calldata bitmap) internal pure returns (uint256) {
        return popcount(bitmap[0]) + popcount(bitmap[1]) + popcount(bitmap[2]) + popcount(bitmap[3]);
    }

    /// @notice Whether every set bit stands for a unit below `units`.
    function isWithin(uint256[4] calldata bitmap, uint256 units) internal pure returns (bool) {
        for (uint256 w = 0; w < 4; ++w) {
            uint256 first = 256 * w;
            // A shift by 256 or more gives 0: a whole word of units leaves no bit out.
            uint256 beyond = units <= first ? bitmap[w] : bitmap[w] >> (units - first);
            if (beyond != 0) return false;
        }
        return true;
    }

    /// @notice The unit of the set bit that has k set bits below it. The bitmap has more than k set bits.
    function select(uint256[4] calldata bitmap, uint256 k) internal pure returns (uint256 unit) {
        for (uint256 w = 0; w < 4; ++w) {
            uint256 bits = popcount(bitmap[w]);
            if (k < bits) return unit + _selectInWord(bitmap[w], k);
            k -= bits;
            unit += 256;
        }
        assert(false);
    }

    /// @notice How many bits of a word are set.
    function popcount(uint256 word) internal pure returns (uint256) {
        unchecked {
            word -= (word >> 1) & PAIRS;
            word = (word & NIBBLES) + ((word >> 2) & NIBBLES);
            word = (word + (word >> 4)) & BYTES;
            // 16 lanes of 16 bits: a sum of 256 does not fit into a byte.
            word = (word & LANES) + ((word >> 8) & LANES);
            return (word * LANE_SUM) >> 240;
        }
    }

    /// @dev Halves the part of the word in which the bit is, eight times.
    function _selectInWord(uint256 word, uint256 k) private pure returns (uint256 position) {
        for (uint256 width = 128; width != 0; width >>= 1) {
            uint256 low = popcount(word & (type(uint256).max >> (256 - width)));
            if (k >= low) {
                k -= low;
                word >>= width;
                position += width;
            }
        }
    }
}
