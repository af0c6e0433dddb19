// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Capacity} from "../../src/Capacity.sol";
import {ICapacity} from "../../src/interfaces/ICapacity.sol";
import {LedgerTest} from "./LedgerTest.sol";

contract ChallengesTest is LedgerTest {
    uint256 private constant CHALLENGE = GENESIS + 205;

    function test_open_recordsTheBeacon() public {
        vm.roll(CHALLENGE + 1);
        uint256 beacon = beaconAt(CHALLENGE);
        vm.expectEmit(address(capacity));
        emit ICapacity.ChallengeOpened(CHALLENGE, 1, beacon, stranger);
        vm.prank(stranger);
        capacity.open(CHALLENGE);
        assertEq(capacity.beaconOf(CHALLENGE), beacon);
        assertEq(capacity.challengesOf(0).length, 0);
        assertEq(capacity.challengesOf(1).length, 1);
        assertEq(capacity.challengesOf(1)[0], CHALLENGE);
    }

    function test_open_reducesTheHash() public {
        bytes32 hash = bytes32(type(uint256).max);
        vm.roll(CHALLENGE + 1);
        vm.setBlockhash(CHALLENGE, hash);
        capacity.open(CHALLENGE);
        assertEq(capacity.beaconOf(CHALLENGE), uint256(hash) % R);
    }

    function test_open_keepsTheOrderOfOpening() public {
        vm.roll(CHALLENGE + 20);
        for (uint256 k = 0; k < 10; ++k) {
            capacity.open(CHALLENGE + 9 - k);
        }
        uint32[] memory opened = capacity.challengesOf(1);
        assertEq(opened.length, 10);
        for (uint256 k = 0; k < 10; ++k) {
            assertEq(opened[k], CHALLENGE + 9 - k);
        }
    }

    function test_open_inTheLastBlockOfTheWindow() public {
        vm.roll(CHALLENGE + 20);
        capacity.open(CHALLENGE);
        assertNotEq(capacity.beaconOf(CHALLENGE), 0);
    }

    function test_open_theBlockOfGenesis() public {
        vm.roll(GENESIS + 1);
        capacity.open(GENESIS);
        assertEq(capacity.challengesOf(0)[0], GENESIS);
    }

    function testFuzz_theLotteryIsTheHashs(bytes32 hash, uint32 odds) public {
        vm.assume(hash != 0); // no hash
        odds = uint32(bound(odds, 1, 10));
        rules.challengeOdds = odds;
        vm.roll(GENESIS);
        capacity = new Capacity(rules, address(staking), address(verifier), address(hashes), address(authority));
        vm.roll(CHALLENGE + 1);
        vm.setBlockhash(CHALLENGE, hash);
        bool wins = uint256(keccak256(bytes.concat("muster.lottery.v1", hash))) % odds == 0;
        if (!wins) vm.expectRevert(abi.encodeWithSelector(ICapacity.NotAChallenge.selector, CHALLENGE));
        capacity.open(CHALLENGE);
    }

    function test_refuses_aBlockWhoseHashIsNotThereYet() public {
        vm.roll(CHALLENGE);
        vm.expectRevert(abi.encodeWithSelector(ICapacity.BlockHashUnavailable.selector, CHALLENGE));
        capacity.open(CHALLENGE);
        vm.expectRevert(abi.encodeWithSelector(ICapacity.BlockHashUnavailable.selector, type(uint256).max));
        capacity.open(type(uint256).max);
    }

    function test_refuses_aBlockBeforeGenesis() public {
        vm.expectRevert(abi.encodeWithSelector(ICapacity.NotAChallenge.selector, GENESIS - 1));
        capacity.open(GENESIS - 1);
    }

    function test_refuses_afterTheWindow() public {
        vm.roll(CHALLENGE + 21);
        vm.expectRevert(abi.encodeWithSelector(ICapacity.WindowOver.selector, CHALLENGE, CHALLENGE + 20));
        capacity.open(CHALLENGE);
    }

    function test_refuses_aSecondOpening() public {
        vm.roll(CHALLENGE + 1);
        capacity.open(CHALLENGE);
        vm.expectRevert(abi.encodeWithSelector(ICapacity.ChallengeAlreadyOpen.selector, CHALLENGE));
        capacity.open(CHALLENGE);
    }

    function test_refuses_moreThanAnEpochHolds() public {
        vm.roll(CHALLENGE + 17);
        for (uint256 k = 0; k < rules.maxChallenges; ++k) {
            capacity.open(CHALLENGE + k);
        }
        vm.expectRevert(abi.encodeWithSelector(ICapacity.EpochFull.selector, 1));
        capacity.open(CHALLENGE + 16);
        // The other epochs are not concerned.
        vm.roll(GENESIS + 401);
        capacity.open(GENESIS + 400);
    }
}
