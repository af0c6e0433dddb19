// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Bitmap} from "../../src/libraries/Bitmap.sol";

/// @dev The library as a contract: tests deploy it from its artifact, as they do the contracts.
contract BitmapDouble {
    function count(uint256[4] calldata bitmap) external pure returns (uint256) {
        return Bitmap.count(bitmap);
    }

    function isWithin(uint256[4] calldata bitmap, uint256 units) external pure returns (bool) {
        return Bitmap.isWithin(bitmap, units);
    }

    function select(uint256[4] calldata bitmap, uint256 k) external pure returns (uint256) {
        return Bitmap.select(bitmap, k);
    }
}
