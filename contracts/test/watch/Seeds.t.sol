// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IBeacon} from "../../src/interfaces/IBeacon.sol";
import {IWatch} from "../../src/interfaces/IWatch.sol";
import {WatchTest} from "./WatchTest.sol";

/// @title Seeds from the values of blocks.
contract SeedsTest is WatchTest {
    uint256 private constant DAY = TODAY + 1;

    function setUp() public override {
        super.setUp();
        goTo(TODAY, 1 hours);
    }

    function expectSeed(uint256 day, bytes32 seed, uint256 number) private view {
        (bytes32 s, uint256 n) = watch.seedOf(day);
        assertEq(s, seed);
        assertEq(n, number);
    }

    function test_theSeedIsTheHashOfTheNamedBlocksValue() public {
        expectSeed(DAY, 0, 0);
        uint256 number = block.number + 2;
        vm.expectEmit(address(watch));
        emit IWatch.SeedNamed(DAY, number);
        vm.prank(keeper);
        watch.nameSeed();
        expectSeed(DAY, 0, number);
        vm.roll(number + 1);
        bytes32 seed = keccak256(abi.encode(blockhash(number)));
        vm.expectEmit(address(watch));
        emit IWatch.SeedStored(DAY, seed);
        watch.storeSeed(DAY, "");
        expectSeed(DAY, seed, number);
        expectSeed(DAY + 1, 0, 0);
    }

    function test_isNamedOnce() public {
        watch.nameSeed();
        uint256 number = block.number + 2;
        vm.roll(block.number + 1000); // its value is lost
        vm.expectRevert(abi.encodeWithSelector(IWatch.SeedAlreadyNamed.selector, DAY));
        watch.nameSeed();
        vm.expectRevert(abi.encodeWithSelector(IBeacon.BlockOutOfReach.selector, number));
        watch.storeSeed(DAY, "");
        expectSeed(DAY, 0, number);
        assertEq(watch.committeeOf(C, DAY).length, 0);
    }

    function test_isStoredOnce() public {
        begin(DAY + 1);
        vm.expectRevert(abi.encodeWithSelector(IWatch.SeedAlreadyNamed.selector, DAY + 1));
        watch.storeSeed(DAY + 1, "");
        vm.expectRevert(abi.encodeWithSelector(IWatch.SeedAlreadyNamed.selector, DAY + 1));
        watch.nameSeed();
    }

    function test_isNotStoredBeforeItIsThere() public {
        vm.expectRevert(abi.encodeWithSelector(IWatch.NoSeed.selector, DAY));
        watch.storeSeed(DAY, "");
        watch.nameSeed();
        uint256 number = block.number + 2;
        vm.expectRevert(abi.encodeWithSelector(IBeacon.BlockNotThereYet.selector, number));
        watch.storeSeed(DAY, "");
        vm.roll(number);
        vm.expectRevert(abi.encodeWithSelector(IBeacon.BlockNotThereYet.selector, number));
        watch.storeSeed(DAY, "");
    }

    /// @dev Only on the day itself can its block be named: later, the lists of words would be there before the committee.
    function test_aDayThatNobodyNamedHasNoSeed() public {
        goTo(DAY, 0);
        watch.nameSeed();
        vm.roll(block.number + 3);
        vm.expectRevert(abi.encodeWithSelector(IWatch.NoSeed.selector, DAY));
        watch.storeSeed(DAY, "");
        watch.storeSeed(DAY + 1, "");
        expectSeed(DAY, 0, 0);
    }

    /// @dev It is the list of the seed's day that is drawn from, however late it is stored.
    function test_storedLate() public {
        watch.nameSeed();
        vm.roll(block.number + 3);
        address alice = makeAddr("alice");
        fund(alice);
        register(alice);
        goTo(DAY, 1 hours);
        watch.storeSeed(DAY, "");
        assertEq(watch.committeeOf(C, DAY).length, 5);
        assertEq(watch.watcherCount(DAY), WATCHERS);
        assertEq(watch.watcherCount(DAY + 1), WATCHERS + 1);
        for (uint256 commitment = 1; commitment <= COMMITMENTS; ++commitment) {
            address[] memory members = watch.committeeOf(commitment, DAY);
            for (uint256 k = 0; k < 5; ++k) {
                assertNotEq(members[k], address(0));
                assertNotEq(members[k], alice);
            }
        }
    }
}
