// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";

import {Council} from "../../src/dao/Council.sol";
import {ICouncil} from "../../src/interfaces/ICouncil.sol";
import {IStaking} from "../../src/interfaces/IStaking.sol";
import {SecondsToken} from "../doubles/SecondsToken.sol";
import {CouncilTest} from "./CouncilTest.sol";

/// @title What a council can be made of, and who governs it.
contract CouncilDeploymentTest is CouncilTest {
    function make(ICouncil.Config memory c, ICouncil.Rules memory r, address[7] memory members) external {
        new Council(c, r, members, address(authority));
    }

    function refuseConfig(ICouncil.Config memory c, string memory field) private {
        address[7] memory members = first();
        vm.expectRevert(abi.encodeWithSelector(ICouncil.InvalidConfig.selector, field));
        this.make(c, rules(), members);
    }

    function refuseRules(ICouncil.Rules memory r, string memory field) private {
        bytes memory reason = abi.encodeWithSelector(ICouncil.InvalidConfig.selector, field);
        vm.expectRevert(reason);
        vm.prank(dao);
        council.setRules(r);
        ICouncil.Config memory c = config();
        address[7] memory members = first();
        vm.expectRevert(reason);
        this.make(c, r, members);
    }

    function test_saysWhatItWasMadeOf() public {
        assertEq(abi.encode(council.config()), abi.encode(config()));
        assertEq(abi.encode(council.rules()), abi.encode(rules()));
        assertEq(abi.encode(council.members()), abi.encode(first()));
        assertEq(council.authority(), address(authority));
        assertEq(council.sitting(), 7);
        assertEq(council.needed(), 4);
        assertEq(council.nextDue(), START + ELECTION);
        assertEq(council.electionCount(), 0);
        vm.expectEmit();
        emit ICouncil.Configured(config(), rules(), first(), address(authority));
        new Council(config(), rules(), first(), address(authority));
    }

    function test_refuses_contractsThatAreNotThere() public {
        ICouncil.Config memory c = config();
        c.token = stranger;
        refuseConfig(c, "token");
        c = config();
        c.governor = address(0);
        refuseConfig(c, "governor");
        c = config();
        c.staking = address(0);
        refuseConfig(c, "staking");
        c = config();
        c.capacity = address(0);
        refuseConfig(c, "capacity");
        c = config();
        c.timelock = address(0);
        refuseConfig(c, "timelock");
        c = config();
        address[7] memory members = first();
        vm.expectRevert(abi.encodeWithSelector(ICouncil.InvalidConfig.selector, "authority"));
        new Council(c, rules(), members, stranger);
    }

    /// @dev Blocks would be compared with seconds.
    function test_refuses_aTokenWhoseVotesAreBySeconds() public {
        vm.warp(1e9);
        ICouncil.Config memory c = config();
        c.token = address(new SecondsToken());
        refuseConfig(c, "token");
    }

    function test_refuses_timesOutOfBounds() public {
        ICouncil.Config memory c = config();
        c.electionBlocks = 63;
        refuseConfig(c, "electionBlocks");
        c = config();
        c.pauseBlocks = 0;
        refuseConfig(c, "pauseBlocks");
        c.pauseBlocks = ELECTION / 8 + 1;
        refuseConfig(c, "pauseBlocks");
        c = config();
        c.actionBlocks = 0;
        refuseConfig(c, "actionBlocks");
        c.actionBlocks = ELECTION / 8 + 1;
        refuseConfig(c, "actionBlocks");
        c.actionBlocks = ELECTION / 8;
        c.pauseBlocks = ELECTION / 8;
        this.make(c, rules(), first());
    }

    /// @dev A minority must not act, and one lost key must not keep the others from acting.
    function test_refuses_approvalsByAMinorityOrByAll() public {
        ICouncil.Config memory c = config();
        c.approvals = 3;
        refuseConfig(c, "approvals");
        c.approvals = 7;
        refuseConfig(c, "approvals");
        c.approvals = 6;
        this.make(c, rules(), first());
    }

    function test_refuses_membersWhoAreTooFewOrTwice() public {
        address[7] memory members = first();
        members[6] = members[0];
        ICouncil.Config memory c = config();
        vm.expectRevert(abi.encodeWithSelector(ICouncil.AlreadyAMember.selector, members[0]));
        this.make(c, rules(), members);
        (members[6], members[5], members[0]) = (address(0), address(0), address(0));
        this.make(c, rules(), members);
        members[1] = address(0);
        vm.expectRevert(abi.encodeWithSelector(ICouncil.InvalidConfig.selector, "members"));
        this.make(c, rules(), members);
    }

    function test_setRules_withinBounds() public {
        ICouncil.Rules memory r = rules();
        r.noticeBlocks = 99;
        refuseRules(r, "noticeBlocks");
        r = rules();
        r.nominationBlocks = 99;
        refuseRules(r, "nominationBlocks");
        r = rules();
        r.votingBlocks = 99;
        refuseRules(r, "votingBlocks");
        r.votingBlocks = ELECTION / 2 - NOTICE - NOMINATION + 1;
        refuseRules(r, "votingBlocks");
        (r.noticeBlocks, r.nominationBlocks, r.votingBlocks) = (type(uint32).max, type(uint32).max, type(uint32).max);
        refuseRules(r, "votingBlocks");
        r = rules();
        r.supportBps = 9;
        refuseRules(r, "supportBps");
        r.supportBps = 501;
        refuseRules(r, "supportBps");
        r = ICouncil.Rules(100, 100, ELECTION / 2 - 200, 500);
        vm.expectEmit();
        emit ICouncil.RulesSet(r);
        vm.prank(dao);
        council.setRules(r);
        assertEq(abi.encode(council.rules()), abi.encode(r));
    }

    function test_onlyTheGovernorGovernsIt() public {
        address[4] memory others = [stranger, alice, member(0), address(council)];
        address who = member(1);
        for (uint256 k = 0; k < others.length; ++k) {
            vm.startPrank(others[k]);
            vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, others[k]));
            council.setRules(rules());
            vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, others[k]));
            council.remove(who);
            vm.stopPrank();
        }
        uint64 role = authority.GOVERNOR();
        assertEq(authority.getTargetFunctionRole(address(council), ICouncil.setRules.selector), role);
        assertEq(authority.getTargetFunctionRole(address(council), ICouncil.remove.selector), role);
        vm.prank(dao);
        authority.grantRole(role, stranger, 0);
        vm.prank(stranger);
        council.remove(who);
        assertNotSitting(who);
    }

    /// @dev What the council has in the authority is what its powers need, and no more.
    function test_itsRoles() public {
        uint64[6] memory roles = [
            authority.ADMIN_ROLE(),
            authority.GOVERNOR(),
            authority.GUARDIAN(),
            authority.LEASE_MARKET(),
            authority.COUNCIL(),
            authority.PAUSE_ENDER()
        ];
        bool[6] memory has = [false, false, true, false, true, true];
        for (uint256 k = 0; k < roles.length; ++k) {
            (bool is_,) = authority.hasRole(roles[k], address(council));
            assertEq(is_, has[k]);
        }
        assertEq(authority.getTargetFunctionRole(address(staking), IStaking.unpause.selector), roles[5]);
        assertEq(authority.getRoleGuardian(roles[5]), roles[2]);
        (bool ends,) = authority.hasRole(roles[5], dao);
        assertTrue(ends);
    }
}
