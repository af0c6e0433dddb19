// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Errors} from "@openzeppelin/contracts/utils/Errors.sol";
import {Pausable} from "@openzeppelin/contracts/utils/Pausable.sol";

import {IStaking} from "../../src/interfaces/IStaking.sol";
import {RefusingToken} from "../doubles/RefusingToken.sol";
import {MoneyTest} from "./MoneyTest.sol";

/// @title What the libraries refuse on the contract's behalf.
contract RefusalsTest is MoneyTest {
    RefusingToken private token = new RefusingToken();

    function setUp() public override {
        flt = token;
        super.setUp();
    }

    function test_unpause_refusesWithoutAPause() public {
        bytes memory call = abi.encodeCall(IStaking.unpause, ());
        vm.startPrank(admin);
        authority.schedule(address(staking), call, 0);
        vm.warp(block.timestamp + DELAY);
        vm.expectRevert(Pausable.ExpectedPause.selector);
        staking.unpause();
        vm.stopPrank();
    }

    function expectTokenRefusal() private {
        vm.expectRevert(abi.encodeWithSelector(SafeERC20.SafeERC20FailedOperation.selector, address(token)));
    }

    /// @dev Nothing is recorded that the token has not moved.
    function test_refuses_whatTheTokenDoesNotTake() public {
        uint256 id = create(COLLATERAL / 10);
        token.refuse(true);
        expectTokenRefusal();
        staking.fundRewards(1);
        expectTokenRefusal();
        create(COLLATERAL / 10);
        vm.prank(provider);
        expectTokenRefusal();
        staking.addBond(id, 1);
        expectTokenRefusal();
        delegate(alice, id, 1);
        assertEq(staking.reserve(), RESERVE);
        assertEq(staking.commitmentCount(), 1);
        assertEq(stakeOf(id), COLLATERAL / 10);
    }

    function test_refuses_whatTheTokenDoesNotPay() public {
        uint256 id = activate();
        settleHonest(id, 5);
        undelegate(alice, id, 1 ether);
        ledger.setEpoch(25);
        for (uint256 epoch = 6; epoch < 25; ++epoch) {
            settleNow(id, epoch);
        }
        uint256 due = staking.claimable(id, alice);
        token.refuse(true);
        expectTokenRefusal();
        claim(alice, id);
        expectTokenRefusal();
        withdraw(alice, id, 0);
        vm.prank(provider);
        expectTokenRefusal();
        staking.close(id);
        vm.prank(keeper);
        expectTokenRefusal();
        staking.collect();
        // Nothing is lost by it.
        token.refuse(false);
        assertEq(claim(alice, id), due);
        assertEq(withdraw(alice, id, 0), 1 ether);
        vm.prank(provider);
        staking.close(id);
        vm.prank(keeper);
        assertEq(staking.collect(), 1 ether);
    }

    /// @dev A call that reverts without a reason: of a function that does not exist, or of none.
    function test_multicall_refusesACallWithoutAReason() public {
        bytes[] memory calls = new bytes[](2);
        calls[0] = abi.encodeCall(IStaking.fundRewards, (1 ether));
        calls[1] = hex"deadbeef";
        vm.expectRevert(Errors.FailedCall.selector);
        staking.multicall(calls);
        calls[1] = "";
        vm.expectRevert(Errors.FailedCall.selector);
        staking.multicall(calls);
        calls[1] = calls[0];
        staking.multicall(calls);
        assertEq(staking.reserve(), RESERVE + 2 ether);
    }
}
