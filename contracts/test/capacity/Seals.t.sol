// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Capacity} from "../../src/Capacity.sol";
import {IBeacon} from "../../src/interfaces/IBeacon.sol";
import {ICapacity} from "../../src/interfaces/ICapacity.sol";
import {IStaking} from "../../src/interfaces/IStaking.sol";
import {LedgerTest} from "./LedgerTest.sol";

contract SealsTest is LedgerTest {
    function ctxOf(uint256 period, bytes32 hash) private view returns (uint256) {
        bytes memory seed = abi.encodePacked(hash);
        bytes memory input = abi.encode("muster.seal.v2", block.chainid, address(capacity), ID, period, seed);
        return uint256(keccak256(input)) % R;
    }

    function ctxNow() private view returns (uint256 ctx) {
        (, ctx,,) = capacity.sealOf(ID, periodOf(block.number));
    }

    function begin() private {
        vm.prank(provider);
        capacity.beginSeal(ID);
    }

    /// @dev Begins in this block, and draws in the third after it.
    function beginAndDraw() private {
        begin();
        vm.roll(block.number + 3);
        capacity.drawSeal(ID, "");
    }

    function refuse(bytes memory reason) private {
        vm.prank(provider);
        vm.expectRevert(reason);
    }

    function assertRoot(uint256 challenge, uint256 sealRoot) private view {
        (uint256 ctx, uint256 root) = capacity.sealAt(ID, challenge);
        assertEq(root, sealRoot);
        (, uint256 expected,,) = capacity.sealOf(ID, periodOf(challenge));
        assertEq(ctx, sealRoot == 0 ? 0 : expected);
    }

    function test_beginSeal_namesTheBlockAfterTheNext() public {
        vm.roll(GENESIS + 10);
        vm.expectEmit(address(capacity));
        emit ICapacity.SealBegun(ID, 0, GENESIS + 12);
        begin();
        (uint256 begun, uint256 ctx, uint256 root, uint256 from) = capacity.sealOf(ID, 0);
        assertEq(begun, GENESIS + 10);
        assertEq(ctx | root | from, 0);
    }

    function test_drawSeal_drawsThatBlocksValue() public {
        vm.roll(GENESIS + 10);
        begin();
        vm.roll(GENESIS + 20);
        bytes32 hash = blockhash(GENESIS + 12);
        uint256 ctx = ctxOf(0, hash);
        vm.expectEmit(address(capacity));
        emit ICapacity.SealDrawn(ID, 0, abi.encodePacked(hash), ctx);
        vm.prank(stranger);
        capacity.drawSeal(ID, "");
        assertEq(ctxNow(), ctx);
        assertLt(ctx, R);
        assertEq(source.stored(GENESIS + 12), abi.encodePacked(hash));
    }

    function test_drawSeal_notBeforeTheBlockIsThere() public {
        vm.roll(GENESIS + 10);
        begin();
        vm.roll(GENESIS + 12);
        vm.expectRevert(abi.encodeWithSelector(IBeacon.BlockNotThereYet.selector, GENESIS + 12));
        capacity.drawSeal(ID, "");
        vm.roll(GENESIS + 13);
        capacity.drawSeal(ID, "");
    }

    function test_drawSeal_refusals() public {
        vm.expectRevert(abi.encodeWithSelector(ICapacity.SealNotBegun.selector, ID, 0));
        capacity.drawSeal(ID, "");
        beginAndDraw();
        vm.expectRevert(abi.encodeWithSelector(ICapacity.SealAlreadyDrawn.selector, ID, 0));
        capacity.drawSeal(ID, "");
        // What was begun in a period is of no use in the next.
        vm.roll(GENESIS + PERIOD);
        vm.expectRevert(abi.encodeWithSelector(ICapacity.SealNotBegun.selector, ID, 1));
        capacity.drawSeal(ID, "");
    }

    function test_postSeal_recordsTheRoot() public {
        vm.roll(GENESIS + 10);
        beginAndDraw();
        vm.roll(GENESIS + 15);
        vm.expectEmit(address(capacity));
        emit ICapacity.Sealed(ID, 0, GENESIS + 17, SEAL_ROOT, UNITS);
        postNow(SEAL_ROOT);
        (,, uint256 root, uint256 from) = capacity.sealOf(ID, 0);
        assertEq(root, SEAL_ROOT);
        assertEq(from, GENESIS + 17);
    }

    /// @dev Whether a seal of block 0 would be lost is not asked: there was none.
    function test_beginSeal_onAYoungChain() public {
        vm.roll(10);
        capacity = new Capacity(rules, address(staking), address(verifier), address(source), address(authority));
        vm.roll(20);
        vm.prank(provider);
        capacity.beginSeal(ID);
        (uint256 begun,,,) = capacity.sealOf(ID, 0);
        assertEq(begun, 20);
    }

    function test_sealAt_isNothingBeforeThereIsARoot() public {
        vm.prank(provider);
        capacity.beginSeal(ID);
        vm.roll(block.number + 3);
        capacity.drawSeal(ID, "");
        (uint256 ctx, uint256 root) = capacity.sealAt(ID, block.number);
        assertEq(ctx, 0);
        assertEq(root, 0);
    }

    function test_sealOf_isEmptyBeforeTheSealBegins() public view {
        (uint256 begun, uint256 ctx, uint256 root, uint256 from) = capacity.sealOf(ID, 0);
        assertEq(begun | ctx | root | from, 0);
    }

    function test_sealAt_isTheNewestRootThatHeld() public {
        sealAt(GENESIS + 10);
        (uint256 ctx, uint256 before) = capacity.sealAt(ID, GENESIS - 1);
        assertEq(ctx | before, 0);
        assertRoot(GENESIS + 11, 0);
        assertRoot(GENESIS + 12, SEAL_ROOT);
        vm.roll(GENESIS + 50);
        postNow(101);
        postNow(102); // again in one block: the last counts
        vm.roll(GENESIS + 51);
        postNow(103);
        assertRoot(GENESIS + 51, SEAL_ROOT);
        assertRoot(GENESIS + 52, 102);
        assertRoot(GENESIS + 53, 103);
        assertRoot(GENESIS + PERIOD - 1, 103);
        assertRoot(GENESIS + PERIOD, 0);
        (,, uint256 root, uint256 from) = capacity.sealOf(ID, 0);
        assertEq(root, 103);
        assertEq(from, GENESIS + 53);
    }

    /// @dev Any number of roots, against a plain search.
    function testFuzz_sealAt_findsEachRoot(uint8[20] memory gaps, uint16 which) public {
        sealAt(GENESIS + 3);
        uint256[21] memory posted;
        posted[0] = GENESIS + 3;
        for (uint256 k = 0; k < 20; ++k) {
            posted[k + 1] = block.number + gaps[k] % 50;
            vm.roll(posted[k + 1]);
            postNow(SEAL_ROOT + k + 1);
        }
        uint256 challenge = GENESIS + which % PERIOD;
        uint256 expected = 0;
        for (uint256 k = 0; k < 21; ++k) {
            if (posted[k] + 1 < challenge) expected = SEAL_ROOT + k;
        }
        assertRoot(challenge, expected);
    }

    function test_eachPeriodHasItsOwnSeal() public {
        sealAt(GENESIS + 3);
        uint256 first = ctxNow();
        sealAt(GENESIS + PERIOD + 3);
        assertNotEq(ctxNow(), first);
        assertRoot(GENESIS + PERIOD + 4, 0);
        assertRoot(GENESIS + PERIOD + 5, SEAL_ROOT);
    }

    function test_aFailedCommitmentMaySealWithinItsTerms() public {
        setTerms(IStaking.State.Failed, 0, 0);
        sealAt(GENESIS + 3);
        assertRoot(GENESIS + 5, SEAL_ROOT);
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
        vm.roll(GENESIS + 3 * EPOCH);
        vm.expectRevert(abi.encodeWithSelector(ICapacity.NotActive.selector, ID, 3));
        capacity.beginSeal(ID);
        vm.roll(GENESIS + 3 * EPOCH - 1);
        capacity.beginSeal(ID);
    }

    function test_refuses_aSecondBeginningInAPeriod() public {
        bytes memory begun = abi.encodeWithSelector(ICapacity.SealAlreadyBegun.selector, ID, 0);
        vm.startPrank(provider);
        capacity.beginSeal(ID);
        vm.expectRevert(begun);
        capacity.beginSeal(ID);
        vm.roll(GENESIS + 2 + 256); // the last block in which it can be drawn
        vm.expectRevert(begun);
        capacity.beginSeal(ID);
        capacity.drawSeal(ID, "");
        vm.roll(GENESIS + PERIOD - 1); // drawn, however long ago
        vm.expectRevert(begun);
        capacity.beginSeal(ID);
        vm.roll(GENESIS + PERIOD);
        capacity.beginSeal(ID);
    }

    function test_beginSeal_againWhenNobodyDrewInTime() public {
        begin();
        vm.roll(GENESIS + 2 + 257);
        vm.expectRevert(abi.encodeWithSelector(IBeacon.BlockOutOfReach.selector, GENESIS + 2));
        capacity.drawSeal(ID, "");
        vm.expectEmit(address(capacity));
        emit ICapacity.SealBegun(ID, 0, GENESIS + 261);
        begin();
        vm.roll(GENESIS + 262);
        capacity.drawSeal(ID, "");
        assertEq(ctxNow(), ctxOf(0, blockhash(GENESIS + 261)));
    }

    /// @dev Who shows the value to the beacon keeps it from being lost.
    function test_beginSeal_notAgainWhenTheValueIsStored() public {
        begin();
        vm.roll(GENESIS + 3);
        bytes32 seed = abi.decode(source.valueOf(GENESIS + 2, ""), (bytes32));
        vm.roll(GENESIS + 300);
        refuse(abi.encodeWithSelector(ICapacity.SealAlreadyBegun.selector, ID, 0));
        capacity.beginSeal(ID);
        capacity.drawSeal(ID, "");
        assertEq(ctxNow(), ctxOf(0, seed));
    }

    function test_refuses_aRootWithoutASeedOfThePeriod() public {
        refuse(abi.encodeWithSelector(ICapacity.SealNotDrawn.selector, ID, 0));
        capacity.postSeal(ID, 0, SEAL_ROOT);
        begin();
        refuse(abi.encodeWithSelector(ICapacity.SealNotDrawn.selector, ID, 0));
        capacity.postSeal(ID, 0, SEAL_ROOT);
        vm.roll(GENESIS + 3);
        capacity.drawSeal(ID, "");
        uint256 ctx = ctxNow();
        vm.roll(GENESIS + PERIOD);
        refuse(abi.encodeWithSelector(ICapacity.SealNotDrawn.selector, ID, 1));
        capacity.postSeal(ID, ctx, SEAL_ROOT);
    }

    function test_refuses_aRootThatIsNoFieldElement() public {
        beginAndDraw();
        uint256 ctx = ctxNow();
        refuse(abi.encodeWithSelector(ICapacity.NotAFieldElement.selector, R));
        capacity.postSeal(ID, ctx, R);
        postNow(R - 1);
    }

    function test_refuses_arraysOfASeedThatAReorgReplaced() public {
        begin();
        vm.roll(GENESIS + 3);
        uint256 before = vm.snapshotState();
        capacity.drawSeal(ID, "");
        uint256 replaced = ctxNow();
        vm.revertToState(before);
        vm.setBlockhash(GENESIS + 2, keccak256("another block"));
        capacity.drawSeal(ID, "");
        uint256 ctx = ctxNow();
        assertNotEq(ctx, replaced);
        refuse(abi.encodeWithSelector(ICapacity.WrongContext.selector, ID, ctx, replaced));
        capacity.postSeal(ID, replaced, SEAL_ROOT);
        postNow(SEAL_ROOT);
    }
}
