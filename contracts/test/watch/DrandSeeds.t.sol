// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {DrandBeacon} from "../../src/beacons/DrandBeacon.sol";
import {IBeacon} from "../../src/interfaces/IBeacon.sol";
import {IWatch} from "../../src/interfaces/IWatch.sol";
import {DrandNetwork} from "../beacons/DrandNetwork.sol";
import {WatchTest} from "./WatchTest.sol";

/// @title Seeds from the rounds of a drand network: nobody names anything, and no block is shown.
contract DrandSeedsTest is WatchTest, DrandNetwork {
    /// @dev Within the fixture's rounds, 1 to 8, which are three seconds long.
    uint256 private constant DAY = BEGIN / 256 + 1;
    DrandBeacon private beacon;

    function aBeacon() internal override returns (address) {
        // Round 1 begins eight seconds before the day.
        beacon = new DrandBeacon(DAY * 256 - 8, ROUND_TIME, keyNamed(".key"), DELAY);
        return address(beacon);
    }

    function setUp() public override {
        L = 256;
        super.setUp();
    }

    function begin(uint256) internal override {
        vm.warp((DAY - 2) * L);
        for (uint256 commitment = 1; commitment <= COMMITMENTS; ++commitment) {
            assertEq(watch.committeeOf(commitment, DAY).length, 0);
        }
    }

    function test_theRoundOfADaysFirstSecond() public {
        // 12 seconds after round 1 began: round 5 does so just then.
        assertEq(beacon.roundAt(DAY * L), 5);
        vm.warp(DAY * L);
        bytes32 seed = keccak256(valueOf(5));
        vm.expectEmit(address(watch));
        emit IWatch.SeedStored(DAY, seed);
        vm.prank(keeper);
        watch.storeSeed(DAY, abi.encode(signatureOf(5)));
        (bytes32 s, uint256 number) = watch.seedOf(DAY);
        assertEq(s, seed);
        assertEq(number, 0);
        assertEq(watch.committeeOf(C, DAY).length, 5);
        vm.expectRevert(abi.encodeWithSelector(IWatch.SeedAlreadyNamed.selector, DAY));
        watch.storeSeed(DAY, abi.encode(signatureOf(5)));
    }

    function test_notBeforeTheDay() public {
        vm.warp(DAY * L - 1);
        vm.expectRevert(outOfTime(DAY * L, ALL));
        watch.storeSeed(DAY, abi.encode(signatureOf(5)));
    }

    function test_nothingIsNamed() public {
        vm.warp(DAY * L);
        vm.expectRevert(abi.encodeWithSelector(IWatch.SeedAlreadyNamed.selector, DAY));
        watch.nameSeed();
    }

    function test_noOtherRound() public {
        vm.warp(DAY * L);
        for (uint64 round = 1; round <= 8; ++round) {
            if (round == 5) continue;
            bytes memory evidence = abi.encode(signatureOf(round));
            vm.expectRevert(abi.encodeWithSelector(IBeacon.InvalidSignature.selector, 5));
            watch.storeSeed{gas: 3_000_000}(DAY, evidence);
        }
        vm.expectRevert(IBeacon.MalformedEvidence.selector);
        watch.storeSeed(DAY, "");
    }

    /// @dev Days later, too: who may be drawn was settled when the day began.
    function test_late() public {
        vm.warp((DAY + 100) * L);
        watch.storeSeed(DAY, abi.encode(signatureOf(5)));
        assertEq(watch.committeeOf(C, DAY).length, 5);
    }

    function test_valueAt_withoutEvidenceOnceItIsShown() public {
        assertEq(beacon.valueAt(DAY * L, abi.encode(signatureOf(5))), valueOf(5));
        assertEq(beacon.valueAt(DAY * L, ""), valueOf(5));
        assertEq(beacon.valueAt(DAY * L - 2, "x"), valueOf(5)); // the same round
        vm.expectRevert(IBeacon.MalformedEvidence.selector);
        beacon.valueAt(DAY * L + 1, "");
        vm.expectRevert(IBeacon.MalformedEvidence.selector);
        beacon.valueAt(DAY * L + 1, new bytes(65));
        vm.expectRevert(abi.encodeWithSelector(IBeacon.InvalidSignature.selector, 6));
        beacon.valueAt{gas: 3_000_000}(DAY * L + 1, new bytes(64));
    }
}
