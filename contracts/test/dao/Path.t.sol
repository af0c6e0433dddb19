// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";
import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {GovernorPreventLateQuorum} from "@openzeppelin/contracts/governance/extensions/GovernorPreventLateQuorum.sol";

import {Authority} from "../../src/Authority.sol";
import {Dao} from "../../src/dao/Dao.sol";
import {Timelock} from "../../src/dao/Timelock.sol";
import {IDao} from "../../src/interfaces/IDao.sol";
import {IStaking} from "../../src/interfaces/IStaking.sol";
import {DaoTest} from "./DaoTest.sol";

/// @title From a proposal to what it does, and who can stop it; the bounds of what it may set.
contract DaoPathTest is DaoTest {
    /// @dev Of the timelock: what the governor has queued.
    function operationOf(Proposal memory p) private view returns (bytes32) {
        bytes32 salt = bytes20(address(dao)) ^ keccak256(bytes(p.description));
        return timelock.hashOperationBatch(p.targets, p.values, p.calldatas, 0, salt);
    }

    function test_aProposalChangesTheRules() public {
        Proposal memory p = raise("raise the bounty");
        uint256 id = propose(alice, p);
        assertState(id, IGovernor.ProposalState.Pending);
        pass(VOTING_DELAY + 1);
        assertState(id, IGovernor.ProposalState.Active);
        vote(whale, id, FOR);
        rollTo(dao.proposalDeadline(id) + 1);
        assertState(id, IGovernor.ProposalState.Succeeded);
        queue(p);
        assertState(id, IGovernor.ProposalState.Queued);
        assertEq(dao.proposalEta(id), block.timestamp + TIMELOCK_DELAY);

        vm.warp(block.timestamp + TIMELOCK_DELAY - 1);
        vm.expectPartialRevert(TimelockController.TimelockUnexpectedOperationState.selector);
        execute(p);
        vm.warp(block.timestamp + 1);
        vm.prank(stranger); // anybody
        execute(p);
        assertState(id, IGovernor.ProposalState.Executed);
        uint256 epoch = ledger.currentEpoch();
        assertEq(staking.parametersAt(epoch).bountyBps, rules.bountyBps);
        assertEq(staking.parametersAt(epoch + 1).bountyBps, 700);
    }

    function test_theTimelockGoverns() public {
        address holder = makeAddr("new treasury");
        enact(single(address(staking), abi.encodeCall(IStaking.setTreasury, (holder)), "treasury"));
        assertEq(staking.treasuryAt(ledger.currentEpoch() + 1), holder);

        // And gives and takes roles.
        address next = makeAddr("next guardian");
        uint64 guardian_ = authority.GUARDIAN();
        enact(single(address(authority), abi.encodeCall(authority.grantRole, (guardian_, next, 0)), "guardian"));
        vm.prank(next);
        staking.pause();
        enact(single(address(staking), abi.encodeCall(IStaking.unpause, ()), "unpause"));
    }

    function test_nobodyElseGoverns() public {
        address[4] memory others = [council, whale, address(dao), address(this)];
        uint256 delay = timelock.getMinDelay();
        for (uint256 k = 0; k < others.length; ++k) {
            vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, others[k]));
            vm.prank(others[k]);
            staking.setTreasury(others[k]);
            vm.expectPartialRevert(IAccessControl.AccessControlUnauthorizedAccount.selector);
            vm.prank(others[k]);
            timelock.grantRole(0, others[k]);
            if (others[k] == address(dao)) continue;
            vm.expectPartialRevert(IAccessControl.AccessControlUnauthorizedAccount.selector);
            vm.prank(others[k]);
            timelock.schedule(address(staking), 0, "", 0, 0, delay);
        }
    }

    function test_theCouncilCancelsWhatWaits() public {
        Proposal memory p = raise("");
        uint256 id = begin(p);
        vote(whale, id, FOR);
        rollTo(dao.proposalDeadline(id) + 1);
        queue(p);
        bytes32 operation = operationOf(p);
        vm.expectPartialRevert(IAccessControl.AccessControlUnauthorizedAccount.selector);
        vm.prank(alice);
        timelock.cancel(operation);
        vm.prank(council);
        timelock.cancel(operation);
        assertState(id, IGovernor.ProposalState.Canceled);
        vm.warp(block.timestamp + TIMELOCK_DELAY);
        vm.expectRevert();
        execute(p);
    }

    function test_theCouncilCannotProposeOrAct() public view {
        assertTrue(timelock.hasRole(timelock.CANCELLER_ROLE(), council));
        assertFalse(timelock.hasRole(timelock.PROPOSER_ROLE(), council));
        assertFalse(timelock.hasRole(timelock.DEFAULT_ADMIN_ROLE(), council));
        assertFalse(timelock.hasRole(timelock.DEFAULT_ADMIN_ROLE(), address(this)));
        assertTrue(timelock.hasRole(timelock.DEFAULT_ADMIN_ROLE(), address(timelock)));
        assertTrue(timelock.hasRole(timelock.EXECUTOR_ROLE(), address(0)));
        assertTrue(timelock.hasRole(timelock.PROPOSER_ROLE(), address(dao)));
        assertTrue(timelock.hasRole(timelock.CANCELLER_ROLE(), address(dao)));
    }

    function test_theTimelocksDelayHasBounds() public {
        uint256 most = timelock.MAX_DELAY();
        assertEq(most, authority.MAX_DELAY());
        uint256[2] memory wrong = [uint256(0), most + 1];
        for (uint256 k = 0; k < 2; ++k) {
            bytes memory reason = abi.encodeWithSelector(Timelock.DelayOutOfBounds.selector, wrong[k], most);
            vm.expectRevert(reason);
            new Timelock(wrong[k], address(dao), council);
            vm.prank(address(timelock));
            vm.expectRevert(reason);
            timelock.updateDelay(wrong[k]);
        }
        vm.expectRevert(abi.encodeWithSelector(TimelockController.TimelockUnauthorizedCaller.selector, council));
        vm.prank(council);
        timelock.updateDelay(1);
        enact(single(address(timelock), abi.encodeCall(timelock.updateDelay, (most)), "slow"));
        assertEq(timelock.getMinDelay(), most);
    }

    function outOfBounds(string memory setting, uint256 value, uint256 least, uint256 most)
        private
        pure
        returns (bytes memory)
    {
        return abi.encodeWithSelector(IDao.SettingOutOfBounds.selector, setting, value, least, most);
    }

    function refuse(IDao.Config memory c, bytes memory reason) private {
        vm.expectRevert(reason);
        new Dao(c);
    }

    function test_theSettingsHaveBounds() public {
        IDao.Config memory c = daoConfig();
        c.votingDelay = 2 ** 22 + 1;
        refuse(c, outOfBounds("votingDelay", 2 ** 22 + 1, 0, 2 ** 22));
        c = daoConfig();
        c.votingPeriod = 2 ** 22 + 1;
        refuse(c, outOfBounds("votingPeriod", 2 ** 22 + 1, 1, 2 ** 22));
        c.votingPeriod = 0;
        refuse(c, outOfBounds("votingPeriod", 0, 1, 2 ** 22));
        c = daoConfig();
        c.proposalThreshold = 1e7 ether + 1;
        refuse(c, outOfBounds("proposalThreshold", 1e7 ether + 1, 0, 1e7 ether));
        c = daoConfig();
        c.quorumBps = 5001;
        refuse(c, outOfBounds("quorumBps", 5001, 100, 5000));
        c.quorumBps = 99;
        refuse(c, outOfBounds("quorumBps", 99, 100, 5000));
        c = daoConfig();
        c.lateQuorumExtension = VOTING_PERIOD + 1;
        refuse(
            c,
            abi.encodeWithSelector(
                GovernorPreventLateQuorum.GovernorPreventLateQuorumVoteExtensionTooLarge.selector,
                VOTING_PERIOD + 1,
                VOTING_PERIOD
            )
        );
        c = daoConfig();
        (c.votingDelay, c.votingPeriod, c.lateQuorumExtension) = (2 ** 22, 2 ** 22, 2 ** 22);
        (c.quorumBps, c.proposalThreshold) = (5000, 1e7 ether);
        new Dao(c);
    }

    /// @dev A proposal that would leave a DAO without a way back does nothing.
    function test_aProposalCannotSetWhatIsOutOfBounds() public {
        Proposal memory p = single(address(dao), abi.encodeCall(dao.setVotingPeriod, (2 ** 22 + 1)), "");
        uint256 id = begin(p);
        vote(whale, id, FOR);
        rollTo(dao.proposalDeadline(id) + 1);
        queue(p);
        vm.warp(block.timestamp + TIMELOCK_DELAY);
        vm.expectRevert(outOfBounds("votingPeriod", 2 ** 22 + 1, 1, 2 ** 22));
        execute(p);
        assertState(id, IGovernor.ProposalState.Queued);
    }

    /// @dev Another timelock could have no delay at all, or one of a century.
    function test_noProposalReplacesTheTimelock() public {
        address[] memory nobody = new address[](0);
        TimelockController other = new TimelockController(36_500 days, nobody, nobody, address(0));
        Proposal memory p = single(address(dao), abi.encodeCall(dao.updateTimelock, (other)), "");
        uint256 id = begin(p);
        vote(whale, id, FOR);
        rollTo(dao.proposalDeadline(id) + 1);
        queue(p);
        vm.warp(block.timestamp + TIMELOCK_DELAY);
        vm.expectRevert(IDao.TimelockIsFixed.selector);
        execute(p);
        assertEq(dao.timelock(), address(timelock));
    }

    function test_theThresholdIsOfVotesBeforeTheProposal() public {
        vm.prank(alice);
        assertTrue(flt.transfer(stranger, THRESHOLD));
        vm.prank(stranger);
        flt.delegate(stranger);
        Proposal memory p = raise("");
        vm.expectRevert(
            abi.encodeWithSelector(IGovernor.GovernorInsufficientProposerVotes.selector, stranger, 0, THRESHOLD)
        );
        propose(stranger, p);
        pass(1);
        propose(stranger, p);
    }
}
