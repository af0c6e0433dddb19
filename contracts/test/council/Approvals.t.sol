// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ICouncil} from "../../src/interfaces/ICouncil.sol";
import {CouncilTest} from "./CouncilTest.sol";

/// @title Acting together. What the members do in these tests is to cancel an operation of the timelock.
contract CouncilApprovalsTest is CouncilTest {
    bytes32 private operation;
    bytes private call;
    bytes32 private action;

    function setUp() public override {
        super.setUp();
        operation = schedule(1);
        (uint256 nonce, uint256 expiry) = terms();
        call = abi.encodeCall(council.cancelOperation, (operation, nonce, expiry));
        action = keccak256(call);
    }

    function schedule(uint256 salt) private returns (bytes32) {
        vm.prank(dao);
        timelock.schedule(stranger, 0, "", 0, bytes32(salt), 1 days);
        return timelock.hashOperation(stranger, 0, "", 0, bytes32(salt));
    }

    function test_theLastApprovalNeededDoesIt() public {
        for (uint256 seat = 0; seat < 3; ++seat) {
            vm.expectEmit();
            emit ICouncil.Approved(action, member(seat), seat + 1, 4, call);
            call_(member(seat), call);
            assertTrue(council.hasApproved(action, member(seat)));
        }
        assertTrue(timelock.isOperationPending(operation));
        (uint256 approvals, bool executed) = council.actionOf(action);
        assertEq(approvals, 3);
        assertFalse(executed);
        vm.expectEmit();
        emit ICouncil.Executed(action);
        call_(member(6), call);
        assertFalse(timelock.isOperationPending(operation));
        (approvals, executed) = council.actionOf(action);
        assertEq(approvals, 4);
        assertTrue(executed);
    }

    function test_refuses_whoIsNoMember() public {
        address[3] memory others = [stranger, dao, alice];
        for (uint256 k = 0; k < others.length; ++k) {
            refuse(others[k], call, abi.encodeWithSelector(ICouncil.NotAMember.selector, others[k]));
        }
    }

    function test_aMemberApprovesOnce() public {
        call_(member(0), call);
        refuse(member(0), call, abi.encodeWithSelector(ICouncil.AlreadyApproved.selector, action, member(0)));
        (uint256 approvals,) = council.actionOf(action);
        assertEq(approvals, 1);
    }

    /// @dev The operation is scheduled again: what the members approved once does not cancel it again.
    function test_anActionIsNotReplayed() public {
        approve(call, 0, 4);
        schedule(1);
        for (uint256 seat = 0; seat < 7; ++seat) {
            refuse(member(seat), call, abi.encodeWithSelector(ICouncil.AlreadyExecuted.selector, action));
        }
        assertTrue(timelock.isOperationPending(operation));
        (uint256 nonce, uint256 expiry) = terms();
        approve(abi.encodeCall(council.cancelOperation, (operation, nonce, expiry)), 1, 5);
        assertFalse(timelock.isOperationPending(operation));
    }

    /// @dev Approvals of one call are none of another, whatever differs.
    function test_approvalsAreOfTheExactCall() public {
        approve(call, 0, 3);
        (uint256 nonce,) = terms();
        bytes[3] memory others = [
            abi.encodeCall(council.cancelOperation, (schedule(2), 1, block.number + ACTION)),
            abi.encodeCall(council.cancelOperation, (operation, nonce, block.number + ACTION)),
            abi.encodeCall(council.cancelOperation, (operation, 1, block.number + ACTION - 1))
        ];
        for (uint256 k = 0; k < others.length; ++k) {
            call_(member(3), others[k]);
            (uint256 approvals,) = council.actionOf(keccak256(others[k]));
            assertEq(approvals, 1);
        }
        assertTrue(timelock.isOperationPending(operation));
    }

    function test_anActionExpires() public {
        approve(call, 0, 3);
        vm.roll(block.number + ACTION);
        uint256 expiry = block.number;
        vm.roll(block.number + 1);
        refuse(member(3), call, abi.encodeWithSelector(ICouncil.InvalidExpiry.selector, expiry, block.number + ACTION));
        vm.roll(block.number - 1);
        call_(member(3), call);
        assertFalse(timelock.isOperationPending(operation));
    }

    /// @dev Approvals given once do not lie about for years.
    function test_refuses_anExpiryFarAway() public {
        uint256 most = block.number + ACTION;
        bytes memory late = abi.encodeCall(council.cancelOperation, (operation, 1, most + 1));
        refuse(member(0), late, abi.encodeWithSelector(ICouncil.InvalidExpiry.selector, most + 1, most));
        late = abi.encodeCall(council.cancelOperation, (operation, 1, type(uint256).max));
        refuse(member(0), late, abi.encodeWithSelector(ICouncil.InvalidExpiry.selector, type(uint256).max, most));
    }

    /// @dev Who has left, by itself or by a vote, has no say in what is done after.
    function test_approvalsOfWhoHasLeftDoNotCount() public {
        approve(call, 0, 3);
        vm.prank(member(0));
        council.resign();
        remove(member(1));
        (uint256 approvals,) = council.actionOf(action);
        assertEq(approvals, 1);
        assertFalse(council.hasApproved(action, member(0)));
        call_(member(3), call);
        call_(member(4), call);
        assertTrue(timelock.isOperationPending(operation));
        refuse(member(0), call, abi.encodeWithSelector(ICouncil.NotAMember.selector, member(0)));
        call_(member(5), call);
        assertFalse(timelock.isOperationPending(operation));
    }

    /// @dev A seat's new member has not approved what the one before it did.
    function test_approvalsDoNotPassToASuccessor() public {
        beginNominations();
        stand(newcomer(0));
        goToTheEnd();
        (uint256 nonce, uint256 expiry) = terms();
        call = abi.encodeCall(council.cancelOperation, (operation, nonce, expiry));
        action = keccak256(call);
        approve(call, 0, 3);
        council.finishElection();
        assertEq(seatOf(newcomer(0)), 0);
        assertFalse(council.hasApproved(action, newcomer(0)));
        call_(member(3), call);
        assertTrue(timelock.isOperationPending(operation));
        call_(newcomer(0), call);
        assertFalse(timelock.isOperationPending(operation));
    }

    /// @dev With fewer members than an action needs, it needs all of them: the council can act as long as anybody sits.
    function test_aCouncilOfThreeActsWithAll() public {
        approve(call, 0, 2);
        for (uint256 seat = 3; seat < 7; ++seat) {
            vm.prank(member(seat));
            council.resign();
        }
        assertEq(council.needed(), 3);
        refuse(member(0), call, abi.encodeWithSelector(ICouncil.AlreadyApproved.selector, action, member(0)));
        // With one less, both that are left have approved already: either does it by approving again.
        vm.prank(member(2));
        council.resign();
        call_(member(0), call);
        assertFalse(timelock.isOperationPending(operation));
    }

    function test_nobodyActsForAnEmptyCouncil() public {
        for (uint256 seat = 0; seat < 7; ++seat) {
            remove(member(seat));
        }
        assertEq(council.needed(), 0);
        refuse(member(0), call, abi.encodeWithSelector(ICouncil.NotAMember.selector, member(0)));
        refuse(stranger, call, abi.encodeWithSelector(ICouncil.NotAMember.selector, stranger));
        refuse(address(0), call, abi.encodeWithSelector(ICouncil.NotAMember.selector, address(0)));
        // The next election seats new members.
        beginNominations();
        for (uint256 k = 0; k < 4; ++k) {
            stand(newcomer(k));
        }
        finish();
        assertEq(council.sitting(), 4);
        assertEq(council.needed(), 4);
    }

    /// @dev What fails has not been done, and the approval with which it failed was not given.
    function test_anActionThatFailsCanBeDoneLater() public {
        vm.prank(address(council));
        timelock.cancel(operation);
        approve(call, 0, 3);
        vm.prank(member(3));
        (bool done,) = address(council).call(call);
        assertFalse(done);
        assertFalse(council.hasApproved(action, member(3)));
        schedule(1);
        call_(member(3), call);
        assertFalse(timelock.isOperationPending(operation));
    }
}
