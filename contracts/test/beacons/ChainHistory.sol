// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Test} from "forge-std/Test.sol";

/// @title A chain that keeps the hashes of its last 8,191 blocks (EIP-2935).
abstract contract ChainHistory is Test {
    address internal constant HISTORY = 0x0000F90827F1C53a10cb7A02335B175320002935;
    address private constant SYSTEM = 0xffffFFFfFFffffffffffffffFfFFFfffFFFfFFfE;
    /// @dev As EIP-2935 gives it.
    bytes private constant HISTORY_CODE =
        hex"3373fffffffffffffffffffffffffffffffffffffffe14604657602036036042575f35600143038111604257611fff81430311604257611fff9006545f5260205ff35b5f5ffd5b5f35611fff60014303065500";

    /// @dev Makes the chain remember the hash of a block, as its protocol does at the next block's start.
    function remember(uint256 number, bytes32 hash) internal {
        if (HISTORY.code.length == 0) vm.etch(HISTORY, HISTORY_CODE);
        uint256 current = block.number;
        vm.roll(number + 1);
        vm.prank(SYSTEM);
        (bool ok,) = HISTORY.call(abi.encode(hash));
        assertTrue(ok);
        vm.roll(current);
    }
}
