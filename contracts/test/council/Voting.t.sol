// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ICouncil} from "../../src/interfaces/ICouncil.sol";
import {CouncilTest} from "./CouncilTest.sol";

/// @title The vote, and who sits after it.
contract CouncilVotingTest is CouncilTest {
    uint256 private election;

    /// @dev Some newcomers stand, and then the vote begins.
    function begin(uint256 candidates) private {
        election = beginNominations();
        for (uint256 k = 0; k < candidates; ++k) {
            stand(newcomer(k));
        }
        goToTheVote();
    }

    function test_theFirstByVotesAreElected() public {
        begin(6);
        vote(alice, newcomer(5), 10);
        vote(alice, newcomer(1), 20);
        vote(bob, newcomer(3), 30);
        vote(bob, newcomer(5), 30);
        vote(carol, newcomer(0), 1);
        vm.expectEmit();
        emit ICouncil.Voted(election, carol, newcomer(2), 5, 5);
        vote(carol, newcomer(2), 5);
        address[4] memory winners = [newcomer(5), newcomer(3), newcomer(1), newcomer(2)];
        address[] memory leaders = council.leadersOf(election);
        assertEq(leaders.length, 6);
        goToTheEnd();
        for (uint256 seat = 0; seat < 4; ++seat) {
            assertEq(leaders[seat], winners[seat]);
            vm.expectEmit();
            emit ICouncil.Elected(election, winners[seat], seat, member(seat));
        }
        vm.expectEmit();
        emit ICouncil.ElectionFinished(election, 4);
        council.finishElection();
        for (uint256 seat = 0; seat < 4; ++seat) {
            assertEq(seatOf(winners[seat]), seat);
            assertNotSitting(member(seat));
        }
        for (uint256 seat = 4; seat < 7; ++seat) {
            assertEq(seatOf(member(seat)), seat);
        }
        assertEq(council.sitting(), 7);
    }

    /// @dev Of two with as many votes the one nominated earlier wins, in whatever order the votes came.
    function test_tiesAreTheEarlierNomineesS() public {
        begin(6);
        for (uint256 k = 6; k > 0; --k) {
            vote(alice, newcomer(k - 1), 7);
        }
        finish();
        for (uint256 k = 0; k < 6; ++k) {
            (bool sits,) = council.seatOf(newcomer(k));
            assertEq(sits, k < 4);
        }
    }

    function test_votesAreSpentOnce() public {
        begin(2);
        vote(bob, newcomer(0), 6e7 ether);
        bytes memory call = abi.encodeCall(council.vote, (one(newcomer(1)), one(4e7 ether + 1), none()));
        bytes memory reason = abi.encodeWithSelector(ICouncil.NotEnoughVotes.selector, bob, 1e8 ether + 1, 1e8 ether);
        refuse(bob, call, reason);
        vote(bob, newcomer(1), 4e7 ether);
        refuse(
            bob,
            abi.encodeCall(council.vote, (one(newcomer(1)), one(1), none())),
            abi.encodeWithSelector(ICouncil.NotEnoughVotes.selector, bob, 1e8 ether + 1, 1e8 ether)
        );
        (uint256 supported, uint256 voted) = council.spentOf(election, bob);
        assertEq(supported, 0);
        assertEq(voted, 1e8 ether);
    }

    /// @dev The same candidate twice in one call is given both amounts, and they are both paid for.
    function test_aCandidateNamedTwice() public {
        begin(1);
        address[] memory two = new address[](2);
        (two[0], two[1]) = (newcomer(0), newcomer(0));
        uint256[] memory amounts = new uint256[](2);
        (amounts[0], amounts[1]) = (6e7 ether, 4e7 ether);
        vm.prank(bob);
        council.vote(two, amounts, none());
        assertEq(council.nomineeOf(election, newcomer(0)).votes, 1e8 ether);
        (, uint256 voted) = council.spentOf(election, bob);
        assertEq(voted, 1e8 ether);
    }

    function test_refuses_votesForWhoIsNoCandidate() public {
        election = beginNominations();
        nominateSelf(newcomer(0));
        goToTheVote();
        refuse(
            alice,
            abi.encodeCall(council.vote, (one(newcomer(0)), one(1), none())),
            abi.encodeWithSelector(ICouncil.NotACandidate.selector, newcomer(0))
        );
    }

    /// @dev Who is re-elected keeps the seat, is there once, and leaves the others' seats to others.
    function test_reElection() public {
        election = beginNominations();
        stand(member(2));
        stand(newcomer(0));
        stand(member(0));
        goToTheVote();
        vote(alice, newcomer(0), 3);
        goToTheEnd();
        vm.expectEmit();
        emit ICouncil.Elected(election, member(2), 2, member(2));
        vm.expectEmit();
        emit ICouncil.Elected(election, member(0), 0, member(0));
        vm.expectEmit();
        emit ICouncil.Elected(election, newcomer(0), 1, member(1));
        council.finishElection();
        assertEq(seatOf(member(0)), 0);
        assertEq(seatOf(newcomer(0)), 1);
        assertEq(seatOf(member(2)), 2);
        assertEq(seatOf(member(3)), 3);
        assertNotSitting(member(1));
        assertEq(council.sitting(), 7);
    }

    /// @dev With fewer candidates than seats a vacant seat is filled first; other members stay until somebody takes theirs.
    function test_fewerCandidatesThanSeats() public {
        vm.prank(member(2));
        council.resign();
        begin(2);
        finish();
        assertEq(seatOf(newcomer(0)), 2);
        assertEq(seatOf(newcomer(1)), 0);
        assertEq(seatOf(member(1)), 1);
        assertEq(seatOf(member(3)), 3);
        assertNotSitting(member(0));
    }

    /// @dev An election without candidates changes nothing: the council can go on acting.
    function test_noCandidates() public {
        begin(0);
        finish();
        assertEq(council.sitting(), 7);
        assertEq(abi.encode(council.members()), abi.encode(first()));
    }

    /// @dev A candidate that nobody votes for has been supported, and takes a seat that is left.
    function test_aCandidateWithoutVotes() public {
        begin(1);
        finish();
        assertEq(seatOf(newcomer(0)), 0);
    }

    function test_theOtherCohortHasThreeSeats() public {
        open();
        finish();
        begin(5);
        vote(alice, newcomer(4), 9);
        assertEq(council.leadersOf(election).length, 5);
        finish();
        assertEq(seatOf(newcomer(4)), 4);
        assertEq(seatOf(newcomer(0)), 5);
        assertEq(seatOf(newcomer(1)), 6);
        assertNotSitting(newcomer(2));
        for (uint256 seat = 0; seat < 4; ++seat) {
            assertEq(seatOf(member(seat)), seat);
        }
    }

    /// forge-config: default.fuzz.runs = 200
    /// @dev However votes come, the leaders are those who a sort of all candidates puts first.
    function testFuzz_theLeadersAreTheFirstOfAll(uint256 random, uint8 count) public {
        uint256 candidates = 1 + count % 14;
        begin(candidates);
        uint256[] memory votes = new uint256[](candidates);
        for (uint256 k = 0; k < 24; ++k) {
            random = uint256(keccak256(abi.encode(random)));
            uint256 who = random % candidates;
            uint256 amount = 1 + (random >> 128) % 4; // with many ties
            votes[who] += amount;
            vote(alice, newcomer(who), amount);
        }
        address[] memory leaders = council.leadersOf(election);
        assertEq(leaders.length, candidates < 8 ? candidates : 8);
        bool[] memory taken = new bool[](candidates);
        for (uint256 place = 0; place < leaders.length; ++place) {
            uint256 best = candidates;
            for (uint256 k = 0; k < candidates; ++k) {
                if (!taken[k] && (best == candidates || votes[k] > votes[best])) best = k;
            }
            taken[best] = true;
            assertEq(leaders[place], newcomer(best));
        }
    }
}
