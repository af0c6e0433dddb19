// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";
import {Test} from "forge-std/Test.sol";

import {Capacity} from "../src/Capacity.sol";
import {FLT} from "../src/FLT.sol";
import {Staking} from "../src/Staking.sol";
import {BlockHashBeacon} from "../src/beacons/BlockHashBeacon.sol";
import {ICapacity} from "../src/interfaces/ICapacity.sol";
import {Rules} from "./Rules.sol";
import {VerifierDouble} from "./doubles/VerifierDouble.sol";

/// @title What whole transactions cost, calldata and all: each call here is a transaction of its own.
/// @dev The double verifies in about 9,000 gas; the exported verifier takes about 335,000.
/// forge-config: default.isolate = true
contract GasTest is Test {
    uint256 private constant R = 0x30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001;
    uint256 private constant GENESIS = 1000;
    uint256 private constant SEAL_ROOT = R - 2;
    uint256 private constant SHARE_ROOT = R - 1;
    /// @dev 430,000 gas for a whole proof, less what the exported verifier takes.
    uint256 private constant PROVE = 430_000 - 335_000;

    FLT private flt;
    VerifierDouble private verifier;
    Capacity private capacity;
    Staking private staking;
    ICapacity.Config private rules = Rules.capacity();

    function setUp() public {
        vm.roll(GENESIS);
        flt = new FLT();
        verifier = new VerifierDouble();
        address beacon = address(new BlockHashBeacon());
        address authority = address(new AccessManager(address(this)));
        address predicted = vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 1);
        capacity = new Capacity(rules, predicted, address(verifier), beacon, authority);
        staking = new Staking(
            Rules.config(address(flt), address(capacity)), Rules.staking(), makeAddr("treasury"), authority
        );
        flt.approve(address(staking), type(uint256).max);
        staking.fundRewards(1e6 ether);
    }

    function allOf(uint256 units) private pure returns (uint256[4] memory bitmap) {
        for (uint256 c = 0; c < units; ++c) {
            bitmap[c / 256] |= 2 ** (c % 256);
        }
    }

    function sealedCommitment(uint256 units) private returns (uint256 id) {
        id = staking.createCommitment(units, 10, 2000, units * 200 ether);
        vm.roll(block.number + 1);
        capacity.beginSeal(id);
        (, uint256 ctx,,) = capacity.sealOf(id, 0);
        capacity.postSeal(id, ctx, SEAL_ROOT);
        vm.roll(block.number + 1);
    }

    function respond(uint256 id, uint256 challenge, uint256 units) private {
        capacity.respond(id, challenge, uint256(blockhash(challenge)) % R, SHARE_ROOT, allOf(units));
    }

    function aProof() private pure returns (ICapacity.Proof memory proof) {
        for (uint256 i = 0; i < 12; ++i) {
            uint256 word = uint256(keccak256(abi.encode(i)));
            if (i < 8) proof.points[i] = word;
            else if (i < 10) proof.commitments[i - 8] = word;
            else proof.commitmentPok[i - 10] = word;
        }
    }

    function draw(uint256 id, uint256 challenge, uint256 units) private {
        vm.roll(block.number + rules.drawDelay + 1);
        capacity.drawAudit(id, challenge, SHARE_ROOT, allOf(units));
    }

    function prove(uint256 id, uint256 challenge) private {
        ICapacity.Proof memory proof = aProof();
        (, uint256 ctx,,) = capacity.sealOf(id, 0);
        (,,, uint256 query) = capacity.responseOf(id, challenge);
        uint256[5] memory input = [ctx, SEAL_ROOT, capacity.beaconOf(challenge), SHARE_ROOT, query];
        verifier.accept(proof.points, proof.commitments, proof.commitmentPok, input);
        capacity.prove(id, challenge, SHARE_ROOT, proof);
    }

    function measure(uint256 units, string memory name) private {
        uint256 id = sealedCommitment(units);
        uint256 first = block.number;
        vm.roll(first + 2);
        respond(id, first, units);
        vm.snapshotGasLastCall(string.concat("respond, opening the challenge, ", name));
        capacity.open(first + 1);
        vm.snapshotGasLastCall(string.concat("open, ", name));
        respond(id, first + 1, units);
        assertLe(vm.snapshotGasLastCall(string.concat("respond, ", name)), 75_000);

        draw(id, first, units);
        vm.snapshotGasLastCall(string.concat("drawAudit, ", name));
        prove(id, first);
        assertLe(vm.snapshotGasLastCall(string.concat("prove, first of an epoch, ", name)), PROVE);
        draw(id, first + 1, units);
        prove(id, first + 1);
        assertLe(vm.snapshotGasLastCall(string.concat("prove, ", name)), PROVE);

        vm.roll(GENESIS + 300);
        staking.settle(id, 0);
        vm.snapshotGasLastCall(string.concat("settle a reward, ", name));
        vm.roll(GENESIS + 210);
        capacity.open(GENESIS + 209);
        vm.roll(GENESIS + 500);
        staking.settle(id, 1);
        vm.snapshotGasLastCall(string.concat("settle a slash, ", name));
    }

    function test_oneUnit() public {
        measure(1, "1 unit");
    }

    function test_allUnits() public {
        measure(1024, "1024 units");
    }

    /// @dev Nobody settled for 300 epochs, each of which has a challenge that was missed: no call is dearer for the wait.
    function test_afterALongSilence() public {
        uint256 epochs = 300;
        uint256 id = staking.createCommitment(1, epochs, 2000, 2000 ether);
        vm.roll(block.number + 1);
        capacity.beginSeal(id);
        (, uint256 ctx,,) = capacity.sealOf(id, 0);
        capacity.postSeal(id, ctx, SEAL_ROOT);
        for (uint256 epoch = 0; epoch < epochs; ++epoch) {
            vm.roll(GENESIS + epoch * rules.epochBlocks + 101);
            capacity.open(block.number - 1);
        }
        vm.roll(GENESIS + (epochs + 10) * rules.epochBlocks);

        staking.settle(id, 0);
        uint256 first = vm.snapshotGasLastCall("settle the 1st of 300 epochs after a long silence");
        uint256 tenth = 0;
        for (uint256 epoch = 1; epoch < epochs - 1; ++epoch) {
            staking.settle(id, epoch);
            if (epoch == 9) tenth = vm.snapshotGasLastCall("settle the 10th of 300 epochs after a long silence");
        }
        staking.settle(id, epochs - 1);
        uint256 last = vm.snapshotGasLastCall("settle the 300th of 300 epochs after a long silence");
        assertGe(first, last, "the first also credits those who were owed nothing before");
        assertApproxEqAbs(last, tenth, 1000, "but for the calldata, and a count of failures that ends at 255");
        staking.close(id);
        // A miss of a unit costs 2 FLT, 1.8 of which are beyond the tolerance.
        assertEq(flt.balanceOf(address(this)), 1e9 ether - 1e6 ether - epochs * 1.8 ether);
    }
}
