// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {FLT} from "../../src/FLT.sol";

/// @title A token whose votes are by seconds.
contract SecondsToken is FLT {
    function clock() public view override returns (uint48) {
        // forge-lint: disable-next-line(unsafe-typecast)
        return uint48(block.timestamp);
    }

    function CLOCK_MODE() public pure override returns (string memory) {
        return "mode=timestamp";
    }
}
