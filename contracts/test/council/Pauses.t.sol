// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Pausable} from "@openzeppelin/contracts/utils/Pausable.sol";

import {ICouncil} from "../../src/interfaces/ICouncil.sol";
import {CouncilTest} from "./CouncilTest.sol";

/// @title A pause of the council's comes to an end, whatever the council does.
contract CouncilPausesTest is CouncilTest {
    function pause() private {
        (uint256 nonce, uint256 expiry) = terms();
        approve(abi.encodeCall(council.pause, (nonce, expiry)), 0, 4);
    }

    function refusePause(bytes memory reason) private {
        (uint256 nonce, uint256 expiry) = terms();
        bytes memory call = abi.encodeCall(council.pause, (nonce, expiry));
        approve(call, 0, 3);
        refuse(member(3), call, reason);
    }

    function test_anybodyEndsItWhenItIsOver() public {
        vm.expectRevert(abi.encodeWithSelector(ICouncil.NoPause.selector));
        council.endPause();
        uint256 end = block.number + PAUSE;
        (uint256 nonce, uint256 expiry) = terms();
        bytes memory call = abi.encodeCall(council.pause, (nonce, expiry));
        approve(call, 0, 3);
        vm.expectEmit();
        emit ICouncil.PauseBegun(end);
        call_(member(3), call);
        assertTrue(staking.paused());
        (bool runs, uint256 until, uint256 next) = council.pauseState();
        assertTrue(runs);
        assertEq(until, end);
        assertEq(next, end + PAUSE);
        vm.roll(end - 1);
        vm.expectRevert(abi.encodeWithSelector(ICouncil.PauseNotOver.selector, end));
        council.endPause();
        vm.roll(end);
        vm.expectEmit();
        emit ICouncil.PauseEnded(end + PAUSE);
        vm.prank(stranger);
        council.endPause();
        assertFalse(staking.paused());
        vm.expectRevert(abi.encodeWithSelector(ICouncil.NoPause.selector));
        council.endPause();
    }

    /// @dev Pauses that follow each other would be one without an end.
    function test_notAgainBeforeAsMuchTimeHasPassed() public {
        pause();
        uint256 end = block.number + PAUSE;
        refusePause(abi.encodeWithSelector(ICouncil.PausedLately.selector, end + PAUSE));
        // Ended late, it still counts as long as it was meant to.
        vm.roll(end + 10);
        council.endPause();
        refusePause(abi.encodeWithSelector(ICouncil.PausedLately.selector, end + PAUSE));
        vm.roll(end + PAUSE - 1);
        refusePause(abi.encodeWithSelector(ICouncil.PausedLately.selector, end + PAUSE));
        vm.roll(end + PAUSE);
        pause();
        assertTrue(staking.paused());
    }

    function test_theCouncilEndsItEarlier() public {
        pause();
        vm.roll(block.number + 10);
        (uint256 nonce, uint256 expiry) = terms();
        approve(abi.encodeCall(council.unpause, (nonce, expiry)), 3, 7);
        assertFalse(staking.paused());
        uint256 next = block.number + PAUSE;
        refusePause(abi.encodeWithSelector(ICouncil.PausedLately.selector, next));
        vm.roll(next);
        pause();
        assertTrue(staking.paused());
    }

    /// @dev The council ends no pause but its own.
    function test_refuses_toEndAnothersPause() public {
        uint64 role = authority.GUARDIAN();
        vm.prank(dao);
        authority.grantRole(role, stranger, 0);
        vm.prank(stranger);
        staking.pause();
        vm.expectRevert(abi.encodeWithSelector(ICouncil.NoPause.selector));
        council.endPause();
        (uint256 nonce, uint256 expiry) = terms();
        bytes memory call = abi.encodeCall(council.unpause, (nonce, expiry));
        approve(call, 0, 3);
        refuse(member(3), call, abi.encodeWithSelector(ICouncil.NoPause.selector));
        refusePause(abi.encodeWithSelector(Pausable.EnforcedPause.selector));
        (bool runs,,) = council.pauseState();
        assertFalse(runs);
    }

    /// @dev Governance ended it: once somebody has said so, the council does not end the next of another guardian's.
    function test_aPauseThatGovernanceEnded() public {
        pause();
        vm.prank(dao);
        staking.unpause();
        vm.roll(block.number + 5);
        council.endPause();
        (bool runs, uint256 end,) = council.pauseState();
        assertFalse(runs);
        assertEq(end, block.number);
        uint64 role = authority.GUARDIAN();
        vm.prank(dao);
        authority.grantRole(role, stranger, 0);
        vm.prank(stranger);
        staking.pause();
        vm.roll(block.number + 10 * PAUSE);
        vm.expectRevert(abi.encodeWithSelector(ICouncil.NoPause.selector));
        council.endPause();
        assertTrue(staking.paused());
    }

    /// @dev Nobody has to be in office for a pause to end.
    function test_itEndsWithoutACouncil() public {
        pause();
        for (uint256 seat = 0; seat < 7; ++seat) {
            remove(member(seat));
        }
        vm.roll(block.number + PAUSE);
        vm.prank(stranger);
        council.endPause();
        assertFalse(staking.paused());
    }
}
