// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title Counting bits: those of a word, and those of several words at each of their 256 places at once.
library Bits {
    /// @dev How many words, 0 to 7, have each bit: the counts' binary digits, a word for each digit.
    struct Counts {
        uint256 ones;
        uint256 twos;
        uint256 fours;
    }

    /// @notice How many bits of a word are 1.
    function count(uint256 word) internal pure returns (uint256) {
        unchecked {
            // Sums of 2, 4, 8 and 16 neighbours, each in the place of its neighbours.
            word -= word >> 1 & type(uint256).max / 3;
            word = (word & type(uint256).max / 5) + (word >> 2 & type(uint256).max / 5);
            word = word + (word >> 4) & type(uint256).max / 17;
            word = word + (word >> 8) & type(uint256).max / 257;
            // The highest 16 bits of the product are the sum of all sixteen.
            return word * (type(uint256).max / 65_535) >> 240;
        }
    }

    /// @notice Counts one word more, at most seven in all.
    function add(Counts memory self, uint256 word) internal pure {
        uint256 carry = self.ones & word;
        self.ones ^= word;
        self.fours |= self.twos & carry;
        self.twos ^= carry;
    }

    /// @notice The bits that three words or more have.
    function inThree(Counts memory self) internal pure returns (uint256) {
        return self.fours | (self.twos & self.ones);
    }
}
