// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title How fast the cores of a commitment's units are: a unit of class s computes s / 10 of what one of the reference,
/// class 10, does, and has s / 10 of its collateral, rewards and slashes (protocol section 5).
library SpeedClass {
    uint256 internal constant LEAST = 4;
    uint256 internal constant MOST = 31;
    uint256 internal constant REFERENCE = 10;

    function isOne(uint256 speedClass) internal pure returns (bool) {
        return speedClass >= LEAST && speedClass <= MOST;
    }
}
