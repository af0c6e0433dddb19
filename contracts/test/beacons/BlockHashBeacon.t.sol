// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {BlockHashBeacon} from "../../src/beacons/BlockHashBeacon.sol";
import {IBeacon} from "../../src/interfaces/IBeacon.sol";
import {ChainHistory} from "./ChainHistory.sol";

contract BlockHashBeaconTest is ChainHistory {
    uint256 private constant NOW = 20_000;

    BlockHashBeacon private beacon = new BlockHashBeacon();

    function setUp() public {
        vm.roll(NOW);
    }

    function assertValue(uint256 number, bytes32 hash) private {
        assertFalse(beacon.isLost(number));
        bytes memory value = abi.encodePacked(hash);
        assertEq(beacon.valueOf(number, ""), value);
        assertEq(beacon.stored(number), value);
    }

    function assertLost(uint256 number) private {
        assertTrue(beacon.isLost(number));
        vm.expectRevert(abi.encodeWithSelector(IBeacon.BlockOutOfReach.selector, number));
        beacon.valueOf(number, "");
        assertEq(beacon.stored(number), "");
    }

    function assertToCome(uint256 number) private {
        assertFalse(beacon.isLost(number));
        vm.expectRevert(abi.encodeWithSelector(IBeacon.BlockNotThereYet.selector, number));
        beacon.valueOf(number, "");
    }

    function test_kind() public view {
        assertEq(beacon.kind(), "blockhash");
    }

    function testFuzz_theLast256Blocks(uint256 age) public {
        uint256 number = NOW - bound(age, 1, 256);
        assertNotEq(blockhash(number), 0);
        assertValue(number, blockhash(number));
    }

    function test_valueOf_isStoredForEverybody() public {
        bytes memory value = abi.encodePacked(blockhash(NOW - 1));
        assertEq(beacon.stored(NOW - 1), "");
        vm.expectEmit(address(beacon));
        emit IBeacon.ValueStored(NOW - 1, value);
        vm.prank(makeAddr("anybody"));
        beacon.valueOf(NOW - 1, "is not looked at");
        // However old the block is, and without another event.
        vm.roll(NOW + 100_000);
        vm.recordLogs();
        assertEq(beacon.valueOf(NOW - 1, ""), value);
        assertEq(vm.getRecordedLogs().length, 0);
        assertEq(beacon.stored(NOW - 1), value);
        assertFalse(beacon.isLost(NOW - 1));
    }

    function test_noValueBeforeTheNextBlock() public {
        assertToCome(NOW);
        assertToCome(NOW + 1);
        assertToCome(type(uint256).max);
        remember(NOW, keccak256("too early"));
        assertToCome(NOW);
        vm.etch(HISTORY, hex"60015f5260205ff3"); // returns 1 for every block
        assertValue(NOW - 300, bytes32(uint256(1)));
        assertToCome(NOW);
    }

    function test_withoutHistoryNothingBeyond() public {
        assertEq(HISTORY.code.length, 0);
        assertLost(NOW - 257);
        assertLost(0);
    }

    function testFuzz_withHistoryTheLast8191Blocks(uint256 age, bytes32 hash) public {
        uint256 number = NOW - bound(age, 257, 8191);
        vm.assume(hash != 0);
        remember(number, hash);
        uint256 before = vm.snapshotState();
        assertValue(number, hash);
        vm.revertToState(before);
        // Its place belongs to another block 8,191 blocks later, and is not taken for the old one's.
        vm.roll(number + 8192);
        assertLost(number);
        vm.roll(number + 8191);
        assertValue(number, hash);
    }

    function test_historyOfAChainThatHasJustBegunToRemember() public {
        remember(NOW - 1, keccak256("the first"));
        assertLost(NOW - 300);
    }

    function test_somethingElseAtTheAddressIsNoHistory() public {
        vm.etch(HISTORY, hex"00"); // stops and returns nothing
        assertLost(NOW - 300);
    }
}
