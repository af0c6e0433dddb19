// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {DrandBeacon} from "../../src/beacons/DrandBeacon.sol";
import {IBeacon} from "../../src/interfaces/IBeacon.sol";
import {DrandNetwork} from "../beacons/DrandNetwork.sol";
import {Headers} from "../beacons/Headers.sol";
import {LedgerTest} from "./LedgerTest.sol";

/// @title The ledger over a drand network: each value is shown by a header and a signature, once.
contract CapacityOnDrandTest is LedgerTest, DrandNetwork, Headers {
    uint256 private constant CHALLENGE = GENESIS + SLOT;
    uint256 private constant DRAWING = CHALLENGE + 22;

    function setUp() public override {
        source = newBeacon();
        super.setUp();
    }

    /// @dev Evidence of a past block's value, which is this round.
    function show(uint256 number, uint64 round) private returns (bytes memory) {
        bytes memory header = headerWith(number, timeOf(round), keccak256("mix"));
        setHeader(number, header);
        return evidenceOf(header, round);
    }

    function test_aChallengeFromSealToProof() public {
        vm.prank(provider);
        capacity.beginSeal(ID);
        vm.roll(GENESIS + 10);
        capacity.drawSeal(ID, show(GENESIS + 2, 2));
        postNow(SEAL_ROOT);
        bytes memory seed = abi.encode(
            "muster.seal.v2", block.chainid, address(capacity), ID, uint256(0), abi.encodePacked(signatureOf(2))
        );
        (uint256 ctx,) = capacity.sealAt(ID, CHALLENGE);
        assertEq(ctx, uint256(keccak256(seed)) % R);

        vm.roll(CHALLENGE + 1);
        capacity.open(CHALLENGE, show(CHALLENGE, 4));
        bytes memory beacon = abi.encode("muster.beacon.v2", block.chainid, address(capacity), uint256(1), valueOf(4));
        assertEq(capacity.beaconOf(CHALLENGE), uint256(keccak256(beacon)) % R);
        respondNow(CHALLENGE, CLAIMED);

        vm.roll(DRAWING + 1);
        uint256 before = vm.snapshotState();
        capacity.draw(CHALLENGE, show(DRAWING, 6));
        uint256 query = capacity.queryOf(ID, CHALLENGE, CHAIN_ROOT);
        bytes32 s = keccak256(
            abi.encode("muster.draw.v2", block.chainid, address(capacity), uint256(1), ID, CHAIN_ROOT, valueOf(6))
        );
        assertEq(query >> 20 & 7, uint256(s) >> 64 & 7);
        // The proof may bring the evidence itself.
        vm.revertToState(before);
        accept([ctx, SEAL_ROOT, capacity.beaconOf(CHALLENGE), CHAIN_ROOT, query]);
        capacity.prove(ID, CHALLENGE, CHAIN_ROOT, show(DRAWING, 6), aProof());
        assertEq(capacity.totalProven(0), CLAIMED * SPEED_CLASS);
    }

    function test_refuses_aDrawWithoutEvidence() public {
        sealOnDrand();
        vm.expectRevert(IBeacon.MalformedEvidence.selector);
        capacity.draw(CHALLENGE, "");
        vm.expectRevert(IBeacon.MalformedEvidence.selector);
        capacity.prove(ID, CHALLENGE, CHAIN_ROOT, "", aProof());
    }

    function test_refuses_anotherRoundThanTheDrawingBlocks() public {
        sealOnDrand();
        bytes memory evidence = show(DRAWING, 6);
        (bytes memory header,,) = abi.decode(evidence, (bytes, uint64, uint256[2]));
        vm.expectRevert(abi.encodeWithSelector(IBeacon.RoundTooLate.selector, 7, 6));
        capacity.draw(CHALLENGE, evidenceOf(header, 7));
    }

    function sealOnDrand() private {
        vm.prank(provider);
        capacity.beginSeal(ID);
        vm.roll(GENESIS + 10);
        capacity.drawSeal(ID, show(GENESIS + 2, 2));
        postNow(SEAL_ROOT);
        vm.roll(CHALLENGE + 1);
        capacity.open(CHALLENGE, show(CHALLENGE, 4));
        respondNow(CHALLENGE, CLAIMED);
        vm.roll(DRAWING + 1);
    }

    function test_deployment() public view {
        assertEq(capacity.beacon(), address(source));
        assertEq(DrandBeacon(address(source)).kind(), "drand");
    }
}
