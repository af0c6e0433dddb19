// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ICapacity} from "../../src/interfaces/ICapacity.sol";
import {ChainHistory} from "../beacons/ChainHistory.sol";
import {VerifierDouble} from "../doubles/VerifierDouble.sol";
import {LedgerTest} from "./LedgerTest.sol";

contract AuditsTest is LedgerTest {
    uint256 private constant CHALLENGE = GENESIS + 50;
    uint256 private constant RESPONDED = CHALLENGE + 1;
    uint256 private constant DRAWING = RESPONDED + 2;

    function setUp() public override {
        super.setUp();
        sealAt(GENESIS + 10);
        respondTo(CHALLENGE);
        vm.roll(DRAWING + 1);
    }

    function draw() private {
        capacity.drawAudit(ID, CHALLENGE, SHARE_ROOT, someUnits());
    }

    function prove() private {
        capacity.prove(ID, CHALLENGE, SHARE_ROOT, aProof());
    }

    /// @dev docs/contracts.md, Draw, written again bit by bit.
    function expectedQuery(bytes32 hash, uint256[4] memory bitmap, uint256 claimed) private view returns (uint256) {
        bytes32 s = keccak256(abi.encodePacked("muster.draw.v1", hash, ID, CHALLENGE, SHARE_ROOT));
        uint256 left = (uint256(s) & type(uint64).max) % claimed;
        uint256 unit = 0;
        while (bitmap[unit / 256] >> (unit % 256) & 1 == 0 || left != 0) {
            if (bitmap[unit / 256] >> (unit % 256) & 1 == 1) --left;
            ++unit;
        }
        uint256 slot = (uint256(s) >> 64 & type(uint64).max) % rules.slots;
        uint256 query = unit + slot * 2 ** 10 + uint256(rules.target) * 2 ** 18;
        for (uint256 q = 0; q < rules.positions; ++q) {
            uint256 word = uint256(keccak256(abi.encodePacked(s, q))) & type(uint64).max;
            query += (2 + word % (2 ** rules.logBlocks - 2)) * 2 ** (82 + 24 * q);
        }
        return query;
    }

    function test_drawAudit_drawsFromTheLaterBlock() public {
        uint256 query = expectedQuery(blockhash(DRAWING), someUnits(), SOME_UNITS);
        vm.expectEmit(address(capacity));
        emit ICapacity.AuditDrawn(ID, CHALLENGE, query);
        vm.prank(stranger);
        draw();
        (uint256 number, uint256 claimed, bool proven, uint256 stored) = capacity.responseOf(ID, CHALLENGE);
        assertEq(stored, query);
        assertEq(number, RESPONDED);
        assertEq(claimed, SOME_UNITS);
        assertFalse(proven);
    }

    function testFuzz_drawAudit_isTheDocumentsDraw(bytes32 hash) public {
        vm.assume(hash != 0);
        vm.setBlockhash(DRAWING, hash);
        draw();
        (,,, uint256 query) = capacity.responseOf(ID, CHALLENGE);
        assertEq(query, expectedQuery(hash, someUnits(), SOME_UNITS));
        assertLt(query, R);
    }

    function test_drawAudit_inTheLastBlockOfTheProofWindow() public {
        vm.roll(lastProofBlock(CHALLENGE));
        draw();
        acceptProofOf(CHALLENGE);
        prove();
    }

    function test_prove_countsTheWholeResponse() public {
        draw();
        acceptProofOf(CHALLENGE);
        vm.expectEmit(address(capacity));
        emit ICapacity.AuditProven(ID, CHALLENGE, SOME_UNITS, aProof());
        vm.prank(stranger);
        prove();
        (uint256 number, uint256 claimed, bool proven,) = capacity.responseOf(ID, CHALLENGE);
        assertEq(number, RESPONDED);
        assertEq(claimed, SOME_UNITS);
        assertTrue(proven);
        assertEq(capacity.totalProven(0), SOME_UNITS);
    }

    function test_totalProven_addsUp() public {
        draw();
        acceptProofOf(CHALLENGE);
        prove();
        proveIn(CHALLENGE + 60);
        proveIn(GENESIS + 210);
        assertEq(capacity.totalProven(0), 2 * SOME_UNITS);
        assertEq(capacity.totalProven(1), SOME_UNITS);
    }

    function test_refuses_toDrawBeforeTheDrawingBlockIsThere() public {
        vm.roll(DRAWING);
        vm.expectRevert(abi.encodeWithSelector(ICapacity.BlockHashUnavailable.selector, DRAWING));
        draw();
    }

    function test_refuses_toDrawWithoutAResponse() public {
        vm.expectRevert(abi.encodeWithSelector(ICapacity.NotResponded.selector, ID, CHALLENGE + 1));
        capacity.drawAudit(ID, CHALLENGE + 1, SHARE_ROOT, someUnits());
        vm.expectRevert(abi.encodeWithSelector(ICapacity.NotResponded.selector, ID, CHALLENGE + 1));
        capacity.prove(ID, CHALLENGE + 1, SHARE_ROOT, aProof());
    }

    function test_refuses_toDrawTwice() public {
        draw();
        vm.expectRevert(abi.encodeWithSelector(ICapacity.AuditAlreadyDrawn.selector, ID, CHALLENGE));
        draw();
    }

    function test_refuses_anotherResponse() public {
        bytes memory wrong = abi.encodeWithSelector(ICapacity.WrongResponse.selector, ID, CHALLENGE);
        vm.expectRevert(wrong);
        capacity.drawAudit(ID, CHALLENGE, SHARE_ROOT + 1, someUnits());
        uint256[4] memory bitmap = someUnits();
        bitmap[3] = 1;
        vm.expectRevert(wrong);
        capacity.drawAudit(ID, CHALLENGE, SHARE_ROOT, bitmap);
        draw();
        vm.expectRevert(wrong);
        capacity.prove(ID, CHALLENGE, SHARE_ROOT + 1, aProof());
    }

    function test_refuses_toProveBeforeTheDraw() public {
        vm.expectRevert(abi.encodeWithSelector(ICapacity.AuditNotDrawn.selector, ID, CHALLENGE));
        prove();
    }

    function test_refuses_toProveTwice() public {
        draw();
        acceptProofOf(CHALLENGE);
        prove();
        vm.expectRevert(abi.encodeWithSelector(ICapacity.AlreadyProven.selector, ID, CHALLENGE));
        prove();
    }

    function test_refuses_anInvalidProof() public {
        draw();
        vm.expectRevert(VerifierDouble.ProofInvalid.selector);
        prove();
        acceptProofOf(CHALLENGE);
        ICapacity.Proof memory altered = aProof();
        altered.points[0] ^= 1;
        vm.expectRevert(VerifierDouble.ProofInvalid.selector);
        capacity.prove(ID, CHALLENGE, SHARE_ROOT, altered);
        (,, bool proven,) = capacity.responseOf(ID, CHALLENGE);
        assertFalse(proven);
        assertEq(capacity.totalProven(0), 0);
    }

    function test_refuses_afterTheProofWindow() public {
        uint256 last = lastProofBlock(CHALLENGE);
        bytes memory over = abi.encodeWithSelector(ICapacity.ProofWindowOver.selector, CHALLENGE, last);
        vm.roll(last + 1);
        vm.expectRevert(over);
        draw();
        vm.roll(last);
        draw();
        acceptProofOf(CHALLENGE);
        vm.roll(last + 1);
        vm.expectRevert(over);
        prove();
    }
}

/// @dev With a proof window longer than blockhash's reach a draw can come late.
contract LateDrawTest is LedgerTest, ChainHistory {
    uint256 private constant CHALLENGE = GENESIS + 50;
    uint256 private constant DRAWING = CHALLENGE + 3;

    function setUp() public override {
        rules.proofWindow = 10_000;
        super.setUp();
        sealAt(GENESIS + 10);
        respondTo(CHALLENGE);
    }

    function draw() private returns (uint256 query) {
        capacity.drawAudit(ID, CHALLENGE, SHARE_ROOT, someUnits());
        (,,, query) = capacity.responseOf(ID, CHALLENGE);
    }

    function refuse() private {
        vm.expectRevert(abi.encodeWithSelector(ICapacity.BlockHashUnavailable.selector, DRAWING));
        capacity.drawAudit(ID, CHALLENGE, SHARE_ROOT, someUnits());
    }

    function test_refuses_toDrawWhenTheHashIsGone() public {
        vm.roll(DRAWING + 257);
        refuse();
        vm.roll(DRAWING + 256);
        draw();
    }

    /// @dev On a chain with EIP-2935 the draw is the same for 8,191 blocks, and then none.
    function test_drawAudit_fromTheChainsHistory() public {
        vm.roll(DRAWING + 1);
        bytes32 hash = blockhash(DRAWING);
        uint256 snapshot = vm.snapshotState();
        uint256 inTime = draw();
        vm.revertToState(snapshot);
        remember(DRAWING, hash);
        vm.roll(DRAWING + 8192);
        refuse();
        vm.roll(DRAWING + 8191);
        assertEq(blockhash(DRAWING), 0);
        assertEq(draw(), inTime);
        acceptProofOf(CHALLENGE);
        capacity.prove(ID, CHALLENGE, SHARE_ROOT, aProof());
        assertEq(capacity.totalProven(0), SOME_UNITS);
    }
}
