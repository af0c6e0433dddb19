// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ICouncil} from "../../src/interfaces/ICouncil.sol";
import {CouncilTest} from "./CouncilTest.sol";

/// @title Who stands for election.
contract CouncilNominationsTest is CouncilTest {
    uint256 private election;

    function setUp() public override {
        super.setUp();
        election = beginNominations();
    }

    function standing(address who) private view returns (ICouncil.Nominee memory) {
        return council.nomineeOf(election, who);
    }

    function test_whoNominatesItselfHasAccepted() public {
        vm.expectEmit();
        emit ICouncil.Nominated(election, stranger, stranger, 1);
        vm.expectEmit();
        emit ICouncil.Accepted(election, stranger);
        nominateSelf(stranger);
        assertTrue(standing(stranger).accepted);
        assertFalse(standing(stranger).candidate);
    }

    function test_whoIsNominatedAccepts() public {
        address who = newcomer(0);
        refuse(who, abi.encodeCall(council.accept, ()), abi.encodeWithSelector(ICouncil.NotNominated.selector, who));
        vm.prank(stranger);
        council.nominate(who);
        bytes memory again = abi.encodeWithSelector(ICouncil.AlreadyNominated.selector, who);
        refuse(who, abi.encodeCall(council.nominate, (who)), again);
        support(alice, who, LEAST);
        assertFalse(standing(who).candidate);
        vm.expectEmit();
        emit ICouncil.CandidateAdmitted(election, who);
        vm.prank(who);
        council.accept();
        assertTrue(standing(who).candidate);
        refuse(who, abi.encodeCall(council.accept, ()), again);
        assertEq(standing(who).order, 1);
        assertEq(council.electionOf(election).nominees, 1);
    }

    /// @dev Nobody is a candidate who does not want to be.
    function test_whoDoesNotAcceptIsNoCandidate() public {
        council.nominate(stranger);
        support(alice, stranger, 1e8 ether);
        goToTheVote();
        refuse(
            alice,
            abi.encodeCall(council.vote, (one(stranger), one(1), none())),
            abi.encodeWithSelector(ICouncil.NotACandidate.selector, stranger)
        );
        finish();
        assertNotSitting(stranger);
    }

    function test_aCandidateNeedsTheLeastSupport() public {
        assertEq(council.leastSupport(election), LEAST);
        nominateSelf(stranger);
        support(alice, stranger, LEAST - 1);
        assertFalse(standing(stranger).candidate);
        vm.expectEmit();
        emit ICouncil.Supported(election, bob, stranger, 1, LEAST);
        vm.expectEmit();
        emit ICouncil.CandidateAdmitted(election, stranger);
        support(bob, stranger, 1);
        assertTrue(standing(stranger).candidate);
        support(bob, stranger, 1);
        assertEq(standing(stranger).support, LEAST + 1);
        assertEq(council.electionOf(election).candidates, 1);
        assertEq(council.candidatesOf(election, 0, 10), one(stranger));
    }

    function test_supportIsSpentOnce() public {
        nominateSelf(stranger);
        nominateSelf(newcomer(0));
        support(bob, stranger, 6e7 ether);
        refuse(
            bob,
            abi.encodeCall(council.support, (one(newcomer(0)), one(4e7 ether + 1), none())),
            abi.encodeWithSelector(ICouncil.NotEnoughVotes.selector, bob, 1e8 ether + 1, 1e8 ether)
        );
        support(bob, newcomer(0), 4e7 ether);
        (uint256 supported, uint256 voted) = council.spentOf(election, bob);
        assertEq(supported, 1e8 ether);
        assertEq(voted, 0);
    }

    function test_refuses_supportOfWhoIsNotNominated() public {
        refuse(
            alice,
            abi.encodeCall(council.support, (one(stranger), one(1), none())),
            abi.encodeWithSelector(ICouncil.NotNominated.selector, stranger)
        );
    }

    /// @dev Tokens that came after the snapshot do not count, lent ones of an instant included; those that left do.
    function test_votesAreThoseOfTheSnapshot() public {
        vm.prank(alice);
        assertTrue(token.transfer(carol, 2e8 ether));
        nominateSelf(stranger);
        vm.roll(block.number + 10);
        refuse(
            carol,
            abi.encodeCall(council.support, (one(stranger), one(5e7 ether + 1), none())),
            abi.encodeWithSelector(ICouncil.NotEnoughVotes.selector, carol, 5e7 ether + 1, 5e7 ether)
        );
        support(alice, stranger, 2e8 ether);
    }

    function test_stakeCountsBehindTheCommitmentsNamed() public {
        governor.setStake(3, carol, 7 ether);
        governor.setStake(5, carol, 8 ether);
        nominateSelf(stranger);
        uint256[] memory commitments = new uint256[](2);
        (commitments[0], commitments[1]) = (3, 5);
        vm.prank(carol);
        council.support(one(stranger), one(5e7 ether + 15 ether), commitments);
        refuse(
            carol,
            abi.encodeCall(council.support, (one(stranger), one(1), commitments)),
            abi.encodeWithSelector(
                ICouncil.NotEnoughVotes.selector, carol, 5e7 ether + 15 ether + 1, 5e7 ether + 15 ether
            )
        );
        // With fewer commitments than before there is less, and not an overflow.
        refuse(
            carol,
            abi.encodeCall(council.support, (one(stranger), one(1), none())),
            abi.encodeWithSelector(ICouncil.NotEnoughVotes.selector, carol, 5e7 ether + 15 ether + 1, 5e7 ether)
        );
    }

    function test_refuses_amountsThatSayNothing() public {
        nominateSelf(stranger);
        bytes memory invalid = abi.encodeWithSelector(ICouncil.InvalidAmounts.selector);
        refuse(alice, abi.encodeCall(council.support, (one(stranger), none(), none())), invalid);
        refuse(alice, abi.encodeCall(council.support, (one(stranger), one(0), none())), invalid);
        refuse(alice, abi.encodeCall(council.support, (new address[](0), none(), none())), invalid);
    }

    /// @dev Amounts that add up to little only because they overflow.
    function test_refuses_amountsThatOverflow() public {
        nominateSelf(stranger);
        address[] memory two = new address[](2);
        (two[0], two[1]) = (stranger, stranger);
        uint256[] memory amounts = new uint256[](2);
        (amounts[0], amounts[1]) = (type(uint256).max, 2);
        refuse(
            alice,
            abi.encodeCall(council.support, (two, amounts, none())),
            abi.encodeWithSelector(ICouncil.NotEnoughVotes.selector, alice, type(uint256).max, 2e8 ether)
        );
    }

    /// @dev The election is of cohort 0: who sits in cohort 1 stays there.
    function test_refuses_aMemberOfTheOtherCohort() public {
        for (uint256 seat = 4; seat < 7; ++seat) {
            address who = member(seat);
            refuse(
                who,
                abi.encodeCall(council.nominate, (who)),
                abi.encodeWithSelector(ICouncil.AlreadyAMember.selector, who)
            );
        }
        nominateSelf(member(3));
        // Who has left its cohort can stand for the other.
        vm.prank(member(6));
        council.resign();
        stand(member(6));
        finish();
        assertEq(seatOf(member(6)), 0);
        assertEq(council.members()[6], address(0));
    }

    function test_candidatesInPages() public {
        for (uint256 k = 0; k < 5; ++k) {
            stand(newcomer(k));
        }
        address[] memory page = council.candidatesOf(election, 3, 10);
        assertEq(page.length, 2);
        assertEq(page[1], newcomer(4));
        assertEq(council.candidatesOf(election, 1, 2).length, 2);
        assertEq(council.candidatesOf(election, 1, 2)[0], newcomer(1));
        assertEq(council.candidatesOf(election, 6, 2).length, 0);
    }
}
