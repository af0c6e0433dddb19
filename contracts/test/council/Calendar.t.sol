// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ICouncil} from "../../src/interfaces/ICouncil.sol";
import {CouncilTest} from "./CouncilTest.sol";

/// @title When elections are, and by which rules.
contract CouncilCalendarTest is CouncilTest {
    function assertPhase(ICouncil.Phase phase) private view {
        assertEq(uint256(council.electionOf(council.electionCount()).phase), uint256(phase));
    }

    function test_anybodyOpensAnElectionFromItsDateOn() public {
        vm.roll(START + ELECTION - 1);
        vm.expectRevert(abi.encodeWithSelector(ICouncil.ElectionNotDue.selector, START + ELECTION));
        council.openElection();
        vm.roll(START + ELECTION);
        uint256 snapshot = block.number + NOTICE;
        vm.expectEmit();
        emit ICouncil.ElectionOpened(
            1, 0, snapshot, snapshot + NOMINATION, snapshot + NOMINATION + VOTING, SUPPORT, START + 2 * ELECTION
        );
        vm.prank(stranger);
        assertEq(council.openElection(), 1);
        assertEq(council.electionCount(), 1);
    }

    function test_thePhases() public {
        assertPhase(ICouncil.Phase.None);
        open();
        ICouncil.Election memory e = council.electionOf(1);
        assertPhase(ICouncil.Phase.Notice);
        uint48[4] memory last = [e.snapshot, e.nominationEnd, e.votingEnd, e.votingEnd + 1e6];
        for (uint256 k = 0; k < last.length; ++k) {
            vm.roll(last[k]);
            assertPhase(ICouncil.Phase(k + 1));
            if (k == 3) break;
            vm.roll(last[k] + 1);
            assertPhase(ICouncil.Phase(k + 2));
        }
        council.finishElection();
        assertPhase(ICouncil.Phase.Finished);
    }

    /// @dev Nothing of an election is done in another phase.
    function test_eachCallHasItsPhase() public {
        for (uint256 k = 0; k < 6; ++k) {
            if (k == 1) open();
            ICouncil.Election memory e = council.electionOf(1);
            if (k == 2) vm.roll(e.snapshot + 1);
            if (k == 3) vm.roll(e.nominationEnd + 1);
            if (k == 4) vm.roll(e.votingEnd + 1);
            if (k == 5) council.finishElection();
            uint256 election = k == 0 ? 0 : 1;
            ICouncil.Phase phase = ICouncil.Phase(k);
            if (phase != ICouncil.Phase.Nomination) {
                bytes memory reason = wrong(election, phase, ICouncil.Phase.Nomination);
                refuse(stranger, abi.encodeCall(council.nominate, (stranger)), reason);
                refuse(stranger, abi.encodeCall(council.accept, ()), reason);
                refuse(alice, abi.encodeCall(council.support, (one(stranger), one(1), none())), reason);
            }
            if (phase != ICouncil.Phase.Voting) {
                bytes memory reason = wrong(election, phase, ICouncil.Phase.Voting);
                refuse(alice, abi.encodeCall(council.vote, (one(stranger), one(1), none())), reason);
            }
            if (phase != ICouncil.Phase.Over) {
                bytes memory reason = wrong(election, phase, ICouncil.Phase.Over);
                refuse(stranger, abi.encodeCall(council.finishElection, ()), reason);
            }
        }
    }

    function wrong(uint256 election, ICouncil.Phase phase, ICouncil.Phase wanted) private pure returns (bytes memory) {
        return abi.encodeWithSelector(ICouncil.WrongPhase.selector, election, phase, wanted);
    }

    function test_theCohortsTakeTurns() public {
        for (uint256 k = 1; k <= 4; ++k) {
            assertEq(open(), k);
            assertEq(council.electionOf(k).cohort, (k - 1) % 2);
            assertEq(block.number, START + k * ELECTION);
            finish();
        }
    }

    function test_oneElectionAtATime() public {
        open();
        vm.roll(council.nextDue());
        vm.expectRevert(abi.encodeWithSelector(ICouncil.ElectionNotFinished.selector, 1));
        council.openElection();
        council.finishElection();
        assertEq(council.openElection(), 2);
    }

    /// @dev An election that nobody opened on its date can be opened later by anybody. The members sit until then, and the
    /// dates of the others stay.
    function test_anElectionThatNobodyOpened() public {
        vm.roll(START + 2 * ELECTION - 1);
        council.openElection();
        assertEq(council.nextDue(), START + 2 * ELECTION);
        finish();
        // The third date and the fourth pass, too.
        vm.roll(START + 4 * ELECTION + 5);
        assertEq(council.openElection(), 2);
        assertEq(council.electionOf(2).cohort, 1);
        assertEq(council.nextDue(), START + 5 * ELECTION);
        assertEq(council.sitting(), 7);
    }

    /// @dev An election that nobody finishes stays to be finished by anybody, with what came out of it.
    function test_anElectionThatNobodyFinished() public {
        beginNominations();
        stand(newcomer(0));
        goToTheVote();
        vote(bob, newcomer(0), 1);
        vm.roll(block.number + 20 * ELECTION);
        vm.prank(stranger);
        council.finishElection();
        assertEq(seatOf(newcomer(0)), 0);
    }

    /// @dev The least support and the times are those of the opening, whatever governance sets meanwhile.
    function test_rulesThatChangeInMidElection() public {
        uint256 election = open();
        ICouncil.Election memory before = council.electionOf(election);
        vm.prank(dao);
        council.setRules(ICouncil.Rules(100, 100, 100, 500));
        vm.roll(before.snapshot + 150);
        before.phase = ICouncil.Phase.Nomination;
        assertEq(abi.encode(council.electionOf(election)), abi.encode(before));
        assertEq(council.leastSupport(election), LEAST);
        stand(newcomer(0));
        assertTrue(council.nomineeOf(election, newcomer(0)).candidate);
        vm.roll(before.votingEnd);
        vote(bob, newcomer(0), 1);
        vm.roll(before.votingEnd + 1);
        council.finishElection();
        open();
        ICouncil.Election memory next = council.electionOf(2);
        assertEq(next.supportBps, 500);
        assertEq(next.votingEnd, block.number + 300);
    }
}
