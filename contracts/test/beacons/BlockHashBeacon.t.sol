// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {BlockHashBeacon} from "../../src/beacons/BlockHashBeacon.sol";
import {ChainHistory} from "./ChainHistory.sol";

contract BlockHashBeaconTest is ChainHistory {
    uint256 private constant NOW = 20_000;

    BlockHashBeacon private beacon = new BlockHashBeacon();

    function setUp() public {
        vm.roll(NOW);
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
        vm.etch(HISTORY, hex"60015f5260205ff3"); // returns 1 for every block
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
        vm.etch(HISTORY, hex"00"); // stops and returns nothing
        assertHash(NOW - 300, 0);
        vm.etch(HISTORY, hex"60406000f3"); // returns 64 bytes
        assertHash(NOW - 300, 0);
    }
}
