// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IBeacon} from "../../src/interfaces/IBeacon.sol";
import {ICapacity} from "../../src/interfaces/ICapacity.sol";
import {ChainHistory} from "../beacons/ChainHistory.sol";
import {VerifierDouble} from "../doubles/VerifierDouble.sol";
import {LedgerTest} from "./LedgerTest.sol";

contract AuditsTest is LedgerTest {
    uint256 private constant CHALLENGE = GENESIS + 2 * SLOT;
    uint256 private constant DRAWING = CHALLENGE + 20 + 2;

    function setUp() public override {
        super.setUp();
        sealAt(GENESIS + 10);
        respondTo(CHALLENGE);
        vm.roll(DRAWING + 1);
    }

    function draw() private {
        capacity.draw(CHALLENGE, "");
    }

    function prove() private {
        capacity.prove(ID, CHALLENGE, CHAIN_ROOT, "", aProof());
    }

    /// @dev Protocol sections 6 and 8, written again digit by digit.
    function expectedQuery(bytes32 hash, uint256 n, uint256 segments) private view returns (uint256) {
        bytes memory value = abi.encodePacked(hash);
        uint256 slot = (CHALLENGE - GENESIS) / SLOT;
        bytes32 s =
            keccak256(abi.encode("muster.draw.v2", block.chainid, address(capacity), slot, ID, CHAIN_ROOT, value));
        uint256 base = 2 ** 64;
        uint256 query = uint256(s) % base % n;
        query += (n - 1) * 2 ** 10;
        query += uint256(s) / base % base % 8 * 2 ** 20;
        query += uint256(s) / base / base % base % segments * 2 ** 23;
        for (uint256 q = 0; q < rules.positions; ++q) {
            uint256 word = uint256(keccak256(abi.encode(s, q))) % base;
            query += (2 + word % (uint256(rules.blocks) - 2)) * 2 ** (45 + 24 * q);
        }
        return query;
    }

    function expectedQuery(bytes32 hash) private view returns (uint256) {
        return expectedQuery(hash, CLAIMED, uint256(rules.segments) * SPEED_CLASS);
    }

    function test_draw_keepsTheLaterBlocksValue() public {
        bytes memory value = abi.encodePacked(blockhash(DRAWING));
        vm.expectEmit(address(capacity));
        emit ICapacity.AuditDrawn(CHALLENGE, value);
        vm.prank(stranger);
        draw();
        assertTrue(capacity.isDrawn(CHALLENGE));
        assertEq(source.stored(DRAWING), value);
        assertEq(capacity.queryOf(ID, CHALLENGE, CHAIN_ROOT), expectedQuery(blockhash(DRAWING)));
    }

    function testFuzz_queryOf_isTheSpecificationsDraw(bytes32 hash, uint256 n, uint8 speedClass) public {
        vm.assume(hash != 0);
        n = bound(n, 1, UNITS);
        setUpAgain(); // another ledger, in which n units respond
        speedClass = uint8(bound(speedClass, 4, 31));
        setSpeedClass(speedClass);
        respondNow(CHALLENGE, n);
        vm.roll(DRAWING + 1);
        vm.setBlockhash(DRAWING, hash);
        draw();
        setSpeedClass(4); // it is the response's that counts
        uint256 query = capacity.queryOf(ID, CHALLENGE, CHAIN_ROOT);
        assertEq(query, expectedQuery(hash, n, uint256(rules.segments) * speedClass));
        assertLt(query, R);
    }

    function setUpAgain() private {
        super.setUp();
        sealAt(GENESIS + 10);
        openAt(CHALLENGE);
    }

    function setSpeedClass(uint8 speedClass) private {
        staking.setSpeedClass(ID, speedClass);
    }

    /// @dev What a draw chooses from is as large as a query has room for.
    function test_queryOf_atTheExtremes() public {
        (rules.blocks, rules.segments, rules.positions) = (2 ** 24, 2 ** 22 / uint32(31), 7);
        setUpAgain();
        setSpeedClass(31);
        respondNow(CHALLENGE, UNITS);
        vm.roll(DRAWING + 1);
        draw();
        uint256 query = capacity.queryOf(ID, CHALLENGE, CHAIN_ROOT);
        assertEq(query, expectedQuery(blockhash(DRAWING), UNITS, uint256(rules.segments) * 31));
        assertLt(query, R);
    }

    function test_queryOf_refusals() public {
        vm.expectRevert(abi.encodeWithSelector(ICapacity.AuditNotDrawn.selector, CHALLENGE));
        capacity.queryOf(ID, CHALLENGE, CHAIN_ROOT);
        draw();
        vm.expectRevert(abi.encodeWithSelector(ICapacity.WrongResponse.selector, ID, CHALLENGE));
        capacity.queryOf(ID, CHALLENGE, CHAIN_ROOT + 1);
        vm.expectRevert(abi.encodeWithSelector(ICapacity.NotResponded.selector, ID + 1, CHALLENGE));
        capacity.queryOf(ID + 1, CHALLENGE, CHAIN_ROOT);
    }

    function test_draw_inTheLastBlockOfTheProofWindow() public {
        vm.roll(lastProofBlock(CHALLENGE));
        proveNow(CHALLENGE);
    }

    /// @dev In the first block of the window, and in the one transaction that proves.
    function test_prove_drawsWhenNobodyHas() public {
        uint256 query = expectedQuery(blockhash(DRAWING));
        (uint256 ctx,) = capacity.sealAt(ID, CHALLENGE);
        accept([ctx, SEAL_ROOT, capacity.beaconOf(CHALLENGE), CHAIN_ROOT, query]);
        vm.expectEmit(address(capacity));
        emit ICapacity.AuditDrawn(CHALLENGE, abi.encodePacked(blockhash(DRAWING)));
        prove();
        assertTrue(capacity.isDrawn(CHALLENGE));
        assertEq(capacity.totalProven(0), CLAIMED * SPEED_CLASS);
    }

    /// @dev Who shows the value to the beacon draws, without an event of the ledger's.
    function test_draw_byShowingTheBeacon() public {
        assertFalse(capacity.isDrawn(CHALLENGE));
        source.valueOf(DRAWING, "");
        assertTrue(capacity.isDrawn(CHALLENGE));
        assertEq(capacity.queryOf(ID, CHALLENGE, CHAIN_ROOT), expectedQuery(blockhash(DRAWING)));
        vm.expectRevert(abi.encodeWithSelector(ICapacity.AuditAlreadyDrawn.selector, CHALLENGE));
        draw();
        acceptProofOf(CHALLENGE);
        prove();
        source.valueOf(DRAWING - SLOT, "");
        assertFalse(capacity.isDrawn(CHALLENGE - SLOT)); // not open
    }

    function test_prove_countsTheWholeResponse() public {
        draw();
        acceptProofOf(CHALLENGE);
        vm.expectEmit(address(capacity));
        emit ICapacity.AuditProven(ID, CHALLENGE, CLAIMED, aProof());
        vm.prank(stranger);
        prove();
        (uint256 number, uint256 claimed, bool proven) = capacity.responseOf(ID, CHALLENGE);
        assertEq(number, CHALLENGE + 1);
        assertEq(claimed, CLAIMED);
        assertTrue(proven);
    }

    function test_totalProven_isWeighedByTheClass() public {
        proveNow(CHALLENGE);
        proveIn(slotAt(5));
        proveIn(slotAt(12));
        assertEq(capacity.totalProven(0), 2 * CLAIMED * SPEED_CLASS);
        assertEq(capacity.totalProven(1), CLAIMED * SPEED_CLASS);
    }

    /// @dev Roots that were posted since do not matter.
    function test_prove_isAboutTheRootOfTheChallenge() public {
        postNow(SEAL_ROOT + 1);
        draw();
        (uint256 ctx,) = capacity.sealAt(ID, CHALLENGE);
        uint256 query = capacity.queryOf(ID, CHALLENGE, CHAIN_ROOT);
        uint256[5] memory statement = [ctx, SEAL_ROOT + 1, capacity.beaconOf(CHALLENGE), CHAIN_ROOT, query];
        accept(statement);
        vm.expectRevert(VerifierDouble.ProofInvalid.selector);
        prove();
        statement[1] = SEAL_ROOT;
        accept(statement);
        prove();
    }

    /// @dev Each part of the statement is the contract's, not the prover's.
    function test_refuses_everyOtherStatement() public {
        draw();
        (uint256 ctx, uint256 sealRoot) = capacity.sealAt(ID, CHALLENGE);
        uint256 query = capacity.queryOf(ID, CHALLENGE, CHAIN_ROOT);
        for (uint256 i = 0; i < 5; ++i) {
            uint256[5] memory statement = [ctx, sealRoot, capacity.beaconOf(CHALLENGE), CHAIN_ROOT, query];
            statement[i] ^= 1;
            accept(statement);
            vm.expectRevert(VerifierDouble.ProofInvalid.selector);
            prove();
        }
    }

    function test_refuses_toDrawBeforeTheDrawingBlockIsThere() public {
        vm.roll(DRAWING);
        bytes memory reason = abi.encodeWithSelector(IBeacon.BlockNotThereYet.selector, DRAWING);
        vm.expectRevert(reason);
        draw();
        vm.expectRevert(reason);
        prove();
    }

    function test_refuses_toDrawWhatIsNotOpen() public {
        vm.expectRevert(abi.encodeWithSelector(ICapacity.ChallengeNotOpen.selector, CHALLENGE - SLOT));
        capacity.draw(CHALLENGE - SLOT, "");
    }

    function test_refuses_toProveWithoutAResponse() public {
        openAt(slotAt(3));
        vm.roll(slotAt(4));
        vm.expectRevert(abi.encodeWithSelector(ICapacity.NotResponded.selector, ID, slotAt(3)));
        capacity.prove(ID, slotAt(3), CHAIN_ROOT, "", aProof());
    }

    function test_refuses_toDrawTwice() public {
        draw();
        vm.expectRevert(abi.encodeWithSelector(ICapacity.AuditAlreadyDrawn.selector, CHALLENGE));
        draw();
    }

    function test_refuses_anotherRoot() public {
        draw();
        acceptProofOf(CHALLENGE);
        vm.expectRevert(abi.encodeWithSelector(ICapacity.WrongResponse.selector, ID, CHALLENGE));
        capacity.prove(ID, CHALLENGE, CHAIN_ROOT + 1, "", aProof());
    }

    function test_refuses_toProveTwice() public {
        proveNow(CHALLENGE);
        vm.expectRevert(abi.encodeWithSelector(ICapacity.AlreadyProven.selector, ID, CHALLENGE));
        prove();
    }

    function test_refuses_anInvalidProof() public {
        draw();
        acceptProofOf(CHALLENGE);
        ICapacity.Proof memory altered = aProof();
        altered.points[0] ^= 1;
        vm.expectRevert(VerifierDouble.ProofInvalid.selector);
        capacity.prove(ID, CHALLENGE, CHAIN_ROOT, "", altered);
        (,, bool proven) = capacity.responseOf(ID, CHALLENGE);
        assertFalse(proven);
        assertEq(capacity.totalProven(0), 0);
    }

    function test_refuses_afterTheProofWindow() public {
        uint256 last = DRAWING + 60;
        assertEq(last, lastProofBlock(CHALLENGE));
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
        vm.roll(last);
        prove();
    }
}

/// @dev With a proof window longer than blockhash's reach a draw can come late.
contract LateDrawTest is LedgerTest, ChainHistory {
    uint256 private constant CHALLENGE = GENESIS + 2 * SLOT;
    uint256 private constant DRAWING = CHALLENGE + 20 + 2;

    function setUp() public override {
        rules.proofWindow = 10_000;
        super.setUp();
        sealAt(GENESIS + 10);
        respondTo(CHALLENGE);
    }

    function refuse() private {
        vm.expectRevert(abi.encodeWithSelector(IBeacon.BlockOutOfReach.selector, DRAWING));
        capacity.draw(CHALLENGE, "");
    }

    function test_refuses_toDrawWhenTheValueIsLost() public {
        vm.roll(DRAWING + 257);
        refuse();
        vm.roll(DRAWING + 256);
        proveNow(CHALLENGE);
    }

    /// @dev Drawn in time, it can be proven to the end of the window.
    function test_prove_longAfterTheDraw() public {
        vm.roll(DRAWING + 1);
        capacity.draw(CHALLENGE, "");
        vm.roll(lastProofBlock(CHALLENGE));
        acceptProofOf(CHALLENGE);
        capacity.prove(ID, CHALLENGE, CHAIN_ROOT, "", aProof());
    }

    /// @dev On a chain with EIP-2935 the draw is the same for 8,191 blocks, and then none.
    function test_draw_fromTheChainsHistory() public {
        vm.roll(DRAWING + 1);
        bytes32 hash = blockhash(DRAWING);
        uint256 snapshot = vm.snapshotState();
        capacity.draw(CHALLENGE, "");
        uint256 inTime = capacity.queryOf(ID, CHALLENGE, CHAIN_ROOT);
        vm.revertToState(snapshot);
        remember(DRAWING, hash);
        vm.roll(DRAWING + 8192);
        refuse();
        vm.roll(DRAWING + 8191);
        assertEq(blockhash(DRAWING), 0);
        proveNow(CHALLENGE);
        assertEq(capacity.queryOf(ID, CHALLENGE, CHAIN_ROOT), inTime);
    }
}
