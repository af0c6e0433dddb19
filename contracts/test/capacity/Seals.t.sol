// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ICapacity} from "../../src/interfaces/ICapacity.sol";
import {IStaking} from "../../src/interfaces/IStaking.sol";
import {LedgerTest} from "./LedgerTest.sol";

contract SealsTest is LedgerTest {
    function ctxOf(uint256 period, bytes32 seed) private view returns (uint256) {
        return uint256(keccak256(abi.encode(block.chainid, address(capacity), ID, period, seed))) % R;
    }

    function ctxNow() private view returns (uint256 ctx) {
        (, ctx,,) = capacity.sealOf(ID, (block.number - GENESIS) / 1000);
    }

    function test_beginSeal_drawsTheSeedFromTheLastBlock() public {
        vm.roll(GENESIS + 10);
        bytes32 seed = blockhash(GENESIS + 9);
        vm.expectEmit(address(capacity));
        emit ICapacity.SealBegun(ID, 0, seed, ctxOf(0, seed));
        vm.prank(provider);
        capacity.beginSeal(ID);

        (bytes32 stored, uint256 ctx, uint256 root, uint256 posted) = capacity.sealOf(ID, 0);
        assertEq(stored, seed);
        assertEq(ctx, ctxOf(0, seed));
        assertEq(root, 0);
        assertEq(posted, 0);
    }

    function test_postSeal_recordsTheRootAndTheBlock() public {
        vm.roll(GENESIS + 10);
        vm.prank(provider);
        capacity.beginSeal(ID);
        vm.roll(GENESIS + 15);
        vm.expectEmit(address(capacity));
        emit ICapacity.Sealed(ID, 0, SEAL_ROOT, UNITS);
        uint256 ctx = ctxNow();
        vm.prank(provider);
        capacity.postSeal(ID, ctx, SEAL_ROOT);
        (,, uint256 root, uint256 posted) = capacity.sealOf(ID, 0);
        assertEq(root, SEAL_ROOT);
        assertEq(posted, GENESIS + 15);
    }

    function test_sealOf_isEmptyBeforeTheSealBegins() public view {
        (bytes32 seed, uint256 ctx, uint256 root, uint256 posted) = capacity.sealOf(ID, 0);
        assertEq(seed, 0);
        assertEq(ctx, 0);
        assertEq(root, 0);
        assertEq(posted, 0);
    }

    function test_eachPeriodHasItsOwnSeal() public {
        sealAt(GENESIS);
        sealAt(GENESIS + 5 * 200);
        (bytes32 first, uint256 firstCtx,, uint256 firstPosted) = capacity.sealOf(ID, 0);
        (bytes32 second, uint256 secondCtx,, uint256 secondPosted) = capacity.sealOf(ID, 1);
        assertNotEq(first, second);
        assertNotEq(firstCtx, secondCtx);
        assertEq(firstPosted, GENESIS);
        assertEq(secondPosted, GENESIS + 1000);
    }

    function test_aFailedCommitmentMaySealWithinItsTerms() public {
        setTerms(IStaking.State.Failed, 0, 0);
        sealAt(GENESIS + 3);
        (,,, uint256 posted) = capacity.sealOf(ID, 0);
        assertEq(posted, GENESIS + 3);
    }

    function test_refuses_aStranger() public {
        vm.startPrank(stranger);
        vm.expectRevert(abi.encodeWithSelector(ICapacity.NotProvider.selector, ID, stranger));
        capacity.beginSeal(ID);
        vm.expectRevert(abi.encodeWithSelector(ICapacity.NotProvider.selector, ID, stranger));
        capacity.postSeal(ID, 0, SEAL_ROOT);
        vm.expectRevert(abi.encodeWithSelector(ICapacity.NotProvider.selector, ID + 1, stranger));
        capacity.beginSeal(ID + 1);
    }

    function test_refuses_aCommitmentOutsideItsTerms() public {
        vm.startPrank(provider);
        setTerms(IStaking.State.Open, 0, 0);
        vm.expectRevert(abi.encodeWithSelector(ICapacity.NotActive.selector, ID, 0));
        capacity.beginSeal(ID);
        setTerms(IStaking.State.Closed, 0, 0);
        vm.expectRevert(abi.encodeWithSelector(ICapacity.NotActive.selector, ID, 0));
        capacity.postSeal(ID, 0, SEAL_ROOT);
        setTerms(IStaking.State.Active, 1, 2);
        vm.expectRevert(abi.encodeWithSelector(ICapacity.NotActive.selector, ID, 0));
        capacity.beginSeal(ID);
        vm.roll(GENESIS + 3 * 200);
        vm.expectRevert(abi.encodeWithSelector(ICapacity.NotActive.selector, ID, 3));
        capacity.beginSeal(ID);
        vm.roll(GENESIS + 3 * 200 - 1);
        capacity.beginSeal(ID);
    }

    function test_refuses_aSecondSeedInAPeriod() public {
        vm.startPrank(provider);
        capacity.beginSeal(ID);
        vm.roll(GENESIS + 999);
        vm.expectRevert(abi.encodeWithSelector(ICapacity.SealAlreadyBegun.selector, ID, 0));
        capacity.beginSeal(ID);
        vm.roll(GENESIS + 1000);
        capacity.beginSeal(ID);
    }

    function test_refuses_aRootWithoutASeedOfThePeriod() public {
        vm.startPrank(provider);
        vm.expectRevert(abi.encodeWithSelector(ICapacity.SealNotBegun.selector, ID, 0));
        capacity.postSeal(ID, 0, SEAL_ROOT);
        capacity.beginSeal(ID);
        vm.roll(GENESIS + 1000);
        vm.expectRevert(abi.encodeWithSelector(ICapacity.SealNotBegun.selector, ID, 1));
        capacity.postSeal(ID, 0, SEAL_ROOT);
    }

    function test_refuses_aSecondRootInAPeriod() public {
        sealAt(GENESIS);
        uint256 ctx = ctxNow();
        vm.prank(provider);
        vm.expectRevert(abi.encodeWithSelector(ICapacity.AlreadySealed.selector, ID, 0));
        capacity.postSeal(ID, ctx, SEAL_ROOT);
    }

    function test_refuses_aRootThatIsNoFieldElement() public {
        vm.startPrank(provider);
        capacity.beginSeal(ID);
        uint256 ctx = ctxNow();
        vm.expectRevert(abi.encodeWithSelector(ICapacity.NotAFieldElement.selector, R));
        capacity.postSeal(ID, ctx, R);
        capacity.postSeal(ID, ctx, R - 1);
    }

    function test_refuses_arraysOfASeedThatAReorgReplaced() public {
        vm.roll(GENESIS + 10);
        uint256 before = vm.snapshotState();
        vm.startPrank(provider);
        capacity.beginSeal(ID);
        uint256 replaced = ctxNow();
        vm.revertToState(before);
        vm.setBlockhash(GENESIS + 9, keccak256("another block"));
        capacity.beginSeal(ID);
        uint256 ctx = ctxNow();
        assertNotEq(ctx, replaced);
        vm.expectRevert(abi.encodeWithSelector(ICapacity.WrongContext.selector, ID, ctx, replaced));
        capacity.postSeal(ID, replaced, SEAL_ROOT);
        capacity.postSeal(ID, ctx, SEAL_ROOT);
    }
}
