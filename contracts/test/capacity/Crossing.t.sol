// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {BlockHashBeacon} from "../../src/beacons/BlockHashBeacon.sol";
import {ICapacity} from "../../src/interfaces/ICapacity.sol";
import {IStaking} from "../../src/interfaces/IStaking.sol";
import {LedgerTest} from "./LedgerTest.sol";

/// @title A challenge in the last blocks of an epoch and of its seal period: it is responded to and proven in the next
/// one, by which time there is another seal, fewer units, another lease, and perhaps no term any more.
contract CrossingTest is LedgerTest {
    uint64 private constant LEASE_MARKET = 3;
    uint256 private constant CHALLENGE = GENESIS + 10 * SLOT;
    uint256 private constant LEASED = 100;
    uint256 private constant LAST_RESPONSE = CHALLENGE + 20;

    /// @dev The first block of the next epoch and period.
    uint256 private next;

    /// @dev Another ledger, whose period is an epoch and ends so many blocks after the challenge; up to the block before
    /// the challenge. All units were proven together, and some of them are leased for the challenge and no other.
    function comeTo(uint256 blocksAfterIt) private {
        // forge-lint: disable-next-line(unsafe-typecast)
        rules.epochBlocks = uint32(CHALLENGE + blocksAfterIt - GENESIS);
        rules.sealEpochs = 1;
        source = new BlockHashBeacon(); // that knows nothing of the ledger before
        setUp();
        staking.reduce(ID, 0, 0);
        next = CHALLENGE + blocksAfterIt;
        bytes4[] memory functions = new bytes4[](1);
        functions[0] = ICapacity.setLeased.selector;
        authority.setTargetFunctionRole(address(capacity), functions, LEASE_MARKET);
        authority.grantRole(LEASE_MARKET, address(this), 0);

        sealAt(GENESIS + 10);
        openAt(slotAt(1));
        respondNow(slotAt(1), UNITS);
        vm.roll(slotAt(2));
        proveNow(slotAt(1));
        vm.roll(CHALLENGE - 2);
        capacity.setLeased(ID, LEASED);
        vm.roll(CHALLENGE - 1);
        capacity.setLeased(ID, 0);
    }

    /// @dev In the next period, with a seal of its own.
    function sealAgain() private returns (uint256 ctx) {
        vm.roll(next);
        vm.prank(provider);
        capacity.beginSeal(ID);
        vm.roll(next + 3);
        capacity.drawSeal(ID, "");
        (, ctx,,) = capacity.sealOf(ID, 1);
        vm.prank(provider);
        capacity.postSeal(ID, ctx, SEAL_ROOT + 1);
    }

    function proveLate(uint256 ctx) private {
        vm.roll(lastProofBlock(CHALLENGE));
        assertEq(capacity.currentEpoch(), 1);
        assertFalse(capacity.isFinal(0));
        source.valueOf(CHALLENGE + 22, ""); // also the seed of a seal that was begun two blocks before
        uint256 query = capacity.queryOf(ID, CHALLENGE, CHAIN_ROOT);
        accept([ctx, SEAL_ROOT, capacity.beaconOf(CHALLENGE), CHAIN_ROOT, query]);
        capacity.prove(ID, CHALLENGE, CHAIN_ROOT, "", aProof());
    }

    function test_countsAsOfItsBlock() public {
        for (uint256 blocks = 1; blocks <= 20; ++blocks) {
            comeTo(blocks);
            staking.reduce(ID, 1, 50);
            openAt(CHALLENGE);
            (uint256 ctx,) = capacity.sealAt(ID, CHALLENGE);
            bool sealsBefore = next + 3 <= LAST_RESPONSE;
            if (sealsBefore) assertNotEq(sealAgain(), ctx);
            vm.roll(LAST_RESPONSE);
            uint256 active = UNITS - LEASED;
            uint256 beacon = capacity.beaconOf(CHALLENGE);
            vm.prank(provider);
            vm.expectRevert(abi.encodeWithSelector(ICapacity.InvalidClaim.selector, active + 1, active));
            capacity.respond(ID, CHALLENGE, beacon, active + 1, CHAIN_ROOT);
            respondNow(CHALLENGE, active);
            if (!sealsBefore) assertNotEq(sealAgain(), ctx);
            proveLate(ctx);

            ICapacity.Counts memory n = capacity.countsOf(ID, 0);
            assertEq(n.opportunities, UNITS + active);
            assertEq(n.claimed, UNITS + active);
            assertEq(n.proven, UNITS + active);
            assertEq(capacity.totalProven(0), (UNITS + active) * SPEED_CLASS);
            assertEq(capacity.totalProven(1) + capacity.countsOf(ID, 1).opportunities, 0);
        }
    }

    /// @dev What it showed counts for the period of its block and for the next, not for that in which it was proven.
    function test_showsUnitsAsOfItsBlock() public {
        for (uint256 blocks = 1; blocks <= 20; ++blocks) {
            comeTo(blocks);
            openAt(CHALLENGE);
            (uint256 ctx,) = capacity.sealAt(ID, CHALLENGE);
            vm.roll(LAST_RESPONSE);
            respondNow(CHALLENGE, UNITS - LEASED);
            proveLate(ctx);
            assertEq(capacity.leasable(ID), UNITS);
            vm.roll(GENESIS + 2 * uint256(rules.epochBlocks));
            assertEq(capacity.leasable(ID), 0);
        }
    }

    function test_isOwedThoughTheTermsEndedWithItsEpoch() public {
        for (uint256 blocks = 1; blocks <= 20; ++blocks) {
            comeTo(blocks);
            setTerms(IStaking.State.Active, 0, 0);
            openAt(CHALLENGE);
            (uint256 ctx,) = capacity.sealAt(ID, CHALLENGE);
            vm.roll(LAST_RESPONSE);
            respondNow(CHALLENGE, CLAIMED);
            proveLate(ctx);
            assertEq(capacity.countsOf(ID, 0).proven, UNITS + CLAIMED);
        }
    }
}
