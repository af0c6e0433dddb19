// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Test} from "forge-std/Test.sol";

import {BlockHashBeacon} from "../../src/beacons/BlockHashBeacon.sol";

contract BlockHashBeaconTest is Test {
    address private constant HISTORY = 0x0000F90827F1C53a10cb7A02335B175320002935;
    address private constant SYSTEM = 0xffffFFFfFFffffffffffffffFfFFFfffFFFfFFfE;
    /// @dev As EIP-2935 gives it.
    bytes private constant HISTORY_CODE =
        hex"3373fffffffffffffffffffffffffffffffffffffffe14604657602036036042575f35600143038111604257611fff81430311604257611fff9006545f5260205ff35b5f5ffd5b5f35611fff60014303065500";
    uint256 private constant NOW = 20_000;

    BlockHashBeacon private beacon = new BlockHashBeacon();

    function setUp() public {
        vm.roll(NOW);
    }

    /// @dev Makes a chain with EIP-2935 remember the hash of a block, as its protocol does at the next block's start.
    function remember(uint256 number, bytes32 hash) private {
        if (HISTORY.code.length == 0) vm.etch(HISTORY, HISTORY_CODE);
        uint256 current = block.number;
        vm.roll(number + 1);
        vm.prank(SYSTEM);
        (bool ok,) = HISTORY.call(abi.encode(hash));
        assertTrue(ok);
        vm.roll(current);
    }

    function assertHash(uint256 number, bytes32 hash) private view {
        assertEq(beacon.hashAt(number), hash);
        assertEq(beacon.hashFrom(number), hash);
    }

    function testFuzz_theLast256Blocks(uint256 age) public view {
        uint256 number = NOW - bound(age, 1, 256);
        assertNotEq(blockhash(number), 0);
        assertHash(number, blockhash(number));
    }

    function test_newest_isTheLastBlocks() public view {
        assertEq(beacon.newest(), blockhash(NOW - 1));
    }

    function test_noHashBeforeTheNextBlock() public {
        assertHash(NOW, 0);
        assertHash(NOW + 1, 0);
        assertHash(type(uint256).max, 0);
        remember(NOW, keccak256("too early"));
        assertHash(NOW, 0);
        vm.etch(HISTORY, hex"60015f5260205ff3"); // answers with 1, whatever is asked
        assertHash(NOW - 300, bytes32(uint256(1)));
        assertHash(NOW, 0);
    }

    function test_withoutHistoryNothingBeyond() public view {
        assertEq(HISTORY.code.length, 0);
        assertHash(NOW - 257, 0);
        assertHash(0, 0);
    }

    function testFuzz_withHistoryTheLast8191Blocks(uint256 age, bytes32 hash) public {
        uint256 number = NOW - bound(age, 257, 8191);
        vm.assume(hash != 0);
        remember(number, hash);
        assertHash(number, hash);
        // Its place belongs to another block 8,191 blocks later, and is not taken for the old one's.
        vm.roll(number + 8191);
        assertHash(number, hash);
        vm.roll(number + 8192);
        assertHash(number, 0);
    }

    function test_historyOfAChainThatHasJustBegunToRemember() public {
        remember(NOW - 1, keccak256("the first"));
        assertHash(NOW - 300, 0);
    }

    function test_somethingElseAtTheAddressIsNoHistory() public {
        vm.etch(HISTORY, hex"00"); // stops, with no answer
        assertHash(NOW - 300, 0);
        vm.etch(HISTORY, hex"60406000f3"); // answers with 64 bytes
        assertHash(NOW - 300, 0);
    }
}
