// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Capacity} from "../../src/Capacity.sol";
import {DrandBeacon} from "../../src/beacons/DrandBeacon.sol";
import {ICapacity} from "../../src/interfaces/ICapacity.sol";
import {DrandNetwork} from "../beacons/DrandNetwork.sol";
import {LedgerTest} from "./LedgerTest.sol";

/// @title The ledger over a beacon that gives a hash to some blocks only.
contract CapacityOnDrandTest is LedgerTest, DrandNetwork {
    DrandBeacon private drand;
    uint64 private round;

    function setUp() public override {
        vm.roll(GENESIS);
        drand = newBeacon();
        hashes = drand;
        super.setUp();
    }

    /// @dev Gives a block a hash.
    function submitAt(uint256 number) private returns (bytes32) {
        rollTo(number, ++round);
        drand.submit(round, signatureOf(round));
        return hashOf(round);
    }

    function seal() private {
        bytes32 seed = submitAt(GENESIS + 5);
        vm.startPrank(provider);
        capacity.beginSeal(ID); // in the submission's own block
        (bytes32 stored, uint256 ctx,,) = capacity.sealOf(ID, 0);
        assertEq(stored, seed);
        capacity.postSeal(ID, ctx, SEAL_ROOT);
        vm.stopPrank();
    }

    function test_aSealTakesTheNewestHash() public {
        vm.prank(provider);
        vm.expectRevert(abi.encodeWithSelector(ICapacity.BlockHashUnavailable.selector, block.number - 1));
        capacity.beginSeal(ID);
        submitAt(GENESIS + 5);
        vm.roll(GENESIS + 7);
        vm.prank(provider);
        capacity.beginSeal(ID);
        (bytes32 seed,,,) = capacity.sealOf(ID, 0);
        assertEq(seed, hashOf(1));
    }

    function test_onlyBlocksWithAHashAreChallenges() public {
        bytes32 hash = submitAt(GENESIS + 50);
        vm.expectRevert(abi.encodeWithSelector(ICapacity.BlockHashUnavailable.selector, GENESIS + 50));
        capacity.open(GENESIS + 50);
        vm.roll(GENESIS + 52);
        vm.expectRevert(abi.encodeWithSelector(ICapacity.BlockHashUnavailable.selector, GENESIS + 51));
        capacity.open(GENESIS + 51);
        capacity.open(GENESIS + 50);
        assertEq(capacity.beaconOf(GENESIS + 50), uint256(hash) % R);
    }

    function test_anAuditIsDrawnFromARoundThatNobodyKnew() public {
        seal();
        uint256 challenge = GENESIS + 50;
        uint256 reduced = uint256(submitAt(challenge)) % R;
        vm.roll(challenge + 1);
        vm.prank(provider);
        capacity.respond(ID, challenge, reduced, SHARE_ROOT, someUnits());
        submitAt(challenge + 2); // one block too early
        vm.roll(challenge + 40);
        vm.expectRevert(
            abi.encodeWithSelector(ICapacity.BlockHashUnavailable.selector, challenge + 1 + rules.drawDelay)
        );
        capacity.drawAudit(ID, challenge, SHARE_ROOT, someUnits());
        submitAt(challenge + 41); // its round may have begun before the drawing block
        bytes32 drawing = submitAt(challenge + 43);
        vm.roll(challenge + 44);
        capacity.drawAudit(ID, challenge, SHARE_ROOT, someUnits());
        (,,, uint256 query) = capacity.responseOf(ID, challenge);
        bytes32 s = keccak256(abi.encodePacked("muster.draw.v1", drawing, ID, challenge, SHARE_ROOT));
        assertEq(query >> 10 & 0xff, (uint256(s) >> 64 & type(uint64).max) % rules.slots);
        acceptProofOf(challenge);
        capacity.prove(ID, challenge, SHARE_ROOT, aProof());
        assertEq(capacity.totalProven(0), SOME_UNITS);
    }

    function test_deployment() public {
        vm.expectEmit();
        emit ICapacity.Configured(
            rules, address(staking), address(verifier), address(drand), address(authority), block.number
        );
        new Capacity(rules, address(staking), address(verifier), address(drand), address(authority));
    }
}
