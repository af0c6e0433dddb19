// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Capacity} from "../../src/Capacity.sol";
import {IBeacon} from "../../src/interfaces/IBeacon.sol";
import {ICapacity} from "../../src/interfaces/ICapacity.sol";
import {LedgerTest} from "./LedgerTest.sol";

contract ChallengesTest is LedgerTest {
    uint256 private constant CHALLENGE = GENESIS + 12 * SLOT; // in epoch 1

    function refuse(uint256 challenge, bytes memory reason) private {
        vm.expectRevert(reason);
        capacity.open(challenge, "");
    }

    function test_open_recordsBeaconAndOpener() public {
        vm.roll(CHALLENGE + 1);
        uint256 beacon = tagged("muster.beacon.v2", CHALLENGE) % R;
        assertEq(capacity.openerOf(CHALLENGE), address(0));
        vm.expectEmit(address(capacity));
        emit ICapacity.ChallengeOpened(CHALLENGE, 1, beacon, stranger);
        vm.prank(stranger);
        capacity.open(CHALLENGE, "");
        assertEq(capacity.beaconOf(CHALLENGE), beacon);
        assertEq(capacity.openerOf(CHALLENGE), stranger);
        assertFalse(capacity.isDrawn(CHALLENGE));
        assertEq(capacity.challengesOf(0).length, 0);
        assertEq(capacity.challengesOf(1).length, 1);
        assertEq(capacity.challengesOf(1)[0], CHALLENGE);
        assertEq(source.stored(CHALLENGE), abi.encodePacked(blockhash(CHALLENGE)));
    }

    function testFuzz_theBeaconIsAFieldElement(bytes32 hash) public {
        vm.assume(hash != 0);
        vm.roll(CHALLENGE + 1);
        vm.setBlockhash(CHALLENGE, hash);
        capacity.open(CHALLENGE, "");
        assertEq(capacity.beaconOf(CHALLENGE), tagged("muster.beacon.v2", CHALLENGE) % R);
    }

    function test_open_inTheFirstQuarterOfTheWindow() public {
        vm.roll(CHALLENGE + 6);
        refuse(CHALLENGE, abi.encodeWithSelector(ICapacity.OpeningOver.selector, CHALLENGE, CHALLENGE + 5));
        vm.roll(CHALLENGE + 5);
        capacity.open(CHALLENGE, "");
    }

    function test_open_aQuarterIsRoundedDown() public {
        rules.responseWindow = 23;
        vm.roll(GENESIS);
        capacity = new Capacity(rules, address(staking), address(verifier), address(source), address(authority));
        uint256 challenge = GENESIS + 26;
        vm.roll(challenge + 6);
        refuse(challenge, abi.encodeWithSelector(ICapacity.OpeningOver.selector, challenge, challenge + 5));
        vm.roll(challenge + 5);
        capacity.open(challenge, "");
    }

    function test_open_theBlockOfGenesis() public {
        openAt(GENESIS);
        assertEq(capacity.challengesOf(0)[0], GENESIS);
    }

    function test_open_keepsTheOrderOfOpening() public {
        for (uint256 j = 10; j < 20; ++j) {
            openAt(slotAt(j));
        }
        uint32[] memory opened = capacity.challengesOf(1);
        assertEq(opened.length, 10);
        for (uint256 k = 0; k < 10; ++k) {
            assertEq(opened[k], slotAt(10 + k));
        }
    }

    function testFuzz_theLotteryIsTheValues(bytes32 hash, uint32 odds) public {
        vm.assume(hash != 0); // no hash
        odds = uint32(bound(odds, 1, 10));
        rules.challengeOdds = odds;
        vm.roll(GENESIS);
        capacity = new Capacity(rules, address(staking), address(verifier), address(source), address(authority));
        vm.roll(CHALLENGE + 1);
        vm.setBlockhash(CHALLENGE, hash);
        bool wins = tagged("muster.challenge.v2", CHALLENGE) % odds == 0;
        if (!wins) vm.expectRevert(abi.encodeWithSelector(ICapacity.NotAChallenge.selector, CHALLENGE));
        capacity.open(CHALLENGE, "");
    }

    function testFuzz_refuses_aBlockWithinASlot(uint256 offset) public {
        offset = bound(offset, 1, SLOT - 1);
        vm.roll(CHALLENGE + offset + 1);
        refuse(CHALLENGE + offset, abi.encodeWithSelector(ICapacity.NotAChallenge.selector, CHALLENGE + offset));
    }

    function test_refuses_aBlockThatIsNotThereYet() public {
        vm.roll(CHALLENGE);
        refuse(CHALLENGE, abi.encodeWithSelector(IBeacon.BlockNotThereYet.selector, CHALLENGE));
        uint256 later = CHALLENGE + 1000 * SLOT;
        refuse(later, abi.encodeWithSelector(IBeacon.BlockNotThereYet.selector, later));
    }

    function test_refuses_aBlockBeforeGenesis() public {
        refuse(GENESIS - SLOT, abi.encodeWithSelector(ICapacity.NotAChallenge.selector, GENESIS - SLOT));
    }

    function test_refuses_aSecondOpening() public {
        openAt(CHALLENGE);
        refuse(CHALLENGE, abi.encodeWithSelector(ICapacity.ChallengeAlreadyOpen.selector, CHALLENGE));
    }

    function test_refuses_moreThanAnEpochHolds() public {
        rules.maxChallenges = 3;
        vm.roll(GENESIS);
        capacity = new Capacity(rules, address(staking), address(verifier), address(source), address(authority));
        for (uint256 j = 10; j < 13; ++j) {
            openAt(slotAt(j));
        }
        vm.roll(slotAt(13) + 1);
        refuse(slotAt(13), abi.encodeWithSelector(ICapacity.EpochFull.selector, 1));
        // The other epochs are not concerned.
        openAt(slotAt(20));
    }
}
