// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {Nonces} from "@openzeppelin/contracts/utils/Nonces.sol";
import {Strings} from "@openzeppelin/contracts/utils/Strings.sol";

import {Dao} from "../../src/dao/Dao.sol";
import {IDao} from "../../src/interfaces/IDao.sol";
import {DaoTest} from "./DaoTest.sol";

/// @title What was done to other DAOs, and cannot be done to this one.
contract DaoAttacksTest is DaoTest {
    uint256 private constant KEY = 0xa11ce;
    uint256 private constant HELD = 3e6 ether;

    address private signer = vm.addr(KEY);

    function setUp() public override {
        super.setUp();
        assertTrue(flt.transfer(signer, HELD));
        vm.prank(signer);
        flt.delegate(signer);
        pass(1);
    }

    function digest(bytes32 structHash) private view returns (bytes32) {
        (, string memory name, string memory version, uint256 chain, address contract_,,) = dao.eip712Domain();
        bytes32 domain = keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256(bytes(name)),
                keccak256(bytes(version)),
                chain,
                contract_
            )
        );
        return keccak256(abi.encodePacked("\x19\x01", domain, structHash));
    }

    function sign(uint256 proposal, uint8 support, uint256 nonce, bytes memory params)
        private
        view
        returns (bytes memory)
    {
        bytes32 ballot = keccak256(
            abi.encode(
                dao.EXTENDED_BALLOT_TYPEHASH(), proposal, support, signer, nonce, keccak256(""), keccak256(params)
            )
        );
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(KEY, digest(ballot));
        return abi.encodePacked(r, s, v);
    }

    function voteSigned(uint256 proposal, uint8 support, bytes memory params, bytes memory signature)
        private
        returns (uint256)
    {
        vm.prank(stranger);
        return dao.castVoteWithReasonAndParamsBySig(proposal, support, signer, "", params, signature);
    }

    function refused() private view returns (bytes memory) {
        return abi.encodeWithSelector(IGovernor.GovernorInvalidSignature.selector, signer);
    }

    /// @dev Whoever sees a signed part of a vote could send it until the whole is used.
    function test_aSignedFractionIsCountedOnce() public {
        uint256 proposal = begin();
        bytes memory params = fraction(0, 1e6 ether, 0);
        bytes memory signature = sign(proposal, FRACTIONAL, dao.nonces(signer), params);
        assertEq(voteSigned(proposal, FRACTIONAL, params, signature), 1e6 ether);
        vm.expectRevert(refused());
        voteSigned(proposal, FRACTIONAL, params, signature);
        assertVotes(proposal, 0, 1e6 ether, 0);
        assertEq(dao.usedVotes(proposal, signer), 1e6 ether);
    }

    /// @dev Votes on two proposals can be signed at the same time, and sent in any order.
    function test_aFractionSignedForAProposalIsCountedOnce() public {
        uint256 first = propose(alice, raise("first"));
        uint256 second = propose(alice, raise("second"));
        pass(VOTING_DELAY + 1);
        bytes memory params = fraction(1e6 ether, 0, 0);
        // forge-lint: disable-next-line(unsafe-typecast)
        bytes memory one = sign(first, FRACTIONAL, dao.nonces(signer, uint192(first)), params);
        // forge-lint: disable-next-line(unsafe-typecast)
        bytes memory two = sign(second, FRACTIONAL, dao.nonces(signer, uint192(second)), params);
        voteSigned(second, FRACTIONAL, params, two);
        voteSigned(first, FRACTIONAL, params, one);
        vm.expectRevert(refused());
        voteSigned(first, FRACTIONAL, params, one);
        vm.expectRevert(refused());
        voteSigned(second, FRACTIONAL, params, two);
    }

    function test_aSignatureIsOfItsCommitmentsToo() public {
        uint256 proposal = begin();
        bytes memory signature = sign(proposal, FOR, dao.nonces(signer), abi.encodePacked(uint256(1)));
        vm.expectRevert(refused());
        voteSigned(proposal, FOR, abi.encodePacked(uint256(2)), signature);
    }

    /// @dev Tokens that come after the snapshot, a loan of the block among them, do not vote.
    function test_tokensGotAfterTheSnapshotDoNotVote() public {
        uint256 proposal = propose(alice, raise(""));
        rollTo(dao.proposalSnapshot(proposal) + 1);
        assertTrue(flt.transfer(stranger, 5e8 ether));
        vm.prank(stranger);
        flt.delegate(stranger);
        vm.expectRevert(
            abi.encodeWithSelector(IDao.NothingToVoteWith.selector, stranger, dao.proposalSnapshot(proposal))
        );
        vote(stranger, proposal, FOR);
    }

    /// @dev In the block of the snapshot itself the vote has not begun: what is borrowed in it is not there when it ends.
    function test_nobodyVotesInTheBlockOfTheSnapshot() public {
        uint256 proposal = propose(alice, raise(""));
        rollTo(dao.proposalSnapshot(proposal));
        vm.expectRevert(inState(proposal, IGovernor.ProposalState.Pending, IGovernor.ProposalState.Active));
        vote(whale, proposal, FOR);
    }

    function test_aQuorumThatComesLateExtendsTheVoteOnce() public {
        uint256 proposal = begin();
        uint256 deadline = dao.proposalDeadline(proposal);
        rollTo(deadline);
        vote(whale, proposal, FRACTIONAL, fraction(0, QUORUM, 0));
        uint256 extended = deadline + EXTENSION;
        assertEq(dao.proposalDeadline(proposal), extended);
        // More votes for it, again at the end, move nothing.
        rollTo(extended);
        vote(whale, proposal, FRACTIONAL, fraction(0, 1e6 ether, 0));
        assertEq(dao.proposalDeadline(proposal), extended);
        rollTo(extended + 1);
        assertState(proposal, IGovernor.ProposalState.Succeeded);
    }

    function test_thereIsTimeToAnswerALateQuorum() public {
        uint256 proposal = begin();
        rollTo(dao.proposalDeadline(proposal));
        vote(whale, proposal, FRACTIONAL, fraction(0, QUORUM, 0));
        pass(1);
        vote(alice, proposal, AGAINST);
        vote(whale, proposal, AGAINST); // what it has left
        rollTo(dao.proposalDeadline(proposal) + 1);
        assertState(proposal, IGovernor.ProposalState.Defeated);
    }

    /// @dev With its proposer's address at its end, a proposal is nobody else's: a stranger could cancel its own copy.
    function test_aProposalCannotBeTakenByWhoSeesIt() public {
        Proposal memory p = raise(string.concat("raise the bounty\n#proposer=", Strings.toHexString(alice)));
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorRestrictedProposer.selector, bob));
        propose(bob, p);
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorRestrictedProposer.selector, bob));
        vm.prank(bob);
        dao.proposeWithStake(p.targets, p.values, p.calldatas, p.description, "");
        uint256 id = propose(alice, p);
        assertEq(dao.proposalProposer(id), alice);
    }

    function test_onlyItsProposerWithdrawsAProposalAndOnlyBeforeTheVote() public {
        Proposal memory p = raise("");
        uint256 id = propose(alice, p);
        bytes32 hash = keccak256(bytes(p.description));
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorUnableToCancel.selector, id, bob));
        vm.prank(bob);
        dao.cancel(p.targets, p.values, p.calldatas, hash);
        pass(VOTING_DELAY + 1);
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorUnableToCancel.selector, id, alice));
        vm.prank(alice);
        dao.cancel(p.targets, p.values, p.calldatas, hash);
    }

    /// @dev A vote in which another quorum, another period or another threshold is decided, and one that runs beside it.
    function test_aVoteThatRunsKeepsItsRules() public {
        Proposal memory change;
        change.targets = new address[](3);
        change.values = new uint256[](3);
        change.calldatas = new bytes[](3);
        for (uint256 k = 0; k < 3; ++k) {
            change.targets[k] = address(dao);
        }
        change.calldatas[0] = abi.encodeCall(dao.updateQuorumNumerator, (5000));
        change.calldatas[1] = abi.encodeCall(dao.setVotingPeriod, (1));
        change.calldatas[2] = abi.encodeCall(dao.setVotingDelay, (1));
        uint256 changing = begin(change);
        vote(whale, changing, FOR);
        rollTo(dao.proposalDeadline(changing) + 1);
        queue(change);
        vm.warp(block.timestamp + TIMELOCK_DELAY);

        uint256 running = begin();
        uint256 deadline = dao.proposalDeadline(running);
        execute(change);
        assertEq(dao.quorumNumerator(), 5000);
        assertEq(dao.quorum(dao.proposalSnapshot(running)), QUORUM);
        assertEq(dao.proposalDeadline(running), deadline);
        vote(whale, running, FOR);
        rollTo(deadline + 1);
        assertState(running, IGovernor.ProposalState.Succeeded);

        // What comes after has the new ones.
        uint256 next = propose(alice, raise("again"));
        assertEq(dao.proposalSnapshot(next), block.number + 1);
        assertEq(dao.proposalDeadline(next), block.number + 2);
    }

    function test_aProposalWithoutAQuorumFails() public {
        uint256 proposal = begin();
        vote(signer, proposal, FOR);
        rollTo(dao.proposalDeadline(proposal) + 1);
        assertState(proposal, IGovernor.ProposalState.Defeated);
    }

    /// @dev Abstaining makes a quorum, and against does not: whoever is against may stay away.
    function test_whatCountsTowardsTheQuorum() public {
        uint256 first = propose(alice, raise("first"));
        uint256 second = propose(alice, raise("second"));
        pass(VOTING_DELAY + 1);
        vote(whale, first, ABSTAIN);
        vote(alice, first, FOR);
        vote(whale, second, FRACTIONAL, fraction(QUORUM - 1, 0, 0));
        vote(whale, second, FRACTIONAL, fraction(0, QUORUM - 1, 0));
        vote(alice, second, FOR);
        rollTo(dao.proposalDeadline(first) + 1);
        assertState(first, IGovernor.ProposalState.Succeeded);
        assertState(second, IGovernor.ProposalState.Succeeded);

        uint256 third = begin(raise("third"));
        vote(whale, third, FRACTIONAL, fraction(2, QUORUM - 1, 0));
        rollTo(dao.proposalDeadline(third) + 1);
        assertState(third, IGovernor.ProposalState.Defeated);
    }

    function test_nobodyChangesTheSettingsButAProposal() public {
        bytes[6] memory calls;
        calls[0] = abi.encodeCall(dao.updateQuorumNumerator, (200));
        calls[1] = abi.encodeCall(dao.setVotingPeriod, (1));
        calls[2] = abi.encodeCall(dao.setVotingDelay, (1));
        calls[3] = abi.encodeCall(dao.setProposalThreshold, (1));
        calls[4] = abi.encodeCall(dao.setLateQuorumVoteExtension, (1));
        calls[5] = abi.encodeCall(dao.relay, (address(flt), 0, ""));
        address[2] memory who = [council, whale];
        for (uint256 k = 0; k < calls.length; ++k) {
            for (uint256 w = 0; w < who.length; ++w) {
                vm.prank(who[w]);
                (bool done, bytes memory reason) = address(dao).call(calls[k]);
                assertFalse(done);
                assertEq(reason, abi.encodeWithSelector(IGovernor.GovernorOnlyExecutor.selector, who[w]));
            }
        }
    }
}
