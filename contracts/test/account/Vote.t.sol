// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";

import {Dao} from "../../src/dao/Dao.sol";
import {Timelock} from "../../src/dao/Timelock.sol";
import {IDao} from "../../src/interfaces/IDao.sol";
import {IProviderAccount} from "../../src/interfaces/IProviderAccount.sol";
import {AccountTest} from "./AccountTest.sol";

/// @title An account's bond in a vote of the DAO: its owner lets operators cast it, and nothing else of the governor's.
contract VoteTest is AccountTest {
    Dao private dao;
    uint256 private proposal;
    bytes private call;

    /// @dev The test's own tokens propose; the account's bond is all that it has to vote with.
    function setUp() public override {
        super.setUp();
        address governor = vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 1);
        Timelock timelock = new Timelock(1 days, governor, makeAddr("council"));
        dao = new Dao(
            IDao.Config({
                staking: address(staking),
                timelock: address(timelock),
                votingDelay: 5,
                votingPeriod: 50,
                lateQuorumExtension: 10,
                quorumBps: 100,
                proposalThreshold: 1 ether
            })
        );
        flt.delegate(address(this));
        uint256 id = committed();
        vm.roll(block.number + 1);
        proposal = dao.propose(new address[](1), new uint256[](1), new bytes[](1), "");
        vm.roll(block.number + 6);
        call = abi.encodeCall(dao.castVoteWithReasonAndParams, (proposal, 1, "", abi.encodePacked(id)));
    }

    function allow() private {
        vm.prank(owner);
        account.allowCall(address(dao), dao.castVoteWithReasonAndParams.selector);
    }

    function operating(bytes memory data) private view returns (bytes memory) {
        return abi.encodeCall(account.operate, (address(dao), data));
    }

    function test_anOperatorVotesWithTheBond() public {
        allow();
        (bool done, bytes memory result) = calls(operator, operating(call));
        assertTrue(done);
        assertEq(abi.decode(abi.decode(result, (bytes)), (uint256)), BOND);
        (, uint256 inFavour,) = dao.proposalVotes(proposal);
        assertEq(inFavour, BOND);
        assertEq(dao.usedVotes(proposal, address(account)), BOND);
        assertRefused(
            second,
            operating(call),
            abi.encodeWithSelector(IGovernor.GovernorAlreadyCastVote.selector, address(account))
        );
    }

    /// @dev Whoever owns the account or works for it has no votes of its bond: they are the account's.
    function test_nobodyElseVotesWithTheBond() public {
        address[3] memory others = [owner, payee, operator];
        for (uint256 k = 0; k < others.length; ++k) {
            vm.prank(others[k]);
            (bool done, bytes memory reason) = address(dao).call(call);
            assertFalse(done);
            assertEq(
                reason,
                abi.encodeWithSelector(IDao.NothingToVoteWith.selector, others[k], dao.proposalSnapshot(proposal))
            );
        }
    }

    function test_operatorsVoteOnlyIfTheOwnerAllowsIt() public {
        bytes memory refused = abi.encodeWithSelector(
            IProviderAccount.CallNotAllowed.selector, address(dao), dao.castVoteWithReasonAndParams.selector
        );
        assertRefused(operator, operating(call), refused);
        allow();
        vm.prank(owner);
        account.forbidCall(address(dao), dao.castVoteWithReasonAndParams.selector);
        assertRefused(operator, operating(call), refused);
    }

    /// @dev They can propose nothing, and the owner and a thief who are no operators cannot vote.
    function test_aVoteIsAllThatIsAllowed() public {
        allow();
        bytes memory proposing =
            abi.encodeCall(dao.propose, (new address[](1), new uint256[](1), new bytes[](1), "by the account"));
        assertRefused(
            operator,
            operating(proposing),
            abi.encodeWithSelector(IProviderAccount.CallNotAllowed.selector, address(dao), dao.propose.selector)
        );
        assertRefused(thief, operating(call), abi.encodeWithSelector(IProviderAccount.NotOperator.selector, thief));
        assertRefused(owner, operating(call), abi.encodeWithSelector(IProviderAccount.NotOperator.selector, owner));
    }

    /// @dev A lien is on what the account is paid: what was allowed before stays, and the vote is not the lender's.
    function test_aLienLeavesTheVote() public {
        allow();
        takeLien(lender);
        (bool done,) = calls(operator, operating(call));
        assertTrue(done);
    }
}
