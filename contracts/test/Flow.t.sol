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

/// @title Both contracts together: an honest provider, one that claims what it cannot prove, and a silent one.
contract FlowTest is Test {
    uint256 private constant GENESIS = 1000;
    uint256 private constant SEAL_ROOT = 11;
    uint256 private constant CHAIN_ROOT = 22;
    uint256 private constant UNITS = 2;
    uint256 private constant CHALLENGES = 4;

    address private honest = makeAddr("honest");
    address private liar = makeAddr("liar");
    address private silent = makeAddr("silent");
    address private keeper = makeAddr("keeper");

    ICapacity.Config private rules = Rules.capacity();
    FLT private flt = new FLT();
    VerifierDouble private verifier = new VerifierDouble();
    Capacity private capacity;
    Staking private staking;

    function setUp() public {
        vm.roll(GENESIS);
        address beacon = address(new BlockHashBeacon());
        address authority = address(new AccessManager(address(this)));
        address predicted = vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 1);
        capacity = new Capacity(rules, predicted, address(verifier), beacon, authority);
        staking = new Staking(
            Rules.config(address(flt), address(capacity)), Rules.staking(), makeAddr("treasury"), authority
        );
        assertEq(capacity.staking(), address(staking));
        flt.approve(address(staking), type(uint256).max);
        staking.fundRewards(1e6 ether);
    }

    function commit(address provider) private returns (uint256 id) {
        assertTrue(flt.transfer(provider, 1000 ether));
        vm.startPrank(provider);
        flt.approve(address(staking), type(uint256).max);
        id = staking.createCommitment(UNITS, 10, 0, 5, 2000, 40 ether);
        vm.stopPrank();
        staking.delegate(id, 360 ether, 0);
    }

    /// @dev In the first epoch of the commitments.
    function sealNow(address provider, uint256 id) private {
        vm.startPrank(provider);
        capacity.beginSeal(id);
        vm.roll(block.number + 3);
        capacity.drawSeal(id, "");
        (, uint256 ctx,,) = capacity.sealOf(id, 0);
        capacity.postSeal(id, ctx, SEAL_ROOT);
        vm.stopPrank();
    }

    function commitAll() private returns (uint256 good, uint256 bad, uint256 mute) {
        good = commit(honest);
        bad = commit(liar);
        mute = commit(silent);
        vm.roll(GENESIS + rules.epochBlocks);
        sealNow(honest, good);
        sealNow(liar, bad);
        sealNow(silent, mute);
    }

    function respond(address provider, uint256 id, uint256 challenge) private {
        uint256 beacon = capacity.beaconOf(challenge);
        vm.prank(provider);
        capacity.respond(id, challenge, beacon, UNITS, CHAIN_ROOT);
    }

    function prove(uint256 id, uint256 challenge) private {
        capacity.draw(challenge, "");
        ICapacity.Proof memory proof;
        (, uint256 ctx,,) = capacity.sealOf(id, 0);
        uint256 query = capacity.queryOf(id, challenge, CHAIN_ROOT);
        uint256[5] memory input = [ctx, SEAL_ROOT, capacity.beaconOf(challenge), CHAIN_ROOT, query];
        verifier.accept(proof.points, proof.commitments, proof.commitmentPok, input);
        capacity.prove(id, challenge, CHAIN_ROOT, "", proof);
    }

    /// @dev An epoch's challenges: the honest one proves, the liar only claims.
    function playEpoch(uint256 epoch, uint256 good, uint256 bad) private {
        for (uint256 k = 0; k < CHALLENGES; ++k) {
            uint256 challenge = GENESIS + epoch * rules.epochBlocks + 23 * (2 + k);
            vm.roll(challenge + 1);
            capacity.open(challenge, "");
            respond(honest, good, challenge);
            respond(liar, bad, challenge);
            vm.roll(challenge + 23);
            prove(good, challenge);
        }
        vm.roll(GENESIS + (epoch + 1) * rules.epochBlocks + 82);
    }

    function settleAll(uint256 epoch) private {
        vm.startPrank(keeper);
        for (uint256 id = 1; id <= 3; ++id) {
            staking.settle(id, epoch);
        }
        vm.stopPrank();
    }

    function test_theHonestIsPaidAndTheOthersAreSlashed() public {
        (uint256 good, uint256 bad, uint256 mute) = commitAll();
        playEpoch(1, good, bad);
        settleAll(1);

        // 8 unit-challenges at 5 FLT, less the keeper's 1.
        IStaking.Account memory account = staking.accountOf(good);
        assertEq(account.unreleased, 39 ether);
        assertEq(account.bond + account.poolTokens, 400 ether);
        // 8 claimed and not proven, at 40 FLT.
        account = staking.accountOf(bad);
        assertEq(account.unreleased, 0);
        assertEq(account.bond + account.poolTokens, 400 ether - 320 ether);
        assertEq(uint8(staking.termsOf(bad).state), uint8(IStaking.State.Failed));
        // 8 missed, 6 beyond the one challenge that is tolerated, at 2 FLT.
        account = staking.accountOf(mute);
        assertEq(account.unreleased, 0);
        assertEq(account.bond + account.poolTokens, 400 ether - 12 ether);
        assertEq(staking.owed(keeper), 1 ether);
        vm.roll(GENESIS + 9 * rules.epochBlocks);
        staking.finishSlash(bad, 0);
        staking.finishSlash(mute, 0);
        // A bounty is of what the bonds lost: 40 and 12.
        assertEq(staking.owed(keeper), 1 ether + (40 ether + 12 ether) / 20);
    }

    function test_theHonestGoesOnToTheEndAndEverybodyGetsOut() public {
        (uint256 good, uint256 bad,) = commitAll();
        for (uint256 epoch = 1; epoch <= 5; ++epoch) {
            // The failed one still responds in the epoch in which it failed.
            if (epoch < 3) playEpoch(epoch, good, bad);
            else vm.roll(GENESIS + (epoch + 1) * rules.epochBlocks + 82);
            if (epoch < 3) {
                settleAll(epoch);
            } else {
                staking.settle(good, epoch);
            }
        }
        assertEq(staking.termsOf(bad).endEpoch, 2);
        vm.prank(liar);
        staking.close(bad);
        vm.prank(honest);
        staking.close(good);
        vm.roll(GENESIS + 20 * rules.epochBlocks);
        vm.prank(honest);
        uint256 providers = staking.claim(good);
        uint256 delegators = staking.claim(good);
        assertApproxEqAbs(providers + delegators, 78 ether, 10);
        assertLe(providers + delegators, 78 ether);

        uint256 before = flt.balanceOf(address(this));
        staking.undelegate(good, staking.sharesOf(good, address(this)));
        vm.roll(GENESIS + 21 * rules.epochBlocks);
        staking.withdraw(good, 0);
        assertEq(flt.balanceOf(address(this)) - before, 360 ether);
        assertEq(flt.balanceOf(honest), 1000 ether + providers);
    }
}
