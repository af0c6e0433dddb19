// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Test} from "forge-std/Test.sol";

import {Authority} from "../../src/Authority.sol";
import {Capacity} from "../../src/Capacity.sol";
import {BlockHashBeacon} from "../../src/beacons/BlockHashBeacon.sol";
import {ICapacity} from "../../src/interfaces/ICapacity.sol";
import {Rules} from "../Rules.sol";
import {TermsDouble} from "../doubles/TermsDouble.sol";
import {VerifierDouble} from "../doubles/VerifierDouble.sol";
import {CapacityHandler} from "./CapacityHandler.sol";

/// @title What holds for the counts after every action: each unit of each challenge is counted once, and as what it was.
contract CapacityInvariantTest is Test {
    Capacity private capacity;
    CapacityHandler private handler;

    function setUp() public {
        vm.roll(1000);
        TermsDouble staking = new TermsDouble();
        VerifierDouble verifier = new VerifierDouble();
        BlockHashBeacon beacon = new BlockHashBeacon();
        address next = vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 1);
        // Without a delay: the role can be given at once.
        address here = address(this);
        Authority authority = new Authority(
            Authority.Config({
                admin: here,
                guardian: here,
                council: here,
                elected: false,
                delay: 0,
                capacity: next,
                staking: address(staking),
                market: address(0),
                certificates: address(0)
            })
        );
        ICapacity.Config memory rules = Rules.capacity();
        rules.maxChallenges = 8; // so that epochs get full
        capacity = new Capacity(rules, address(staking), address(verifier), address(beacon), address(authority));
        handler = new CapacityHandler(capacity, staking, verifier);
        authority.grantRole(authority.LEASE_MARKET(), handler.MARKET(), 0);
        authority.grantRole(authority.GUARDIAN(), handler.GUARDIAN(), 0);

        bytes4[] memory actions = new bytes4[](12);
        actions[0] = CapacityHandler.wait.selector;
        actions[1] = CapacityHandler.waitLong.selector;
        actions[2] = CapacityHandler.sealArrays.selector;
        actions[3] = CapacityHandler.removeUnits.selector;
        actions[4] = CapacityHandler.open.selector;
        actions[5] = CapacityHandler.respond.selector;
        actions[6] = CapacityHandler.draw.selector;
        actions[7] = CapacityHandler.prove.selector;
        actions[8] = CapacityHandler.setLeased.selector;
        actions[9] = CapacityHandler.meddle.selector;
        actions[10] = CapacityHandler.stop.selector;
        actions[11] = CapacityHandler.resume.selector;
        targetSelector(FuzzSelector(address(handler), actions));
        targetContract(address(handler));
    }

    function invariant_everyUnitOfEveryChallengeIsCountedOnce() public view {
        uint256 current = handler.epochOf(block.number);
        check(current);
        if (current > 0) check(current - 1);
    }

    function check(uint256 epoch) private view {
        uint256 challenges = capacity.challengesOf(epoch).length;
        assertEq(challenges, handler.openedIn(epoch), "each challenge once");
        uint256 provenByAll = 0;
        for (uint256 id = 1; id <= handler.COMMITMENTS(); ++id) {
            (uint256 proven, uint256 missed, uint256 unproven, uint256 excused) = handler.tally(id, epoch);
            ICapacity.Counts memory counts = capacity.countsOf(id, epoch);
            assertEq(counts.opportunities, proven + missed + unproven, "opportunities");
            assertEq(counts.mostActive, handler.mostActiveIn(id, epoch), "most active");
            assertEq(counts.claimed, proven + unproven, "claimed");
            assertEq(counts.proven, proven, "proven");
            assertEq(counts.opportunities + excused, handler.unitsIn(id, epoch) * challenges, "each unit once");
            provenByAll += proven * handler.speedClassOf(id);
        }
        assertEq(capacity.totalProven(epoch), provenByAll, "proven by all");
    }

    /// @notice What is final stays as it is, whatever comes later.
    function afterInvariant() public {
        uint256 last = handler.epochOf(block.number);
        for (uint256 epoch = 0; epoch <= last; ++epoch) {
            check(epoch);
        }
        vm.roll(handler.lastProofBlock(block.number + 400));
        for (uint256 epoch = 0; epoch <= last; ++epoch) {
            assertTrue(capacity.isFinal(epoch), "all windows are over");
            check(epoch);
        }
    }
}
