// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {GovernorCountingFractional} from "@openzeppelin/contracts/governance/extensions/GovernorCountingFractional.sol";

import {Dao} from "../../src/dao/Dao.sol";
import {IDao} from "../../src/interfaces/IDao.sol";
import {IStaking} from "../../src/interfaces/IStaking.sol";
import {LastingToken} from "../doubles/OddTokens.sol";
import {DaoTest} from "./DaoTest.sol";

/// @title Whose votes count, and how many: of tokens that are held, and of stake.
contract StakeVotesTest is DaoTest {
    uint256 private constant EACH = 1e6 ether;

    /// @dev Alice and Bob have 900 FLT each behind it, the provider 200.
    function staked() private returns (uint256 id) {
        id = activate();
        rollTo(500);
    }

    function only(uint256 id) private pure returns (bytes memory) {
        return abi.encodePacked(id);
    }

    function test_theConfigIsTheContracts() public view {
        assertEq(dao.staking(), address(staking));
        assertEq(address(dao.token()), address(flt));
        assertEq(dao.timelock(), address(timelock));
        assertEq(dao.clock(), block.number);
        assertEq(dao.CLOCK_MODE(), "mode=blocknumber&from=default");
        assertEq(dao.COUNTING_MODE(), "support=bravo,fractional&quorum=for,abstain&params=fractional");
        assertEq(dao.quorum(block.number - 1), QUORUM);
        assertEq(dao.quorumDenominator(), 10_000);
        assertEq(dao.proposalThreshold(), THRESHOLD);
        assertEq(dao.votingDelay(), VOTING_DELAY);
        assertEq(dao.votingPeriod(), VOTING_PERIOD);
        assertEq(dao.lateQuorumVoteExtension(), EXTENSION);
    }

    function test_aPlainVoteCountsWhatIsHeld() public {
        staked();
        uint256 proposal = begin();
        assertEq(vote(alice, proposal, FOR), EACH - 900 ether);
        assertEq(vote(bob, proposal, AGAINST), EACH - 900 ether);
        assertEq(vote(provider, proposal, ABSTAIN), EACH - 200 ether);
        assertVotes(proposal, EACH - 900 ether, EACH - 900 ether, EACH - 200 ether);
    }

    /// @dev Whatever becomes of the ledger: tokens vote without it.
    function test_aPlainVoteAsksForNoEpoch() public {
        uint256 proposal = begin();
        vm.mockCallRevert(address(ledger), abi.encodeWithSelector(ledger.epochOf.selector), "");
        assertEq(vote(alice, proposal, FOR), EACH);
        vm.expectRevert();
        vote(bob, proposal, FOR, only(1));
    }

    function test_stakeAndBondCountWhereTheyAreNamed() public {
        uint256 id = staked();
        uint256 proposal = begin();
        assertEq(vote(alice, proposal, FOR, only(id)), EACH);
        assertEq(vote(provider, proposal, FOR, only(id)), EACH);
        assertVotes(proposal, 0, 2 * EACH, 0);
    }

    /// @dev Her own stake counts 0 behind a commitment that does not exist, and nobody else's counts as hers.
    function test_nobodyVotesWithTheStakeOfOthers() public {
        uint256 id = staked();
        uint256 proposal = begin();
        assertEq(vote(whale, proposal, FOR, abi.encodePacked(id, uint256(99))), 2e7 ether);
        vm.expectRevert(
            abi.encodeWithSelector(IDao.NothingToVoteWith.selector, stranger, dao.proposalSnapshot(proposal))
        );
        vote(stranger, proposal, FOR, only(id));
    }

    /// @dev Held tokens of others that were delegated vote; their stake does not.
    function test_delegationOfTokensIsNotOfStake() public {
        uint256 id = staked();
        vm.prank(alice);
        flt.delegate(bob);
        uint256 proposal = begin(single(address(staking), "", ""), bob);
        assertEq(vote(bob, proposal, FOR, only(id)), 2 * EACH - 900 ether);
        assertEq(vote(alice, proposal, AGAINST, only(id)), 900 ether);
    }

    function begin(Proposal memory p, address who) private returns (uint256 id) {
        id = propose(who, p);
        pass(VOTING_DELAY + 1);
    }

    function test_theSecondVoteUsesWhatTheFirstHasLeft() public {
        uint256 id = staked();
        uint256 proposal = begin();
        vote(alice, proposal, FOR);
        assertEq(vote(alice, proposal, AGAINST, only(id)), 900 ether);
        assertVotes(proposal, 900 ether, EACH - 900 ether, 0);
        vm.expectRevert(alreadyVoted(alice));
        vote(alice, proposal, FOR, only(id));
    }

    /// @dev Fewer votes in all than are used: an error that says so, and no panic.
    function test_theSecondVoteMayNotNameLess() public {
        uint256 id = staked();
        uint256 proposal = begin();
        vote(alice, proposal, FOR, only(id));
        vm.expectRevert(alreadyVoted(alice));
        vote(alice, proposal, FOR);
        vm.expectRevert(alreadyVoted(alice));
        vote(alice, proposal, FRACTIONAL, fraction(0, 1, 0));
    }

    function test_aFractionMayUseStake() public {
        uint256 id = staked();
        uint256 proposal = begin();
        bytes memory params = abi.encodePacked(fraction(1 ether, EACH - 3 ether, 2 ether), id);
        assertEq(vote(alice, proposal, FRACTIONAL, params), EACH);
        assertVotes(proposal, 1 ether, EACH - 3 ether, 2 ether);

        params = abi.encodePacked(fraction(0, EACH + 1, 0), id);
        vm.expectRevert(
            abi.encodeWithSelector(
                GovernorCountingFractional.GovernorExceedRemainingWeight.selector, bob, EACH + 1, EACH
            )
        );
        vote(bob, proposal, FRACTIONAL, params);
    }

    function test_aFractionAloneIsOfWhatIsHeld() public {
        staked();
        uint256 proposal = begin();
        assertEq(vote(alice, proposal, FRACTIONAL, fraction(10, 20, 30)), 60);
        assertEq(vote(alice, proposal, FOR), EACH - 900 ether - 60);
    }

    function test_refuses_parametersOfNoVote() public {
        uint256 proposal = begin();
        uint256[5] memory lengths = [uint256(1), 16, 31, 47, 49];
        for (uint256 k = 0; k < lengths.length; ++k) {
            vm.expectRevert(IGovernor.GovernorInvalidVoteParams.selector);
            vote(alice, proposal, FRACTIONAL, new bytes(lengths[k]));
        }
        // A fraction is for fractional votes alone, and these have one.
        vm.expectRevert(IGovernor.GovernorInvalidVoteParams.selector);
        vote(alice, proposal, FOR, fraction(0, 1, 0));
        vm.expectRevert(IGovernor.GovernorInvalidVoteParams.selector);
        vote(alice, proposal, FRACTIONAL, only(1));
    }

    function test_refuses_aCommitmentTwice() public {
        uint256 id = staked();
        uint256 proposal = begin();
        vm.expectRevert(abi.encodeWithSelector(IDao.CommitmentsNotAscending.selector, id));
        vote(alice, proposal, FOR, abi.encodePacked(id, id));
        vm.expectRevert(abi.encodeWithSelector(IDao.CommitmentsNotAscending.selector, id));
        vote(alice, proposal, FOR, abi.encodePacked(id + 1, id));
        vm.expectRevert(abi.encodeWithSelector(IDao.CommitmentsNotAscending.selector, 0));
        vote(alice, proposal, FOR, only(0));
    }

    function test_aVoteNamesSixtyFourCommitmentsAtMost() public {
        uint256 proposal = begin();
        bytes memory params;
        for (uint256 id = 1; id <= dao.MOST_COMMITMENTS(); ++id) {
            params = abi.encodePacked(params, id);
        }
        assertEq(dao.getVotesWithParams(alice, block.number - 1, params), EACH);
        params = abi.encodePacked(params, uint256(65));
        vm.expectRevert(abi.encodeWithSelector(IDao.TooManyCommitments.selector, 65, 64));
        vote(alice, proposal, FOR, params);
    }

    /// @dev Of the epoch in which the vote's snapshot is, stake counts that was there when it began.
    function test_stakeOfTheSnapshotsEpochCounts() public {
        uint256 id = staked();
        delegate(alice, id, 100 ether);
        uint256 proposal = begin();
        // Held no more, and stake only from the next epoch on.
        assertEq(vote(alice, proposal, FOR, only(id)), EACH - 100 ether);

        rollTo(600);
        proposal = begin(raise("again"));
        assertEq(vote(alice, proposal, FOR, only(id)), EACH);
    }

    function test_whatHappensAfterTheSnapshotChangesNothing() public {
        uint256 id = staked();
        uint256 proposal = propose(alice, raise(""));
        pass(VOTING_DELAY + 1);
        undelegate(alice, id, 900 ether);
        delegate(bob, id, 50 ether);
        vm.prank(alice);
        assertTrue(flt.transfer(stranger, EACH - 900 ether));
        vm.prank(stranger);
        flt.delegate(stranger);
        pass(1);
        assertEq(vote(alice, proposal, FOR, only(id)), EACH);
        assertEq(vote(bob, proposal, FOR, only(id)), EACH);
        vm.expectRevert(
            abi.encodeWithSelector(IDao.NothingToVoteWith.selector, stranger, dao.proposalSnapshot(proposal))
        );
        vote(stranger, proposal, FOR);
    }

    function test_thawingStakeDoesNotCount() public {
        uint256 id = staked();
        undelegate(alice, id, 400 ether);
        rollTo(600);
        uint256 proposal = begin();
        assertEq(vote(alice, proposal, FOR, only(id)), EACH - 400 ether);

        rollTo(900);
        withdraw(alice, id, 0);
        proposal = begin(raise("again"));
        assertEq(vote(alice, proposal, FOR, only(id)), EACH);
    }

    function test_movedStakeCountsWhereItIs() public {
        uint256 id = staked();
        uint256 to = create(COLLATERAL / 10);
        undelegate(alice, id, 900 ether);
        rollTo(800);
        vm.prank(alice);
        staking.redelegate(id, 0, to, type(uint256).max);
        bytes memory both = abi.encodePacked(id, to);
        uint256 proposal = begin();
        assertEq(vote(alice, proposal, FOR, both), EACH - 900 ether);
        rollTo(900);
        proposal = begin(raise("again"));
        assertEq(vote(alice, proposal, FOR, only(to)), EACH);
        vm.expectRevert(alreadyVoted(alice));
        vote(alice, proposal, FOR, both);
    }

    function test_slashedStakeDoesNotCount() public {
        uint256 id = staked();
        rollTo(600);
        settle(id, 5, 40, 40, 20); // takes all of the bond, and a third of the rest
        uint256 proposal = begin();
        assertEq(vote(alice, proposal, FOR, only(id)), EACH); // the epoch began with it
        rollTo(700);
        proposal = begin(raise("again"));
        assertApproxEqAbs(vote(alice, proposal, FOR, only(id)), EACH - 300 ether, 1);
        assertEq(vote(provider, proposal, FOR, only(id)), EACH - 200 ether);
    }

    /// @dev Behind a commitment that has ended, stake votes as long as it stays.
    function test_stakeBehindAClosedCommitmentCounts() public {
        uint256 id = create(COLLATERAL / 10);
        delegate(alice, id, 100 ether);
        rollTo(500);
        close(id);
        uint256 proposal = begin();
        assertEq(vote(alice, proposal, FOR, only(id)), EACH);
        // The bond was in the provider's hands before the vote began.
        assertEq(vote(provider, proposal, FOR, only(id)), EACH);
    }

    function test_stakeCountsTowardsTheThreshold() public {
        uint256 id = staked();
        vm.prank(alice);
        flt.delegate(bob);
        pass(1);
        Proposal memory p = raise("by stake");
        vm.expectRevert(
            abi.encodeWithSelector(IGovernor.GovernorInsufficientProposerVotes.selector, alice, 900 ether, THRESHOLD)
        );
        proposeWithStake(alice, p, only(id));
        delegate(alice, id, 100 ether);
        rollTo(600);
        pass(1);
        uint256 proposal = proposeWithStake(alice, p, only(id));
        assertEq(dao.proposalProposer(proposal), alice);
        assertEq(proposal, dao.getProposalId(p.targets, p.values, p.calldatas, keccak256(bytes(p.description))));
    }

    function proposeWithStake(address who, Proposal memory p, bytes memory params) private returns (uint256) {
        vm.prank(who);
        return dao.proposeWithStake(p.targets, p.values, p.calldatas, p.description, params);
    }

    function test_refuses_aTokenWithoutVotes() public {
        IDao.Config memory c = daoConfig();
        LastingToken other = new LastingToken();
        vm.mockCall(
            address(staking),
            abi.encodeCall(IStaking.config, ()),
            abi.encode(IStaking.Config({token: address(other), capacity: address(ledger), maxUnits: 1024}))
        );
        vm.expectRevert(abi.encodeWithSelector(IDao.TokenWithoutVotes.selector, address(other)));
        new Dao(c);
    }

    function test_refuses_aTokenThatCountsSeconds() public {
        IDao.Config memory c = daoConfig();
        vm.mockCall(address(flt), abi.encodeWithSignature("clock()"), abi.encode(uint48(1_800_000_000)));
        vm.expectRevert(abi.encodeWithSelector(IDao.TokenWithoutVotes.selector, address(flt)));
        new Dao(c);
    }

    /// @dev Whatever people do between two commitments: all their votes of a block are no more than the tokens that they
    /// have among them.
    /// forge-config: default.fuzz.runs = 200
    function testFuzz_noTokenVotesTwice(uint256 seed) public {
        address[3] memory people = [provider, alice, bob];
        uint256 id = activate();
        uint256 open = create(COLLATERAL / 10);
        bytes memory both = abi.encodePacked(id, open);
        for (uint256 k = 0; k < 40; ++k) {
            seed = uint256(keccak256(abi.encode(seed)));
            act(seed % 4 == 0 ? open : id, people[(seed >> 8) % 3], seed >> 16);
            pass(1 + (seed >> 224) % 30);
            uint256 votes = 0;
            for (uint256 p = 0; p < 3; ++p) {
                votes += dao.getVotesWithParams(people[p], block.number - 1, both);
            }
            assertLe(votes, 3 * EACH);
        }
    }

    function act(uint256 id, address who, uint256 seed) private {
        uint256 amount = 1 + (seed >> 8) % 500 ether;
        uint256 requests = staking.requestCount(id, who);
        uint256 request = requests == 0 ? 0 : (seed >> 128) % requests;
        bytes[6] memory calls;
        calls[0] = abi.encodeCall(IStaking.delegate, (id, amount, 1000));
        calls[1] = abi.encodeCall(IStaking.undelegate, (id, amount));
        calls[2] = abi.encodeCall(IStaking.withdraw, (id, request));
        calls[3] = abi.encodeCall(IStaking.addBond, (id, amount));
        calls[4] = abi.encodeCall(IStaking.redelegate, (id, request, 3 - id, 1000));
        calls[5] = abi.encodeCall(IStaking.close, (id));
        vm.prank(who);
        (bool done,) = address(staking).call(calls[seed % 6]);
        done; // some are refused
    }
}
