// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";

import {ICouncil} from "../../src/interfaces/ICouncil.sol";
import {IStaking} from "../../src/interfaces/IStaking.sol";
import {BrakeDouble} from "../doubles/BrakeDouble.sol";
import {CouncilTest} from "./CouncilTest.sol";

/// @title What the council can do, and that it can do nothing else.
contract CouncilPowersTest is CouncilTest {
    BrakeDouble private brake;

    function ledgerOf() internal override returns (address) {
        if (address(brake) == address(0)) {
            brake = new BrakeDouble(vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 2));
        }
        return address(brake);
    }

    function test_stopsAndResumesChallenges() public {
        (uint256 nonce, uint256 expiry) = terms();
        approve(abi.encodeCall(council.stopChallenges, (nonce, expiry)), 0, 3);
        assertFalse(brake.stopped());
        approve(abi.encodeCall(council.stopChallenges, (nonce, expiry)), 3, 4);
        assertTrue(brake.stopped());
        approve(abi.encodeCall(council.resumeChallenges, (nonce, expiry)), 0, 4);
        assertFalse(brake.stopped());
    }

    /// @dev What a governor has scheduled with the authority.
    function test_cancelsACallThatWasScheduled() public {
        uint64 role = authority.GOVERNOR();
        vm.prank(dao);
        authority.grantRole(role, stranger, 1 days);
        bytes memory data = abi.encodeCall(IStaking.setTreasury, (stranger));
        vm.prank(stranger);
        (bytes32 id,) = authority.schedule(address(staking), data, 0);
        assertGt(authority.getSchedule(id), 0);
        (uint256 nonce, uint256 expiry) = terms();
        bytes memory call = abi.encodeCall(council.cancelCall, (stranger, address(staking), data, nonce, expiry));
        approve(call, 0, 4);
        assertEq(authority.getSchedule(id), 0);
    }

    function test_givesASlashBack() public {
        // The commitment does not exist: that the staking contract says so shows that it was asked, and allowed.
        (uint256 nonce, uint256 expiry) = terms();
        bytes memory call = abi.encodeCall(council.giveBack, (7, 0, nonce, expiry));
        approve(call, 0, 3);
        refuse(member(3), call, abi.encodeWithSelector(IStaking.NoSuchCommitment.selector, 7));
    }

    /// @dev Neither a member nor the DAO has the council's powers alone.
    function test_nobodyHasThemAlone() public {
        address[3] memory others = [member(0), stranger, dao];
        for (uint256 k = 0; k < others.length; ++k) {
            vm.startPrank(others[k]);
            vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, others[k]));
            staking.pause();
            vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, others[k]));
            staking.giveBack(1, 0);
            vm.stopPrank();
        }
    }

    /// @dev It has nothing, so that there is nothing to be taken from it.
    function test_takesNoMoney() public {
        address who = member(0);
        vm.deal(who, 1 ether);
        vm.startPrank(who);
        (bool done,) = address(council).call{value: 1}("");
        assertFalse(done);
        (done,) = address(council).call{value: 1}(abi.encodeCall(council.resign, ()));
        assertFalse(done);
        (done,) = address(council).call(hex"12345678");
        assertFalse(done);
    }
}
