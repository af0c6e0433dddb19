// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Test} from "forge-std/Test.sol";

/// @title Checks as forge-std's, but a call to its cheatcode only when one fails: they are made a hundred times an action.
abstract contract Checks is Test {
    function same(uint256 left, uint256 right, string memory what) internal pure {
        if (left != right) assertEq(left, right, what);
    }

    function atLeast(uint256 value, uint256 least, string memory what) internal pure {
        if (value < least) assertGe(value, least, what);
    }
}
