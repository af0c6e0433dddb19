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
        (uint256 id, uint256 slashed) = slash();
        uint256 bond = staking.accountOf(id).bond;
        (uint256 nonce, uint256 expiry) = terms();
        bytes memory call = abi.encodeCall(council.giveBack, (id, 0, nonce, expiry));
        approve(call, 0, 3);
        assertEq(uint256(staking.slashOf(id, 0).fate), uint256(IStaking.Fate.Held));
        call_(member(3), call);
        assertEq(uint256(staking.slashOf(id, 0).fate), uint256(IStaking.Fate.GivenBack));
        assertEq(staking.accountOf(id).bond, bond);
        ledger.setEpoch(ledger.currentEpoch() + 1);
        uint256 before = token.balanceOf(stranger);
        vm.prank(stranger);
        staking.takeBack(id, 0);
        assertEq(token.balanceOf(stranger), before + slashed);
        // And it is not given back twice.
        (nonce, expiry) = terms();
        call = abi.encodeCall(council.giveBack, (id, 0, nonce, expiry));
        approve(call, 0, 3);
        vm.prank(member(3));
        (bool done,) = address(council).call(call);
        assertFalse(done);
    }

    /// @dev A stranger's commitment of one unit, whose claims of an epoch are all false.
    function slash() private returns (uint256 id, uint256 slashed) {
        assertTrue(token.transfer(stranger, 1000 ether));
        vm.startPrank(stranger);
        token.approve(address(staking), type(uint256).max);
        id = staking.createCommitment(1, 10, 0, 20, 0, 200 ether);
        vm.stopPrank();
        uint256 epoch = staking.termsOf(id).startEpoch;
        ledger.setCounts(id, epoch, 40, 40, 0);
        ledger.setEpoch(epoch + 1);
        staking.settle(id, epoch);
        slashed = staking.slashOf(id, 0).fromBond;
        assertGt(slashed, 0);
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
