// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IStaking} from "../../src/interfaces/IStaking.sol";
import {MoneyTest} from "./MoneyTest.sol";

/// @title A unit of class s has s / 10 of the collateral, and earns and loses s / 10.
contract SpeedClassesTest is MoneyTest {
    function createOf(uint256 speedClass, uint256 bond) private returns (uint256 id) {
        vm.prank(provider);
        id = staking.createCommitment(UNITS, speedClass, 0, DURATION, COMMISSION, bond);
        ledger.setSpeedClass(id, speedClass);
    }

    function test_create_keepsTheTerms() public {
        vm.expectEmit(address(staking));
        emit IStaking.CommitmentCreated(1, provider, UNITS, 25, 7, DURATION, COMMISSION, 68);
        vm.prank(provider);
        uint256 id = staking.createCommitment(UNITS, 25, 7, DURATION, COMMISSION, 500 ether);
        assertEq(staking.termsOf(id).speedClass, 25);
        assertEq(staking.termsAt(id, 9).speedClass, 25);
        assertEq(staking.maxLeasedOf(id), 7);
        assertEq(staking.accountOf(id).collateralPerUnit, 500 ether);
    }

    function test_create_refusesClassesThatThereAreNot() public {
        uint256[5] memory others = [uint256(0), 3, 32, 256 + 10, type(uint256).max];
        for (uint256 k = 0; k < 5; ++k) {
            vm.expectRevert(abi.encodeWithSelector(IStaking.InvalidSpeedClass.selector, others[k]));
            staking.createCommitment(UNITS, others[k], 0, DURATION, COMMISSION, 1e5 ether);
        }
        createOf(4, 80 ether);
        createOf(31, 620 ether);
    }

    function test_create_refusesMoreLeasesThanUnits() public {
        vm.expectRevert(abi.encodeWithSelector(IStaking.InvalidMaxLeased.selector, 1025, 1024));
        staking.createCommitment(UNITS, 10, 1025, DURATION, COMMISSION, 1e5 ether);
        assertEq(staking.createCommitment(UNITS, 10, 1024, DURATION, COMMISSION, 1e5 ether), 1);
    }

    function test_collateralFollowsTheClass() public {
        uint256 required = UNITS * 80 ether / 10;
        vm.prank(provider);
        vm.expectRevert(abi.encodeWithSelector(IStaking.BondTooSmall.selector, required - 1, required));
        staking.createCommitment(UNITS, 4, 0, DURATION, COMMISSION, required - 1);
        uint256 id = createOf(4, required);
        delegate(alice, id, UNITS * 80 ether - required - 1);
        assertState(id, IStaking.State.Open);
        delegate(alice, id, 1);
        assertState(id, IStaking.State.Active);
    }

    function test_collateralIsRoundedUp() public {
        rules.collateralPerUnit = 101;
        setUp();
        uint256 id = createOf(7, 1000);
        assertEq(staking.accountOf(id).collateralPerUnit, 71);
    }

    /// @dev Below the cap: 5 FLT for each proven unit of the reference.
    function test_theCapIsForAUnitOfTheReference() public {
        uint256[3] memory classes = [uint256(4), 10, 31];
        for (uint256 k = 0; k < 3; ++k) {
            createOf(classes[k], 1e4 ether);
        }
        for (uint256 id = 1; id <= 3; ++id) {
            finish(id, 5, 40, 40, 40);
        }
        for (uint256 id = 1; id <= 3; ++id) {
            settleNow(id, 5);
            // A keeper gets a FLT of it.
            assertEq(staking.accountOf(id).unreleased, 40 * 5 ether * classes[id - 1] / 10 - 1 ether);
        }
    }

    /// @dev Above it, the pool is divided by all proven units, each as much as its class.
    function test_thePoolIsSharedByClass() public {
        rules.rewardPool = 70 ether;
        rules.settleFee = 0;
        setUp();
        uint256 slow = createOf(5, 1e4 ether);
        uint256 fast = createOf(30, 1e4 ether);
        finish(slow, 5, 40, 40, 40);
        finish(fast, 5, 40, 40, 40);
        settleNow(fast, 5);
        settleNow(slow, 5);
        assertEq(staking.accountOf(slow).unreleased, 10 ether);
        assertEq(staking.accountOf(fast).unreleased, 60 ether);
        assertEq(staking.promised(), 0);
    }

    function test_slashesFollowTheClass() public {
        uint256[3] memory classes = [uint256(4), 10, 31];
        for (uint256 k = 0; k < 3; ++k) {
            createOf(classes[k], 1e4 ether);
        }
        for (uint256 id = 1; id <= 3; ++id) {
            // 5 of 40 missed is one more than the tolerance; 1 claimed falsely costs a fifth of a unit's collateral.
            finish(id, 5, 40, 35, 34);
        }
        for (uint256 id = 1; id <= 3; ++id) {
            settleNow(id, 5);
            uint256 perUnit = K * classes[id - 1] / 10;
            assertEq(1e4 ether - stakeOf(id), perUnit / 100 + perUnit / 5);
        }
    }

    function test_failsBelowHalfOfItsOwnCollateral() public {
        uint256 id = createOf(31, UNITS * 62 ether);
        delegate(alice, id, UNITS * (620 ether - 62 ether));
        undelegate(alice, id, UNITS * 310 ether);
        settle(id, 5, 0, 0, 0);
        assertState(id, IStaking.State.Active); // exactly half
        undelegate(alice, id, 1);
        settle(id, 6, 0, 0, 0);
        assertState(id, IStaking.State.Failed);
    }
}
