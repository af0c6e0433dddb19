// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ICouncil} from "../../src/interfaces/ICouncil.sol";
import {CouncilTest} from "./CouncilTest.sol";

/// @title Leaving, by oneself or by a vote of all holders, and that nobody who was removed comes back before its time.
contract CouncilRemovalsTest is CouncilTest {
    function barred(address who, uint256 through) private pure returns (bytes memory) {
        return abi.encodeWithSelector(ICouncil.Barred.selector, who, through);
    }

    function test_resign() public {
        address who = member(5);
        vm.expectEmit();
        emit ICouncil.Resigned(who, 5);
        vm.prank(who);
        council.resign();
        assertNotSitting(who);
        assertEq(council.sitting(), 6);
        assertEq(council.members()[5], address(0));
        vm.expectRevert(abi.encodeWithSelector(ICouncil.NotAMember.selector, who));
        vm.prank(who);
        council.resign();
    }

    function test_remove() public {
        address who = member(1);
        vm.expectEmit();
        emit ICouncil.Removed(who, 1, 0);
        remove(who);
        assertNotSitting(who);
        assertEq(council.sitting(), 6);
        vm.expectRevert(abi.encodeWithSelector(ICouncil.NotAMember.selector, who));
        remove(who);
    }

    /// @dev A member of cohort 1 is removed before cohort 0 is elected: it cannot go there, and stands for its own again.
    function test_whoWasRemovedIsNotElectedInTheSameTerm() public {
        address who = member(4);
        remove(who);
        assertEq(council.barredThrough(who), 1);
        beginNominations();
        refuse(who, abi.encodeCall(council.nominate, (who)), barred(who, 1));
        refuse(stranger, abi.encodeCall(council.nominate, (who)), barred(who, 1));
        finish();
        beginNominations();
        stand(who);
        finish();
        assertEq(seatOf(who), 4);
    }

    /// @dev In the election that it stands in, all that was given to it is lost, and the next one is elected.
    function test_whoIsRemovedInMidElectionIsNotElected() public {
        beginNominations();
        address who = member(0);
        stand(who);
        for (uint256 k = 0; k < 4; ++k) {
            stand(newcomer(k));
        }
        goToTheVote();
        vote(alice, who, 100);
        remove(who);
        assertEq(council.barredThrough(who), 2);
        refuse(bob, abi.encodeCall(council.vote, (one(who), one(1), none())), barred(who, 2));
        finish();
        assertNotSitting(who);
        assertEq(seatOf(newcomer(0)), 0);
        assertEq(seatOf(newcomer(3)), 3);
    }

    function test_refuses_supportOfWhoWasRemoved() public {
        beginNominations();
        address who = member(0);
        nominateSelf(who);
        remove(who);
        refuse(alice, abi.encodeCall(council.support, (one(who), one(1), none())), barred(who, 2));
    }

    /// @dev When the vote is over and nobody has finished the election yet, it is not too late.
    function test_whoIsRemovedAfterTheVoteIsNotElected() public {
        beginNominations();
        address who = member(0);
        stand(who);
        goToTheEnd();
        remove(who);
        council.finishElection();
        assertNotSitting(who);
        // The next election is the other cohort's, and within the term that it stood for.
        beginNominations();
        refuse(who, abi.encodeCall(council.nominate, (who)), barred(who, 2));
        finish();
        beginNominations();
        stand(who);
    }

    /// @dev All four of a cohort stand, lead, and are removed: those behind them take the seats.
    function test_aWholeCohortIsRemovedInMidElection() public {
        uint256 election = beginNominations();
        for (uint256 k = 0; k < 4; ++k) {
            stand(member(k));
        }
        for (uint256 k = 0; k < 6; ++k) {
            stand(newcomer(k));
        }
        goToTheVote();
        for (uint256 k = 0; k < 4; ++k) {
            vote(alice, member(k), 100 + k);
        }
        vote(bob, newcomer(5), 3);
        vote(bob, newcomer(4), 2);
        vote(bob, newcomer(2), 1);
        assertEq(council.leadersOf(election).length, 8);
        for (uint256 k = 0; k < 4; ++k) {
            remove(member(k));
        }
        finish();
        assertEq(council.sitting(), 7);
        address[4] memory winners = [newcomer(5), newcomer(4), newcomer(2), newcomer(0)];
        for (uint256 seat = 0; seat < 4; ++seat) {
            seatOf(winners[seat]);
        }
        assertNotSitting(newcomer(1));
    }
}
