// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";
import {Test} from "forge-std/Test.sol";

import {Capacity} from "../src/Capacity.sol";
import {FLT} from "../src/FLT.sol";
import {Staking} from "../src/Staking.sol";
import {BlockHashBeacon} from "../src/beacons/BlockHashBeacon.sol";
import {ICapacity} from "../src/interfaces/ICapacity.sol";
import {IStaking} from "../src/interfaces/IStaking.sol";
import {Rules} from "./Rules.sol";
import {VerifierDouble} from "./doubles/VerifierDouble.sol";

/// @title Both contracts as they are deployed, but for the verifier, and steps of a commitment's life.
abstract contract GasWorld is Test {
    uint256 internal constant R = 0x30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001;
    uint256 internal constant GENESIS = 1000;
    uint256 internal constant SEAL_ROOT = R - 2;
    uint256 internal constant CHAIN_ROOT = R - 1;
    uint256 internal constant SLOT = 23;

    FLT internal flt;
    VerifierDouble internal verifier;
    Capacity internal capacity;
    Staking internal staking;
    ICapacity.Config internal rules = Rules.capacity();
    IStaking.Parameters internal money = Rules.staking();

    function setUp() public virtual {
        vm.roll(GENESIS);
        flt = aToken();
        verifier = new VerifierDouble();
        address beacon = aBeacon();
        address authority = address(new AccessManager(address(this)));
        address predicted = vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 1);
        capacity = new Capacity(rules, predicted, address(verifier), beacon, authority);
        staking = new Staking(Rules.config(address(flt), address(capacity)), money, makeAddr("treasury"), authority);
        flt.approve(address(staking), type(uint256).max);
        staking.fundRewards(1e6 ether);
    }

    function aToken() internal virtual returns (FLT) {
        return new FLT();
    }

    function aBeacon() internal virtual returns (address) {
        return address(new BlockHashBeacon());
    }

    /// @dev In its first epoch.
    function sealedCommitment(uint256 units) internal returns (uint256 id) {
        id = staking.createCommitment(units, 10, units, 10, 2000, units * 200 ether);
        vm.roll(GENESIS + staking.termsOf(id).startEpoch * rules.epochBlocks);
        sealNow(id);
    }

    /// @dev Seals a commitment for the current period and goes on to the second block after the root's.
    function sealNow(uint256 id) internal {
        capacity.beginSeal(id);
        vm.roll(block.number + 3);
        capacity.drawSeal(id, evidence(block.number - 1));
        post(id);
        vm.roll(block.number + 2);
    }

    function post(uint256 id) internal {
        (, uint256 ctx,,) = capacity.sealOf(id, capacity.currentEpoch() / rules.sealEpochs);
        capacity.postSeal(id, ctx, SEAL_ROOT);
    }

    /// @dev What shows the value of a past block.
    function evidence(uint256) internal virtual returns (bytes memory) {
        return "";
    }

    /// @dev Goes to the block after the first of the next slot, and opens that challenge.
    function openNext() internal returns (uint256 challenge) {
        challenge = GENESIS + ((block.number - GENESIS) / SLOT + 1) * SLOT;
        vm.roll(challenge + 1);
        capacity.open(challenge, evidence(challenge));
    }

    function respond(uint256 id, uint256 challenge, uint256 n) internal {
        capacity.respond(id, challenge, capacity.beaconOf(challenge), n, CHAIN_ROOT);
    }

    function aProof() internal pure returns (ICapacity.Proof memory proof) {
        for (uint256 i = 0; i < 12; ++i) {
            uint256 word = uint256(keccak256(abi.encode(i)));
            if (i < 8) proof.points[i] = word;
            else if (i < 10) proof.commitments[i - 8] = word;
            else proof.commitmentPok[i - 10] = word;
        }
    }

    /// @dev Goes to the first block in which it can be drawn.
    function draw(uint256 challenge) internal {
        vm.roll(challenge + SLOT);
        capacity.draw(challenge, evidence(challenge + SLOT - 1));
    }

    function prove(uint256 id, uint256 challenge) internal {
        ICapacity.Proof memory proof = aProof();
        (uint256 ctx, uint256 sealRoot) = capacity.sealAt(id, challenge);
        uint256 query = capacity.queryOf(id, challenge, CHAIN_ROOT);
        uint256[5] memory input = [ctx, sealRoot, capacity.beaconOf(challenge), CHAIN_ROOT, query];
        verifier.accept(proof.points, proof.commitments, proof.commitmentPok, input);
        capacity.prove(id, challenge, CHAIN_ROOT, "", proof);
    }
}
