// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Hashes} from "@openzeppelin/contracts/utils/cryptography/Hashes.sol";

/// @title Merkle trees over leaves in their order, of sorted pairs. A last node without a partner goes up as it is.
library Trees {
    function root(bytes32[] memory leaves) internal pure returns (bytes32) {
        bytes32[] memory level = leaves;
        while (level.length > 1) {
            level = _above(level);
        }
        return level[0];
    }

    function proof(bytes32[] memory leaves, uint256 leaf) internal pure returns (bytes32[] memory siblings) {
        bytes32[] memory level = leaves;
        bytes32[] memory all = new bytes32[](256);
        uint256 count = 0;
        while (level.length > 1) {
            if (leaf ^ 1 < level.length) all[count++] = level[leaf ^ 1];
            level = _above(level);
            leaf /= 2;
        }
        siblings = new bytes32[](count);
        for (uint256 k = 0; k < count; ++k) {
            siblings[k] = all[k];
        }
    }

    function _above(bytes32[] memory level) private pure returns (bytes32[] memory above) {
        above = new bytes32[]((level.length + 1) / 2);
        for (uint256 k = 0; k < level.length; k += 2) {
            above[k / 2] = k + 1 < level.length ? Hashes.commutativeKeccak256(level[k], level[k + 1]) : level[k];
        }
    }
}
