// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IStaking} from "../../src/interfaces/IStaking.sol";
import {MoneyTest} from "./MoneyTest.sol";

/// @dev Seal periods are five epochs; tests begin in epoch 5, which is the first of one.
contract UnitsTest is MoneyTest {
    function add(uint256 id, uint256 n) private {
        vm.prank(provider);
        staking.addUnits(id, n);
    }

    function remove(uint256 id, uint256 n) private {
        vm.prank(provider);
        staking.removeUnits(id, n);
    }

    function refuse(bytes memory reason) private {
        vm.prank(provider);
        vm.expectRevert(reason);
    }

    function test_add_raisesTheUnitsAndTheCollateral() public {
        uint256 id = create(COLLATERAL / 5);
        vm.expectEmit(address(staking));
        emit IStaking.UnitsAdded(id, UNITS);
        add(id, UNITS);
        assertEq(staking.termsOf(id).units, 2 * UNITS);
        assertEq(staking.unitsAt(id, 5), 2 * UNITS);
        delegate(alice, id, COLLATERAL * 2 - COLLATERAL / 5 - 1);
        assertState(id, IStaking.State.Open);
        delegate(alice, id, 1);
        assertState(id, IStaking.State.Active);
    }

    function test_add_upToTheMost() public {
        rules.minBondBps = 100;
        setUp();
        vm.prank(provider);
        uint256 id = staking.createCommitment(1000, 10, 0, DURATION, COMMISSION, 1024 * K / 100);
        add(id, 24);
        assertEq(staking.unitsAt(id, 5), 1024);
        refuse(abi.encodeWithSelector(IStaking.InvalidUnits.selector, 1025, 1024));
        staking.addUnits(id, 1);
        refuse(abi.encodeWithSelector(IStaking.InvalidUnits.selector, type(uint256).max, 1024));
        staking.addUnits(id, type(uint256).max);
    }

    function test_add_refusesASmallBond() public {
        uint256 id = create(COLLATERAL / 10 + K / 10 - 1);
        refuse(abi.encodeWithSelector(IStaking.BondTooSmall.selector, 220 ether - 1, 220 ether));
        staking.addUnits(id, 1);
        vm.prank(provider);
        staking.addBond(id, 1);
        add(id, 1);
    }

    function test_add_refusals() public {
        uint256 id = create(COLLATERAL / 5);
        vm.expectRevert(abi.encodeWithSelector(IStaking.NoSuchCommitment.selector, id + 1));
        staking.addUnits(id + 1, 1);
        vm.expectRevert(abi.encodeWithSelector(IStaking.NotProvider.selector, id, address(this)));
        staking.addUnits(id, 1);
        refuse(abi.encodeWithSelector(IStaking.ZeroAmount.selector));
        staking.addUnits(id, 0);
        delegate(alice, id, COLLATERAL);
        refuse(abi.encodeWithSelector(IStaking.WrongState.selector, id, IStaking.State.Active));
        staking.addUnits(id, 1);
    }

    function test_remove_countsFromTheNextSealPeriod() public {
        uint256 id = activate();
        vm.expectEmit(address(staking));
        emit IStaking.UnitsRemoved(id, 3, 10);
        remove(id, 3);
        assertEq(staking.unitsAt(id, 5), UNITS);
        assertEq(staking.unitsAt(id, 9), UNITS);
        assertEq(staking.unitsAt(id, 10), UNITS - 3);
        assertEq(staking.unitsAt(id, type(uint256).max), UNITS - 3);
        assertTrue(staking.termsOf(id).reduced);
        assertEq(staking.termsOf(id).units, UNITS);
        IStaking.Terms memory terms = staking.termsAt(id, 10);
        assertEq(terms.units, UNITS - 3);
        assertEq(terms.provider, provider);
        assertEq(terms.endEpoch, staking.termsOf(id).endEpoch);
    }

    function test_remove_addsUpWithinAPeriodAndAfterIt() public {
        uint256 id = activate();
        ledger.setEpoch(9);
        remove(id, 1);
        remove(id, 2);
        ledger.setEpoch(10);
        vm.expectEmit(address(staking));
        emit IStaking.UnitsRemoved(id, 4, 15);
        remove(id, 4);
        uint256[4] memory epochs = [uint256(9), 10, 14, 15];
        uint256[4] memory left = [UNITS, UNITS - 3, UNITS - 3, UNITS - 7];
        for (uint256 i = 0; i < 4; ++i) {
            assertEq(staking.unitsAt(id, epochs[i]), left[i]);
        }
    }

    function test_remove_leavesOne() public {
        uint256 id = activate();
        refuse(abi.encodeWithSelector(IStaking.NotEnoughUnits.selector, UNITS, UNITS - 1));
        staking.removeUnits(id, UNITS);
        remove(id, UNITS - 1);
        refuse(abi.encodeWithSelector(IStaking.NotEnoughUnits.selector, 1, 0));
        staking.removeUnits(id, 1);
        refuse(abi.encodeWithSelector(IStaking.NotEnoughUnits.selector, type(uint256).max, 0));
        staking.removeUnits(id, type(uint256).max);
    }

    function test_remove_leavesWhatIsLeased() public {
        uint256 id = activate();
        ledger.setLeased(id, 7);
        refuse(abi.encodeWithSelector(IStaking.NotEnoughUnits.selector, 4, 3));
        staking.removeUnits(id, 4);
        remove(id, 3);
        refuse(abi.encodeWithSelector(IStaking.NotEnoughUnits.selector, 1, 0));
        staking.removeUnits(id, 1);
        ledger.setLeased(id, 0);
        remove(id, 6);
        assertEq(staking.unitsAt(id, 10), 1);
    }

    function test_remove_refusals() public {
        uint256 id = create(COLLATERAL / 10);
        refuse(abi.encodeWithSelector(IStaking.WrongState.selector, id, IStaking.State.Open));
        staking.removeUnits(id, 1);
        delegate(alice, id, COLLATERAL);
        vm.expectRevert(abi.encodeWithSelector(IStaking.NoSuchCommitment.selector, id + 1));
        staking.removeUnits(id + 1, 1);
        vm.expectRevert(abi.encodeWithSelector(IStaking.NotProvider.selector, id, address(this)));
        staking.removeUnits(id, 1);
        refuse(abi.encodeWithSelector(IStaking.ZeroAmount.selector));
        staking.removeUnits(id, 0);
        ledger.setEpoch(5 + DURATION);
        refuse(abi.encodeWithSelector(IStaking.WrongState.selector, id, IStaking.State.Active));
        staking.removeUnits(id, 1);
        ledger.setEpoch(4 + DURATION);
        remove(id, 1);
    }

    /// @dev Half the collateral of the units that the settled epoch had must be there.
    function test_theStakeThatIsNeededFollowsTheSettledEpochsUnits() public {
        uint256 id = activate();
        remove(id, UNITS - 1);
        undelegate(alice, id, staking.sharesOf(id, alice));
        undelegate(bob, id, staking.sharesOf(id, bob)); // the bond is left: one unit's collateral
        uint256 before = vm.snapshotState();
        settle(id, 5, 10, 10, 10);
        assertState(id, IStaking.State.Failed);
        vm.revertToState(before);
        for (uint256 epoch = 5; epoch < 10; ++epoch) {
            delegate(alice, id, epoch == 5 ? COLLATERAL / 2 : 1);
            settle(id, epoch, 10, 10, 10);
        }
        undelegate(alice, id, staking.sharesOf(id, alice));
        settle(id, 10, 1, 1, 1);
        assertState(id, IStaking.State.Active);
    }
}
